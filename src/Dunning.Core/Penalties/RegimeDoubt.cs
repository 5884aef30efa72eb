using System;

namespace Dunning.Penalties;

/// <summary>Something the choice of a regime takes for granted, or leaves to be checked.</summary>
public sealed record RegimeDoubt
{
    /// <summary>States a doubt.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="text">In English.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public RegimeDoubt(RegimeDoubtKind kind, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Kind = kind;
        Text = text;
    }

    /// <summary>Which; its wire name is a stable code.</summary>
    public RegimeDoubtKind Kind { get; }

    /// <summary>In English.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
