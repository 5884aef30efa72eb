using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Penalties;

/// <summary>What is said of penalties that cannot be reckoned. Paths follow the wire format of a case.</summary>
internal static class PenaltyFaults
{
    public static Fault WrongDebtorKind(LatePaymentRegime regime, DebtorKind kind) =>
        new(
            PenaltyFaultCodes.WrongDebtorKind,
            "$.debtor.kind",
            regime.Name + " does not apply to a " + WireName.Of(kind) + " debtor; it applies to " + string.Join(", ", regime.Debtors.Select(WireName.Of)) + ".",
            [regime.Name, WireName.Of(kind)]);

    public static Fault RateUnderFloor(LatePaymentRegime regime, decimal percent, decimal floor, LocalDate day) =>
        new(
            PenaltyFaultCodes.RateUnderFloor,
            "$.regime.rate",
            "The contractual rate of " + Text(percent) + " % is under the floor of " + Text(floor) + " % (" + regime.Floor + ") in the half-year of " + Text(day) + ".",
            [Text(percent), Text(floor)]);

    public static Fault MissingPart(LatePaymentRegime regime, string part) =>
        new(PenaltyFaultCodes.MissingRegimePart, "$.regime." + part, regime.Name + " needs '" + part + "'.", [regime.Name, part]);

    public static Fault UnknownPart(LatePaymentRegime regime, string part) =>
        new(PenaltyFaultCodes.UnknownRegimePart, "$.regime." + part, regime.Name + " takes no '" + part + "': the regime sets it.", [regime.Name, part]);

    public static Fault UnknownRegime(string name) =>
        new(PenaltyFaultCodes.UnknownRegime, "$.regime.name", "No regime has the name '" + name + "'.", [name]);

    public static Fault ThroughBeforeIssue(Invoice invoice, LocalDate through) =>
        new(
            PenaltyFaultCodes.ThroughBeforeIssue,
            "$.through",
            "The day asked for, " + Text(through) + ", lies before the issue date " + Text(invoice.IssuedOn) + ".",
            [Text(through), Text(invoice.IssuedOn)]);

    public static Fault RegimeNotInForce(LatePaymentRegime regime, LocalDate from, LocalDate arose) =>
        new(
            PenaltyFaultCodes.RegimeNotInForce,
            "$.invoice.arose",
            regime.Name + " serves claims that arose from " + Text(from) + " on; this one arose on " + Text(arose) + ".",
            [regime.Name, Text(from), Text(arose)]);

    public static Fault NoRegime(string country, DebtorKind kind) =>
        new(
            PenaltyFaultCodes.NoRegime,
            "$.regime",
            "No regime is known for a creditor in '" + country + "' and a " + WireName.Of(kind) + " debtor; state one with the regime 'fixed'.",
            [country, WireName.Of(kind)]);

    public static Fault NumberOutOfRange(string path, decimal number, string range) =>
        new(PenaltyFaultCodes.NumberOutOfRange, path, Text(number) + " is out of range: " + range + " is meant.", [Text(number)]);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
