using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Tests.Generator;

/// <summary>Gives a generator the settings of a project and the metadata of its files.</summary>
internal sealed class TestOptionsProvider(IReadOnlyDictionary<string, string> properties, IEnumerable<TestFile> files) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _files = files.DistinctBy(static file => file.Path).ToDictionary(static file => file.Path, static file => new Options("build_metadata.AdditionalFiles.", file.Metadata));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", new Dictionary<string, string>(properties));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, Options.None);

    private sealed class Options(string prefix, IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new("", new Dictionary<string, string>());

        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
        {
            value = null;
            return key.StartsWith(prefix, System.StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
