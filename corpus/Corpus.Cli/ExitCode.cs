namespace Corpus.Cli;

/// <summary>What the tool tells the shell.</summary>
public static class ExitCode
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>Files were left out, each with a message; the others are done.</summary>
    public const int FilesLeftOut = 1;

    /// <summary>The command cannot be run as it was given: nothing is done.</summary>
    public const int CannotRun = 2;

    /// <summary>Somebody pressed Ctrl+C: nothing is left behind.</summary>
    public const int Cancelled = 130;
}
