using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>A place in a file: line and column, from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>The place that the compiler counts from 0.</summary>
    public static Place Of(LinePosition position) => new(position.Line + 1, position.Character + 1);

    /// <summary>The place as the compiler counts it.</summary>
    public LinePosition ToLinePosition() => new(Line - 1, Column - 1);
}

/// <summary>A problem in a file, ready to be shown. A value: the <see cref="Location"/> is made when it is reported.</summary>
internal sealed record FileProblem(string Path, Rule Rule, SourceSpan Span, Place Start, Place End, string Message)
{
    /// <summary>See <see cref="ReadingProblem.Alias"/>.</summary>
    public string? Alias { get; init; }

    /// <summary>What in the project's own C# the problem comes from; null where nothing does.</summary>
    public CodePlace? Related { get; init; }

    /// <summary>A problem that was found in reading.</summary>
    public static FileProblem In(string path, ReadingProblem problem, LineMap lines)
    {
        (int line, int column) = lines.At(problem.Span.End);
        return new(path, problem.Rule, problem.Span, new(problem.Line, problem.Column), new(line, column), problem.Message) { Alias = problem.Alias };
    }

    /// <summary>A problem within one line.</summary>
    public static FileProblem InLine(string path, ReadingProblem problem) => new(
        path,
        problem.Rule,
        problem.Span,
        new(problem.Line, problem.Column),
        new(problem.Line, problem.Column + problem.Span.Length),
        problem.Message);

    /// <summary>The problem as the compiler reports it.</summary>
    public Diagnostic ToDiagnostic()
    {
        DiagnosticDescriptor rule = Descriptors.For(Rule);
        Location location = new CodePlace(Path, Span, Start, End).ToLocation();
        Location[] related = Related is null ? [] : [Related.ToLocation()];
        return rule.DefaultSeverity == DiagnosticSeverity.Error ? Error(rule, location, related) : Diagnostic.Create(rule, location, related, Message);
    }

    // An error that no setting silences is for the compiler a reason to stop before it analyses anything, so that one broken article would hide all wrong citations. It
    // asks whether the diagnostic is an error by default; whether it is one now is asked later, and ends the build all the same.
    private Diagnostic Error(DiagnosticDescriptor rule, Location location, Location[] related) => Diagnostic.Create(
        rule.Id,
        rule.Category,
        Message,
        DiagnosticSeverity.Error,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        warningLevel: 0,
        rule.Title,
        rule.Description,
        rule.HelpLinkUri,
        location,
        related,
        rule.CustomTags);
}
