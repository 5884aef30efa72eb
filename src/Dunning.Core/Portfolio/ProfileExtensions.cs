using System;
using System.Linq;
using Dunning.Faults;
using Dunning.Profiles;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Portfolio;

/// <summary>Accounts and payer profiles: what a classifier says of an account, and accounts with the profiles as assessed.</summary>
public static class ProfileExtensions
{
    /// <summary>How the debtor of an account pays, as known on a day.</summary>
    /// <param name="classifier">Assesses.</param>
    /// <param name="account">The debtor's invoices with their histories, settled ones too.</param>
    /// <param name="today">The day, in 1900 through 2150.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    /// <exception cref="RefusedAccountException">The account holds something that cannot be; all faults are listed.</exception>
    public static PayerAssessment Assess(this PayerProfileClassifier classifier, DebtorAccount account, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(account);
        var faults = AccountCheck.FaultsOf(account);
        if (faults.Count > 0) throw new RefusedAccountException(account.Debtor.Id, faults);
        return classifier.Assess(account.Debtor, account.Items, today);
    }

    /// <summary>The same account, its debtor with another profile.</summary>
    /// <param name="account">The account.</param>
    /// <param name="profile">How the debtor pays.</param>
    public static DebtorAccount WithProfile(this DebtorAccount account, PayerProfile profile)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.Debtor.Profile == profile) return account;
        var debtor = account.Debtor.WithProfile(profile);
        return new DebtorAccount(debtor, account.Items.Select(item => new Receivable(item.Invoice.WithDebtor(debtor), item.History)), account.Unapplied);
    }

    /// <summary>
    /// The same account with the profile as assessed, to run a book with. Where the invoices are too few to tell, the profile set now stays. As in a book, an
    /// invoice that cannot be is left out of the assessment, and an account that cannot be stays as it is; the agenda lists both.
    /// </summary>
    /// <param name="account">The account, items in the same order.</param>
    /// <param name="classifier">Assesses.</param>
    /// <param name="today">The day, in 1900 through 2150.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years that can be reckoned with.</exception>
    /// <example><c>new ReceivablesBook(engine, accounts.Select(account => account.WithAssessedProfile(classifier, today)))</c></example>
    public static DebtorAccount WithAssessedProfile(this DebtorAccount account, PayerProfileClassifier classifier, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(classifier);
        if (AccountCheck.FaultsOf(account).Count > 0) return account;
        var assessment = classifier.Assess(account.Debtor, account.Items.Where(item => PayerProfileClassifier.FaultsOf(item).Count == 0), today);
        return assessment.Profile == PayerProfile.Unrated ? account : account.WithProfile(assessment.Profile);
    }
}
