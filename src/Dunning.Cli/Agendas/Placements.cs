using System;
using System.Collections.Generic;
using Dunning.Engine;
using Dunning.Portfolio;

namespace Dunning.Cli.Agendas;

/// <summary>Where each act of an agenda stands among the contacts: as a line of one, or held back with its debtor.</summary>
internal sealed class Placements
{
    private readonly Dictionary<string, ContactLine> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContactDecision> _contacts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tasks = new(StringComparer.Ordinal);

    public Placements(Agenda agenda)
    {
        foreach (var contact in agenda.Contacts)
        {
            _contacts.Add(contact.Debtor.Id, contact);
            foreach (var task in contact.Tasks) _tasks.Add(KeyOf(task));
            foreach (var line in contact.Lines) _lines[KeyOf(line.Decision)] = line;
        }
    }

    /// <summary>The line a decision stands in; null where it stands in none, or is shown for information only.</summary>
    public ContactLine? LineOf(in DunningDecision decision) =>
        decision.Verdict == Verdict.Act && _lines.TryGetValue(KeyOf(decision), out var line) ? line : null;

    /// <summary>The contact of the debtor, where a decision is a message that goes out with it or is held back with it; else null.</summary>
    public ContactDecision? ContactOf(in DunningDecision decision) =>
        decision.Verdict == Verdict.Act && !_tasks.Contains(KeyOf(decision)) && _contacts.TryGetValue(decision.Invoice.Debtor.Id, out var contact) ? contact : null;

    private static string KeyOf(in DunningDecision decision) => decision.Invoice.Debtor.Id + "|" + decision.Invoice.CreditorId + "|" + decision.Invoice.Number;
}
