using System;
using System.IO;

namespace Corpus.Cli;

/// <summary>Where what the tool writes goes: standard output, or a file that appears only when it is complete.</summary>
internal sealed class ToolOutput : IDisposable
{
    private readonly string? _target;
    private readonly string? _unfinished;

    private ToolOutput(Stream stream, string? target, string? unfinished) =>
        (Stream, _target, _unfinished) = (stream, target, unfinished);

    /// <summary>Takes the bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens <paramref name="file"/>, or standard output where it is null.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    internal static ToolOutput Open(string? file, ToolConsole console)
    {
        if (file is null)
            return new ToolOutput(console.Output, null, null);
        string path = Path.GetFullPath(file, console.Directory);
        return Guarded(file, () =>
        {
            if (Directory.Exists(path))
                throw new ToolException($"cannot write '{file}': it is a folder. Name a file in it.");
            string target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

            // A device cannot be replaced by a file, and a pipe has no place beside it.
            if (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal))
                return new ToolOutput(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), null, null);
            if (!Directory.Exists(Path.GetDirectoryName(target)))
                throw new ToolException($"cannot write '{file}': there is no folder for it. Make the folder first.");
            string unfinished = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
            return new ToolOutput(new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0), target, unfinished);
        });
    }

    /// <summary>All is written: the file takes its place.</summary>
    /// <exception cref="ToolException">It cannot.</exception>
    internal void Complete()
    {
        if (_target is null)
            return;
        Guarded(_target, () =>
        {
            Stream.Dispose();
            File.Move(_unfinished!, _target, overwrite: true);
            return true;
        });
    }

    /// <summary>Takes an unfinished file away.</summary>
    public void Dispose()
    {
        if (_target is null)
            return;
        Stream.Dispose();
        File.Delete(_unfinished!);
    }

    private static T Guarded<T>(string file, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot write '{file}': {exception.Message}", exception);
        }
    }
}
