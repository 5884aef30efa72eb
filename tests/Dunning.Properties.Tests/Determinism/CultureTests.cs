using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace Dunning.Properties.Determinism;

/// <summary>The answer does not depend on where the machine stands and what language it speaks.</summary>
public sealed class CultureTests
{
    private const int Decided = 500;
    private const int Written = 300;
    private const string Child = "DUNNING_IN_ZONE";
    private const string Digest = "DUNNING_DIGEST";

    /// <summary>Cultures with another decimal mark, another calendar, or other rules for letters, each with what the last day of 2026 is in it.</summary>
    private static readonly (string Name, string LastDayOf2026)[] Cultures =
        [("fr-FR", "31/12/2026"), ("de-DE", "31.12.2026"), ("tr-TR", "31.12.2026"), ("ar-SA", "1448"), ("th-TH", "2569")];

    /// <summary>Every culture in every zone: decisions and keys, decision lines and explanations, texts of refusals.</summary>
    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("Pacific/Apia", 13)]
    public async Task What_is_decided_explained_and_written_is_the_same_in_every_culture_and_time_zone(string zone, int hours)
    {
        if (Environment.GetEnvironmentVariable(Child) is { } meant)
        {
            if (meant == zone) TheSameInEveryCulture(TimeSpan.FromHours(hours), Environment.GetEnvironmentVariable(Digest)!);
            return;
        }

        // A zone belongs to a process: another one runs this test, sees that the zone is the one meant, and compares.
        var test = typeof(CultureTests).FullName + "." + nameof(What_is_decided_explained_and_written_is_the_same_in_every_culture_and_time_zone);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["exec", typeof(CultureTests).Assembly.Location, "-method", test]) start.ArgumentList.Add(argument);
        start.Environment["TZ"] = zone;
        start.Environment[Child] = zone;
        start.Environment[Digest] = In(CultureInfo.InvariantCulture, Everything);
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        child.ExitCode.ShouldBe(0, output);
        output.ShouldContain("Total: 2,");
    }

    private static void TheSameInEveryCulture(TimeSpan offset, string digest)
    {
        TimeZoneInfo.Local.BaseUtcOffset.ShouldBe(offset);
        foreach (var (name, lastDayOf2026) in Cultures)
        {
            In(CultureInfo.GetCultureInfo(name), () =>
            {
                // It is another culture indeed.
                new DateTime(2026, 12, 31, 0, 0, 0, DateTimeKind.Unspecified).ToString("d", CultureInfo.CurrentCulture).ShouldContain(lastDayOf2026);
                return Everything();
            }).ShouldBe(digest, name);
        }
    }

    private static string Everything() => DecisionDigest.OfCases(Decided) + " " + WireDigest.OfCases(Written);

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
