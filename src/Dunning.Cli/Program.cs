namespace Dunning.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var shell = Shell.OfThisProcess();
        return CommandLineApp.Run(args, shell);
    }
}
