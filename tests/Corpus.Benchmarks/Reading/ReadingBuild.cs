using System;
using System.Reflection;
using System.Runtime.Versioning;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Benchmarks;

/// <summary>A build of Corpus.Reading: the one for .NET 10, or the one for netstandard2.0 that runs inside the compiler.</summary>
internal sealed class ReadingBuild
{
    private readonly Func<string, string, CancellationToken, object> _read;

    private ReadingBuild(Func<string, string, CancellationToken, object> read) => _read = read;

    /// <summary>The build for .NET 10, as the tool uses it.</summary>
    public static ReadingBuild ForNet10() => new(ArticleReader.Read);

    /// <summary>
    /// The build for netstandard2.0, loaded as the compiler loads a generator and what stands beside it: from files, into a load context of
    /// its own that is never unloaded.
    /// </summary>
    public static ReadingBuild ForCompiler()
    {
        Assembly assembly = new CompilerFolder().Load("Corpus.Reading");
        if (assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"'{assembly.Location}' is not the build for the compiler.");
        Type reader = assembly.GetType(typeof(ArticleReader).FullName!, throwOnError: true)!;
        MethodInfo read = reader.GetMethod(nameof(ArticleReader.Read), [typeof(string), typeof(string), typeof(CancellationToken)])!;
        return new(read.CreateDelegate<Func<string, string, CancellationToken, object>>());
    }

    /// <summary>Reads every article of <paramref name="sample"/>.</summary>
    /// <returns>What the last one is read as, so that no reading is optimised away.</returns>
    public object? Read(ArticleSample sample)
    {
        object? last = null;
        foreach ((string file, string text) in sample.Articles)
            last = _read(file, text, CancellationToken.None);
        return last;
    }
}
