using System.Linq;
using Dunning.Tests.Penalties;
using FsCheck;
using FsCheck.Fluent;

namespace Dunning.Mutants;

/// <summary>What the properties of penalties try first, with the reckoning day by day done once.</summary>
public sealed class ForetoldClaimTests
{
    private static readonly (GeneratedClaim Claim, decimal Interest, decimal Principal, decimal Compensation, int Lines)[] Claims =
    [
        .. GeneratedClaim.Eventful().Generator.Sample(50, new Rnd(20_261_122UL), 960).Select(claim =>
        {
            var reckoned = new DayByDayReference(claim.Invoice, claim.Events, claim.Regime, claim.Through).Reckon();
            return (claim, reckoned.Interest, reckoned.Principal, reckoned.Compensation, reckoned.Lines);
        }),
    ];

    public static TheoryData<int> Numbers => Parts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Claims_are_reckoned_as_day_by_day(int part)
    {
        foreach (var (claim, interest, principal, compensation, lines) in Parts.Of(Claims, part))
        {
            var statement = claim.Statement();
            statement.Interest.Amount.ShouldBe(interest);
            statement.Principal.Amount.ShouldBe(principal);
            statement.Compensation.Amount.ShouldBe(compensation);
            statement.Lines.Count.ShouldBe(lines);
        }
    }
}
