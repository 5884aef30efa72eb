using System;

namespace Dunning.Guarantees.Fuzzing;

/// <summary>A reader answered, but not as it promised.</summary>
internal sealed class BrokenPromiseException(string promise) : Exception(promise);
