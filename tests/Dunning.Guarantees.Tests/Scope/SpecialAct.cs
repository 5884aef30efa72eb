namespace Dunning.Guarantees.Scope;

/// <summary>A special act that is still to be done: the day it falls due, and how it was tried.</summary>
internal sealed record SpecialAct(int DueOn, int Tries, bool IsInDoubt, bool IsTriedOften);
