using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dunning.Faults;
using Dunning.Letters;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Templates of letters: <see cref="TemplateSet"/>, and <see cref="LetterComposer"/> with one in eight of them: only what was put together counts as decided on.</summary>
internal sealed class TemplateTarget : FuzzTarget
{
    private static readonly string[] OutOfOrder = [LetterFaultCodes.TagOpen, LetterFaultCodes.TagUnknown, LetterFaultCodes.BlockCrossed, LetterFaultCodes.Section];

    private readonly TemplateMutations _mutations = new(TemplateSet.BuiltIn.Texts);

    public override string Name => "templates";

    public override int Share => 30;

    public override byte[] Make(Dice dice, Dice variation)
    {
        var text = Replaced(variation).Text;
        if (!dice.OneIn(4)) return Encoding.UTF8.GetBytes(_mutations.Mutate(text, dice));
        var bytes = ByteMutations.Mutate(Encoding.UTF8.GetBytes(text), dice);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
    }

    public override Trial Try(byte[] input, Dice variation)
    {
        var replaced = Replaced(variation);
        var text = new TemplateText(replaced.Name, replaced.Language, Encoding.UTF8.GetString(input), replaced.IsPart);
        var texts = TemplateScene.Texts.Select(one => ReferenceEquals(one, replaced) ? text : one).ToList();
        var faults = TemplateSet.Check(texts);
        var isOrdered = !faults.Any(fault => OutOfOrder.Contains(fault.Code));
        Promise(faults.All(fault => fault.Code.StartsWith("DUN6", System.StringComparison.Ordinal) && fault.Message.Length > 0), "a fault has a code and a message");

        // Putting together takes a hundred times as long as checking.
        return new Trial(isOrdered, variation.OneIn(8) && Compose(texts, faults, replaced, variation));
    }

    private static bool Compose(List<TemplateText> texts, ValueList<Fault> faults, TemplateText replaced, Dice variation)
    {
        TemplateSet set;
        try
        {
            set = TemplateSet.Create(texts);
        }
        catch (InvalidTemplatesException refused)
        {
            Promise(refused.Faults.SequenceEqual(faults), "what refuses a set is what checking it finds");
            return false;
        }

        Promise(faults.Count == 0, "what is made has no fault");
        try
        {
            var letters = TemplateScene.Write(set, replaced.IsPart ? variation.Any(TemplateScene.Templates) : replaced.Name, variation);
            Promise(letters.All(letter => letter.Text is not null && letter.Subject is not null), "a letter has a subject and a text");
            return letters.Count > 0;
        }
        catch (LetterRefusedException)
        {
            return false;
        }
    }

    // Three of four inputs are templates, the others parts that all of them share.
    private static TemplateText Replaced(Dice variation) => variation.OneIn(4)
        ? variation.Any(TemplateScene.Texts.Where(text => text.IsPart).ToList())
        : variation.Any(TemplateScene.Texts.Where(text => !text.IsPart).ToList());
}
