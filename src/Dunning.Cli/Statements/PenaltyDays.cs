using System.Collections.Generic;
using System.Linq;
using Dunning.Penalties;
using Dunning.Vocabulary;

namespace Dunning.Cli.Statements;

/// <summary>What a summary says of a statement in short.</summary>
internal static class PenaltyDays
{
    /// <summary>The days that bear interest.</summary>
    public static int Of(PenaltyStatement statement) => statement.Lines.Sum(line => line.Days);

    /// <summary>The codes of its doubts, each once.</summary>
    public static IEnumerable<string> DoubtNames(PenaltyStatement statement) => statement.Doubts.Select(doubt => WireName.Of(doubt.Kind)).Distinct();
}
