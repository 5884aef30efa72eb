using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Dunning.Cli.Explanations;
using Dunning.Cli.Wording;
using Dunning.Engine;
using Dunning.Engine.Explaining;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Portfolio;
using Dunning.Profiles;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning explain</c>: one decision with all its reasons.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var source = new Argument<string>("case.json|ledger.csv") { Description = "One case in the wire format, or a ledger (then --invoice says which)." };
        var invoice = new Option<string?>("--invoice") { Description = "The number of the invoice in a ledger.", HelpName = "number" };
        var asJson = new Option<bool>("--json") { Description = "The explanation for a program." };
        var arguments = new LedgerArguments();
        var (today, book, language) = (CommonOptions.Today(), CommonOptions.Book(), CommonOptions.Language());
        var command = new Command(
            "explain",
            "Tells why a decision is as it is: every rule in its order, every stage, the channels, and what would change it.\n\n"
            + "Example:\n  dunning explain ledger.csv --today 2026-03-12 --invoice F-42")
        {
            source, invoice, today, book, language, asJson,
        };
        var profiles = new ProfileArguments();
        profiles.AddTo(command);
        arguments.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var engine = CommonOptions.EngineOf(parsed.GetValue(book));
            var path = parsed.GetValue(source)!;
            var explanation = parsed.GetValue(invoice) is { } number
                ? OfLedger(engine, path, arguments.Read(parsed), number, profiles.Read(parsed), parsed.GetValue(today) ?? shell.Today, cancellation)
                : OfCase(engine, path);
            Write(explanation, parsed.GetValue(asJson), CommonOptions.LanguageOf(parsed, language), shell.Output);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Explanation OfLedger(
        DunningEngine engine, string path, LedgerOptions options, string number, PayerProfileClassifier? classifier, LocalDate today, CancellationToken cancellation)
    {
        using var file = CommonOptions.OpenFile(path);
        var ledger = LedgerReader.Read(file, options, cancellation: cancellation);
        var rows = ledger.Invoices.Where(row => row.Invoice.Number == number).ToArray();
        return rows.Length switch
        {
            0 => throw new UsageException("the ledger has no invoice '" + number + "' that could be read."),
            1 => OnAccount(engine, ledger, rows[0].Receivable, classifier, today),
            _ => throw new UsageException("the ledger has " + rows.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " invoices '" + number + "'."),
        };
    }

    /// <summary>As the agenda decides it: on the debtor's account, without what was not issued yet.</summary>
    private static Explanation OnAccount(DunningEngine engine, LedgerReadResult ledger, Receivable item, PayerProfileClassifier? classifier, LocalDate today)
    {
        var given = ledger.AccountsOn(today).Single(one => one.Debtor.Id == item.Invoice.Debtor.Id);
        var account = ProfileArguments.Decided([given], classifier, engine, today)[0];
        var decided = account.Items.Zip(given.Items).Single(pair => ReferenceEquals(pair.Second, item)).First;
        var issued = account.Items.Where(other => other.Invoice.IssuedOn <= today || ReferenceEquals(other, decided));
        return engine.Explain(new DebtorAccount(account.Debtor, issued, account.Unapplied), decided, today);
    }

    private static Explanation OfCase(DunningEngine engine, string path)
    {
        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            throw new UsageException("a ledger needs --invoice to say which invoice to explain.");
        using var file = CommonOptions.OpenFile(path);
        if (file.Length > JsonLimits.Default.LineBytes) throw new UsageException("'" + path + "' is too long to be one case.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var asked = new CaseReader().Read(bytes);
        var deciding = asked.Policy is { } policy ? new DunningEngine(policy)
            : asked.PolicyName is not { } name ? engine
            : engine.Under(name) ?? throw new UsageException("the book has no policy '" + name + "'.");
        return deciding.Explain(asked.Invoice, asked.History, asked.Today);
    }

    private static void Write(Explanation explanation, bool asJson, Language language, Stream output)
    {
        if (!asJson)
        {
            ExplanationText.Write(explanation, language, output);
            return;
        }

        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true })) ExplanationWriter.Write(json, explanation.Decision.Invoice.Number, explanation);
        output.WriteByte((byte)'\n');
    }
}
