namespace Dunning.Letters;

/// <summary>How large texts may be, each by itself and with its parts in place; what goes beyond is refused with a fault (<see cref="LetterFaultCodes.TooLarge"/>) before anything is put together.</summary>
public static class TemplateLimits
{
    /// <summary>Characters of one text as it is brought.</summary>
    public const int TextLength = 65_536;

    /// <summary>Characters of a page, layout included, with all parts in place and before values come in.</summary>
    public const int PageLength = 262_144;

    /// <summary>Tags of a page with all parts in place, the uses of parts included: the cost of making a text ready grows with them.</summary>
    public const int PageTags = 2_048;

    /// <summary>Parts that stand in one another.</summary>
    public const int PartDepth = 16;

    /// <summary>Conditions and loops of a page that stand in one another, with all parts in place.</summary>
    public const int BlockDepth = 16;
}
