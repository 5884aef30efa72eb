namespace Dunning.Letters.Checking;

/// <summary>How large a text is with its parts in place.</summary>
/// <param name="Characters">Its characters, ends of lines included.</param>
/// <param name="Tags">Its tags, the uses of parts included.</param>
/// <param name="Blocks">How many blocks stand in one another.</param>
internal readonly record struct Extent(long Characters, long Tags, int Blocks);
