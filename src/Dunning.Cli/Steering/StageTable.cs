using System.Linq;
using Dunning.Cli.Wording;
using Dunning.Policies;
using Dunning.Portfolio.Steering;
using Dunning.Receivables;
using Dunning.Vocabulary;
using Spectre.Console;

namespace Dunning.Cli.Steering;

/// <summary>How often each stage is carried out, and over how much.</summary>
internal static class StageTable
{
    public static Table Of(Simulation simulation, Words words, SteeringWords own)
    {
        var table = Tables.Of(own.Stage, own.Acts + ">", own.Early + ">", words.Amount + ">", string.Empty);
        foreach (var stage in simulation.Stages)
        {
            table.AddRow(
                Tables.Plain(NameOf(stage.Stage, stage.Action, stage.Phase, words)), Tables.Plain(words.Number(stage.Count)), Tables.Plain(words.Number(stage.EarlyCount)),
                new Text(string.Join('\n', stage.Amounts.Select(total => words.Money(total.Amount)))),
                new Text(string.Join('\n', stage.Amounts.Select(total => total.Amount.Currency.Code))));
        }

        return table;
    }

    /// <summary>A stage by its name; a special act by what is done, which says the same.</summary>
    public static string NameOf(string stage, DunningAction action, DunningPhase? phase, Words words)
    {
        if (stage == WireName.Of(action)) return words.ToDo(action);
        return (phase == DunningPhase.Preventive ? words.Prevent : words.ToDo(action)) + " · " + stage;
    }
}
