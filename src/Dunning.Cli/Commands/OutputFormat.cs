namespace Dunning.Cli.Commands;

/// <summary>For whom output is written.</summary>
internal enum OutputFormat
{
    /// <summary>People.</summary>
    Table,

    /// <summary>A program.</summary>
    Json,

    /// <summary>A spreadsheet.</summary>
    Csv,
}
