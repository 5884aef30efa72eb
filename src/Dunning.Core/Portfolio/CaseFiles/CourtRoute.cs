using Dunning.Monetary;
using Dunning.Vocabulary;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>A way to an enforceable title, and what the file says for and against it. No legal advice.</summary>
public sealed class CourtRoute
{
    internal CourtRoute(CourtRouteKind kind, Money claim, ValueList<string> sources)
    {
        Kind = kind;
        Claim = claim;
        Sources = sources;
    }

    /// <summary>Which.</summary>
    public CourtRouteKind Kind { get; }

    /// <summary>What would be claimed: principal and penalties.</summary>
    public Money Claim { get; }

    /// <summary>The articles and decisions it rests on, decisions by their number alone: that reads the same in every language.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>Whether an attempt to settle out of court must come first.</summary>
    public ConciliationFirst Conciliation { get; internal init; }

    /// <summary>Whether a part is contested: the route is for what is not, and will probably end in a suit.</summary>
    public bool IsContested { get; internal init; }

    /// <summary>Whether a lawyer must represent the creditor: above 10,000 EUR in a suit (CPC 761 and 853), and as a rule before the administrative court (CJA R431-2).</summary>
    public bool NeedsLawyer { get; internal init; }

    /// <summary>What it costs, as the host knows it; null where the host gave nothing. No tariff is built in.</summary>
    public Money? Cost { get; internal init; }

    /// <summary>Cost ÷ claim; null where either is unknown or nothing is claimed.</summary>
    public decimal? CostShare => Cost is { } cost && Claim.Amount > 0m && cost.Currency == Claim.Currency ? cost.Amount / Claim.Amount : null;
}
