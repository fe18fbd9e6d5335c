using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli;

namespace Corpus.Tests.Cli;

/// <summary>What one run of the tool wrote, and how it ended.</summary>
internal sealed record CliRun(int ExitCode, byte[] Bytes, string Error)
{
    internal string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal IEnumerable<JsonElement> Articles => Lines.Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>Runs <c>corpus</c> in <paramref name="folder"/>.</summary>
    internal static async Task<CliRun> InAsync(string folder, params string[] arguments) => await InAsync(folder, null, false, CancellationToken.None, arguments);

    /// <summary>Runs <c>corpus</c> on a terminal of so many columns.</summary>
    internal static async Task<CliRun> InAsync(string folder, int? columns, bool colors, CancellationToken cancellation, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = await CorpusTool.RunAsync(arguments, new ToolConsole(output, error, folder) { Columns = columns, Colors = colors }, cancellation);
        return new CliRun(code, output.ToArray(), error.ToString());
    }
}
