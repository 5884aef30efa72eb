using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Mail;
using Dunning.Cli.Statements;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Letters;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning letters</c>: the agenda of a day as messages and letters, a file each.</summary>
internal static class LettersCommand
{
    public static Command Create(Shell shell)
    {
        var ledger = LedgerArguments.File();
        var arguments = new LedgerArguments();
        var creditor = new Option<string>("--creditor") { Description = "Who writes: names, legal mentions, account, contact (JSON).", HelpName = "creditor.json", Required = true };
        var folder = new Option<string>("--out") { Description = "The folder to write to; made if there is none.", HelpName = "folder", Required = true };
        var force = new Option<bool>("--force") { Description = "Overwrite what was written there before." };
        var texts = new Option<string?>("--texts") { Description = "A folder of one's own texts (fr/reminder-1.txt, fr/parts/pay.txt, en/…), put in place of the built-in ones of the same name.", HelpName = "folder" };
        var instalments = new Option<int?>("--instalments") { Description = "How many monthly instalments a plan is offered in, beside what is paid at once (6 unless given).", HelpName = "count" };
        var parties = new Option<string?>("--third-parties") { Description = "Whom to write to where a letter does not go to the customer (JSON): judicial-officer, court, public-authority, insurer, insolvency-representative; by function unless given.", HelpName = "parties.json" };
        var profiles = new ProfileArguments();
        var (today, book, language) = (CommonOptions.Today(), CommonOptions.Book(), CommonOptions.Language());
        var command = new Command(
            "letters",
            "Writes what is to be said and asked for on a day: a file a message or letter, an index (index.csv) and a page to look through them (index.html).\n\n"
            + "Example:\n  dunning letters ledger.csv --today 2026-03-12 --creditor creditor.json --language fr --out letters")
        {
            ledger, creditor, folder, force, texts, instalments, parties, today, book, language,
        };
        profiles.AddTo(command);
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            shell,
            new Request(
                parsed.GetValue(ledger)!,
                arguments.Read(parsed),
                parsed.GetValue(creditor)!,
                new LetterFolder(parsed.GetValue(folder)!, parsed.GetValue(force)),
                parsed.GetValue(texts),
                TermsOf(parsed.GetValue(instalments)),
                parsed.GetValue(parties),
                profiles.Read(parsed),
                parsed.GetValue(book),
                parsed.GetValue(today) ?? shell.Today,
                CommonOptions.LanguageOf(parsed, language),
                parsed.GetResult(language) is { Implicit: false }),
            cancellation)));
        return command;
    }

    private static int Run(Shell shell, Request request, CancellationToken cancellation)
    {
        var creditor = CreditorFile.Read(request.CreditorPath);
        var parties = request.PartiesPath is { } partiesPath ? ThirdPartyFile.Read(partiesPath) : ThirdParties.None;
        var engine = CommonOptions.EngineOf(request.BookPath);
        var texts = request.TextsPath is { } path ? TextFolder.Read(path) : TemplateSet.BuiltIn;
        var lacking = texts.CheckAgainst(engine.Book.Policies);
        foreach (var fault in lacking) shell.Complain(fault.ToString());

        using var file = CommonOptions.OpenFile(request.LedgerPath);
        var ledger = Progress.Watch(shell, "rows", progress => LedgerReader.Read(file, request.Ledger, progress, cancellation));
        var agenda = new ReceivablesBook(engine, ProfileArguments.Decided(ledger.AccountsOn(request.Today), request.Classifier, engine, request.Today))
            .AgendaOn(request.Today, new AgendaOptions(doubtfulDebtors: ledger.DoubtfulCustomers), cancellation: cancellation);
        var penalties = PenaltyReport.Of(ledger, RegimePicker.Of(null, null).Under(engine.Book), request.Today);
        var batch = new LetterBatch(creditor, texts, [.. penalties.Late.Select(row => row.Statement)], request.Today, request.Terms, LanguageOf(request), parties);
        foreach (var contact in agenda.Contacts) batch.Add(contact);

        request.Folder.Write(batch.Letters, Words.In(request.Language), request.Language);
        shell.Output.Write(System.Text.Encoding.UTF8.GetBytes(Summary(batch, request)));
        foreach (var refusal in batch.Refusals) shell.Complain(refusal);
        foreach (var row in ledger.SkippedRows) shell.Complain(FormattableString.Invariant($"line {row.Line}") + (row.Column is null ? string.Empty : ", " + row.Column) + ": " + row.Reason);
        foreach (var refused in agenda.Refused) shell.Complain(refused.Receivable.Invoice.Number + ": " + refused.Faults[0].Message);
        foreach (var refused in agenda.RefusedAccounts) shell.Complain("debtor " + refused.Account.Debtor.Id + ": " + refused.Faults[0].Message);
        return batch.Refusals.Count + ledger.RowsSkipped + lacking.Count + agenda.Refused.Count + agenda.RefusedAccounts.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    // Longer plans than the preset has are the creditor's own decision.
    private static PlanTerms TermsOf(int? instalments)
    {
        var usual = PlanTerms.InsolventPayer;
        return instalments switch
        {
            null => usual,
            < 1 or > 60 => throw new UsageException("--instalments takes 1 to 60."),
            { } count => new PlanTerms(count, usual.DownPaymentPercent, acceleratesOnBreach: usual.AcceleratesOnBreach),
        };
    }

    private static string Summary(LetterBatch batch, Request request)
    {
        var (written, refused) = (batch.Letters.Count.ToString(CultureInfo.InvariantCulture), batch.Refusals.Count.ToString(CultureInfo.InvariantCulture));
        var folder = SafeText.Of(request.Folder.Path);
        return request.Language == Language.French
            ? "Messages et lettres écrits dans " + folder + "\u00A0: " + written + "\u202F; refusés\u00A0: " + refused + "\u202F; à parcourir\u00A0: " + Path.Combine(folder, LetterFolder.PreviewName) + "\n"
            : "Messages and letters written to " + folder + ": " + written + "; refused: " + refused + "; look through them: " + Path.Combine(folder, LetterFolder.PreviewName) + "\n";
    }

    /// <summary>The language that was asked for; where none was, that of the debtor if there are texts in it.</summary>
    private static Func<Debtor, LetterLanguage> LanguageOf(Request request)
    {
        var said = request.Language == Language.French ? LetterLanguage.French : LetterLanguage.English;
        return debtor => request.IsLanguageSaid ? said : debtor.Language switch
        {
            "fr" => LetterLanguage.French,
            "en" => LetterLanguage.English,
            _ => said,
        };
    }

    /// <summary>What is asked for.</summary>
    private sealed record Request(
        string LedgerPath,
        LedgerOptions Ledger,
        string CreditorPath,
        LetterFolder Folder,
        string? TextsPath,
        PlanTerms Terms,
        string? PartiesPath,
        PayerProfileClassifier? Classifier,
        string? BookPath,
        LocalDate Today,
        Language Language,
        bool IsLanguageSaid);
}
