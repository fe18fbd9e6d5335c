using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>A place in a file: line and column, from 1.</summary>
internal readonly record struct Place(int Line, int Column);

/// <summary>A problem in a file, ready to be shown. A value: the <see cref="Location"/> is made when it is reported.</summary>
internal sealed record FileProblem(string Path, Rule Rule, SourceSpan Span, Place Start, Place End, string Message)
{
    /// <summary>A problem that was found in reading.</summary>
    public static FileProblem In(string path, ReadingProblem problem, LineMap lines)
    {
        (int line, int column) = lines.At(problem.Span.End);
        return new(path, problem.Rule, problem.Span, new(problem.Line, problem.Column), new(line, column), problem.Message);
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
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.For(Rule),
        Location.Create(Path, new TextSpan(Span.Start, Span.Length), new LinePositionSpan(Position(Start), Position(End))),
        Message);

    private static LinePosition Position(Place place) => new(place.Line - 1, place.Column - 1);
}
