using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Collects what the front matter says, and where it does not fit the schema.</summary>
/// <param name="root">The schema's record.</param>
/// <param name="text">The file's text.</param>
/// <param name="isWhole">Whether all of the front matter could be read: where not, what is missing may stand in the rest.</param>
/// <param name="length">The length of the front matter.</param>
internal sealed class MetadataValueDraft(RecordType root, string text, bool isWhole, int length)
{
    // Aliases of aliases would write a short file out to any length.
    private readonly long _budget = 10_000 + (16L * length);
    private readonly List<MetadataRow> _rows = [];
    private readonly List<MetadataReference> _references = [];
    private readonly List<MetadataProblem> _problems = [];
    private long _spent;
    private LineMap? _lines;

    /// <summary>The schema's record.</summary>
    public RecordType Root => root;

    /// <summary>Whether what is not there is missing.</summary>
    public bool IsWhole => isWhole;

    /// <summary>Whether the file's aliases have spelled out all that they may.</summary>
    public bool IsExhausted => _spent > _budget;

    /// <summary>The file's lines, which only a file needs that names another, or has a mistake.</summary>
    private LineMap Lines => _lines ??= new(text);

    /// <summary>Notes a value.</summary>
    /// <returns>False where the file's aliases spell out much more than it holds; the reading ends then.</returns>
    public bool Add(string path, string value, SourceSpan span)
    {
        bool hadEnough = _spent <= _budget;
        _spent += path.Length + value.Length + 1;
        if (_spent > _budget)
        {
            if (hadEnough)
                Report(Rules.UnreadableMetadata, span, "From here on, the front matter's aliases spell out much more than it holds. Write fewer of them.", null);
            return false;
        }

        _rows.Add(new(path, value));
        return true;
    }

    /// <summary>Notes a value that names an article or a speaker.</summary>
    public void AddReference(string path, string name, ScalarKind kind, string key, SourceSpan span, string place)
    {
        if (!Add(path, name, span))
            return;
        (int line, int column) = Lines.At(span.Start);
        _references.Add(new(_rows.Count - 1, kind, key, span, line, column, place));
    }

    /// <summary>Notes that the file does not fit the schema.</summary>
    public void Report(Rule rule, SourceSpan span, string message, string? place)
    {
        (int line, int column) = Lines.At(span.Start);
        _problems.Add(new(new(rule, span, line, column, message), place));
    }

    /// <summary>The line, from 1, of <paramref name="position"/>.</summary>
    public int LineOf(int position) => Lines.At(position).Line;

    /// <summary>All that was found.</summary>
    public CheckedMetadata Build() => new(
        _rows.ToEquatableArray(),
        _references.ToEquatableArray(),
        // What aliases repeat stands in the file once.
        _problems
            .Distinct()
            .OrderBy(static problem => problem.Problem.Span.Start)
            .ThenBy(static problem => problem.Problem.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray());
}
