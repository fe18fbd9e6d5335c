using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Collects what is wrong with a file.</summary>
internal sealed class ProblemList(LineMap lines)
{
    private readonly List<ReadingProblem> _problems = [];

    /// <summary>Notes that <paramref name="rule"/> is broken at <paramref name="span"/>.</summary>
    public void Add(Rule rule, SourceSpan span, string message)
    {
        (int line, int column) = lines.At(span.Start);
        _problems.Add(new(rule, span, line, column, message));
    }

    /// <summary>Notes what others found.</summary>
    public void AddRange(EquatableArray<ReadingProblem> problems) => _problems.AddRange(problems);

    /// <summary>Removes the problems of <paramref name="rule"/>.</summary>
    public void Remove(Rule rule) => _problems.RemoveAll(problem => problem.Rule == rule);

    /// <summary>Notes a metadata value that cannot be read.</summary>
    public void Unreadable(SourceSpan span, string message) => Add(Rules.UnreadableMetadata, span, message);

    /// <summary>Notes a metadata value that cannot be read as what a mere other word for a key asks for.</summary>
    public void Unreadable(SourceSpan span, string message, string? alias)
    {
        (int line, int column) = lines.At(span.Start);
        _problems.Add(new(Rules.UnreadableMetadata, span, line, column, message) { Alias = alias });
    }

    /// <summary>The line, from 1, of <paramref name="position"/>.</summary>
    public int LineOf(int position) => lines.At(position).Line;

    /// <summary>The problems in the file's order.</summary>
    public EquatableArray<ReadingProblem> InOrder() => _problems.Count == 0 ? default : _problems.InOrder();
}
