namespace Dunning.Penalties.Presets;

/// <summary>The open questions that several regimes answer alike.</summary>
internal static class RegimeTexts
{
    private const string OfPaymentDay = "Does the day of payment bear interest?";
    private const string PaymentDayCounts = "It does; the due date does not";
    private const string OfAllocation = "Does a part payment settle interest or principal first?";
    private const string PrincipalFirst = "Principal first, unless the regime is asked for interest first";

    public static UnsettledQuestion PaymentDayInFrance { get; } = new(
        OfPaymentDay,
        PaymentDayCounts,
        "no text says so for private debtors; for French public buyers one does (R2192-32 CCP), and practice follows it");

    public static UnsettledQuestion PaymentDayElsewhere { get; } = new(
        OfPaymentDay,
        PaymentDayCounts,
        "counted, as in the French regimes; the local text was not checked");

    public static UnsettledQuestion Basis { get; } = new(
        "Is a leap year a year of 366 days?",
        "365 days in every year",
        "no text fixes the basis; every source uses 365");

    public static UnsettledQuestion AllocationInFrance { get; } = new(
        OfAllocation,
        PrincipalFirst,
        "books match payments to invoices; C. civ. 1343-1 says interest first where nothing else is agreed, so a creditor may claim it");

    public static UnsettledQuestion AllocationElsewhere { get; } = new(
        OfAllocation,
        PrincipalFirst,
        "books match payments to invoices. The law of the claim may say otherwise, often interest before principal; it was not reviewed here");

    public static UnsettledQuestion CompensationRank { get; } = new(
        "Does the fixed sum rank with interest?",
        "It comes last in either order",
        "no decision says that it is an accessory which payments settle before the principal");

    public static UnsettledQuestion FixedSumOfTerms { get; } = new(
        "Is the fixed sum owed once for an invoice payable in several terms?",
        "Once for the invoice: a book claims it on one term",
        "it is 40 EUR per invoice, not split on part payment; CJEU C-370/21 grants it for each late payment of periodic supplies, so a creditor may claim it for each term");

    public static UnsettledQuestion StartOfJudgment { get; } = new(
        "From which day does a judgment bear interest?",
        "From the day after it became enforceable",
        "C. civ. 1231-7 lets the legal rate run from the day of the judgment, for a sum under contract from the formal notice (1231-6). This regime begins later and claims less. "
        + "Reckon the days before with fr-consumer or fixed, or as the judgment says");

    public static UnsettledQuestion BelowZero { get; } = new(
        "Does a negative reference rate lower the margin?",
        "It does, and the sum never falls below 0",
        "the law adds points to the published rate, whatever its sign");

    public static UnsettledQuestion Transposition { get; } = new(
        "To which claims does the rate of the directive apply?",
        "To those that arose from 2013 on",
        "member states moved in the first half of 2013, each on a day of its own and some by the date of the contract");
}
