using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;

namespace Dunning.Letters.Checking;

/// <summary>Checks one text: its sections, tags, blocks, fields and parts.</summary>
internal sealed class TextCheck(TemplateText text, TextLibrary library, List<Fault> faults)
{
    private static readonly string[] OfTemplates = [Section.Subject, Section.Body, Section.Sms, Section.Phone];
    private static readonly string[] OfParts = [Section.Whole, Section.Plain, Section.Html];

    public void Run()
    {
        var sections = Section.Of(text.Text);
        var known = text.IsPart ? OfParts : OfTemplates;
        foreach (var section in sections)
        {
            if (!known.Contains(section.Name))
                Add(LetterFaultCodes.Section, section.Line, section.Name == Section.Whole ? "Text stands above the first section." : "There is no section '" + section.Name + "'.", section.Name);
            if (sections.First(one => one.Name == section.Name) != section) Add(LetterFaultCodes.Section, section.Line, "The section '" + section.Name + "' comes twice.", section.Name);
            CheckTags(section);
        }

        if (text.IsPart) return;
        foreach (var needed in new[] { Section.Subject, Section.Body })
        {
            if (sections.All(section => section.Name != needed || section.Text.Trim().Length == 0))
                Add(LetterFaultCodes.Section, 1, "The section '" + needed + "' is missing or empty.", needed);
        }
    }

    private void CheckTags(Section section)
    {
        var blocks = new Stack<(Tag Tag, FieldTree Context, bool HasElse)>();
        foreach (var (line, tag) in Flattener.LinesOf(section.Text, section.Line).SelectMany(line => line.Select(tag => (line, tag))))
        {
            var context = blocks.Count == 0 ? FieldTree.Model : blocks.Peek().Context;
            switch (tag.Kind)
            {
                case TagKind.Open:
                    Add(LetterFaultCodes.TagOpen, tag.Line, "The tag '{{" + tag.Value + "' does not end.", tag.Value);
                    break;
                case TagKind.Unknown:
                    Add(LetterFaultCodes.TagUnknown, tag.Line, "'{{" + tag.Value + "}}' is no tag of letters.", tag.Value);
                    break;
                case TagKind.Field:
                    CheckField(tag, context, FieldKind.Text);
                    break;
                case TagKind.If or TagKind.Unless:
                    CheckField(tag, context, null);
                    blocks.Push((tag, context, false));
                    break;
                case TagKind.Each:
                    blocks.Push((tag, CheckField(tag, context, FieldKind.List)?.Item ?? FieldTree.Anything, false));
                    break;
                case TagKind.Else when blocks.Count == 0 || blocks.Peek().Tag.Kind == TagKind.Each:
                    Add(LetterFaultCodes.BlockCrossed, tag.Line, "'{{else}}' stands in no condition.", "else");
                    break;
                case TagKind.Else when blocks.Peek().HasElse:
                    Add(LetterFaultCodes.BlockCrossed, tag.Line, "'{{else}}' comes twice in a condition.", "else");
                    break;
                case TagKind.Else:
                    blocks.Push(blocks.Pop() with { HasElse = true });
                    break;
                case TagKind.End when blocks.Count == 0 || NameOf(blocks.Peek().Tag) != tag.Value:
                    Add(LetterFaultCodes.BlockCrossed, tag.Line, "'{{/" + tag.Value + "}}' closes what is not open.", tag.Value);
                    break;
                case TagKind.End:
                    blocks.Pop();
                    break;
                case TagKind.Part:
                    CheckPart(tag, section, Flattener.IsAlone(line, out _), blocks.Any(block => block.Tag.Kind == TagKind.Each));
                    break;
            }
        }

        foreach (var (open, _, _) in blocks) Add(LetterFaultCodes.BlockCrossed, open.Line, "'" + open.Source + "' is never closed.", open.Value);
    }

    private FieldTree? CheckField(Tag tag, FieldTree context, FieldKind? wanted)
    {
        if (context == FieldTree.Anything) return null;
        var field = context.Find(tag.Value);
        if (field is null) Add(LetterFaultCodes.FieldUnknown, tag.Line, "There is no field '" + tag.Value + "' here.", tag.Value);
        else if (wanted is { } kind ? field.Kind != kind : field.Kind == FieldKind.Object)
            Add(LetterFaultCodes.FieldKind, tag.Line, "'" + tag.Value + "' is no " + (wanted == FieldKind.Text ? "text to write." : wanted == FieldKind.List ? "list." : "condition."), tag.Value);
        else return field;
        return null;
    }

    private void CheckPart(Tag tag, Section section, bool isAlone, bool isInLoop)
    {
        if (isInLoop) Add(LetterFaultCodes.TagUnknown, tag.Line, "A part stands in no loop: '{{> " + tag.Value + "}}'.", tag.Value);
        if (tag.Value == Flattener.BodyPart)
        {
            if (text is not { IsPart: true, Name: Flattener.LayoutPart } || !isAlone) Add(LetterFaultCodes.PartUnknown, tag.Line, "The body stands in the layout alone, on a line of its own.", tag.Value);
            return;
        }

        // What stands in it would stand in itself by way of the body, which is no part.
        if (tag.Value == Flattener.LayoutPart)
        {
            Add(LetterFaultCodes.PartCircle, tag.Line, "The layout stands around a text, not in one.", tag.Value);
            return;
        }

        string[] forms = section.Name switch
        {
            _ when !isAlone => [Section.Plain],
            Section.Html => [Section.Html],
            Section.Body or Section.Whole => [Section.Plain, Section.Html],
            _ => [Section.Plain],
        };
        foreach (var form in forms)
        {
            if (library.PartIn(text.Language, tag.Value, form) is not null) continue;
            Add(LetterFaultCodes.PartUnknown, tag.Line, "There is no part '" + tag.Value + "' in the form '" + form + "'.", tag.Value);
            return;
        }
    }

    private static string NameOf(Tag tag) => tag.Kind switch
    {
        TagKind.If => "if",
        TagKind.Unless => "unless",
        _ => "each",
    };

    private void Add(string code, int line, string message, string argument) => faults.Add(new Fault(code, text.Path, message, [argument], line: line));
}
