using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;

namespace Dunning.Cli.Agendas;

/// <summary>Alerts one by one, in their order.</summary>
internal static class AlertList
{
    private static readonly DunningAlerts[] Each = [.. Enum.GetValues<DunningAlerts>().Where(alert => alert != DunningAlerts.None)];

    public static IEnumerable<string> Of(DunningAlerts alerts, Func<DunningAlerts, string> name) =>
        Each.Where(alert => (alerts & alert) != 0).Select(name);
}
