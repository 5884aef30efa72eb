using System;
using System.Linq;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dunning.Benchmarks;
using Dunning.Benchmarks.Ratios;
using Perfolizer.Horology;

// The ratios are taken by hand, turn about in one run: between two benchmarks of a framework minutes pass, and a shared machine is another one by then.
if (args.Contains("--ratios") || args.Contains("--quick"))
{
    var quick = args.Contains("--quick");
    Console.WriteLine(FormattableString.Invariant(
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB"));
    BookPass.Run(quick ? [10_000, 1_000_000, 10_000_000] : [10_000, 100_000, 1_000_000, 10_000_000], rounds: quick ? 5 : 15);
    DailyRun.Run(quick ? [1_000_000] : [1_000_000, 10_000_000], rounds: quick ? 3 : 9);
    Contacts.Run(quick ? 100_000 : 1_000_000);
    JsonDecide.Run(rounds: quick ? 5 : 15);
    NextActionRatio.Run(rounds: quick ? 5 : 15);
    LedgerRead.Run(rounds: quick ? 3 : 9);
    if (!quick) return;
}

var config = args.Contains("--quick")
    ? DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(150)).WithToolchain(InProcessEmitToolchain.Instance))
    : DefaultConfig.Instance;
var rest = args.Where(arg => arg is not ("--quick" or "--ratios")).ToArray();
BenchmarkSwitcher.FromAssembly(typeof(NextActionBenchmarks).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"], config);
