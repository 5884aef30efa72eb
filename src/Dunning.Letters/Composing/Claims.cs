using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Monetary;
using Dunning.Penalties;
using Dunning.Penalties.Fees;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Letters.Composing;

/// <summary>
/// What a letter claims beside the principal: what its stage claims and its debtor owes. A consumer never owes the fixed sum (C. com. L441-10 is for professionals),
/// and interest only once a formal notice went out (C. civ. 1231-6), whatever the stage says.
/// </summary>
internal sealed class Claims
{
    private Claims(IReadOnlyList<(LetterLine Line, PenaltyStatement Statement, bool Interest, bool Compensation)> claimed, IReadOnlyList<LetterLine> unstated, IReadOnlyList<Money> fees)
    {
        Unstated = unstated;
        Fees = Sums.Of(fees);
        Rows = [.. claimed.Where(claim => claim.Interest).SelectMany(claim => claim.Statement.Lines.Select(row => (claim.Line, row)))];
        Statements = [.. claimed.Select(claim => claim.Statement)];
        Interest = Sums.Of(claimed.Where(claim => claim.Interest).Select(claim => claim.Statement.Interest));
        Compensation = Sums.Of(claimed.Where(claim => claim.Compensation).Select(claim => claim.Statement.Compensation));
        Total = Sums.Of(claimed.Select(claim => Claimed(claim.Statement, claim.Interest, claim.Compensation)));
        var whole = Interest.Concat(Compensation);
        Deducted = Sums.Of(whole.Concat(Total.Select(amount => -amount)));
    }

    /// <summary>The lines on which penalties are claimed without a statement.</summary>
    public IReadOnlyList<LetterLine> Unstated { get; }

    public IReadOnlyList<PenaltyStatement> Statements { get; }

    public IReadOnlyList<(LetterLine Line, PenaltyLine Row)> Rows { get; }

    /// <summary>By currency code, zeros left out, as all sums here.</summary>
    public IReadOnlyList<Money> Interest { get; }

    public IReadOnlyList<Money> Compensation { get; }

    /// <summary>What is claimed now: interest and compensation less what was claimed, paid or waived already.</summary>
    public IReadOnlyList<Money> Total { get; }

    /// <summary>The difference.</summary>
    public IReadOnlyList<Money> Deducted { get; }

    public IReadOnlyList<Money> Fees { get; }

    public static Claims Of(LetterCase letter)
    {
        var statements = letter.Context.Penalties.GroupBy(statement => (statement.Invoice.Number, statement.Invoice.CreditorId)).ToDictionary(group => group.Key, group => group.First());
        var claimed = new List<(LetterLine, PenaltyStatement, bool, bool)>();
        var unstated = new List<LetterLine>();
        var fees = new List<Money>();
        foreach (var line in letter.Asked)
        {
            var (interest, compensation) = ClaimedOn(line, letter);
            if (interest || compensation)
            {
                if (statements.TryGetValue((line.Invoice.Number, line.Invoice.CreditorId), out var statement)) claimed.Add((line, statement, interest, compensation));
                else if (letter.Action != DunningAction.DeclareClaim) unstated.Add(line);
            }

            if (FeeOn(line) is { } fee) fees.Add(fee);
        }

        return new Claims(claimed, unstated, fees);
    }

    private static (bool Interest, bool Compensation) ClaimedOn(LetterLine line, LetterCase letter)
    {
        var isConsumer = line.Invoice.Debtor.Kind == DebtorKind.Consumer;
        var (interest, compensation) = line.Stage is { } stage
            ? (stage.Claims.Contains(ClaimItem.Interest), stage.Claims.Contains(ClaimItem.Compensation))
            : (letter.Action == DunningAction.DeclareClaim, letter.Action == DunningAction.DeclareClaim);
        return isConsumer ? (interest && line.History.NoticeOn is not null, false) : (interest, compensation);
    }

    private static Money? FeeOn(LetterLine line)
    {
        if (line.Stage is not { Fee: not null } stage || !stage.Claims.Contains(ClaimItem.Fee)) return null;
        var answer = StageFees.For(stage, line.Invoice, line.Collectible, line.History.Whole, line.History.On);
        return answer.Verdict == StageFeeVerdict.Charge ? answer.Amount : null;
    }

    private static Money Claimed(PenaltyStatement statement, bool interest, bool compensation)
    {
        var currency = statement.Total.Currency;
        if (interest && compensation) return statement.Total;
        return interest
            ? new Money(Math.Max(0m, statement.Total.Amount - statement.Compensation.Amount), currency)
            : new Money(Math.Min(statement.Total.Amount, statement.Compensation.Amount), currency);
    }
}
