using System;
using System.Collections.Generic;
using Dunning.Vocabulary;

namespace Dunning.Faults;

/// <summary>
/// One thing that is wrong with what was given: a policy, an invoice, a history, a file. Test and store the
/// <see cref="Code"/>; the message is for people.
/// </summary>
public sealed class Fault : IEquatable<Fault>
{
    /// <summary>Describes a fault.</summary>
    /// <param name="code">The stable code, see <see cref="FaultCodes"/>.</param>
    /// <param name="path">Where, as a JSON path over the wire format: <c>$.history[3].amount</c>.</param>
    /// <param name="message">What is wrong, in English, in one sentence.</param>
    /// <param name="arguments">The values the message speaks of, as text.</param>
    /// <param name="severity">Error unless said otherwise.</param>
    /// <param name="line">The line of the text it was read from, counted from 1; null when it was not read from text.</param>
    public Fault(
        string code,
        string path,
        string message,
        IEnumerable<string>? arguments = null,
        FaultSeverity severity = FaultSeverity.Error,
        int? line = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        Code = code;
        Path = path;
        Message = message;
        Arguments = ValueList<string>.Of(arguments);
        Severity = severity;
        Line = line;
    }

    /// <summary>The stable code, <c>DUN</c> and five digits.</summary>
    public string Code { get; }

    /// <summary>Where, as a JSON path over the wire format; <c>$</c> is the whole.</summary>
    public string Path { get; }

    /// <summary>What is wrong, in English.</summary>
    public string Message { get; }

    /// <summary>The values the message speaks of, as text.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>Whether what bears it is refused.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>The line of the text it was read from, counted from 1; null when it was not read from text.</summary>
    public int? Line { get; }

    /// <summary>The same fault, found at a line of a text.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public Fault WithLine(int? line) => new(Code, Path, Message, Arguments, Severity, line);

    /// <summary>The same fault with its path under another: <c>$.stages[0]</c> under <c>$.policies[2]</c> is <c>$.policies[2].stages[0]</c>.</summary>
    /// <param name="parentPath">The path of the whole in which the faulty thing stands.</param>
    public Fault Under(string parentPath)
    {
        ArgumentNullException.ThrowIfNull(parentPath);
        return new(Code, parentPath + (Path.Length > 0 && Path[0] == '$' ? Path.Substring(1) : Path), Message, Arguments, Severity, Line);
    }

    /// <inheritdoc/>
    public bool Equals(Fault? other) =>
        other is not null && Code == other.Code && Path == other.Path && Message == other.Message
        && Severity == other.Severity && Line == other.Line && Arguments.Equals(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fault);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Path, Line).GetHashCode();

    /// <summary>Code, path and message in one line.</summary>
    public override string ToString() => Code + " " + Path + ": " + Message;
}
