using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Looks through the front matter of files for what a schema of it would be, and writes that as a record of C#.</summary>
/// <remarks>The same files in the same order give the same record.</remarks>
public sealed class FrontMatterSurvey
{
    private readonly RecordSurvey _record = new();

    // Keys that at least one file gives a meaning of its own, as they are compared.
    private readonly HashSet<string> _own = new(System.StringComparer.Ordinal);

    /// <summary>How many files were looked at.</summary>
    public int Files => _record.Count;

    /// <summary>Looks at a file.</summary>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Why the file is not counted: its front matter cannot be read, or it is a page without text. Empty where all is well.</returns>
    public EquatableArray<ReadingProblem> Add(string file, string text, CancellationToken cancellation = default)
    {
        var lines = new LineMap(text);
        var problems = new ProblemList(lines);
        FrontMatter? frontMatter = FrontMatter.Read(text, cancellation);
        if (ArticleReader.IsLeftOut(file, text, frontMatter, cancellation, out EquatableArray<ReadingProblem> why))
            return why;
        if (frontMatter?.Unreadable is { } unreadable)
            problems.Unreadable(unreadable.Span, unreadable.Message);
        else
            Add(frontMatter?.Entries ?? [], new(file, lines, new(text), frontMatter?.Fence.Content.Length ?? 0));
        return problems.InOrder();
    }

    /// <summary>Whether a record can be called <paramref name="name"/>.</summary>
    public static bool IsTypeName(string name) => ParameterNames.IsTypeName(name);

    /// <summary>Whether <paramref name="space"/> can be a namespace.</summary>
    public static bool IsNamespace(string space) => space.Split('.').All(ParameterNames.IsTypeName);

    /// <summary>Writes the record.</summary>
    /// <param name="name">What it is called: see <see cref="IsTypeName"/>.</param>
    /// <param name="space">Its namespace: see <see cref="IsNamespace"/>; null for none.</param>
    public SchemaText Write(string name, string? space) => SchemaWriter.Write(_record, IsOwn, name, space);

    private void Add(IReadOnlyList<FrontMatterEntry> entries, SurveyedFile file)
    {
        _record.Add(entries, file);
        foreach (FrontMatterEntry entry in entries)
        {
            (MetadataKey key, int rank) = MetadataKeys.Find(entry.Key.Text);
            if (key == MetadataKey.None || SiteValues.Contains(key, rank, entry) || SiteValues.Beside(key, entry.Value).Any())
                _own.Add(Keys.Plain(entry.Key.Text));
        }
    }

    /// <summary>Whether a key is no member of every article already.</summary>
    private bool IsOwn(KeySurvey key) => _own.Contains(Keys.Plain(key.Name));
}

/// <summary>A schema that was written from files.</summary>
/// <param name="Code">The C#, its lines ended by LF.</param>
/// <param name="HasRecord">Whether there is a record in it. Where every article has all keys already, there is nothing for one to say.</param>
/// <param name="Warnings">Where files contradict one another, or say what no parameter can take.</param>
public sealed record SchemaText(string Code, bool HasRecord, EquatableArray<SchemaWarning> Warnings);

/// <summary>Something that keeps a file from fitting a schema, or a type from being narrower.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What it is, and what to do.</param>
public sealed record SchemaWarning(FilePlace Place, string Message);
