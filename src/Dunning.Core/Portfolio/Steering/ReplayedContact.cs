using NodaTime;

namespace Dunning.Portfolio.Steering;

/// <summary>What was to be said to a debtor from a day on, until the next change of it.</summary>
public sealed class ReplayedContact
{
    internal ReplayedContact(ContactDecision contact, bool isBeforeActs)
    {
        Contact = contact;
        IsBeforeActs = isBeforeActs;
    }

    /// <summary>The day.</summary>
    public LocalDate On => Contact.Today;

    /// <summary>What was decided.</summary>
    public ContactDecision Contact { get; }

    /// <summary>Whether it is how the day stood before an act that was recorded on it, rather than at its end.</summary>
    public bool IsBeforeActs { get; }
}
