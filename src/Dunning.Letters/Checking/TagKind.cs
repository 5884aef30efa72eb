namespace Dunning.Letters.Checking;

/// <summary>What stands between double braces, or outside of them.</summary>
internal enum TagKind
{
    Literal,
    Field,
    If,
    Unless,
    Each,
    Else,
    End,
    Part,
    Comment,
    Open,
    Unknown,
}
