namespace Corpus.Reading;

/// <summary>What holding a file's front matter against a schema yields.</summary>
/// <param name="Values">The values as tables have them; only complete where there is no problem.</param>
/// <param name="References">The articles and speakers that are named, which only the whole corpus can tell.</param>
/// <param name="Problems">What is wrong, in the file's order.</param>
public sealed record CheckedMetadata(EquatableArray<MetadataRow> Values, EquatableArray<MetadataReference> References, EquatableArray<MetadataProblem> Problems)
{
    /// <summary>Of a file that says nothing.</summary>
    public static CheckedMetadata Nothing { get; } = new(default, default, default);
}

/// <summary>A value of a file's metadata in the one form that tables have.</summary>
/// <param name="Path">Which one: the names of the parameters that lead to it, and the places of items in lists, with full stops between.</param>
/// <param name="Text">The value; of a list the number of its items, of a record nothing.</param>
public readonly record struct MetadataRow(string Path, string Text);

/// <summary>A value that names an article or a speaker.</summary>
/// <param name="Row">Its place in <see cref="CheckedMetadata.Values"/>.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Key">The key, for messages.</param>
/// <param name="Span">Where the value stands.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Column">The column in which it starts, from 1, in UTF-16 code units.</param>
/// <param name="Place">The parameter.</param>
public sealed record MetadataReference(int Row, ScalarKind Kind, string Key, SourceSpan Span, int Line, int Column, string Place);

/// <summary>Where a file does not fit a schema.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Place">The parameter that wants it otherwise, by <see cref="RecordType.PlaceOf"/>; null where none does.</param>
public sealed record MetadataProblem(ReadingProblem Problem, string? Place);
