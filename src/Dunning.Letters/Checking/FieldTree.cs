using System.Collections.Generic;
using System.Linq;

namespace Dunning.Letters.Checking;

/// <summary>What a template may ask for: the shape of the model, field by field.</summary>
internal sealed class FieldTree
{
    private const string Invoice = "number issuedOn dueOn amount open late level order";

    private FieldTree(FieldKind kind, IReadOnlyDictionary<string, FieldTree>? fields = null)
    {
        Kind = kind;
        Fields = fields ?? new Dictionary<string, FieldTree>();
    }

    public static FieldTree Model { get; } = Object(new Dictionary<string, FieldTree>
    {
        ["words"] = Texts("code date subject enclosures colon registered electronic reference invoice issued due amount open level total period rate base interest days instalment sum"),
        ["creditor"] = Object(With(Texts("name city phone email contact signatory signatoryTitle iban bic paymentLink mediator"), ("address", Strings()), ("mentions", Strings()))),
        ["debtor"] = Object(With(Texts("id name companyNumber"), ("address", Strings()))),
        ["addressee"] = Object(With(Texts("name attention askFor"), ("address", Strings()))),
        ["invoices"] = Rows(Invoice),
        ["others"] = Rows(Invoice),
        ["information"] = Rows(Invoice),
        ["upcoming"] = Rows(Invoice),
        ["totals"] = Strings(),
        ["enclosures"] = Strings(),
        ["penalties"] = Object(With(Texts("interest compensation deducted total through nextDay source"), ("rows", Rows("invoice from through days base rate interest")))),
        ["plan"] = Object(With(Texts("first firstOn total count"), ("rows", Rows("dueOn amount")))),
        ["promise"] = Texts("madeOn promisedOn amount"),
        ["dispute"] = Texts("openedOn reason amount rest"),
        ["returned"] = Texts("on amount reason"),
        ["insolvency"] = Texts("openedOn publishedOn deadline fallsDueOn"),
        ["notice"] = Texts("on"),
    }.Concat(Texts("subject today language reference what count total demand fee oldestDue late deadline delay earlier titleOn").Fields)
     .Concat("several isBusiness isConsumer isPublic isLetter isRegistered isElectronic isFrenchLaw isDense claimsPenalties noticeStartsInterest hasLevels"
        .Split(' ').Select(name => new KeyValuePair<string, FieldTree>(name, new FieldTree(FieldKind.Flag))))
     .ToDictionary(field => field.Key, field => field.Value));

    /// <summary>What stands in a loop over something that is no list: one fault is enough.</summary>
    public static FieldTree Anything { get; } = new(FieldKind.Object);

    public FieldKind Kind { get; }

    /// <summary>The fields of an object; of a list what each item is, under <c>this</c>.</summary>
    public IReadOnlyDictionary<string, FieldTree> Fields { get; }

    /// <summary>The item of a list.</summary>
    public FieldTree Item => Fields["this"];

    /// <summary>The field at a path; null where there is none.</summary>
    public FieldTree? Find(string path)
    {
        if (path == "this") return Kind == FieldKind.Text ? this : null;
        var tree = this;
        foreach (var name in path.Split('.'))
        {
            if (tree.Kind != FieldKind.Object || !tree.Fields.TryGetValue(name, out var field)) return null;
            tree = field;
        }

        return tree;
    }

    /// <summary>Every path, lists with <c>[]</c>.</summary>
    public IEnumerable<string> Paths(string prefix = "")
    {
        foreach (var field in Fields.OrderBy(field => field.Key, System.StringComparer.Ordinal))
        {
            var path = prefix + field.Key;
            var (below, tree) = field.Value.Kind == FieldKind.List ? (path + "[]", field.Value.Item) : (path, field.Value);
            if (tree.Kind != FieldKind.Object) yield return below;
            foreach (var deeper in tree.Paths(below + ".")) yield return deeper;
        }
    }

    private static FieldTree Object(IReadOnlyDictionary<string, FieldTree> fields) => new(FieldKind.Object, fields);

    private static FieldTree Texts(string names) => Object(names.Split(' ').ToDictionary(name => name, _ => new FieldTree(FieldKind.Text)));

    private static FieldTree Rows(string names) => List(Texts(names));

    private static FieldTree Strings() => List(new FieldTree(FieldKind.Text));

    private static FieldTree List(FieldTree item) => new(FieldKind.List, new Dictionary<string, FieldTree> { ["this"] = item });

    private static Dictionary<string, FieldTree> With(FieldTree texts, params (string Name, FieldTree Tree)[] more) =>
        texts.Fields.Concat(more.Select(field => new KeyValuePair<string, FieldTree>(field.Name, field.Tree))).ToDictionary(field => field.Key, field => field.Value);
}
