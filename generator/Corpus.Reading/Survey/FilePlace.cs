namespace Corpus.Reading;

/// <summary>Where in which file something stands.</summary>
/// <param name="File">The file's path as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct FilePlace(string File, int Line, int Column)
{
    /// <summary>The place as editors and build logs write it: <c>a.md(3,8)</c>.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{File}({Line},{Column})");
}
