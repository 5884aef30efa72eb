using System.Globalization;
using System.Linq;
using System.Text;

namespace Dunning.Guarantees.Scope;

/// <summary>An invariant that does not hold.</summary>
internal sealed record Failure(Facts Facts, int Today, Answer Answer, string Invariant, string Clause)
{
    public override string ToString()
    {
        var frame = Facts.Frame;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{frame.Name}, due {frame.Due:yyyy-MM-dd}; days are counted from there.\n");
        foreach (var step in Facts.Sequence.ToArray()) text.Append(CultureInfo.InvariantCulture, $"  day {step.Day}: {step.Move} ({step})\n");
        text.Append(CultureInfo.InvariantCulture, $"On day {Today} the engine answers {Answer}\n");
        text.Append(CultureInfo.InvariantCulture, $"but: {Invariant} (rules {Clause}).");
        return text.ToString();
    }
}
