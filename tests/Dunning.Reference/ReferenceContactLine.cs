using Dunning.Monetary;

namespace Dunning.Reference;

/// <summary>A line of a contact.</summary>
/// <param name="Invoice">The invoice's number.</param>
/// <param name="Role"><c>lead</c>, <c>joined</c>, <c>early</c> or <c>information</c>.</param>
/// <param name="Stage">Its stage; null for information.</param>
/// <param name="Collectible">What is collectible on it.</param>
/// <param name="Key">Its key; null for information.</param>
public sealed record ReferenceContactLine(string Invoice, string Role, string? Stage, Money Collectible, string? Key);
