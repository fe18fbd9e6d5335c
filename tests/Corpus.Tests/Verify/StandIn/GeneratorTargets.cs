using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>What a run of generators has to show: a text for every generated file, and one for the diagnostics if there are any.</summary>
internal static class GeneratorTargets
{
    internal static SnapshotTarget[] Of(GeneratorDriverRunResult run)
    {
        if (!VerifySourceGenerators.Initialized)
            throw new InvalidOperationException("Call VerifySourceGenerators.Initialize in a module initializer.");
        ThrowWhatGeneratorsThrew(run);

        var targets = new List<SnapshotTarget>();
        if (run.Diagnostics.Length > 0)
            targets.Add(SnapshotTarget.Text(DiagnosticsPage.Of(run.Diagnostics), "txt"));
        foreach (GeneratorRunResult result in run.Results)
            targets.AddRange(result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(FileOf));
        return [.. targets];
    }

    private static SnapshotTarget FileOf(GeneratedSourceResult source)
    {
        string path = source.SyntaxTree.FilePath;
        return SnapshotTarget.Named(
            Path.GetFileNameWithoutExtension(path),
            Path.GetExtension(path)[1..],
            $"//HintName: {source.HintName}\n{source.SourceText}");
    }

    private static void ThrowWhatGeneratorsThrew(GeneratorDriverRunResult run)
    {
        Exception[] thrown = [.. run.Results.Select(result => result.Exception).OfType<Exception>()];
        if (thrown.Length == 1)
            ExceptionDispatchInfo.Throw(thrown[0]);
        if (thrown.Length > 1)
            throw new AggregateException(thrown);
    }
}
