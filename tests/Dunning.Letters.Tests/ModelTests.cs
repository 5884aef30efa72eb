using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Dunning.Engine;
using Dunning.Letters.Checking;
using Dunning.Letters.Composing;
using Dunning.Letters.Wording;
using Dunning.Policies;

namespace Dunning.Letters.Tests;

public sealed class ModelTests
{
    [Theory]
    [InlineData("reminder-1")]
    [InlineData("formal-notice")]
    [InlineData("plan-offer")]
    [InlineData("confirm-promise")]
    [InlineData("declare-claim")]
    public void The_model_has_every_field_that_templates_may_ask_for_and_no_other(string template)
    {
        var model = ModelOf(new Sample(template));

        Shape(model).Order().ShouldBe(Shape(FieldTree.Model).Order());
    }

    [Fact]
    public void The_model_holds_strings_lists_flags_and_dictionaries_of_them_and_nothing_else() =>
        Values(ModelOf(new Sample("formal-notice"))).Where(value => value is not (string or bool or List<object> or Dictionary<string, object>)).ShouldBeEmpty();

    [Fact]
    public void Every_field_is_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "docs", "letters.md"));

        FieldTree.Model.Paths().Where(path => !text.Contains("`" + path + "`")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_built_in_text_is_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "docs", "letters.md"));

        TemplateSet.BuiltIn.NamesIn(LetterLanguage.French).Where(name => !text.Contains("| `" + name + "` |")).ShouldBeEmpty();
    }

    private static Dictionary<string, object> ModelOf(Sample sample)
    {
        var contact = new DunningEngine(sample.Policy);
        var decided = Portfolio.DunningEngineExtensions.NextContact(contact, sample.Account, Sample.Today);
        var plan = sample.Action == DunningAction.OfferPlan
            ? new Receivables.PaymentPlan(new Receivables.Instalment(Sample.Today, decided.Totals[0]))
            : null;
        var context = new LetterContext(Sample.Today, LetterLanguage.French, sample.Statements, plan);
        var letter = decided.Tasks.Count > 0 ? LetterCase.Of(decided.Tasks[0], sample.Account.Items[0].History, context) : LetterCase.Of(decided, context).First();
        var formats = Formats.In(LetterLanguage.French);
        return new LetterModel(letter, Claims.Of(letter), Sample.Creditor, Recipients.Of(letter, formats), Enclosed.With(letter), formats).Build();
    }

    private static IEnumerable<string> Shape(FieldTree tree, string prefix = "") => tree.Fields.SelectMany(field => field.Value.Kind == FieldKind.Object
        ? Shape(field.Value, prefix + field.Key + ".")
        : [prefix + field.Key + ": " + field.Value.Kind]);

    private static IEnumerable<string> Shape(Dictionary<string, object> model, string prefix = "") => model.SelectMany(field => field.Value switch
    {
        Dictionary<string, object> deeper => Shape(deeper, prefix + field.Key + "."),
        List<object> => [prefix + field.Key + ": " + FieldKind.List],
        bool => [prefix + field.Key + ": " + FieldKind.Flag],
        _ => (IEnumerable<string>)[prefix + field.Key + ": " + FieldKind.Text],
    });

    private static IEnumerable<object> Values(object value) => value switch
    {
        Dictionary<string, object> fields => fields.Values.SelectMany(Values).Prepend(value),
        List<object> items => items.SelectMany(Values).Prepend(value),
        _ => [value],
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
