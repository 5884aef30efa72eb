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

    public abstract string Early(string count);

    public abstract string BesidesLate(string count);

    /// <summary>Why a debtor who has something due is not contacted today.</summary>
    public abstract string NotContacted(ContactReason reason, string? until);

    public abstract string CreditCoversPart { get; }

    public abstract string List { get; }

    public abstract string Nobody { get; }

    public abstract string ForInformation { get; }

    public abstract string Reason { get; }

    public abstract string UntilWhen { get; }

    public abstract string NoDay { get; }

    public abstract string Accounts { get; }

    public abstract string Credit { get; }
}
