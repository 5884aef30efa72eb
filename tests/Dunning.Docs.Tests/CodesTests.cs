using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Dunning.Cli;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Letters;
using Dunning.Penalties;
using Dunning.Portfolio;
using Dunning.Portfolio.CaseFiles;
using Dunning.Vocabulary;

namespace Dunning.Docs.Tests;

/// <summary>The page of codes is whole: what the assemblies can say and no page tells is found here.</summary>
public sealed partial class CodesTests
{
    private static readonly Assembly[] Packages = [typeof(FaultCodes).Assembly, typeof(JsonFaultCodes).Assembly, typeof(LedgerFaultCodes).Assembly, typeof(LetterFaultCodes).Assembly];

    [Fact]
    public void Every_fault_code_of_every_package_is_told_once_with_what_to_do()
    {
        var codes = Packages.SelectMany(package => package.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(value => FaultCode().IsMatch(value))
            .ToList();

        codes.Count.ShouldBeGreaterThan(120);
        codes.ShouldBeUnique();
        RowsUnder("Faults").Keys.Order(StringComparer.Ordinal).ShouldBe(codes.Order(StringComparer.Ordinal));
        Told("Faults");
    }

    [Theory]
    [InlineData("Reasons", typeof(DecisionReason))]
    [InlineData("Reasons of a contact", typeof(ContactReason))]
    [InlineData("Verdicts", typeof(Verdict))]
    [InlineData("Verdicts of a contact", typeof(ContactVerdict))]
    [InlineData("Alerts", typeof(DunningAlerts))]
    [InlineData("Notices of an agenda", typeof(AgendaNoticeKind))]
    [InlineData("Why a contact needs approval", typeof(ApprovalReasons))]
    [InlineData("Doubts of a penalty statement", typeof(PenaltyDoubtKind))]
    [InlineData("Doubts about a regime", typeof(RegimeDoubtKind))]
    [InlineData("Gaps of a case file", typeof(CaseFileGapKind))]
    public void Every_value_is_told_with_what_to_do(string heading, Type values)
    {
        var names = ((IEnumerable<string>)typeof(WireName).GetMethod(nameof(WireName.All))!.MakeGenericMethod(values).Invoke(null, null)!).Where(name => name != "none" || values.GetCustomAttribute<FlagsAttribute>() is null);

        RowsUnder(heading).Keys.Order(StringComparer.Ordinal).ShouldBe(names.Order(StringComparer.Ordinal));
        Told(heading);
    }

    [Fact]
    public void Every_exit_code_of_the_tool_is_told()
    {
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => field.GetRawConstantValue()!.ToString()!);

        RowsUnder("Exit codes").Keys.Order(StringComparer.Ordinal).ShouldBe(codes.Order(StringComparer.Ordinal));
        Told("Exit codes");
    }

    private static void Told(string heading) =>
        RowsUnder(heading).Where(row => row.Value.Length < 2 || row.Value.Any(cell => cell.Length == 0)).Select(row => row.Key).ShouldBeEmpty();

    /// <summary>The rows of the tables under a heading of any depth: the code, and the cells that tell of it.</summary>
    private static Dictionary<string, string[]> RowsUnder(string heading)
    {
        var lines = Page.Of("docs/codes.md").Lines;
        var start = Array.FindIndex(lines, line => line.TrimStart('#') == " " + heading);
        start.ShouldBeGreaterThanOrEqualTo(0, heading);
        var depth = lines[start].TakeWhile(sign => sign == '#').Count();
        return lines.Skip(start + 1)
            .TakeWhile(line => !line.StartsWith('#') || line.TakeWhile(sign => sign == '#').Count() > depth)
            .Select(line => Row().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Split('|', StringSplitOptions.TrimEntries)[..^1]);
    }

    [GeneratedRegex(@"^DUN\d{5}$")]
    private static partial Regex FaultCode();

    [GeneratedRegex(@"^\| `([^`]+)` \|(.*)$")]
    private static partial Regex Row();
}
