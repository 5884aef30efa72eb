using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>
/// A host that works one debtor's file day by day by the protocol of <c>docs/contacts.md</c>: decide, store the keys, send, record. It may be killed at any of these points. What it
/// stored, what the carrier took and what a person approved outlives it; what it was last told does not.
/// </summary>
internal sealed class Host(World world, HostManner manner, Watch? watch)
{
    private const int MostTurnsOfADay = 40;

    private readonly List<(int Invoice, ContactMade Act)> _store = [];
    private readonly List<(int Invoice, string Key)> _declarations = [];
    private readonly HashSet<string> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContactOutcome> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate> _approvedOn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stopped = new(StringComparer.Ordinal);
    private HashSet<(string Invoice, DecisionReason Reason)> _onTheDesk = [];
    private bool _isToMatch;
    private LocalDate _downBefore = LocalDate.MinIsoValue;

    private bool _isStarting = true;
    private int _askedAt = -1;
    private ContactDecision? _laidBefore;
    private LocalDate? _askAgainOn;

    /// <summary>All that was carried out, in order.</summary>
    public List<SentAct> Acts { get; } = [];

    /// <summary>What it was told, each time that it differed from what it had been told before.</summary>
    public List<(LocalDate Day, string Text)> Sayings { get; } = [];

    /// <summary>How often it asked.</summary>
    public int Asked { get; private set; }

    /// <summary>After what it was killed.</summary>
    public IEnumerable<string> Kills => _stopped;

    /// <summary>On how many days it did not run.</summary>
    public int DaysMissed { get; private set; }

    public Failure? Failure { get; private set; }

    private int Seen => manner.OverlooksReturns ? world.Version - world.Returns : world.Version;

    /// <summary>Works a day to its end, starting again if it is killed and not kept down.</summary>
    public void Work(LocalDate today)
    {
        if (today < _downBefore || world.Life.Missed.Contains(today))
        {
            DaysMissed++;
            return;
        }

        while (true)
        {
            try
            {
                WorkUntilStopped(today);
                return;
            }
            catch (KilledException killed)
            {
                _isStarting = true;
                _askedAt = -1;
                _askAgainOn = null;
                if (killed.DaysDown == 0) continue;
                _downBefore = today.PlusDays(killed.DaysDown);
                return;
            }
        }
    }

    /// <summary>What is stored and not in the histories is lost, unless the host is just down.</summary>
    public void Finish(LocalDate today)
    {
        if (_isStarting) return;
        foreach (var (invoice, act) in _store.Where(stored => !IsRecorded(stored.Invoice, stored.Act.Key!))) Fail("a stored act is lost", today, act.Key + " of " + invoice);
    }

    private void WorkUntilStopped(LocalDate today)
    {
        if (_isStarting) Recover(today);
        _isStarting = false;
        for (var turn = 0; turn < MostTurnsOfADay; turn++)
        {
            var isToAsk = _askedAt != Seen || today >= _askAgainOn || (manner.AsksEveryDay && turn == 0);
            if (!isToAsk) return;
            var contact = world.Engine.NextContact(world.Account, today);
            Asked++;
            _askedAt = Seen;
            _askAgainOn = contact.ReviewOn?.PlusDays(manner.LateBy);
            Hear(contact, today);
            if (!CarryOut(manner.SendsAsLaidBefore ? LaidBefore(contact, today) : contact, today)) return;
        }

        Fail("a day without an end", today, "asked " + MostTurnsOfADay + " times");
    }

    private void Hear(ContactDecision contact, LocalDate today)
    {
        var text = LifePrint.Of(contact);
        if (Sayings.Count == 0 || Sayings[^1].Text != text) Sayings.Add((today, text));
        Failure ??= watch?.See(contact, today);
        var desk = contact.Reviews.Select(review => (review.Invoice.Number, review.Reason)).ToHashSet();
        foreach (var (number, reason) in desk.Where(review => !_onTheDesk.Contains(review))) Conduct.Review(world, world.PlaceOf(number), reason, today);
        _onTheDesk = desk;
        var isToMatch = contact.Reason == ContactReason.UnappliedCredit;
        if (isToMatch && !_isToMatch) Conduct.Match(world, today);
        _isToMatch = isToMatch;
    }

    /// <returns>Whether anything was done, so that one has to ask again.</returns>
    private bool CarryOut(ContactDecision contact, LocalDate today)
    {
        var version = world.Version;
        foreach (var task in contact.Tasks)
        {
            Failure ??= watch?.Against(task, today);
            if (task.StageName == "declare-claim") Declare(task, today);
            else if (!task.NeedsApproval || IsApproved(task.Key!, today)) Send(task.Key!, [new Line(world.PlaceOf(task.Invoice.Number), Draft(task, today), "task")], today);
        }

        if (contact.Verdict == ContactVerdict.Contact && (!contact.NeedsApproval || IsApproved(contact.Key!, today)))
        {
            var lines = contact.Lines.Where(line => line.Key is not null).ToList();
            Failure ??= watch?.BeforeSending(contact, today);
            Send(contact.Key!, [.. lines.Select(line => new Line(world.PlaceOf(line.Invoice.Number), contact.RecordContact(today, lines: [line]).Entries[0].Event, line.Role.ToString()))], today);
        }

        return world.Version != version;
    }

    private static ContactMade Draft(DunningDecision task, LocalDate today) => new(today, task.StageName!, task.Channel!.Value, ContactOutcome.Sent, task.Key, task.Phase);

    /// <summary>What a person approved today, as it then stood; else what is told today.</summary>
    private ContactDecision LaidBefore(ContactDecision contact, LocalDate today)
    {
        if (contact is { Verdict: ContactVerdict.Contact, NeedsApproval: true } && !_approvedOn.ContainsKey(contact.Key!)) _laidBefore = contact;
        var isApproved = _laidBefore is not null && _approvedOn.GetValueOrDefault(_laidBefore.Key!) == today && !_stored.Contains(_laidBefore.Lead!.Key!);
        return isApproved ? _laidBefore! : contact;
    }

    private bool IsApproved(string key, LocalDate today)
    {
        if (!_approvedOn.TryGetValue(key, out var day)) _approvedOn[key] = day = today.PlusDays(world.Draw("approval of " + key, draw => draw.Of(0, 0, 0, 1, 2, 6)));
        if (day <= today) return true;
        _askAgainOn = _askAgainOn is { } known ? LocalDate.Min(known, day) : day;
        return false;
    }

    /// <summary>The claim is an event of its own. Some hosts forget it.</summary>
    private void Declare(DunningDecision task, LocalDate today)
    {
        if (world.Draw("forgets " + task.Key, draw => draw.Chance(50) ? 1 : 0) == 1) return;
        var (invoice, key) = (world.PlaceOf(task.Invoice.Number), task.Key!);
        MayStop(key + ", decided");
        if (!_stored.Add(key)) Fail("a claim comes under a stored key", today, key);
        _declarations.Add((invoice, key));
        MayStop(key + ", stored");
        Declare(invoice, key, today);
        MayStop(key + ", recorded");
    }

    /// <summary>Whoever declares it says so: declared and recorded are one.</summary>
    private void Declare(int invoice, string key, LocalDate today)
    {
        Acts.Add(new SentAct(today, key, "declare-claim", null, "task", ContactOutcome.Sent));
        _declarations.Remove((invoice, key));
        if (!world.Append(invoice, new ClaimDeclared(today))) Fail("a claim cannot be declared", today, key);
    }

    private void Send(string name, IReadOnlyList<Line> lines, LocalDate today)
    {
        MayStop(name + ", decided");
        foreach (var line in lines)
        {
            if (!_stored.Add(line.Key)) Fail("a stored key is asked for again", today, line.Key);
            _store.Add((line.Invoice, line.Act));
        }

        MayStop(name + ", stored");
        var handedOver = 0;
        foreach (var byChannel in lines.GroupBy(line => line.Act.Channel))
        {
            if (handedOver++ > 0) MayStop(name + ", channel " + handedOver + ", sent in part");
            HandOverToCarrier(name, [.. byChannel], today);
        }

        MayStop(name + ", sent");
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) MayStop(name + ", line " + i + ", recorded in part");
            Record(lines[i].Invoice, lines[i].Act, _taken[lines[i].Key], today);
        }

        MayStop(name + ", recorded");
    }

    /// <summary>From here on the debtor has it or has not, whatever becomes of the host.</summary>
    private void HandOverToCarrier(string name, Line[] lines, LocalDate today)
    {
        var channel = lines[0].Act.Channel;
        var outcome = (ContactOutcome)world.Draw("outcome of " + name + " by " + channel, draw => channel == Channel.Phone ? draw.Weighted(60, 6, 28, 3, 3) : draw.Weighted(82, 8, 2, 6, 2));
        foreach (var line in lines)
        {
            if (!_taken.TryAdd(line.Key, outcome)) Fail("an act is sent twice", today, line.Key);
            Acts.Add(new SentAct(today, line.Key, line.Act.Stage, channel, line.Role, outcome));
            var isTaken = outcome is ContactOutcome.Sent or ContactOutcome.Delivered;
            if (outcome == ContactOutcome.Unknown) Conduct.SettleDoubt(world, line.Key, Draw.About(world.Life.Seed, "took " + line.Key).Chance(50), today);
            if (!isTaken) continue;
            Conduct.AnswerTo(world, line.Invoice, line.Key, today);
            Conduct.GoOnAfter(world, line.Invoice, line.Act.Stage, line.Key, today);
        }

        if (outcome == ContactOutcome.Sent) Conduct.HearLater(world, string.Join('\n', lines.Select(line => line.Key)), today);
    }

    /// <summary>A key that is stored and not in the books: nobody knows whether it went out, unless the carrier does. A claim has a deadline: a person sees to it at once.</summary>
    private void Recover(LocalDate today)
    {
        foreach (var (invoice, key) in _declarations.ToList()) Declare(invoice, key, today);
        if (_store.Count == 0) return;
        var answers = world.Draw("the carrier answers", draw => draw.Below(2)) == 1;
        foreach (var (invoice, act) in _store.Where(stored => !IsRecorded(stored.Invoice, stored.Act.Key!)).ToList())
        {
            if (manner.ForgetsItsStore)
            {
                _store.Remove((invoice, act));
                _stored.Remove(act.Key!);
                continue;
            }

            var isTaken = _taken.TryGetValue(act.Key!, out var outcome);
            Record(invoice, act, !answers ? ContactOutcome.Unknown : isTaken ? outcome : ContactOutcome.Failed, today);
            if (!answers) Conduct.SettleDoubt(world, act.Key!, isTaken && outcome is ContactOutcome.Sent or ContactOutcome.Delivered, today);
            MayStop(act.Key + ", recovered");
        }
    }

    private void Record(int invoice, ContactMade act, ContactOutcome outcome, LocalDate today)
    {
        if (!world.Append(invoice, new ContactMade(today, act.Stage, act.Channel, outcome, act.Key, act.Phase))) Fail("an act cannot be recorded", today, act.Key!);
    }

    private bool IsRecorded(int invoice, string key) => world.Items[invoice]!.History.Events.Any(happened => happened is ContactMade made && made.Key == key);

    private void MayStop(string point)
    {
        if (_stopped.Contains(point)) return;
        var drawn = world.Draw("killed after " + point, draw => draw.Below(1000) < 12 ? 1 + draw.Of(0, 0, 0, 1, 3) : 0);
        if (drawn == 0) return;
        _stopped.Add(point);
        throw new KilledException(drawn - 1);
    }

    private void Fail(string what, LocalDate day, string text) => Failure ??= new Failure(what, day, text);

    /// <summary>A line of what is sent: the invoice's place, what is to be recorded, its role.</summary>
    private sealed record Line(int Invoice, ContactMade Act, string Role)
    {
        public string Key => Act.Key!;
    }

    private sealed class KilledException(int daysDown) : Exception
    {
        public int DaysDown { get; } = daysDown;
    }
}
