using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Penalties;

namespace Dunning.Cli.Statements;

/// <summary>The statements of cases in the wire format, for whoever wants them as a table or a spreadsheet; as lines of JSON they stream by instead.</summary>
internal sealed class PenaltyCases
{
    private readonly List<PenaltyStatement> _statements = [];
    private readonly List<string> _refusals = [];

    private PenaltyCases()
    {
    }

    public IReadOnlyList<PenaltyStatement> Statements => _statements;

    /// <summary>What is said of each case that was refused.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    public static PenaltyCases Read(Stream input, CancellationToken cancellation)
    {
        var cases = new PenaltyCases();
        var (reader, calculator) = (new PenaltyCaseReader(), new PenaltyCalculator());
        using var lines = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!string.IsNullOrWhiteSpace(line)) cases.Answer(reader, calculator, line, number);
        }

        return cases;
    }

    private void Answer(PenaltyCaseReader reader, PenaltyCalculator calculator, string line, int number)
    {
        try
        {
            var asked = reader.Read(Encoding.UTF8.GetBytes(line), number);
            _statements.Add(calculator.Calculate(asked.Invoice, asked.History, asked.Regime, asked.Through));
        }
        catch (DunningFaultException refused)
        {
            Refuse(reader, number, refused.Faults[0].Code + " " + refused.Faults[0].Path + ": " + refused.Faults[0].Message);
        }
        catch (ArgumentOutOfRangeException outside) when (outside.ParamName == "throughDate")
        {
            Refuse(reader, number, "$.through: the last day that counts does not lie in the years that can be reckoned with.");
        }
    }

    private void Refuse(PenaltyCaseReader reader, int number, string why) =>
        _refusals.Add(FormattableString.Invariant($"line {number}") + (reader.CaseId is { } id ? ", " + id : string.Empty) + ": " + why);
}
