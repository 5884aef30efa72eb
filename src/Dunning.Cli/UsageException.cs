using System;

namespace Dunning.Cli;

/// <summary>The command was called in a way it cannot be.</summary>
internal sealed class UsageException(string message) : Exception(message);
