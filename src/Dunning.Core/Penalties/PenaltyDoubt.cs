using System;

namespace Dunning.Penalties;

/// <summary>Something a statement cannot vouch for.</summary>
public sealed record PenaltyDoubt
{
    /// <summary>States a doubt.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="text">In English, with its figures.</param>
    public PenaltyDoubt(PenaltyDoubtKind kind, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Kind = kind;
        Text = text;
    }

    /// <summary>Which; its wire name is a stable code.</summary>
    public PenaltyDoubtKind Kind { get; }

    /// <summary>In English, with its figures.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
