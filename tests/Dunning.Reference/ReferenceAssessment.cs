using Dunning.Receivables;

namespace Dunning.Reference;

/// <summary>What the second reading says of a payer.</summary>
public sealed record ReferenceAssessment(PayerProfile Profile, int Invoices, int Counted, int OnTime, int Late, int Disputed, decimal? AverageDelayDays);
