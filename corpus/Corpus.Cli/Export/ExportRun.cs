using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace Corpus.Cli;

/// <summary>One <c>corpus export</c>: articles go from their source through a format to the output, one at a time.</summary>
internal static class ExportRun
{
    internal static int Start(ToolConsole console, ExportRequest request, CancellationToken cancellation)
    {
        var problems = new ProblemLog(console);
        IEnumerable<ExportArticle> articles = request.Paths.Length == 0
            ? CompiledArticles.All(cancellation)
            : ReadArticles.In(request, console, problems, cancellation);
        IExportFormat format = ExportFormats.Named(request.Format);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using ToolOutput output = ToolOutput.Open(request.Output, console);
        format.Begin(buffer);
        foreach (ExportArticle article in articles)
        {
            format.Write(article, buffer);
            Empty(buffer, output, request);
        }

        format.End(buffer);
        Empty(buffer, output, request);
        output.Complete();
        return problems.AnyFileLeftOut ? ExitCode.FilesLeftOut : ExitCode.Done;
    }

    private static void Empty(ArrayBufferWriter<byte> buffer, ToolOutput output, ExportRequest request)
    {
        try
        {
            output.Stream.Write(buffer.WrittenSpan);
        }
        catch (IOException exception)
        {
            throw new ToolException($"cannot write '{request.Output}': {exception.Message}", exception);
        }

        buffer.ResetWrittenCount();
    }
}
