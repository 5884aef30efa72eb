namespace Dunning.Guarantees.Scope;

/// <summary>What may be said of an answer in a situation.</summary>
internal delegate bool Claim(Situation situation, in Answer answer);

/// <summary>An answer made from a right one.</summary>
internal delegate Answer Falsified(Situation situation, Answer answer);

/// <summary>Something that always holds.</summary>
/// <param name="Name">What holds, in a sentence.</param>
/// <param name="Clause">Where the rules say so.</param>
/// <param name="Premise">Where it says anything.</param>
/// <param name="Holds">Whether it is so; asked only where the premise holds.</param>
/// <param name="Wrong">A wrong answer it must catch somewhere.</param>
internal sealed record Invariant(string Name, string Clause, Claim Premise, Claim Holds, Falsified Wrong);
