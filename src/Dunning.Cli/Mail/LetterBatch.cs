using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Letters;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Mail;

/// <summary>The messages and letters of an agenda, in its order, and what could not be written.</summary>
internal sealed class LetterBatch(
    Creditor creditor, TemplateSet texts, IReadOnlyList<PenaltyStatement> statements, LocalDate today, PlanTerms terms, Func<Debtor, LetterLanguage> languageOf,
    ThirdParties parties)
{
    // Days to agree, until what is paid at once is due, where the stage gives none to respond.
    private const int DaysToAgree = 8;

    private readonly LetterComposer _composer = new(texts);
    private readonly ILookup<string, PenaltyStatement> _statements = statements.ToLookup(statement => statement.Invoice.Debtor.Id, StringComparer.Ordinal);
    private readonly List<WrittenLetter> _letters = [];
    private readonly List<string> _refusals = [];

    public IReadOnlyList<WrittenLetter> Letters => _letters;

    /// <summary>What was refused, in one line each.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    public void Add(ContactDecision contact)
    {
        var debtor = contact.Debtor;
        if (contact.Verdict == ContactVerdict.Contact)
        {
            var plan = contact.Action == DunningAction.OfferPlan ? PlanOf(contact) : null;
            Try(debtor, contact.NeedsApproval, () => _composer.Compose(contact, creditor, Context(debtor, plan, null)));
        }

        foreach (var task in contact.Tasks)
        {
            var history = contact.Account.Items.First(item => item.Invoice.Equals(task.Invoice)).History;
            Try(debtor, task.NeedsApproval, () => [_composer.Compose(task, history, creditor, Context(debtor, null, parties.For(LetterReaders.Of(task.Action!.Value, debtor.Kind), debtor.Id)))]);
        }
    }

    private void Try(Debtor debtor, bool needsApproval, Func<IEnumerable<Correspondence>> write)
    {
        try
        {
            foreach (var letter in write()) _letters.Add(new WrittenLetter(debtor, letter, needsApproval, _letters.Count + 1));
        }
        catch (LetterRefusedException refused)
        {
            _refusals.AddRange(refused.Faults.Select(fault => "debtor " + debtor.Id + ", " + fault));
        }
    }

    private LetterContext Context(Debtor debtor, PaymentPlan? plan, Addressee? thirdParty) => new(today, languageOf(debtor), _statements[debtor.Id], plan, thirdParty);

    /// <summary>What is asked for by the terms of a plan, the first payment due by the end of the time to answer; none where it is owed in several currencies, which one plan cannot hold.</summary>
    private PaymentPlan? PlanOf(ContactDecision contact)
    {
        var offered = contact.Lines.Where(line => line.Role != ContactLineRole.Information && line.Decision is { Action: not DunningAction.FormalNotice, Phase: not DunningPhase.Preventive }).Select(line => line.Collectible).ToList();
        if (offered.Select(amount => amount.Currency).Distinct().Count() != 1) return null;
        var first = today.PlusDays(contact.Stage!.ResponseDays > 0 ? contact.Stage.ResponseDays : DaysToAgree);
        return PaymentPlan.Propose(offered.Aggregate((sum, next) => sum + next), first, terms).Plan;
    }
}
