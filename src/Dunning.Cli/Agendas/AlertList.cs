using System;
using System.Collections.Generic;
using Dunning.Engine;

namespace Dunning.Cli.Agendas;

/// <summary>Alerts one by one, in their order.</summary>
internal static class AlertList
{
    public static IEnumerable<string> Of(DunningAlerts alerts, Func<DunningAlerts, string> name)
    {
        for (var bit = 1; bit <= (int)alerts; bit <<= 1)
        {
            if (((int)alerts & bit) != 0) yield return name((DunningAlerts)bit);
        }
    }
}
