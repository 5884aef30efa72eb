using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>Values at the ends of what can be, beyond them, and of another kind than the one wanted.</summary>
internal static class OddValues
{
    public static readonly IReadOnlyList<string> Numbers =
    [
        "0", "-0", "0.00", "0.01", "-0.01", "0.001", "1", "-1", "1e3", "1E400", "1e-400", "0x10", "007", "1.", ".5", "+1", "1,5", "1 000", "1_000", "NaN", "Infinity", "-Infinity",
        "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "92233720368547758.07", "92233720368547758.08",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335", "0.0000000000000000000000000001", "99999999999999.99", "1000000000000000", "12.345678901234567890123456789012",
        "9999999999999999999999999999999999999999999999999999999999999", "3650", "3651", "36500", "100", "101", "365", "366", "10000", "27989.0", "１２", "١٢",
    ];

    public static readonly IReadOnlyList<string> Dates =
    [
        "2026-02-29", "2026-02-30", "2024-02-29", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-00-00", "0000-01-01", "0001-01-01", "1582-10-10", "1899-12-31", "1900-01-01", "2150-12-31",
        "2151-01-01", "9998-12-31", "9999-12-31", "10000-01-01", "-0001-01-01", "-9998-01-01", "2026-1-5", "2026/01/05", "05/01/2026", "13/13/2026", "20260105", "2026-01-05T00:00:00Z", "2026-01-05 ", " 2026-01-05", "2026-W02",
        "２０２６-01-05", "tomorrow", "1999-12-31", "2100-01-01",
    ];

    public static readonly IReadOnlyList<string> Texts =
    [
        string.Empty, " ", "|", "a|b", "||||", "\u0000", "\u0001", "\u001b[31m", "\t", "\n", "\r\n", "\u2028", "\u202e", "\ufeff", "\uffff", "é", "e\u0301", "İ", "ß", "😀", "null", "true", "{{x}}", "{{{x}}}", "<script>", "=1+1", "@a", "-1", "../..",
        "$.history[0]", "\\", "\"", "'", ";", ",", "none", "default", "EUR", "JPY", "XXX", "BHD", "eur", "fr", "FR", "FR-57", "weekdays", "email", "remind", "contact", "send-evidence", "confirm-promise", "declare-claim",
    ];

    /// <summary>Scalars and empty wholes of every kind, as JSON.</summary>
    public static readonly IReadOnlyList<string> Json =
    [
        "null", "true", "false", "0", "-1", "1", "1.5", "1e5", "1e400", "-0", "99999999999999999999", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "[]", "{}", "[null]", "{\"\":null}", "[[]]", "\"0\"",
        "tru", "nul", "NaN", "01", "'a'", "\"\\x\"", "//", "/*x*/1", "\u00a0", "\"\t\"",
    ];

    /// <summary>Every name of the vocabulary, whatever it is a name of.</summary>
    public static readonly IReadOnlyList<string> Vocabulary =
    [
        .. WireName.All<DebtorKind>(), .. WireName.All<PayerProfile>(), .. WireName.All<PaymentMethod>(), .. WireName.All<Channel>(), .. WireName.All<DunningPhase>(), .. WireName.All<DunningAction>(), .. WireName.All<Tone>(),
        .. WireName.All<ClaimItem>(), .. WireName.All<CatchUpMode>(), .. WireName.All<BrokenPromiseMode>(), .. WireName.All<InsolvencyKind>(), "sent", "delivered", "not-reached", "failed", "unknown", "accepted", "rejected", "withdrawn",
        "payment", "payment-returned", "credit-note", "write-off", "contact", "promise", "promise-withdrawn", "dispute", "dispute-closed", "plan", "plan-cancelled", "hold", "hold-lifted", "skip", "escalate", "extension",
        "insolvency", "claim-declared", "insolvency-closed", "handed-over", "recalled", "acknowledged", "legal-action", "legal-action-ended", "enforceable-title", "interest-charged", "fee-charged", "penalty-waived", "note", "reversed",
    ];

    public static string Long(Dice dice, int most) => string.Concat(Enumerable.Repeat(dice.Any(Texts) + "x", dice.Between(1, most)));

    public static string Near(string number, Dice dice) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > -1_000_000_000m and < 1_000_000_000m
            ? (value + dice.Between(-3, 3) + (value == decimal.Truncate(value) || !dice.OneIn(3) ? 0m : 0.01m)).ToString(CultureInfo.InvariantCulture)
            : number;
}
