using System.Linq;
using Dunning.Calendars;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Engine;

/// <summary>A case to explain: an invoice of 1,250.00 EUR due on a Saturday, under a policy of a few stages on a calendar without days off.</summary>
internal static class ExplainedCase
{
    public static readonly LocalDate Due = new(2026, 2, 14);

    public static readonly LocalDate Issued = Due.PlusDays(-30);

    public static EscalationPolicyBuilder Policy(params DunningStage[] stages) =>
        EscalationPolicy.CreateBuilder("house").WithCalendar(BusinessCalendar.None).WithStages(stages);

    public static DunningStage Stage(string name, int day, params Channel[] channels) =>
        new(name, DunningPhase.Level1, DunningAction.Remind, day, channels.Length > 0 ? channels : [Channel.Email]);

    public static DunningStage Mandatory(string name, int day, MinimumAmount? minimum = null) =>
        new(name, DunningPhase.Level3, DunningAction.FormalNotice, day, [Channel.RegisteredLetter], minimum: minimum, isMandatory: true);

    public static DunningStage Preventive(string name, int day) => new(name, DunningPhase.Preventive, DunningAction.Remind, day, [Channel.Email]);

    public static Debtor Caron(DebtorKind kind = DebtorKind.Business) => new("C-001", "Menuiserie Caron", kind);

    public static Invoice Invoice(Debtor? debtor = null, LocalDate? due = null, decimal amount = 1250m, string number = "F-42") =>
        new(number, debtor ?? Caron(), Issued, due ?? Due, Eur(amount));

    public static Money Eur(decimal amount) => new(amount, Currency.Eur);

    public static Explanation Explain(EscalationPolicyBuilder policy, LocalDate today, params DunningEvent[] events) => Explain(policy, Invoice(), today, events);

    public static Explanation Explain(EscalationPolicyBuilder policy, Invoice invoice, LocalDate today, params DunningEvent[] events) =>
        new DunningEngine(policy.Build()).Explain(invoice, InvoiceHistory.Of(events), today);

    public static string[] Facts(this Explanation explanation, DecisionRule rule) => [.. explanation.Rules[(int)rule].Facts.Select(Told)];

    public static string[] Sources(this Explanation explanation, DecisionRule rule) => [.. explanation.Rules[(int)rule].Sources];

    public static ExplainedStage Stage(this Explanation explanation, string name) => explanation.Stages.Single(stage => stage.Stage.Name == name);

    public static string[] Facts(this ExplainedStage stage) => [.. stage.Facts.Select(Told)];

    public static string Told(ExplainedFact fact)
    {
        string?[] parts =
        [
            fact.Name.ToString(), fact.Channel?.ToString(), fact.Text, fact.Date is { } date ? LocalDatePattern.Iso.Format(date) : null, fact.Amount?.ToAmountString(),
            fact.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), fact.Source is { } source ? "[" + source + "]" : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }
}
