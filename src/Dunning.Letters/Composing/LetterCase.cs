using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Letters.Wording;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Letters.Composing;

/// <summary>What one letter is about: its act, its lines and who reads it.</summary>
internal sealed class LetterCase
{
    private const string France = "FR";

    private LetterCase(Debtor debtor, DunningAction action, string template, DunningStage? stage, Channel? channel, IEnumerable<LetterLine> asked, LetterContext context)
    {
        Debtor = debtor;
        Action = action;
        Template = template;
        Stage = stage;
        Channel = channel;
        Asked = [.. asked];
        Context = context;
        Reader = LetterReaders.Of(action, debtor.Kind);
    }

    public Debtor Debtor { get; }

    public DunningAction Action { get; }

    public string Template { get; }

    /// <summary>The stage it carries out; null on a special act.</summary>
    public DunningStage? Stage { get; }

    public Channel? Channel { get; }

    public LetterContext Context { get; }

    public LetterReader Reader { get; }

    /// <summary>What the letter demands or speaks of.</summary>
    public IReadOnlyList<LetterLine> Asked { get; }

    /// <summary>What a formal act reminds of beside what it is about.</summary>
    public IReadOnlyList<LetterLine> Others { get; private init; } = [];

    /// <summary>What is shown so that the debtor sees the whole.</summary>
    public IReadOnlyList<LetterLine> Information { get; private init; } = [];

    /// <summary>What is not due yet: nothing of it may be demanded (rules, 1), so that a reminder of other invoices only tells of it.</summary>
    public IReadOnlyList<LetterLine> Upcoming { get; private init; } = [];

    /// <summary>Whether penalties are those of French law; so it is taken where no statement says otherwise.</summary>
    public bool IsFrenchLaw => Context.Penalties.All(statement => statement.Regime.Country == France);

    /// <summary>The last day to declare the claim, on that act.</summary>
    public LocalDate? ClaimDeadline { get; private init; }

    public bool IsNotice => Action == DunningAction.FormalNotice;

    public bool IsToDebtor => Reader == LetterReader.Debtor;

    public bool IsCall => Channel == Receivables.Channel.Phone;

    public bool IsSms => Channel == Receivables.Channel.Sms;

    /// <summary>Whether it has a letterhead: a letter by post, what goes to a third party, and every formal notice, as it must name the parties.</summary>
    public bool IsLetter => !IsToDebtor || IsNotice || Channel is null or Receivables.Channel.Letter or Receivables.Channel.RegisteredLetter or Receivables.Channel.ElectronicRegisteredLetter or Receivables.Channel.Bailiff;

    /// <summary>The day until which to pay; null where the stage gives no days.</summary>
    public LocalDate? Deadline => Stage is { ResponseDays: > 0 } stage ? Context.On.PlusDays(stage.ResponseDays) : null;

    /// <summary>The contact's own letter first, then each formal notice that has to go on its own beside another act.</summary>
    public static IEnumerable<LetterCase> Of(ContactDecision contact, LetterContext context)
    {
        var histories = contact.Account.Items.ToLookup(item => (item.Invoice.Number, item.Invoice.CreditorId), item => item.History);
        var lines = contact.Lines
            .Select(line => LetterLine.Of(line, contact.Today, new HistoryReading(histories[(line.Invoice.Number, line.Invoice.CreditorId)].First(), contact.Policy, context.On)))
            .ToList();
        var stage = contact.Stage!;
        var apart = lines.Where(line => line.Stage is { Action: DunningAction.FormalNotice } own && own.Name != stage.Name).ToList();
        var upcoming = stage.Phase == DunningPhase.Preventive ? [] : lines.Where(line => line.Stage is { Phase: DunningPhase.Preventive }).ToList();
        var asked = lines.Where(line => line.IsAsked && !apart.Contains(line) && !upcoming.Contains(line)).ToList();
        var covered = SpeaksOfItsOwnStageOnly(stage.Action) ? asked.Where(line => line.Stage!.Name == stage.Name).ToList() : asked;
        yield return new LetterCase(contact.Debtor, stage.Action, stage.Template, stage, contact.Channel, covered, context)
        {
            Others = [.. asked.Except(covered)],
            Information = [.. lines.Where(line => !line.IsAsked)],
            Upcoming = upcoming,
        };
        foreach (var notice in apart.GroupBy(line => (line.Stage!.Name, line.Channel)))
        {
            var own = notice.First().Stage!;
            yield return new LetterCase(contact.Debtor, own.Action, own.Template, own, notice.Key.Channel, notice, context);
        }
    }

    public static LetterCase Of(in DunningDecision decision, InvoiceHistory history, LetterContext context) =>
        new(decision.Invoice.Debtor, decision.Action!.Value, decision.Template!, decision.Stage, decision.Channel, [LetterLine.Of(decision, new HistoryReading(history, decision.Policy, context.On))], context)
        {
            ClaimDeadline = decision.Deadline,
        };

    // What it says is not true of an invoice that was only reminded so far (rules, 8: a formal act covers the lines at the lead's stage).
    private static bool SpeaksOfItsOwnStageOnly(DunningAction action) => action is DunningAction.FormalNotice or DunningAction.Mediate or DunningAction.HandOver;

    /// <summary>What the letter speaks of on a line: what may be demanded; all that is owed where evidence, a cover or a claim in proceedings is concerned.</summary>
    public Money OpenOn(LetterLine line) =>
        Action is DunningAction.SendEvidence or DunningAction.DeclareClaim or DunningAction.NotifyInsurer ? line.Balance : line.Collectible;
}
