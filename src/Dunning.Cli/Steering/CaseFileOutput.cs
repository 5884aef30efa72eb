using System.Collections.Generic;
using System.Linq;
using Dunning.Cli.Agendas;
using Dunning.Cli.Statements;
using Dunning.Cli.Wording;
using Dunning.Ledgers;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Portfolio.CaseFiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>A case file for people and, its chronology, for a spreadsheet.</summary>
internal sealed class CaseFileOutput(CaseFile file, Language language, Shell shell)
{
    private readonly Words _words = Words.In(language);
    private readonly CaseFileWords _own = CaseFileWords.In(language);
    private readonly string _colon = AgendaWords.In(language).Colon;

    public void WriteTable()
    {
        using var text = Tables.TextOf(shell);
        var console = Tables.ConsoleOf(shell, text);
        console.MarkupLineInterpolated($"[bold]{SafeText.Of(_own.FileOf(file.Debtor.ToString(), _words.Date(file.Today)))}[/]");
        console.WriteLine(_own.NoAdvice);
        if (file.Debtor.Address is { } address) console.WriteLine(_own.Address + _colon + SafeText.Of(address));
        if (file.Debtor.CompanyNumber is { } number) console.WriteLine(_own.CompanyNumber + _colon + SafeText.Of(number));
        if (file.Debtor.TaxNumber is { } tax) console.WriteLine(_own.TaxNumber + _colon + SafeText.Of(tax));
        if (file.Unapplied.Count > 0) console.WriteLine(_own.Unapplied + _colon + string.Join(", ", file.Unapplied.Select(Money)));
        if (file.Invoices.Count == 0)
        {
            console.WriteLine(SteeringWords.In(language).NothingOpen);
            return;
        }

        WriteTotals(console);
        WriteInvoices(console);
        WriteEntries(console);
        WriteStatements(console);
        WriteGaps(console);
        WriteRoutes(console);
    }

    private void WriteTotals(IAnsiConsole console)
    {
        var table = Tables.Of(_words.Currency, _own.Principal + ">", _own.Contested + ">", _own.Penalties + ">", _own.Claim + ">");
        foreach (var total in file.Totals)
            table.AddRow(total.Principal.Currency.Code, _words.Money(total.Principal), _words.Money(total.Contested), _words.Money(total.Penalties), _words.Money(total.Claim));
        console.Write(table);
    }

    /// <summary>How each penalty comes about, line by line: a court checks the reckoning, not its sum.</summary>
    private void WriteStatements(IAnsiConsole console)
    {
        var statements = file.Invoices.Select(invoice => invoice.Penalties).OfType<PenaltyStatement>();
        foreach (var statement in statements.Where(statement => statement.IsLate)) StatementTable.In(language, console).Write(statement, null);
        foreach (var invoice in file.Invoices.Where(invoice => invoice.Penalties is null))
        {
            var why = invoice.PenaltyFaults.Count > 0 ? invoice.PenaltyFaults[0].Message : PenaltyWords.In(language).NoNoticeYet;
            console.WriteLine(SafeText.Of(invoice.Invoice.Number + _colon + why));
        }
    }

    private void WriteInvoices(IAnsiConsole console)
    {
        var table = Tables.Of(
            _words.Invoice, _own.Issued, _own.Due, _words.Total + ">", _own.Balance + ">", string.Empty, _own.Penalties + ">", _own.LimitationOn, _own.WhereItStands);
        foreach (var invoice in file.Invoices)
        {
            table.AddRow(
                Tables.Plain(invoice.Invoice.Number), Tables.Plain(_words.Date(invoice.Invoice.IssuedOn)), Tables.Plain(_words.Date(invoice.Invoice.DueOn)),
                Tables.Plain(_words.Money(invoice.Invoice.Amount)), Tables.Plain(_words.Money(invoice.Balance)), Tables.Plain(invoice.Balance.Currency.Code),
                Tables.Plain(invoice.Penalties is { } penalties ? _words.Money(penalties.Total) : "-"),
                Tables.Plain(invoice.LimitationOn is { } last ? _words.Date(last) : "-"), Tables.Plain(DecisionGroups.WhatToDo(invoice.Decision, _words)));
        }

        console.Write(table);
    }

    private void WriteEntries(IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{_own.Chronology}[/]");
        if (file.Entries.Any(entry => entry.Event is ContactMade)) console.WriteLine(_own.ChannelsUnknown);
        var table = Tables.Of(_own.Day, _words.Invoice, _own.What, _own.Proof, _own.Balance + ">");
        foreach (var entry in file.Entries)
        {
            table.AddRow(
                Tables.Plain(_words.Date(entry.On)), Tables.Plain(entry.Invoice?.Number ?? string.Empty), Tables.Plain(What(entry)), Tables.Plain(Proof(entry)),
                Tables.Plain(entry.Balance is { } balance ? _words.Money(balance) : string.Empty));
        }

        console.Write(table);
    }

    private void WriteGaps(IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{_own.Missing}[/]");
        if (file.Gaps.Count == 0) console.WriteLine("  " + _own.NothingMissing);
        foreach (var gaps in file.Gaps.GroupBy(gap => gap.Kind))
        {
            var invoices = string.Join(", ", gaps.Select(gap => gap.Invoice?.Number).OfType<string>());
            console.WriteLine("  [ ] " + _own.Of(gaps.Key) + (invoices.Length > 0 ? _colon + SafeText.Of(invoices) : string.Empty)
                + (gaps.First().IsOnlyHelpful ? " (" + _own.OnlyHelpful + ")" : string.Empty));
        }

        console.WriteLine();
    }

    private void WriteRoutes(IAnsiConsole console)
    {
        if (file.Routes.Count == 0) return;
        console.MarkupLineInterpolated($"[bold]{_own.Routes}[/]");
        var table = Tables.Of(_own.Route, _own.Conditions, _own.Claim + ">", _own.Cost + ">", _own.Sources);
        foreach (var route in file.Routes)
        {
            table.AddRow(
                Tables.Plain(_own.Of(route.Kind)), Tables.Plain(string.Join(_colon.StartsWith('\u00A0') ? "\u202F; " : "; ", Conditions(route))),
                Tables.Plain(_words.Money(route.Claim) + " " + route.Claim.Currency.Code), Tables.Plain(Cost(route)), Tables.Plain(string.Join(", ", route.Sources)));
        }

        console.Write(table);
    }

    private IEnumerable<string> Conditions(CourtRoute route)
    {
        yield return _own.Condition(route.Kind);
        if (_own.Of(route.Conciliation) is { } first) yield return first;
        if (route is { NeedsLawyer: true, Kind: CourtRouteKind.Suit }) yield return _own.NeedsLawyer;
        if (route.IsContested) yield return _own.IsContested;
    }

    private string Cost(CourtRoute route) => route.Cost is not { } cost
        ? _own.CostUnknown
        : _words.Money(cost) + " " + cost.Currency.Code + (route.CostShare is { } share ? " (" + _words.Share(share) + ")" : string.Empty);

    private string What(CaseFileEntry entry)
    {
        var parts = entry.Event is { } happened ? Details(happened).Prepend(NameOf(happened, entry.Invoice!)) : entry.Reason is { } reason ? [_own.Of(entry.Kind), reason] : [_own.Of(entry.Kind)];
        return string.Join(", ", entry.IsReversed ? parts.Append(_own.Reversed) : parts);
    }

    /// <summary>A contact by what its stage does, as a formal notice is no mere contact; one of a stage that the policy no longer has is called a contact.</summary>
    private string NameOf(DunningEvent happened, Invoice invoice)
    {
        if (happened is not ContactMade contact) return _own.Of(happened.Kind);
        var policy = file.Invoices.First(one => one.Invoice.Equals(invoice)).Decision.Policy;
        if (policy.Stages.FirstOrDefault(stage => stage.Name == contact.Stage) is { } known) return _own.Done(known.Action);
        return WireName.TryParse<DunningAction>(contact.Stage, out var special) ? _own.Done(special) : _own.Of(happened.Kind);
    }

    private IEnumerable<string> Details(DunningEvent happened) => happened switch
    {
        PaymentReceived payment => [Money(payment.Amount)],
        PaymentReturned returned => Some(Money(returned.Amount), returned.Reason),
        CreditNoteIssued credit => [Money(credit.Amount)],
        AmountWrittenOff written => Some(Money(written.Amount)),
        ContactMade contact => [contact.Stage, _own.Of(contact.Outcome)],
        PromiseMade promise => Some(Money(promise.Amount), _own.PromisedFor(_words.Date(promise.PromisedOn))),
        DisputeOpened dispute => Some(Money(dispute.Amount), dispute.Reason),
        DisputeClosed closed => [_own.Of(closed.Outcome)],
        HoldPlaced hold => Some(hold.UntilExclusive is { } until ? _words.Until(until) : null, hold.Reason),
        DueDateExtended extended => [_words.Date(extended.DueOn)],
        StageSkipped skipped => Some(skipped.Stage, skipped.Reason),
        StageEscalated escalated => Some(escalated.Stage, escalated.Reason),
        PlanAgreed agreed => agreed.Plan.Instalments.Select(part => _words.Date(part.DueOn) + " " + Money(part.Amount)),
        HandedOver handedOver => Some(handedOver.To),
        Recalled recalled => Some(recalled.To),
        InterestCharged interest => [Money(interest.Amount), _own.Through(_words.Date(interest.ThroughInclusive))],
        FeeCharged fee => [Money(fee.Amount)],
        PenaltyWaived waived => [Money(waived.Amount)],
        NoteTaken note => Some(note.With is { } with ? _own.With(with) : null, note.Channel is { } channel ? _words.Of(channel) : null, note.Text),
        EventReversed reversed => [reversed.ReversedId],
        _ => [],
    };

    private static IEnumerable<string> Some(params string?[] parts) => parts.OfType<string>();

    private string Money(Money amount) => _words.Money(amount) + " " + amount.Currency.Code;

    private string? Money(Money? amount) => amount is { } known ? Money(known) : null;

    private static string Proof(CaseFileEntry entry) =>
        string.Join(", ", Some((entry.Event as ContactMade)?.Proof, entry.Event?.Reference, entry.Event?.By));

    public void WriteCsv()
    {
        using var text = Tables.TextOf(shell);
        using var csv = new SafeCsvWriter(text);
        csv.WriteRow("on", "invoice", "kind", "what", "proof", "reversed", "balance", "currency");
        foreach (var entry in file.Entries)
        {
            csv.WriteDate(entry.On);
            csv.WriteText(entry.Invoice?.Number);
            csv.WriteText(entry.Event is { } happened ? WireName.Of(happened.Kind) : WireName.Of(entry.Kind));
            csv.WriteText(What(entry));
            csv.WriteText(Proof(entry));
            csv.WriteText(entry.IsReversed ? "yes" : "no");
            csv.WriteAmount(entry.Balance);
            csv.WriteText(entry.Balance?.Currency.Code);
            csv.EndRow();
        }
    }
}
