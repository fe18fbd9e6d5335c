using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Tests.Generator;

/// <summary>A project with articles, as the compiler sees it: additional files, what the package's targets say about them, and settings.</summary>
internal sealed class TestProject
{
    /// <summary>Where the project is: no folder of this machine.</summary>
    public const string Folder = "/src/app/";

    private readonly List<TestFile> _files = [];
    private readonly Dictionary<string, string> _properties = new() { ["RootNamespace"] = "App", ["ProjectDir"] = Folder };

    private readonly List<MetadataReference> _references = [];
    private CSharpParseOptions _parse = References.CSharp12;
    private TestFile? _list;

    /// <summary>The assembly's name.</summary>
    public string Name { get; init; } = "App";

    /// <summary>The consumer's own C#.</summary>
    public string Code { get; init; } = "";

    /// <summary>The additional files, in the order in which the compiler gets them, but for the list of them.</summary>
    public IReadOnlyList<TestFile> Files => _files;

    /// <summary>The list of the files.</summary>
    public TestFile List => _list ??= TestFile.List(_files);

    /// <summary>All additional files that the compiler gets.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts => [.. _files, List];

    /// <summary>Adds an article.</summary>
    public TestProject Article(string file, string text) => Add(TestFile.Article(file, text));

    /// <summary>Adds an authority.</summary>
    public TestProject Authority(string file, string text) => Add(TestFile.Authority(file, text));

    /// <summary>Adds any additional file.</summary>
    public TestProject Add(TestFile file)
    {
        _files.Add(file);
        _list = null;
        return this;
    }

    /// <summary>Adds many.</summary>
    public TestProject AddRange(IEnumerable<TestFile> files)
    {
        _files.AddRange(files);
        _list = null;
        return this;
    }

    /// <summary>Refers to another assembly besides the framework and the records.</summary>
    public TestProject Reference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    /// <summary>Sets an MSBuild property.</summary>
    public TestProject Set(string property, string value)
    {
        _properties[property] = value;
        return this;
    }

    /// <summary>Lets the consumer write another C# than the oldest one that generated code is for.</summary>
    public TestProject In(LanguageVersion language)
    {
        _parse = _parse.WithLanguageVersion(language);
        return this;
    }

    /// <summary>All that the project refers to.</summary>
    public IEnumerable<MetadataReference> AllReferences => [.. References.Net10, .. _references];

    /// <summary>The MSBuild properties that the generator may see.</summary>
    public IReadOnlyDictionary<string, string> Properties => _properties;

    /// <summary>The settings as the compiler gives them to a generator.</summary>
    public TestOptionsProvider Options() => new(_properties);

    /// <summary>The files and settings as the compiler gives them to analyzers: other ones each time, as an editor's are.</summary>
    public AnalyzerOptions AnalyzerOptions() => new(AdditionalTexts, Options());

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        additionalTexts: AdditionalTexts,
        parseOptions: _parse,
        optionsProvider: Options(),
        driverOptions: new GeneratorDriverOptions(
            IncrementalGeneratorOutputKind.None,
            trackIncrementalGeneratorSteps: true,
            baseDirectory: null));

    /// <summary>The consumer's own compilation.</summary>
    public CSharpCompilation Compilation(ImmutableArray<MetadataReference>? references = null) => CSharpCompilation.Create(
        Name,
        [CSharpSyntaxTree.ParseText(Code, _parse, "Code.cs", Encoding.UTF8)],
        [.. references ?? References.Net10, .. _references],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    /// <summary>Runs analyzers over the project; an analyzer that throws is a failure.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation? compilation = null, CancellationToken cancellation = default) =>
        (compilation ?? Compilation())
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                AnalyzerOptions(),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);

    /// <summary>Runs the generator once.</summary>
    public GeneratorRun Run(ImmutableArray<MetadataReference>? references = null)
    {
        CSharpCompilation before = Compilation(references);
        GeneratorDriver driver = Driver().RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> diagnostics);
        return new(driver, after, diagnostics, this);
    }
}
