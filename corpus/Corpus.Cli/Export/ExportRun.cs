using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace Corpus.Cli;

/// <summary>One <c>corpus export</c>: articles go from their source through a format to the output, in order, and none is held when it is written.</summary>
internal static class ExportRun
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    internal static int Start(ToolConsole console, ExportRequest request, CancellationToken cancellation) =>
        ExportProgress.Show(console, request, progress => Write(console, request, progress, cancellation));

    private static int Write(ToolConsole console, ExportRequest request, ExportProgress progress, CancellationToken cancellation)
    {
        var problems = new ProblemLog(progress.Tell);
        IEnumerable<Func<ExportArticle>> articles = request.Paths.Length == 0
            ? CompiledArticles.All(cancellation)
            : ReadArticles.In(request, console, problems, progress, cancellation);
        IExportFormat format = ExportFormats.Named(request.Format);
        using ToolOutput output = ToolOutput.Open(request.Output, console);
        Write(format.Start, output, request);
        bool isFirst = true;
        foreach (byte[] article in articles.SelectInOrder(article => Written(article(), format), cancellation))
        {
            if (!isFirst)
                Write(format.Between, output, request);
            isFirst = false;
            Write(article, output, request);
        }

        Write(format.End, output, request);
        output.Complete();
        return problems.AnyFileLeftOut ? ExitCode.FilesLeftOut : ExitCode.Done;
    }

    private static byte[] Written(ExportArticle article, IExportFormat format)
    {
        ArrayBufferWriter<byte> buffer = _buffer ??= new(64 * 1024);
        buffer.ResetWrittenCount();
        format.Write(article, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(ReadOnlySpan<byte> bytes, ToolOutput output, ExportRequest request)
    {
        if (bytes.IsEmpty)
            return;
        try
        {
            output.Stream.Write(bytes);
        }
        catch (IOException exception)
        {
            throw new ToolException($"cannot write '{request.Output}': {exception.Message}", exception);
        }
    }
}
