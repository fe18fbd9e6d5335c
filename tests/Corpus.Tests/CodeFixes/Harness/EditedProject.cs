using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Corpus.Generator;
using Corpus.Generator.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>Projects with articles as an editor has them open: its workspace runs the generator, and gives analyzers what the package's targets say.</summary>
internal static class EditedProject
{
    /// <summary>Opens a project.</summary>
    /// <param name="solution">Where it is added.</param>
    /// <param name="project">Its articles and settings.</param>
    /// <param name="documents">Its code, by file.</param>
    public static Solution Open(this Solution solution, TestProject project, IEnumerable<(string File, string Code)> documents)
    {
        var id = ProjectId.CreateNewId(project.Name);
        return solution.AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                project.Name,
                project.Name,
                LanguageNames.CSharp,
                compilationOptions: project.Compilation().Options,
                parseOptions: References.CSharp12,
                documents: documents.Select(document => Info(id, document.File, document.Code)),
                metadataReferences: project.AllReferences,
                analyzerReferences: [new GeneratorReference()],
                additionalDocuments: project.Files.Append(project.List).Select(file => Info(id, file.File, file.GetText()!.ToString())))
            .WithAnalyzerConfigDocuments([Info(id, ".globalconfig", Settings(project))]));
    }

    /// <summary>What the rule tells of a project, in the order of files and places. The project compiles, but for what the rule forbids.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(this Project project, string rule)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.ToString()), Is.Empty);
        ImmutableArray<Diagnostic> all = await compilation
            .WithAnalyzers([new CitationAnalyzer()], new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        Assert.That(all.Select(static diagnostic => diagnostic.Id), Has.None.EqualTo("AD0001"));
        return
        [
            .. all.Where(diagnostic => diagnostic.Id == rule)
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    private static DocumentInfo Info(ProjectId project, string file, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, file),
        file,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default)),
        filePath: TestProject.Folder + file);

    private static string Settings(TestProject project)
    {
        var settings = new StringBuilder("is_global = true\n");
        foreach ((string property, string value) in project.Properties)
            settings.Append("build_property.").Append(property).Append(" = ").Append(value).Append('\n');
        return settings.ToString();
    }

    /// <summary>Brings the generator into a project.</summary>
    private sealed class GeneratorReference : AnalyzerReference
    {
        // Who asks twice means the same generator.
        private readonly ImmutableArray<ISourceGenerator> _generators = [new CorpusGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(CorpusGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
    }
}
