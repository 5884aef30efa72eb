namespace Dunning.Guarantees.Fuzzing;

/// <summary>How far an input came.</summary>
/// <param name="Tokenizes">Whether it is of the language the reader reads: whole JSON, CSV whose cells can be told, a template whose tags and sections are in order.</param>
/// <param name="Decides">Whether it was accepted and something was decided, reckoned or written of it.</param>
internal readonly record struct Trial(bool Tokenizes, bool Decides);
