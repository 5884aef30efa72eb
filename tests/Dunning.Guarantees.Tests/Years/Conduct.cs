using Dunning.Engine;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>
/// How a debtor answers to what reached it, and what a person does about what is laid before it. Drawn from the seed and the act, so that the same act has the same answer whenever
/// one asks.
/// </summary>
internal static class Conduct
{
    private const int Pays = 0;
    private const int PaysAPart = 1;
    private const int Promises = 2;
    private const int Disputes = 3;
    private const int AsksForAPlan = 4;

    /// <summary>Whether a debtor hardly pays or answers at all.</summary>
    public static bool IsDeaf(ulong seed) => Draw.About(seed, "temper").Chance(25);

    /// <summary>A stage reached the debtor.</summary>
    public static void AnswerTo(World world, int invoice, string key, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, "answer to " + key);
        if (IsDeaf(world.Life.Seed) && draw.Chance(80)) return;
        int[] weights = world.Debtor.Profile switch
        {
            PayerProfile.Good => [70, 5, 10, 3, 2, 10],
            PayerProfile.Negligent => [55, 10, 15, 2, 3, 15],
            PayerProfile.Bad => [12, 12, 16, 6, 8, 46],
            PayerProfile.Insolvent => [6, 18, 14, 3, 22, 37],
            PayerProfile.Administrative => [35, 5, 20, 5, 2, 33],
            PayerProfile.Litigious => [10, 8, 8, 40, 2, 32],
            PayerProfile.Automatic => [40, 10, 15, 5, 5, 25],
            _ => [30, 10, 15, 8, 7, 30],
        };
        switch (draw.Weighted(weights))
        {
            case Pays:
                Pay(world, draw, invoice, day.PlusDays(draw.Between(1, 10)), key);
                break;
            case PaysAPart:
                world.Schedule(new Happening(day.PlusDays(draw.Between(1, 10)), HappeningKind.Paid, invoice, draw.Between(10, 90)));
                break;
            case Promises:
                Promise(world, draw, invoice, day.PlusDays(draw.Between(1, 3)));
                break;
            case Disputes:
                Dispute(world, draw, invoice, day.PlusDays(draw.Between(1, 5)), "D " + key.Replace('|', ' '));
                break;
            case AsksForAPlan:
                AgreePlan(world, draw, invoice, day.PlusDays(draw.Between(1, 6)));
                break;
            default:
                break;
        }
    }

    /// <summary>What the carrier or the debtor's clerk tells later of an act that was recorded as sent.</summary>
    public static void HearLater(World world, string keys, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, "later of " + keys);
        if (!draw.Chance(14)) return;
        var outcome = draw.Of(ContactOutcome.Delivered, ContactOutcome.Delivered, ContactOutcome.Failed, ContactOutcome.NotReached);
        world.Schedule(new Happening(day.PlusDays(draw.Between(1, 15)), HappeningKind.HeardOf, Number: (int)outcome, Name: keys));
    }

    /// <summary>A doubt is settled, sooner or later or never: it went out or it did not.</summary>
    public static void SettleDoubt(World world, string key, bool wasTaken, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, "doubt about " + key);
        if (draw.Chance(8)) return;
        var outcome = wasTaken ? draw.Of(ContactOutcome.Sent, ContactOutcome.Delivered) : ContactOutcome.Failed;
        world.Schedule(new Happening(day.PlusDays(draw.Between(1, 20)), HappeningKind.HeardOf, Number: (int)outcome, Name: key));
    }

    /// <summary>The court or agency that has the file.</summary>
    public static void GoOnAfter(World world, int invoice, string stage, string key, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, "course of " + key);
        if (stage == "court-payment-order" && draw.Chance(70)) world.Schedule(new Happening(day.PlusDays(draw.Between(20, 90)), HappeningKind.Title, invoice));
        if (stage == "hand-over" && draw.Chance(40))
        {
            var back = day.PlusDays(draw.Between(20, 120));
            if (draw.Chance(60)) world.Schedule(new Happening(back, HappeningKind.Recalled, invoice));
            else world.Schedule(new Happening(back, HappeningKind.Paid, invoice, 100));
        }
    }

    /// <summary>What a person does about a review, some days later.</summary>
    public static void Review(World world, int invoice, DecisionReason reason, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, $"review {invoice} {reason} {day.Year} {day.DayOfYear}");
        var then = day.PlusDays(draw.Between(1, 25));
        Happening? done = reason switch
        {
            DecisionReason.DisputeStale => new Happening(then, HappeningKind.DisputeClosed, invoice, draw.Below(3)),
            DecisionReason.CreditToIssue => new Happening(then, HappeningKind.Credited, invoice, draw.Of(100, 100, 50)),
            DecisionReason.ProcessExhausted => new Happening(then, draw.Of(HappeningKind.WrittenOff, HappeningKind.HandedOver, HappeningKind.LegalAction, HappeningKind.Noted), invoice, 100),
            DecisionReason.NoReachableChannel => new Happening(then, HappeningKind.Reachable, invoice, draw.Of(0, 1)),
            DecisionReason.Undeliverable => new Happening(then, draw.Of(HappeningKind.WrittenOff, HappeningKind.HandedOver, HappeningKind.Extended), invoice, 100, draw.Between(5, 40)),
            DecisionReason.AutomaticPaymentMissing => new Happening(then, draw.Of(HappeningKind.Paid, HappeningKind.Paid, HappeningKind.Extended), invoice, 100, draw.Between(0, 3)),
            DecisionReason.PenaltiesOutstanding => new Happening(then, HappeningKind.PenaltyWaived, invoice, draw.Of(2, 5, 10)),
            DecisionReason.TimeBarred or DecisionReason.ClaimDeadlineMissed => new Happening(then, HappeningKind.WrittenOff, invoice, 100),
            _ => null,
        };
        if (done is not null && draw.Chance(85)) world.Schedule(done);
        if (done is { Kind: HappeningKind.LegalAction }) world.Schedule(new Happening(then.PlusDays(draw.Between(20, 120)), draw.Of(HappeningKind.LegalActionEnded, HappeningKind.Title), invoice));
    }

    /// <summary>A person matches money that covers all that would be asked for.</summary>
    public static void Match(World world, LocalDate day)
    {
        var draw = Draw.About(world.Life.Seed, $"match {day.Year} {day.DayOfYear}");
        world.Schedule(new Happening(day.PlusDays(draw.Between(1, 12)), HappeningKind.Matched, draw.Below(world.Life.Invoices.Count)));
    }

    public static void Promise(World world, Draw draw, int invoice, LocalDate day)
    {
        var days = draw.Between(2, 25);
        var part = draw.Chance(25) ? draw.Between(20, 90) : 0;
        world.Schedule(new Happening(day, HappeningKind.Promised, invoice, part, days, draw.Chance(40) ? "written" : null));
        if (draw.Chance(55)) world.Schedule(new Happening(day.PlusDays(draw.Between(1, days + 2)), HappeningKind.Paid, invoice, part == 0 ? 100 : part));
        else if (draw.Chance(25)) world.Schedule(new Happening(day.PlusDays(draw.Between(1, days)), HappeningKind.PromiseWithdrawn, invoice));
        else if (draw.Chance(40)) world.Schedule(new Happening(day.PlusDays(days + draw.Between(3, 20)), HappeningKind.Paid, invoice, 100));
    }

    public static void Dispute(World world, Draw draw, int invoice, LocalDate day, string id)
    {
        world.Schedule(new Happening(day, HappeningKind.Disputed, invoice, draw.Chance(60) ? 0 : draw.Between(10, 100), Name: id));
        if (draw.Chance(15)) return;
        var closed = day.PlusDays(draw.Between(3, 60));
        var outcome = (DisputeOutcome)draw.Below(3);
        world.Schedule(new Happening(closed, HappeningKind.DisputeClosed, invoice, (int)outcome, Name: id));
        if (outcome == DisputeOutcome.Accepted && draw.Chance(85)) world.Schedule(new Happening(closed.PlusDays(draw.Between(0, 30)), HappeningKind.Credited, invoice, draw.Of(100, 100, 30)));
        if (draw.Chance(40)) world.Schedule(new Happening(closed.PlusDays(draw.Between(1, 20)), HappeningKind.Paid, invoice, 100));
    }

    private static void AgreePlan(World world, Draw draw, int invoice, LocalDate day)
    {
        var (count, step) = (draw.Between(2, 5), draw.Of(10, 15, 30));
        world.Schedule(new Happening(day, HappeningKind.PlanAgreed, invoice, count, step));
        for (var i = 1; i <= count; i++)
        {
            if (draw.Chance(85)) world.Schedule(new Happening(day.PlusDays((step * i) - 2 + draw.Below(5)), HappeningKind.Paid, invoice, (100 + count - i) / (count - i + 1)));
        }

        if (draw.Chance(10)) world.Schedule(new Happening(day.PlusDays(draw.Between(5, 60)), HappeningKind.PlanCancelled, invoice));
    }

    private static void Pay(World world, Draw draw, int invoice, LocalDate day, string key)
    {
        var lag = draw.Of(0, 0, 0, 1, 2);
        switch (draw.Weighted(74, 6, 8, 6, 6))
        {
            case 1:
                world.Schedule(new Happening(day, HappeningKind.Paid, invoice, 120, lag));
                break;
            case 2:
                var wrong = draw.Below(world.Life.Invoices.Count);
                var id = "P " + key;
                world.Schedule(new Happening(day, HappeningKind.PaidOnTheWrongInvoice, wrong, 100, invoice, id));
                world.Schedule(new Happening(day.PlusDays(draw.Between(1, 30)), HappeningKind.Corrected, wrong, Days: invoice, Name: id));
                break;
            case 3:
                world.Schedule(new Happening(day, HappeningKind.CameUnmatched, invoice, draw.Of(100, 100, 40)));
                world.Schedule(new Happening(day.PlusDays(draw.Between(1, 20)), HappeningKind.Matched, invoice));
                break;
            case 4:
                world.Schedule(new Happening(day, HappeningKind.Paid, invoice, 100, lag));
                world.Schedule(new Happening(day.PlusDays(draw.Between(2, 15)), HappeningKind.Returned, invoice));
                break;
            default:
                world.Schedule(new Happening(day, HappeningKind.Paid, invoice, 100, lag));
                break;
        }
    }
}
