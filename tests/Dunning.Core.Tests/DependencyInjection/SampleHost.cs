using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Penalties;
using Dunning.Portfolio;
using Dunning.Profiles;
using NodaTime;

namespace Dunning.Tests.DependencyInjection;

/// <summary>What a host writes: a service of its own that is given the library's.</summary>
public sealed class SampleHost(DunningEngine engine, PayerProfileClassifier classifier, PenaltyCalculator calculator)
{
    /// <summary>The work of a morning: profiles first, then the agenda, each act with what the delay costs.</summary>
    public IReadOnlyList<string> Morning(IEnumerable<DebtorAccount> accounts, LocalDate today)
    {
        var book = new ReceivablesBook(engine, accounts.Select(account => account.WithAssessedProfile(classifier, today)));
        return
        [
            .. from decision in book.AgendaOn(today).Decisions
               let account = book.Find(decision.Invoice.Debtor.Id)!
               let item = account.Items.First(item => item.Invoice.Equals(decision.Invoice))
               let penalties = calculator.Total(item.Invoice, item.History, LatePaymentRegimes.FranceBusiness, today)
               select decision.Policy.Name + " " + decision.Key + " " + penalties.Total,
        ];
    }
}
