using Dunning.Engine;
using Dunning.Faults;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Portfolio.CaseFiles;

/// <summary>An invoice of a case file: how it stands, what it costs its debtor, how long it can be sued for.</summary>
public sealed class CaseFileInvoice
{
    private readonly DunningDecision _decision;

    internal CaseFileInvoice(Receivable receivable, in DunningDecision decision)
    {
        Receivable = receivable;
        _decision = decision;
    }

    /// <summary>The invoice with all that happened to it.</summary>
    public Receivable Receivable { get; }

    /// <summary>The invoice.</summary>
    public Invoice Invoice => Receivable.Invoice;

    /// <summary>The decision of the day: what is to be done next, and how it stands.</summary>
    public DunningDecision Decision => _decision;

    /// <summary>What is left of the principal.</summary>
    public Money Balance => _decision.Balance;

    /// <summary>Interest, fixed sum, what was charged and waived; null where none was given or it was refused.</summary>
    public PenaltyStatement? Penalties { get; internal init; }

    /// <summary>Why there is no statement: the faults it was refused for; empty where it was not.</summary>
    public ValueList<Fault> PenaltyFaults { get; internal init; } = ValueLists.Empty<Fault>();

    /// <summary>The last day on which the claim can be brought to court; null while no limit runs, as during a legal action.</summary>
    public LocalDate? LimitationOn { get; internal init; }

    /// <summary>The day of the first formal notice that was carried out and did not come back; null for none. It sets interest running where the law asks for one.</summary>
    public LocalDate? FormalNoticeOn { get; internal init; }

    /// <summary>Whether there is an enforceable title already: what is left to do is to enforce it.</summary>
    public bool HasTitle { get; internal init; }
}
