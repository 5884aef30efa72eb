using System;
using System.CommandLine;
using System.Globalization;
using System.Threading.Tasks;
using Dunning.Calendars;
using Dunning.Cli.Plans;
using Dunning.Cli.Wording;
using Dunning.Monetary;
using Dunning.Receivables;

namespace Dunning.Cli.Commands;

/// <summary><c>dunning plan</c>: a debt and terms in, a payment plan to be signed out.</summary>
internal sealed class PlanCommand
{
    private readonly Argument<string> _debt = new("debt") { Description = "What is owed, such as 1200.00." };
    private readonly Option<string?> _currency = Text("--currency", "EUR", "The currency (EUR unless given).");
    private readonly Option<string?> _down = Text("--down", "percent", "The least part paid at once, in percent (30 unless given).");
    private readonly Option<int?> _most = new("--most") { Description = "Monthly instalments at most (6 unless given).", HelpName = "number" };
    private readonly Option<int?> _instalments = new("--instalments") { Description = "How many instalments are wished.", HelpName = "number" };
    private readonly Option<string?> _size = Text("--size", "amount", "The size of an instalment wished; not with --instalments.");
    private readonly Option<string?> _least = Text("--least", "amount", "No instalment is smaller.");
    private readonly Option<string?> _day = Text("--day", "1..31|last", "The day of the month on which instalments are due; that of the agreement unless given.");
    private readonly Option<string?> _calendar = Text("--calendar", "none|weekdays|FR|FR-57", "Move due days forward to business days of a calendar.");
    private readonly Option<string?> _interest = Text("--interest", "percent", "Interest a year on what is left; without unless given.");
    private readonly Option<string?> _creditor = Text("--creditor", "name", "The creditor; a blank to be filled in unless given.");
    private readonly Option<string?> _debtor = Text("--debtor", "name", "The debtor; a blank to be filled in unless given.");
    private readonly Option<string?> _reference = Text("--reference", "text", "What the debt is for: the invoices.");
    private readonly Option<bool> _noAcceleration = new("--no-acceleration") { Description = "What is left does not fall due at once when a payment is missed." };

    public static Command Create(Shell shell)
    {
        var its = new PlanCommand();
        var today = CommonOptions.Date("--today", "The day of the agreement; the day on which the command is run unless given.");
        var language = CommonOptions.Language();
        var format = CommonOptions.Choice<OutputFormat>("--format", "table: text and table to be signed (unless said otherwise), or json for a program.");
        var command = new Command(
            "plan",
            "Reckons a payment plan and writes it out for signature. Unless said otherwise by the terms for payers in difficulty: 30 % at once, 6 instalments. No legal advice.\n\n"
            + "Example:\n  dunning plan 1200.00 --today 2026-03-12 --day last --debtor \"Menuiserie Caron\" --reference F-42")
        {
            its._debt, today, its._currency, its._down, its._most, its._instalments, its._size, its._least, its._day, its._calendar, its._interest,
            its._creditor, its._debtor, its._reference, its._noAcceleration, format, language,
        };
        command.SetAction((parsed, _) =>
        {
            var proposal = its.Proposal(parsed, parsed.GetValue(today) ?? shell.Today);
            Write(proposal, its.Parties(parsed), parsed.GetValue(format) ?? OutputFormat.Table, CommonOptions.LanguageOf(parsed, language), shell);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static Option<string?> Text(string name, string help, string description) => new(name) { Description = description, HelpName = help };

    private static void Write(PlanProposal proposal, PlanParties parties, OutputFormat format, Language language, Shell shell)
    {
        if (format == OutputFormat.Csv) throw new UsageException("a plan is written as table or json.");
        if (format == OutputFormat.Json) PlanJson.Write(proposal, shell);
        else PlanDocument.Write(proposal, parties, language, shell);
    }

    private PlanParties Parties(ParseResult parsed) => new(parsed.GetValue(_creditor), parsed.GetValue(_debtor), parsed.GetValue(_reference));

    private PlanProposal Proposal(ParseResult parsed, NodaTime.LocalDate agreedOn)
    {
        var code = parsed.GetValue(_currency) ?? "EUR";
        if (!Currency.TryParse(code, out var currency)) throw new UsageException("'" + code + "' is not a currency code of ISO 4217.");
        var usual = PlanTerms.InsolventPayer;
        try
        {
            var terms = new PlanTerms(
                parsed.GetValue(_most) ?? usual.MostInstalments,
                Number(parsed, _down) ?? usual.DownPaymentPercent,
                parsed.GetValue(_instalments),
                Amount(Number(parsed, _size)),
                Amount(Number(parsed, _least)),
                Day(parsed.GetValue(_day)),
                calendar: Calendar(parsed.GetValue(_calendar)),
                interestPercent: Number(parsed, _interest) ?? 0m,
                acceleratesOnBreach: !parsed.GetValue(_noAcceleration));
            return PaymentPlan.Propose(new Money(Decimal(parsed.GetValue(_debt)!, "the debt"), currency), agreedOn, terms);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.ParamName switch
            {
                "mostInstalments" => "--most takes 1 to 120.",
                "downPaymentPercent" => "--down takes 0 to 100.",
                "instalments" => "--instalments takes 1 to 120.",
                "instalmentSize" => "--size takes an amount more than 0, and not together with --instalments.",
                "leastInstalment" => "--least takes an amount of 0 or more.",
                "dayOfMonth" => "--day takes 1 to 31, or last.",
                "interestPercent" => "--interest takes 0 to 100.",
                _ => "the debt is an amount more than 0, in whole minor units.",
            });
        }

        Money? Amount(decimal? amount) => amount is { } given ? new Money(given, currency) : null;
    }

    private static decimal? Number(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } text ? Decimal(text, option.Name) : null;

    private static decimal Decimal(string text, string what) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException(what + " is a number with a decimal point, not '" + text + "'.");

    private static int? Day(string? text) => text switch
    {
        null => null,
        "last" => PlanTerms.LastDayOfMonth,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : throw new UsageException("--day takes 1 to 31, or last."),
    };

    private static BusinessCalendar? Calendar(string? name) => name is null ? null
        : BusinessCalendar.TryParse(name, out var calendar) ? calendar
        : throw new UsageException("--calendar takes none, weekdays, FR or FR-57, not '" + name + "'.");
}
