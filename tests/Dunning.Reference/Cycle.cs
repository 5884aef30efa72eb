using System.Collections.Generic;

namespace Dunning.Reference;

/// <summary>The events between two extensions.</summary>
/// <param name="Events">The events.</param>
/// <param name="End">The place of the extension that ends it; after every event for the one that runs.</param>
internal sealed record Cycle(IReadOnlyList<Entry> Events, int End);
