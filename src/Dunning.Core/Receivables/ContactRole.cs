using System;

namespace Dunning.Receivables;

/// <summary>
/// What somebody does at the debtor's: the recipient of a stage. An open list of kebab-case codes, those of the guides ready made.
/// <c>default</c> is <see cref="AccountsPayable"/>.
/// </summary>
public readonly struct ContactRole : IEquatable<ContactRole>
{
    private const string DefaultCode = "accounts-payable";

    private readonly string? _code;

    /// <summary>Names a role.</summary>
    /// <param name="code">Its code, not empty: <c>site-manager</c>.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public ContactRole(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _code = code == DefaultCode ? null : code;
    }

    /// <summary>Who books and pays supplier invoices. <c>accounts-payable</c>.</summary>
    public static ContactRole AccountsPayable => default;

    /// <summary>Who ordered. <c>purchasing</c>.</summary>
    public static ContactRole Purchasing { get; } = new("purchasing");

    /// <summary>Who runs the company. <c>management</c>.</summary>
    public static ContactRole Management { get; } = new("management");

    /// <summary>Who answers for law. <c>legal</c>.</summary>
    public static ContactRole Legal { get; } = new("legal");

    /// <summary>The code.</summary>
    public string Code => _code ?? DefaultCode;

    /// <summary>Whether both are the same role.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(ContactRole left, ContactRole right) => left.Equals(right);

    /// <summary>Whether they are different roles.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(ContactRole left, ContactRole right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ContactRole other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContactRole other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
