namespace Dunning.Stories.Coverage;

/// <summary>Something the stories must reach.</summary>
internal sealed record Item(string What, string Name);
