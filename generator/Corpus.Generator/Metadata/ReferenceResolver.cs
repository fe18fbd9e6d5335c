using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>Finds the articles and speakers that front matter names.</summary>
internal static class ReferenceResolver
{
    public static CorpusMetadata Resolve(LinkResult linked, ImmutableArray<FileMetadata> metadata, CancellationToken cancellation)
    {
        if (metadata.IsEmpty)
            return new(linked, default, default);
        var files = new Dictionary<string, FileMetadata>(StringComparer.Ordinal);
        foreach (FileMetadata file in metadata)
            files[file.File] = file;

        var problems = new List<ParameterProblem>();
        var values = new List<EquatableArray<MetadataRow>>();
        var index = new ReferenceIndex(linked);
        foreach (LinkedArticle article in linked.Corpus.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            values.Add(files.TryGetValue(article.Article.File, out FileMetadata? file) ? Resolve(file, index, problems) : default);
        }

        return new(linked, values.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static EquatableArray<MetadataRow> Resolve(FileMetadata file, ReferenceIndex index, List<ParameterProblem> problems)
    {
        if (file.References.Count == 0)
            return file.Values;
        MetadataRow[] rows = [.. file.Values];
        foreach (MetadataReference reference in file.References)
        {
            string text = rows[reference.Row].Text;
            (string? found, string? problem) = text.Length == 0 ? (null, reference.Kind == ScalarKind.Article ? "must be the id of an article, and it is empty. Write one, or delete the key." : "must be a speaker, and it is empty. Write one, or delete the key.")
                : reference.Kind == ScalarKind.Article ? index.Article(text) : index.Speaker(text);
            if (found is not null)
                rows[reference.Row] = new(rows[reference.Row].Path, found);
            if (problem is not null)
                problems.Add(new(FileProblem.InLine(file.Path, new(Rules.DanglingReference, reference.Span, reference.Line, reference.Column, $"`{reference.Key}` {problem}")), reference.Place));
        }

        return new(rows);
    }
}
