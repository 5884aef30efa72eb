using System.Collections.Generic;

namespace Dunning.Guarantees.Scope;

/// <summary>Holds an answer against every invariant.</summary>
internal sealed class Judge
{
    private readonly IReadOnlyList<Invariant> _invariants = Invariants.All;

    /// <summary>The first invariant that does not hold; null when all do.</summary>
    public Failure? Try(Situation situation, in Answer answer, Tally tally)
    {
        tally.Decisions++;
        for (var i = 0; i < _invariants.Count; i++)
        {
            var invariant = _invariants[i];
            if (!invariant.Premise(situation, answer)) continue;
            tally.Premises[i]++;
            if (!invariant.Holds(situation, answer)) return new Failure(situation.Facts, situation.Today, answer, invariant.Name, invariant.Clause);
        }

        return null;
    }
}
