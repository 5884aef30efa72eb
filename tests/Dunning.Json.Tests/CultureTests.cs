using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Dunning.Json.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    [InlineData("th-TH")]
    public async Task The_answers_are_the_same_in_every_culture(string culture)
    {
        var cases = Vectors.Cases.Take(150).SelectMany(line => line.Append((byte)'\n'))
            .Concat(Texts.Case(invoice: Texts.Invoice.Replace("2026-02-14", "2026-02-31", System.StringComparison.Ordinal)).Utf8()).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var (expected, _) = await Texts.DecideAsync(cases);
            var written = Vectors.Cases.Take(150).Select(line => CaseWriter.ToUtf8Bytes(new CaseReader().Read(line))).ToList();

            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            (await Texts.DecideAsync(cases)).Lines.ShouldBe(expected);
            Vectors.Cases.Take(150).Select(line => CaseWriter.ToUtf8Bytes(new CaseReader().Read(line))).ToList().ShouldBe(written);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
