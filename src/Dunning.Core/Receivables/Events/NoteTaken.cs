using System;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>Something worth keeping for the case file; it changes nothing.</summary>
public sealed class NoteTaken : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="text">What was said or done.</param>
    /// <param name="with">With whom.</param>
    /// <param name="channel">By which channel.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public NoteTaken(
        LocalDate on,
        string text,
        string? with = null,
        Channel? channel = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        WireName.ThrowIfUndeclared(channel, nameof(channel));
        Text = text;
        With = with;
        Channel = channel;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Note;

    /// <summary>What was said or done.</summary>
    public string Text { get; }

    /// <summary>With whom.</summary>
    public string? With { get; }

    /// <summary>By which channel.</summary>
    public Channel? Channel { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is NoteTaken same && Text == same.Text && With == same.With && Channel == same.Channel;
}
