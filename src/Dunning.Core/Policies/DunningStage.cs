using System;
using System.Collections.Generic;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Policies;

/// <summary>One step of a policy: when, what, by which channels, to whom. Its numbers are checked when the policy is built.</summary>
public sealed class DunningStage : IEquatable<DunningStage>
{
    /// <summary>Describes a stage; what is left out has its usual value.</summary>
    /// <param name="name">The name, unique in its policy; part of every key, so without <c>|</c>.</param>
    /// <param name="phase">How far the process has come.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="day">Calendar days from the due date, inclusive; negative before it. −3650 to 3650.</param>
    /// <param name="channels">The channels in order of preference, at least one.</param>
    /// <param name="spacingDays">Least days since the last stage was carried out, inclusive: a spacing of 7 after the 1st allows the 8th. 0 to 3650.</param>
    /// <param name="responseDays">Days given to the debtor once it is carried out, 0 to 3650.</param>
    /// <param name="tone">How the message speaks.</param>
    /// <param name="template">The name of the text; null: the stage's name.</param>
    /// <param name="recipient">Whom it goes to at the debtor's.</param>
    /// <param name="owner">Who carries it out at the creditor's.</param>
    /// <param name="claims">What it claims; null: the principal.</param>
    /// <param name="enclosures">What is enclosed.</param>
    /// <param name="measures">What the host may do besides, as free codes: stop deliveries, credit hold.</param>
    /// <param name="fee">What it costs the debtor; null: nothing.</param>
    /// <param name="minimum">The least collectible amount; null: none.</param>
    /// <param name="debtors">The kinds of debtor it applies to; null: all.</param>
    /// <param name="isMandatory">Whether it may never be passed over.</param>
    /// <param name="needsTitle">Whether it needs an enforceable title.</param>
    /// <param name="needsApproval">Whether a person must approve it.</param>
    public DunningStage(
        string name,
        DunningPhase phase,
        DunningAction action,
        int day,
        IEnumerable<Channel> channels,
        int spacingDays = 0,
        int responseDays = 0,
        Tone tone = Tone.Neutral,
        string? template = null,
        ContactRole recipient = default,
        string owner = "receivables",
        IEnumerable<ClaimItem>? claims = null,
        IEnumerable<string>? enclosures = null,
        IEnumerable<string>? measures = null,
        StageFee? fee = null,
        MinimumAmount? minimum = null,
        IEnumerable<DebtorKind>? debtors = null,
        bool isMandatory = false,
        bool needsTitle = false,
        bool needsApproval = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(channels);
        ArgumentNullException.ThrowIfNull(owner);
        Name = name;
        Phase = phase;
        Action = action;
        Day = day;
        Channels = ValueList<Channel>.Of(channels);
        SpacingDays = spacingDays;
        ResponseDays = responseDays;
        Tone = tone;
        Template = template ?? name;
        Recipient = recipient;
        Owner = owner;
        Claims = ValueList<ClaimItem>.Of(claims ?? [ClaimItem.Principal]);
        Enclosures = ValueList<string>.Of(enclosures);
        Measures = ValueList<string>.Of(measures);
        Fee = fee;
        Minimum = minimum ?? MinimumAmount.Zero;
        Debtors = ValueList<DebtorKind>.Of(debtors ?? [DebtorKind.Business, DebtorKind.Consumer, DebtorKind.Public]);
        IsMandatory = isMandatory;
        NeedsTitle = needsTitle;
        NeedsApproval = needsApproval;
    }

    /// <summary>The name, unique in its policy.</summary>
    public string Name { get; }

    /// <summary>How far the process has come.</summary>
    public DunningPhase Phase { get; }

    /// <summary>What is to be done.</summary>
    public DunningAction Action { get; }

    /// <summary>Calendar days from the due date, inclusive; negative before it.</summary>
    public int Day { get; }

    /// <summary>The channels in order of preference.</summary>
    public ValueList<Channel> Channels { get; }

    /// <summary>Least days since the last stage was carried out, inclusive.</summary>
    public int SpacingDays { get; }

    /// <summary>Days given to the debtor once it is carried out.</summary>
    public int ResponseDays { get; }

    /// <summary>How the message speaks.</summary>
    public Tone Tone { get; }

    /// <summary>The name of the text.</summary>
    public string Template { get; }

    /// <summary>Whom it goes to at the debtor's.</summary>
    public ContactRole Recipient { get; }

    /// <summary>Who carries it out at the creditor's.</summary>
    public string Owner { get; }

    /// <summary>What it claims.</summary>
    public ValueList<ClaimItem> Claims { get; }

    /// <summary>What is enclosed.</summary>
    public ValueList<string> Enclosures { get; }

    /// <summary>What the host may do besides, as free codes.</summary>
    public ValueList<string> Measures { get; }

    /// <summary>What it costs the debtor; null: nothing.</summary>
    public StageFee? Fee { get; }

    /// <summary>The least collectible amount.</summary>
    public MinimumAmount Minimum { get; }

    /// <summary>The kinds of debtor it applies to.</summary>
    public ValueList<DebtorKind> Debtors { get; }

    /// <summary>Whether it may never be passed over.</summary>
    public bool IsMandatory { get; }

    /// <summary>Whether it needs an enforceable title.</summary>
    public bool NeedsTitle { get; }

    /// <summary>Whether a person must approve it.</summary>
    public bool NeedsApproval { get; }

    /// <inheritdoc/>
    public bool Equals(DunningStage? other) =>
        other is not null && Name == other.Name && Phase == other.Phase && Action == other.Action && Day == other.Day
        && Channels.Equals(other.Channels) && SpacingDays == other.SpacingDays && ResponseDays == other.ResponseDays && Tone == other.Tone
        && Template == other.Template && Recipient == other.Recipient && Owner == other.Owner && Claims.Equals(other.Claims)
        && Enclosures.Equals(other.Enclosures) && Measures.Equals(other.Measures) && Equals(Fee, other.Fee) && Minimum.Equals(other.Minimum)
        && Debtors.Equals(other.Debtors) && IsMandatory == other.IsMandatory && NeedsTitle == other.NeedsTitle && NeedsApproval == other.NeedsApproval;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DunningStage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Phase, Action, Day).GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
