using System;
using System.Collections.Generic;

namespace Dunning.Faults;

/// <summary>A text is not what the wire format asks for: not the JSON of a case, a policy or a book of policies.</summary>
public sealed class InvalidJsonException : DunningFaultException
{
    /// <summary>Refuses a text.</summary>
    /// <param name="subject">What was to be read: <c>Case</c>, <c>Policy</c>, <c>Policy book</c>.</param>
    /// <param name="id">The label of the case, or the name of the policy or book; null where none could be read.</param>
    /// <param name="faults">The faults, at least one.</param>
    public InvalidJsonException(string subject, string? id, IEnumerable<Fault> faults)
        : base(id is null ? subject : subject + " " + id, faults)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        Subject = subject;
        Id = id;
    }

    /// <summary>What was to be read.</summary>
    public string Subject { get; }

    /// <summary>The label of the case, or the name of the policy or book; null where none could be read.</summary>
    public string? Id { get; }
}
