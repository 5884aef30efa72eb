using System;
using System.IO;
using Dunning.Engine;
using Dunning.Engine.Exploring;
using Dunning.Json;

// A policy and cases in, decisions out: what a program that is trimmed, or compiled ahead of time, does with the library.
if (args.Length != 2)
{
    Console.Error.WriteLine("Trimmed policy.json cases.jsonl");
    return 2;
}

if (!PolicyReader.TryRead(File.ReadAllBytes(args[0]), out var policy, out var faults))
{
    foreach (var fault in faults) Console.WriteLine(fault);
    return 1;
}

foreach (var fault in PolicyExamination.Of(policy)) Console.WriteLine(fault);

using var cases = File.OpenRead(args[1]);
using var decisions = Console.OpenStandardOutput();
var counts = await new DecisionLines(new DunningEngine(policy)).RunAsync(cases, decisions);
return counts.Refused == 0 ? 0 : 1;
