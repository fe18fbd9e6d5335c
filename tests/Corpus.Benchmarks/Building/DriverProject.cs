using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks;

/// <summary>Made articles under a generator, as an editor has them: a driver that has run once, and what somebody may edit next.</summary>
internal sealed class DriverProject
{
    private const string Code = "internal static class Own { public static int Number => 0; }";

    private readonly Func<IIncrementalGenerator> _generator;
    private readonly ArticleText _spare;
    private readonly ArticleList _list;
    private readonly ArticleList _listWithSpare;
    private ImmutableArray<ArticleText> _texts;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    private DriverProject(Func<IIncrementalGenerator> generator, int articles)
    {
        _generator = generator;
        ArticleText[] made = [.. new CorpusMaker().Articles(articles + 1).Select(static article => new ArticleText("articles/" + article.File, SourceText.From(article.Text, Encoding.UTF8)))];
        _texts = [.. made[..articles]];
        _spare = made[articles];
        _list = new(_texts);
        _listWithSpare = new(made);
        _compilation = Compilation();
        _driver = Cold();
    }

    /// <summary>A project with this library's generator, in the build that the compiler loads.</summary>
    public static DriverProject Corpus(int articles)
    {
        Type generator = new CompilerFolder().Load("Corpus.Generator").GetType("Corpus.Generator.CorpusGenerator", throwOnError: true)!;
        return new(() => (IIncrementalGenerator)Activator.CreateInstance(generator)!, articles);
    }

    /// <summary>The same project with a generator that only reads the lengths.</summary>
    public static DriverProject Lengths(int articles) => new(static () => new LengthsGenerator(), articles);

    /// <summary>The same project with the generator that one would write first.</summary>
    public static DriverProject Obvious(int articles) => new(static () => new ObviousGenerator(), articles);

    /// <summary>The project's own C# and what was generated.</summary>
    public Compilation Compiled()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compiled, out _);
        return compiled;
    }

    /// <summary>Reads and writes everything: texts that nobody has seen, as in an editor that opens the project.</summary>
    public GeneratorDriver Cold()
    {
        _texts = [.. _texts.Select(static text => text.Anew())];
        GeneratorDriver driver = CSharpGeneratorDriver.Create([_generator().AsSourceGenerator()], [.. _texts, _list], optionsProvider: new ArticleText.Settings());
        return _driver = Checked(driver.RunGenerators(_compilation));
    }

    /// <summary>Types a character in the project's own C#.</summary>
    public GeneratorDriver Keystroke()
    {
        SyntaxTree own = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(own, Parse(Code.Replace("0", FormattableString.Invariant($"{++_edits}"), StringComparison.Ordinal)));
        return _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Inserts a sentence behind the first paragraph of an article: what stands behind it moves.</summary>
    public GeneratorDriver EditText() => Edit(FormattableString.Invariant($"That was not all, as number {++_edits} says."));

    /// <summary>Inserts a quotation of somebody who was never quoted: all articles are linked anew.</summary>
    public GeneratorDriver EditSpeaker() => Edit($"“We have seen enough of it,” said {(++_edits % 2 == 0 ? "Ruta Halloway" : "Odile Marchetti")}.");

    /// <summary>Adds an article.</summary>
    public GeneratorDriver Add() => _driver = _driver.AddAdditionalTexts([Keep(_spare.Anew())]).ReplaceAdditionalText(_list, _listWithSpare).RunGenerators(_compilation);

    /// <summary>Removes the article that was added last.</summary>
    public GeneratorDriver Remove()
    {
        ArticleText last = _texts[^1];
        _texts = _texts.RemoveAt(_texts.Length - 1);
        return _driver = _driver.RemoveAdditionalTexts([last]).ReplaceAdditionalText(_listWithSpare, _list).RunGenerators(_compilation);
    }

    /// <summary>What the compiler of a project without code refers to.</summary>
    private static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        [Parse(Code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Article).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, path: "/app/Own.cs", encoding: Encoding.UTF8);

    /// <summary>A measurement of a generator that fails is none.</summary>
    private static GeneratorDriver Checked(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single() is { Exception: null, GeneratedSources.Length: > 0 } result && result.Diagnostics.All(static diagnostic => diagnostic.Severity < DiagnosticSeverity.Error)
            ? driver
            : throw new InvalidOperationException("The generator did not write what it should.");

    private ArticleText Keep(ArticleText text)
    {
        _texts = _texts.Add(text);
        return text;
    }

    private GeneratorDriver Edit(string sentence)
    {
        int place = _texts.Length / 2;
        ArticleText before = _texts[place];
        ArticleText after = before.WithInserted(sentence);
        _texts = _texts.SetItem(place, after);
        return _driver = _driver.ReplaceAdditionalText(before, after).RunGenerators(_compilation);
    }
}
