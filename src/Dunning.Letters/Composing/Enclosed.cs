using System.Linq;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Letters.Composing;

/// <summary>What is enclosed: what the stage says; with evidence the invoice and the documents it refers to; with a declared claim invoice and statement.</summary>
internal static class Enclosed
{
    /// <summary>The creditor's own file: for who takes it over, never for the debtor.</summary>
    private const string CaseFile = "case-file";

    private static readonly ValueList<string> WithAClaim = ValueLists.Of(["invoice", "statement"]);

    public static ValueList<string> With(LetterCase letter) => letter.Action switch
    {
        DunningAction.SendEvidence => ValueLists.Of(letter.Asked.SelectMany(line => line.Invoice.Documents).Prepend("invoice")),
        DunningAction.DeclareClaim => WithAClaim,
        DunningAction.ConfirmPromise => ValueLists.Empty<string>(),
        _ => ValueLists.Of(letter.Stage?.Enclosures.Where(code => !letter.IsToDebtor || code != CaseFile)),
    };
}
