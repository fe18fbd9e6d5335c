using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generator.CodeFixes;
using Corpus.Tests.Analyzers;
using Corpus.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NUnit.Framework;

namespace Corpus.Tests.CodeFixes;

/// <summary>The tests of one fix: at a marked place it makes other code, which compiles and no longer breaks the rule.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
public abstract class FixTest<TFix>(string rule)
    where TFix : CitationCodeFix, new()
{
    /// <summary>Asserts that a statement becomes another one.</summary>
    /// <returns>The title of the fix.</returns>
    protected Task<string> MendsInAsync(string statement, string expected) => MendsAsync(Around(statement), Around(expected));

    /// <summary>Asserts that code becomes other code: each marked place on its own gets the fix.</summary>
    /// <returns>The title of the last fix.</returns>
    private protected async Task<string> MendsAsync(string marked, string expected, Func<TestProject, TestProject>? setUp = null)
    {
        MarkedText code = MarkedText.Read(marked);
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, code.Text, setUp);
        AssertPlaces(await document.Project.FindAsync(rule), code);
        string title = "";
        for (int left = code.Spans.Count; left > 0; left--)
        {
            Diagnostic first = (await document.Project.FindAsync(rule))[0];
            CodeAction action = (await ActionsAsync(document, first)).Single();
            title = action.Title;
            document = (await ChangedAsync(action)).GetDocument(document.Id)!;
        }

        Assert.That((await document.GetTextAsync()).ToString(), Is.EqualTo(expected));
        Assert.That(await document.Project.FindAsync(rule), Is.Empty);
        return title;
    }

    /// <summary>Asserts that code becomes the same with other words in it: each marked place on its own gets the fix.</summary>
    protected Task<string> MendsWordsAsync(string marked, params (string Wrong, string Right)[] words) =>
        MendsAsync(marked, words.Aggregate(MarkedText.Read(marked).Text, static (code, word) => code.Replace(word.Wrong, word.Right, StringComparison.Ordinal)));

    /// <summary>Asserts that the rule is broken at the marked places of a statement, and that no fix is offered.</summary>
    protected Task MendsNothingInAsync(string statement) => MendsNothingAsync(Around(statement));

    /// <summary>Asserts that the rule is broken at the marked places of code, and that no fix is offered.</summary>
    protected async Task MendsNothingAsync(string marked)
    {
        MarkedText code = MarkedText.Read(marked);
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, code.Text, null);
        ImmutableArray<Diagnostic> found = await document.Project.FindAsync(rule);
        AssertPlaces(found, code);
        foreach (Diagnostic diagnostic in found)
            Assert.That(await ActionsAsync(document, diagnostic), Is.Empty);
    }

    /// <summary>Asserts what is made of all documents of two projects when a fix is chosen for the first place of the first one.</summary>
    protected Task MendsAllAsync(FixAllScope scope, params (string File, string Code, string Expected)[] documents) =>
        MendsAllAsync(scope, static project => project, documents);

    /// <summary>Asserts the same of projects that are set up otherwise.</summary>
    private protected async Task MendsAllAsync(FixAllScope scope, Func<TestProject, TestProject> setUp, params (string File, string Code, string Expected)[] documents)
    {
        using var workspace = new AdhocWorkspace();
        Solution solution = workspace.CurrentSolution;
        foreach (IGrouping<string, (string File, string Code, string Expected)> project in documents.GroupBy(static document => document.File.Split('/')[0]))
            solution = solution.Open(setUp(CitedCorpus.Project("", project.Key)), project.Select(static document => (document.File, document.Code)));

        Document first = solution.Projects.SelectMany(static project => project.Documents).Single(document => document.Name == documents[0].File);
        ImmutableArray<Diagnostic> found = await first.Project.FindAsync(rule);
        CodeAction? one = (await ActionsAsync(first, found[0])).SingleOrDefault();
        var provider = new TFix();
        var context = new FixAllContext(first, provider, scope, one?.EquivalenceKey!, provider.FixableDiagnosticIds, new Rediscovery(rule), CancellationToken.None);
        CodeAction all = (await provider.GetFixAllProvider().GetFixAsync(context))!;
        Solution changed = await ChangedAsync(all);

        foreach ((string file, _, string expected) in documents)
        {
            Document document = changed.Projects.SelectMany(static project => project.Documents).Single(document => document.Name == file);
            Assert.That((await document.GetTextAsync()).ToString(), Is.EqualTo(expected), file);
        }

        foreach (Project project in changed.Projects)
            await project.FindAsync(rule);
    }

    /// <summary>Code around statements.</summary>
    protected static string Around(string statements) => $$""""
        using Corpus;

        namespace App;

        internal static class Code
        {
            private const string Wait = "worth the wait";
            private const string Wiat = "worth the wiat";

            public static string Run(string any)
            {
                {{statements}}
                return any + Wait + Wiat;
            }
        }
        """";

    private static Document Open(AdhocWorkspace workspace, string code, Func<TestProject, TestProject>? setUp)
    {
        TestProject project = CitedCorpus.Project("");
        return workspace.CurrentSolution.Open(setUp?.Invoke(project) ?? project, [("Code.cs", code)]).Projects.Single().Documents.Single();
    }

    private static void AssertPlaces(IEnumerable<Diagnostic> found, MarkedText code) =>
        Assert.That(found.Select(static diagnostic => diagnostic.Location.SourceSpan), Is.EqualTo(code.Spans));

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>Finds what breaks the rule when a fix of all asks for it.</summary>
    private sealed class Rediscovery(string rule) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await document.Project.FindAsync(rule)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await project.FindAsync(rule);
    }
}
