using System;
using System.Globalization;

namespace Dunning.Engine.Explaining;

/// <summary>Clauses of a policy by their JSON path.</summary>
internal static class PolicyClause
{
    /// <summary>A member of a stage: <c>$.stages[2].day</c>.</summary>
    public static string OfStage(int stage, string member) => "$.stages[" + stage.ToString(CultureInfo.InvariantCulture) + "]." + member;

    /// <summary>Whether a source is a clause, and no article of law.</summary>
    public static bool IsOne(string source) => source.StartsWith("$.", StringComparison.Ordinal);
}
