using Dunning.Engine;
using Dunning.Portfolio;

namespace Dunning.Cli.Wording;

/// <summary>What an agenda says to people beside the decisions themselves, in one language.</summary>
internal abstract class AgendaWords
{
    public static AgendaWords In(Language language) => language == Language.French ? new FrenchAgendaWords() : new EnglishAgendaWords();

    /// <summary>What is said before anything else when payments are not current.</summary>
    public abstract string PaymentsNotCurrent(string knownThrough);

    public abstract string ToSeeFirst { get; }

    public abstract string Notice(AgendaNoticeKind kind);

    /// <summary>What stands between a heading and what it is about.</summary>
    public abstract string Colon { get; }

    /// <summary>The day of a notice in its sentence; null where its kind has none.</summary>
    public abstract string NoticeDay(AgendaNoticeKind kind, string day);

    public abstract string RowsSkipped(int count, string shown);

    public abstract string Contacts { get; }

    public abstract string Stage { get; }

    public abstract string Invoices { get; }

    /// <summary>A part of a whole: how many invoices, how much of all that is asked for.</summary>
    public abstract string PartOf(string part, string whole);

    /// <summary>What is said beside the contact's own act: each stage with its amount.</summary>
    public abstract string BesideIt(string stages);

    public abstract string Early(int count, string shown);

    public abstract string AlsoLists(int count, string shown);

    public abstract string NotYetDue(string amounts);

    public abstract string Approval(ApprovalReasons reasons);

    public abstract string NotContacted { get; }

    /// <summary>Why nothing is said to a debtor who has something due.</summary>
    public abstract string HeldBack(ContactReason reason, string? until);

    /// <summary>That an act goes out with the contact of another invoice.</summary>
    public abstract string JoinedTo(string leadNumber);

    /// <summary>That a credit covers a part of what is asked for, and how much there is.</summary>
    public abstract string CreditCoversPart(string credit);

    public abstract string ClaimDeadlineMissed { get; }

    public abstract string Verdict(Verdict verdict);

    public abstract string ToDo { get; }

    public abstract string List { get; }

    public abstract string Nobody { get; }

    public abstract string ForInformation { get; }

    public abstract string Reason { get; }

    public abstract string AgainOn { get; }

    public abstract string NoDay { get; }

    public abstract string Accounts { get; }

    public abstract string Credit { get; }

    public abstract string Overpaid { get; }
}
