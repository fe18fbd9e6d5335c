using System;
using System.IO;
using System.Text;

namespace Corpus.Cli;

/// <summary>What the tool reads and writes, apart from files.</summary>
public sealed class ToolConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A console that writes to <paramref name="output"/> and <paramref name="error"/>.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="directory">The folder that paths are relative to.</param>
    public ToolConsole(Stream output, TextWriter error, string directory)
    {
        Output = new PipeStream(output);
        Text = new StreamWriter(Output, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        Error = error;
        Directory = directory;
    }

    /// <summary>Standard output as bytes.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text; nothing stays behind in it.</summary>
    public TextWriter Text { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>The folder that paths are relative to.</summary>
    public string Directory { get; }

    /// <summary>The columns of the terminal; null where a file or another program takes the output.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether a terminal may be sent colours.</summary>
    public bool Colors { get; init; }

    /// <summary>Whether somebody sees standard error while it is written.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Tells on standard error why something cannot be done.</summary>
    public void Complain(string message) => Error.WriteLine(Complaint(message));

    /// <summary>A message as it begins where several programs write.</summary>
    internal static string Complaint(string message) => $"{CorpusCommand.Name}: {message}";

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfThisProcess()
    {
        // The same bytes on every system: no code page, no byte order mark.
        Console.OutputEncoding = Utf8;
        return new ToolConsole(PipeStream.StandardOutput(), Console.Error, Environment.CurrentDirectory)
        {
            Columns = Console.IsOutputRedirected ? null : Width(),
            ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            Colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    private static int Width()
    {
        try
        {
            return Math.Max(Console.WindowWidth, 40);
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return 80;
        }
    }
}
