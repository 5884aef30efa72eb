using System;
using System.Globalization;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;

namespace Dunning.Engine;

/// <summary>The name of an act: <c>invoice|cycle|stage|n</c>, with the creditor in front when the invoice names one.</summary>
internal static class ActKey
{
    private static readonly string Declaration = WireName.Of(DunningAction.DeclareClaim);

    public static string Of(Invoice invoice, in ActScope scope, string stageName)
    {
        var key = string.Format(
            CultureInfo.InvariantCulture, "{0}|{1}|{2}|{3}", invoice.Number, scope.Cycle, stageName, ActsOf(stageName, scope));
        return invoice.CreditorId is null ? key : invoice.CreditorId + "|" + key;
    }

    /// <summary>
    /// How many acts of a stage there are since the latest extension. What was reversed counts, that extension too: a key is never used for a second act. A claim is declared by an
    /// event of its own, which is the act: other proceedings want another declaration.
    /// </summary>
    private static int ActsOf(string stageName, in ActScope scope)
    {
        var index = scope.History.Index;
        var isDeclaration = string.Equals(stageName, Declaration, StringComparison.Ordinal);
        var acts = 0;
        for (var i = 0; i < scope.Known; i++)
        {
            if (index[i].Event.Kind == DunningEventKind.Extension) acts = 0;
            if (index[i].Event is ContactMade contact && index[i].First == i && string.Equals(contact.Stage, stageName, StringComparison.Ordinal)) acts++;
            if (isDeclaration && index[i].Event.Kind == DunningEventKind.ClaimDeclared) acts++;
        }

        return acts;
    }
}
