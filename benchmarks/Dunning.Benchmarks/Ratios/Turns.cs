using System;
using System.Diagnostics;
using System.Linq;

namespace Dunning.Benchmarks.Ratios;

/// <summary>Times pieces of work turn about, so that whatever else the machine does strikes all of them, and takes the median.</summary>
internal static class Turns
{
    public static double[] Medians(int rounds, params Action[] works)
    {
        foreach (var work in works) work();
        var times = works.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var watch = Stopwatch.StartNew();
                works[i]();
                times[i][round] = watch.Elapsed.TotalNanoseconds;
            }
        }

        return [.. times.Select(Median)];
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
