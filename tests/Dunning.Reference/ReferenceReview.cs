namespace Dunning.Reference;

/// <summary>What a person must decide on.</summary>
/// <param name="Invoice">The invoice's number.</param>
/// <param name="Reason">The wire name of the reason.</param>
public sealed record ReferenceReview(string Invoice, string Reason);
