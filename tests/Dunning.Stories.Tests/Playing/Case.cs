using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Receivables.Events;

namespace Dunning.Stories.Playing;

/// <summary>An invoice of a story and what has been told of it so far.</summary>
internal sealed class Case(Invoice invoice)
{
    public Invoice Invoice { get; set; } = invoice;

    public List<DunningEvent> Events { get; } = [];
}
