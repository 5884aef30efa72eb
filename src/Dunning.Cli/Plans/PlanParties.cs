namespace Dunning.Cli.Plans;

/// <summary>Who agrees, and on what; null where it is to be filled in by hand.</summary>
internal sealed record PlanParties(string? Creditor, string? Debtor, string? Reference);
