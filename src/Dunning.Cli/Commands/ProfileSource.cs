namespace Dunning.Cli.Commands;

/// <summary>Where the payer profiles come from that a book is decided with.</summary>
internal enum ProfileSource
{
    /// <summary>From the ledger.</summary>
    Given,

    /// <summary>From the classifier, on the day of the agenda.</summary>
    Assessed,
}
