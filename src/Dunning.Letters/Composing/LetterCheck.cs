using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Letters.Composing;

/// <summary>What a letter cannot be written without. Every fault is told at once.</summary>
internal static class LetterCheck
{
    public static IEnumerable<Fault> Of(LetterCase letter, Claims claims, Creditor creditor, TemplateSet texts)
    {
        var path = "$." + letter.Template;
        if (!texts.Has(letter.Template, letter.Context.Language))
        {
            yield return new Fault(
                LetterFaultCodes.NoTemplate, path, "There is no text '" + letter.Template + "' in " + letter.Context.Language.Code() + ".", [letter.Template, letter.Context.Language.Code()]);
        }

        foreach (var line in claims.Unstated)
            yield return new Fault(LetterFaultCodes.StatementMissing, path, "Penalties are claimed on " + line.Invoice.Number + ", and no statement of them is given.", [line.Invoice.Number]);
        foreach (var statement in claims.Statements.Where(statement => statement.Through > letter.Context.On))
            yield return new Fault(LetterFaultCodes.StatementOfLaterDay, path, "The penalty statement of " + statement.Invoice.Number + " runs beyond the day of the letter.", [statement.Invoice.Number]);

        foreach (var fault in letter.IsNotice ? OfNotice(letter, creditor, path) : []) yield return fault;
        foreach (var fault in OfAct(letter, creditor, path)) yield return fault;
        if (letter is { IsToDebtor: true, IsNotice: false } && IsByPost(letter.Channel) && Recipients.PostalAddressOf(letter).Count == 0)
            yield return NoAddress(path);
    }

    private static IEnumerable<Fault> OfNotice(LetterCase letter, Creditor creditor, string path)
    {
        if (letter.IsCall || letter.IsSms) yield return new Fault(LetterFaultCodes.ChannelUnfit, path, "A formal notice is no matter of a call or a text message.");
        if (letter.Deadline is null) yield return new Fault(LetterFaultCodes.DeadlineMissing, path, "The stage gives no days to respond, so that the formal notice has no day until which to pay.");
        if (creditor.Address.Count == 0) yield return new Fault(LetterFaultCodes.CreditorIncomplete, path, "A formal notice names the address of the creditor.", ["address"]);
        if (string.IsNullOrWhiteSpace(creditor.CompanyNumber))
            yield return new Fault(LetterFaultCodes.CreditorIncomplete, path, "A formal notice names the company number of the creditor.", ["companyNumber"]);
        if (letter.Debtor.Name.Trim().Length == 0) yield return new Fault(LetterFaultCodes.DebtorIncomplete, path, "A formal notice names the debtor.", ["name"]);
        if (Recipients.PostalAddressOf(letter).Count == 0) yield return NoAddress(path);
    }

    private static IEnumerable<Fault> OfAct(LetterCase letter, Creditor creditor, string path)
    {
        switch (letter.Action)
        {
            case DunningAction.OfferPlan when !IsWhole(letter):
                yield return new Fault(LetterFaultCodes.PlanMissing, path, "A plan is offered, and none is given, or its instalments are not what is owed.");
                break;
            case DunningAction.ConfirmPromise when letter.Asked.All(line => line.History.Promise is null):
                yield return new Fault(LetterFaultCodes.PromiseMissing, path, "The history has no promise to confirm.");
                break;
            case DunningAction.Mediate when letter.Debtor.Kind == DebtorKind.Consumer && string.IsNullOrWhiteSpace(creditor.Mediator):
                yield return new Fault(LetterFaultCodes.MediatorMissing, path, "A consumer is told of the mediator, and the creditor names none.");
                break;
        }
    }

    /// <summary>Whether the instalments of the plan come to what is owed, in its one currency.</summary>
    private static bool IsWhole(LetterCase letter)
    {
        if (letter.Context.Plan is not { Instalments.Count: > 0 } plan) return false;
        return Sums.Of(plan.Instalments.Select(instalment => instalment.Amount)).SequenceEqual(Sums.Of(letter.Asked.Select(line => line.Collectible)));
    }

    private static bool IsByPost(Channel? channel) => channel is Channel.Letter or Channel.RegisteredLetter or Channel.Bailiff;

    private static Fault NoAddress(string path) => new(LetterFaultCodes.DebtorIncomplete, path, "The letter needs the postal address of the debtor.", ["address"]);
}
