using Dunning.Engine;
using Dunning.Monetary;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>An act taken as carried out on its day.</summary>
public sealed class SimulatedAct
{
    private readonly DunningDecision _decision;

    internal SimulatedAct(LocalDate on, in DunningDecision decision, ContactDecision? contact, ContactLine? line)
    {
        On = on;
        _decision = decision;
        Role = line?.Role;
        Channel = line?.Channel ?? decision.Channel;
        ContactKey = line is null ? null : contact!.Key;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was decided, and why; of an early line the decision of the day it was pulled forward from.</summary>
    public DunningDecision Decision => _decision;

    /// <summary>The invoice.</summary>
    public Invoice Invoice => _decision.Invoice;

    /// <summary>The name of the stage, or of the special act.</summary>
    public string Stage => _decision.StageName!;

    /// <summary>What is done.</summary>
    public Policies.DunningAction Action => _decision.Action!.Value;

    /// <summary>By which channel; null for a claim to declare.</summary>
    public Channel? Channel { get; }

    /// <summary>What may be demanded on that day.</summary>
    public Money Collectible => _decision.Collectible;

    /// <summary>Why it stands in its contact; null for a task, which travels apart.</summary>
    public ContactLineRole? Role { get; }

    /// <summary>The key of the contact it goes out with; null for a task.</summary>
    public string? ContactKey { get; }

    /// <summary>The key of the act.</summary>
    public string Key => _decision.Key!;

    /// <summary>Day, invoice and stage: <c>2026-03-01 F-42 reminder-2</c>.</summary>
    public override string ToString() =>
        NodaTime.Text.LocalDatePattern.Iso.Format(On) + " " + Invoice.Number + " " + Stage + (Role is { } role ? " " + WireName.Of(role) : string.Empty);
}
