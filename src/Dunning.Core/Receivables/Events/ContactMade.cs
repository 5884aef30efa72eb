using System;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Receivables.Events;

/// <summary>A stage was carried out, or tried. Contacts with one key are one act: the latest gives its day, channel and outcome.</summary>
public sealed class ContactMade : DunningEvent
{
    /// <summary>Records the event.</summary>
    /// <param name="on">The day it happened.</param>
    /// <param name="stage">The stage of the policy or the special act.</param>
    /// <param name="channel">By which channel.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="key">The key of the decision that asked for it.</param>
    /// <param name="phase">The phase of the stage, so that it counts even when the policy no longer has it.</param>
    /// <param name="proof">Where the proof lies: the number of the registered letter.</param>
    /// <param name="id">Identifies the event, so that it is read once and can be reversed.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="reference">The reference of a document.</param>
    /// <exception cref="System.ArgumentException">A text that must be there is not, or a value is not declared by its enumeration.</exception>
    public ContactMade(
        LocalDate on,
        string stage,
        Channel channel,
        ContactOutcome outcome = ContactOutcome.Sent,
        string? key = null,
        DunningPhase? phase = null,
        string? proof = null,
        string? id = null,
        string? by = null,
        string? reference = null)
        : base(on, id, by, reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stage);
        WireName.ThrowIfUndeclared(channel, nameof(channel));
        WireName.ThrowIfUndeclared(outcome, nameof(outcome));
        WireName.ThrowIfUndeclared(phase, nameof(phase));
        Stage = stage;
        Channel = channel;
        Outcome = outcome;
        Key = key;
        Phase = phase;
        Proof = proof;
    }

    /// <inheritdoc/>
    public override DunningEventKind Kind => DunningEventKind.Contact;

    /// <summary>The stage of the policy or the special act.</summary>
    public string Stage { get; }

    /// <summary>By which channel.</summary>
    public Channel Channel { get; }

    /// <summary>What became of it.</summary>
    public ContactOutcome Outcome { get; }

    /// <summary>The key of the decision that asked for it.</summary>
    public string? Key { get; }

    /// <summary>The phase of the stage, so that it counts even when the policy no longer has it.</summary>
    public DunningPhase? Phase { get; }

    /// <summary>Where the proof lies: the number of the registered letter.</summary>
    public string? Proof { get; }

    private protected override bool HasSameContent(DunningEvent other) =>
        other is ContactMade same && Stage == same.Stage && Channel == same.Channel && Outcome == same.Outcome && Key == same.Key && Phase == same.Phase && Proof == same.Proof;
}
