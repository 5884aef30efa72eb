using System;
using System.Linq;
using System.Text.Json;
using Dunning.Engine;
using Dunning.Vocabulary;

namespace Dunning.Json.Writing;

/// <summary>The names of the alerts.</summary>
internal static class AlertNames
{
    /// <summary>Each alert with its name, in the ordinal order of the names.</summary>
    public static readonly (DunningAlerts Flag, JsonEncodedText Name)[] InOrder =
    [
        .. WireName.All<DunningAlerts>()
            .Select(name => (Flag: WireName.Parse<DunningAlerts>(name), Name: name))
            .Where(alert => alert.Flag != DunningAlerts.None)
            .OrderBy(alert => alert.Name, StringComparer.Ordinal)
            .Select(alert => (alert.Flag, JsonEncodedText.Encode(alert.Name))),
    ];
}
