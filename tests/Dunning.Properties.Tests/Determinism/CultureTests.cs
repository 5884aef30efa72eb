using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace Dunning.Properties.Determinism;

/// <summary>The answer does not depend on where the machine stands and what language it speaks.</summary>
public sealed class CultureTests
{
    private const int Count = 1_000;
    private const string Child = "DUNNING_IN_APIA";
    private const string Digest = "DUNNING_DIGEST";

    [Theory]
    [InlineData("fr-FR", "31/12/2026")]
    [InlineData("de-DE", "31.12.2026")]
    [InlineData("tr-TR", "31.12.2026")]
    [InlineData("ar-SA", "1448")]
    [InlineData("th-TH", "2569")]
    public void Decisions_keys_and_texts_are_the_same_in_every_culture(string culture, string lastDayOf2026)
    {
        var invariant = In(CultureInfo.InvariantCulture, () => DecisionDigest.OfCases(Count));
        In(CultureInfo.GetCultureInfo(culture), () =>
        {
            // It is another culture indeed.
            new DateTime(2026, 12, 31, 0, 0, 0, DateTimeKind.Unspecified).ToString("d", CultureInfo.CurrentCulture).ShouldContain(lastDayOf2026);
            return DecisionDigest.OfCases(Count);
        }).ShouldBe(invariant);
    }

    [Fact]
    public async Task Decisions_are_the_same_in_a_time_zone_of_another_day()
    {
        if (Environment.GetEnvironmentVariable(Child) == "1")
        {
            TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(TimeSpan.FromHours(13));
            DecisionDigest.OfCases(Count).ShouldBe(Environment.GetEnvironmentVariable(Digest));
            return;
        }

        // A zone belongs to a process: another one runs this test, sees that the zone is the one meant, and compares.
        var test = typeof(CultureTests).FullName + "." + nameof(Decisions_are_the_same_in_a_time_zone_of_another_day);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["exec", typeof(CultureTests).Assembly.Location, "-method", test]) start.ArgumentList.Add(argument);
        start.Environment["TZ"] = "Pacific/Apia";
        start.Environment[Child] = "1";
        start.Environment[Digest] = DecisionDigest.OfCases(Count);
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        child.ExitCode.ShouldBe(0, output);
        output.ShouldContain("Total: 1,");
    }

    private static T In<T>(CultureInfo culture, Func<T> what)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return what();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
