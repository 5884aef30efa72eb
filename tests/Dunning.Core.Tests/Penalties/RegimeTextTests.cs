using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Penalties;
using Dunning.Penalties.Rates;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;
using static Dunning.Tests.Penalties.Claims;

namespace Dunning.Tests.Penalties;

/// <summary>What each regime says of itself, and which one is picked for a creditor's country and a debtor, with the reason.</summary>
public sealed class RegimeTextTests
{
    /// <summary>ISO 3166 codes of Europe, of the French overseas lands and of some other places.</summary>
    private const string Countries =
        "AD AL AT BA BE BG BL CA CH CY CZ DE DK EE ES EU FI FR GB GF GG GI GP GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MF MK MQ MT NC NL NO PF PL PM PT RE RO RS SE SI SK SM TF TR UA US VA WF XK YT";

    private static readonly DebtorKind[] Kinds = [DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public];

    [Fact]
    public void Every_regime_is_as_it_was_read() => LatePaymentRegimes.All.SelectMany(Describe).ShouldBeTheTextsOf("regimes");

    [Fact]
    public void Every_choice_gives_its_reason_and_its_doubts() =>
        Countries.Split(' ').SelectMany(country => Kinds.Select(kind => Choice(country, kind))).Concat(WithFacts()).ShouldBeTheTextsOf("regime-choice");

    [Fact]
    public void Every_series_has_its_name_and_its_half_years() =>
        new[]
        {
            ReferenceRates.EcbMainRefinancing, ReferenceRates.FrenchLegalOtherCreditors, ReferenceRates.FrenchLegalIndividualCreditor, ReferenceRates.GermanBase,
            ReferenceRates.AustrianBase, ReferenceRates.BankOfEngland,
        }.SelectMany(table => table.Rows.Select(row => "  " + row + ", " + row.Status).Prepend(table + ", " + table.Fixing)).ShouldBeTheTextsOf("rates");

    private static IEnumerable<string> Describe(LatePaymentRegime regime)
    {
        yield return regime + ": " + (regime.Country ?? "no country") + ", " + string.Join(", ", regime.Debtors.Select(WireName.Of));
        yield return "  rate: " + (regime.Rate?.ToString() ?? "to be given") + "; " + regime.Split;
        foreach (var step in (IEnumerable<MarginStep>?)regime.Rate?.Margins ?? []) yield return "  margin: " + step;
        if (regime.Rate is { LaterPoints: not 0m } rate) yield return "  later: after " + rate.LaterPointsAfterMonths.ToString(CultureInfo.InvariantCulture) + " months";
        yield return "  interest from: " + regime.Start + "; basis " + regime.BasisDays.ToString(CultureInfo.InvariantCulture) + "; " + regime.Rounding + "; " + regime.Allocation;
        yield return "  fixed sum: " + (regime.Compensation is { } sum ? sum + ", once a " + sum.Scope + ", claims from " + Day(sum.ForClaimsFrom) : "none");
        yield return "  floor: " + (regime.Floor?.ToString() ?? "none") + "; agreed: " + regime.Agreed + "; claims from " + Day(regime.ForClaimsFrom);
        foreach (var source in regime.Sources) yield return "  source: " + source;
        foreach (var open in regime.Unsettled) yield return "  open: " + open;
    }

    private static IEnumerable<string> WithFacts()
    {
        foreach (var kind in Kinds)
        {
            yield return Choice("FR", kind, agreedPercent: 12m);
            yield return Choice("FR", kind, agreedPercent: 12m, enforceableOn: Date("2026-01-15"));
            yield return Choice("FR", kind, formalNoticeOn: Date("2026-02-10"));
        }

        yield return Choice("DE", DebtorKind.Consumer, agreedPercent: 12m);
        yield return Choice("NL", DebtorKind.Business, agreedPercent: 12m);
    }

    private static string Choice(
        string country, DebtorKind kind, decimal? agreedPercent = null, LocalDate? enforceableOn = null, LocalDate? formalNoticeOn = null)
    {
        var asked = country + " " + WireName.Of(kind)
            + (agreedPercent is { } percent ? ", agreed " + percent.ToString(CultureInfo.InvariantCulture) + " %" : string.Empty)
            + (enforceableOn is { } judgment ? ", enforceable on " + Day(judgment) : string.Empty)
            + (formalNoticeOn is { } notice ? ", formal notice on " + Day(notice) : string.Empty) + ": ";
        try
        {
            var choice = LatePaymentRegime.For(country, kind, agreedPercent, enforceableOn, formalNoticeOn);
            return asked + choice + " | " + string.Join(" | ", choice.Reasons) + string.Concat(choice.Doubts.Select(doubt => " | ? " + doubt));
        }
        catch (DunningFaultException refusal)
        {
            return asked + refusal.Message;
        }
    }

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "ever";
}
