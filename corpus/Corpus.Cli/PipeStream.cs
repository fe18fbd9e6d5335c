using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Cli;

/// <summary>Nobody reads what is written any more: the tool stops, and has nothing to complain of.</summary>
public sealed class BrokenPipeException(IOException cause) : Exception("The reader of the output has gone.", cause);

/// <summary>Standard output, on which a failed write means that its reader has gone.</summary>
/// <param name="inner">Where the bytes go.</param>
internal sealed class PipeStream(Stream inner) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The standard output of this process.</summary>
    /// <remarks>
    /// The console's own stream hides that a pipe is broken, so that <c>corpus export … | head</c> would read on to the last
    /// article. A handle does not; but it keeps a position of its own, which is right for pipes only.
    /// </remarks>
    internal static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var handle = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return handle.CanSeek ? Console.OpenStandardOutput() : handle;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException exception)
        {
            throw new BrokenPipeException(exception);
        }
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
