namespace Dunning.Cli.Wording;

/// <summary>Where what would change a decision comes from.</summary>
internal enum ChangeGroup
{
    Money,
    Debtor,
    Process,
    Law,
}
