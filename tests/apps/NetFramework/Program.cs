using System;
using System.IO;
using System.Threading.Tasks;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Policies.Presets;

namespace Dunning.NetFramework;

/// <summary>Answers lines of one kind: <c>NetFramework.exe decide|contact|penalties lines.jsonl answers.jsonl</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments.Length != 3) return Usage();
        using var lines = File.OpenRead(arguments[1]);
        using var answers = File.Create(arguments[2]);
        var engine = new DunningEngine(PolicyBooks.France);
        switch (arguments[0])
        {
            case "decide":
                Console.WriteLine((await new DecisionLines(engine).RunAsync(lines, answers)).Decided);
                return 0;
            case "contact":
                Console.WriteLine((await new ContactLines(engine).RunAsync(lines, answers)).Decided);
                return 0;
            case "penalties":
                Console.WriteLine((await new PenaltyLines().RunAsync(lines, answers)).Decided);
                return 0;
            default:
                return Usage();
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("NetFramework decide|contact|penalties lines.jsonl answers.jsonl");
        return 2;
    }
}
