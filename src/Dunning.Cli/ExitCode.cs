namespace Dunning.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was refused; what could be answered was.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
