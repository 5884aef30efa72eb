using Dunning.Policies;

namespace Dunning.Reference;

/// <summary>A task: an act that is no message to the debtor.</summary>
/// <param name="Invoice">The invoice's number.</param>
/// <param name="Action">What is to be done.</param>
public sealed record ReferenceTask(string Invoice, DunningAction Action);
