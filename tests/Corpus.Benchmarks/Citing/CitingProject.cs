using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks;

/// <summary>
/// A project of made articles, compiled with what the generator made of them, whose code cites them: mostly word for word, every tenth time with
/// two letters that changed places, and every tenth time in somebody else's name.
/// </summary>
internal sealed class CitingProject
{
    private const int OneInWrong = 10;

    private readonly Type _generator;
    private readonly DiagnosticAnalyzer _analyzer;
    private readonly CSharpCompilation _compilation;
    private readonly int _wrong;
    private readonly ArticleList _list;
    private ImmutableArray<ArticleText> _texts;

    public CitingProject(int articles, int citations)
    {
        Assembly compiler = new CompilerFolder().Load("Corpus.Generator");
        _generator = compiler.GetType("Corpus.Generator.CorpusGenerator", throwOnError: true)!;
        _analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(compiler.GetType("Corpus.Generator.Analyzers.CitationAnalyzer", throwOnError: true)!)!;

        MadeArticle[] made = [.. new CorpusMaker().Articles(articles)];
        _texts = [.. made.Select(static article => new ArticleText("articles/" + article.File, SourceText.From(article.Text, Encoding.UTF8)))];
        _list = new(_texts);
        Read().RunGeneratorsAndUpdateCompilation(Empty(), out Compilation generated, out _);
        HashSet<string> speakers = [.. generated.GetTypeByMetadataName("App.Speakers")!.GetMembers().Select(static member => member.Name)];
        (string code, _wrong) = Code(made, citations, speakers);
        _compilation = (CSharpCompilation)generated.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, path: "/app/Citations.cs", encoding: Encoding.UTF8));
    }

    /// <summary>Makes every text one that was never seen.</summary>
    public void Forget() => _texts = [.. _texts.Select(static text => text.Anew())];

    /// <summary>Reads the texts as the generator does before analyzers run.</summary>
    public GeneratorDriver Read() => CSharpGeneratorDriver.Create(
        [((IIncrementalGenerator)Activator.CreateInstance(_generator)!).AsSourceGenerator()],
        Files(),
        optionsProvider: new ArticleText.Settings()).RunGenerators(Empty());

    /// <summary>Edits one of the texts.</summary>
    public void Edit() => _texts = _texts.SetItem(_texts.Length / 2, _texts[_texts.Length / 2].Edited());

    /// <summary>Compiles, up to all that the compiler has to say.</summary>
    public int Compile() => _compilation.Clone().GetDiagnostics().Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Compiles, and runs an analyzer that does nothing: what the compiler itself takes to have one.</summary>
    public async Task<int> AnalyzeNothingAsync() => (await AnalyzeAsync(new IdleAnalyzer())).Length;

    /// <summary>Compiles and analyses. The options are new ones each time, as in an editor.</summary>
    /// <returns>The number of wrong citations.</returns>
    public async Task<int> AnalyzeAsync()
    {
        ImmutableArray<Diagnostic> found = await AnalyzeAsync(_analyzer);
        int wrong = found.Count(static diagnostic => diagnostic.Id is "CORPUS101" or "CORPUS102");
        // A measurement of an analysis that finds nothing, or that fails, is none.
        return wrong >= _wrong / 2 && !found.Any(static diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal))
            ? wrong
            : throw new InvalidOperationException($"Of {_wrong} wrong citations, {wrong} were found.");
    }

    private ImmutableArray<AdditionalText> Files() => [.. _texts, _list];

    private Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(Files(), new ArticleText.Settings()),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return _compilation.Clone().WithAnalyzers([analyzer], options).GetAllDiagnosticsAsync(CancellationToken.None);
    }

    private static CSharpCompilation Empty() => CSharpCompilation.Create(
        "App",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"))
            .Append(typeof(Article).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static (string Code, int Wrong) Code(MadeArticle[] articles, int citations, HashSet<string> speakers)
    {
        MadeQuote[][] quotes = Array.ConvertAll(articles, static article => article.Quotes.Where(static quote => quote.Speaker is not null && quote.Length > 20).ToArray());
        int[] quoting = [.. Enumerable.Range(0, articles.Length).Where(i => quotes[i].Length > 0)];
        string[] members = [.. speakers.Where(static member => char.IsUpper(member[0]) && member != "All").Order(StringComparer.Ordinal)];
        var code = new StringBuilder("using App;\nusing Corpus;\ninternal static class Citations\n{\n    public static readonly string[] All =\n    [\n");
        int wrong = 0;
        for (int i = 0; i < citations; i++)
        {
            int article = quoting[(int)((long)i * quoting.Length / citations)];
            MadeQuote quote = quotes[article][i % quotes[article].Length];
            string text = articles[article].Text.Substring(quote.Start, quote.Length);
            string? speaker = quote.Speaker!.Replace(" ", "", StringComparison.Ordinal) is var name && speakers.Contains(name) && i % 2 == 0 ? name : null;
            bool isMisspelt = i % OneInWrong == 3;
            bool isMisattributed = i % OneInWrong == 6;
            wrong += isMisspelt || isMisattributed ? 1 : 0;
            if (isMisspelt)
                text = text[..(text.Length / 2)] + text[(text.Length / 2) + 1] + text[text.Length / 2] + text[((text.Length / 2) + 2)..];
            if (isMisattributed)
                speaker = members[(i + (members[i % members.Length] == speaker ? 1 : 0)) % members.Length];
            string by = speaker is null ? "" : $", by: Speakers.{speaker}";
            code.Append("        Cite.Verbatim(").Append(SymbolDisplay.FormatLiteral(text, quote: true)).Append(by).Append("),\n");
        }

        return (code.Append("    ];\n}\n").ToString(), wrong);
    }
}
