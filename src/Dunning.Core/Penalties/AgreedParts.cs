using System;

namespace Dunning.Penalties;

/// <summary>The parts of a regime which the parties agree, so that the caller must or may give them.</summary>
[Flags]
public enum AgreedParts
{
    /// <summary>The law says it all.</summary>
    None = 0,

    /// <summary>The rate, which must be given.</summary>
    Rate = 1,

    /// <summary>The fixed sum, which may be given.</summary>
    Compensation = 2,
}
