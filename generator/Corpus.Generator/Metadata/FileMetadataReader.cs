using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>Holds a file's front matter against the schema of its corpus.</summary>
internal static class FileMetadataReader
{
    public static FileMetadata Read(SchemaFile input, CancellationToken cancellation)
    {
        string path = input.File.Path;
        string file = input.File.File;

        // What cannot be read at all is told by the reading of the article, and what is no article may say what it likes.
        if (TextReading.Read(input.File, keepsFrontMatter: true, cancellation) is not { } read
            || read.Article.IsLeftOut
            || read.Problems.Any(static problem => problem.Rule == Rules.NotUtf8)
            || input.File.Text.GetText(cancellation) is not { } source)
        {
            return new(path, file, default, default, default);
        }

        string text = source.ToString();
        CheckedMetadata metadata = MetadataReader.Read(TextReading.FrontMatterOf(input.File, cancellation), text, input.Schema, cancellation);
        if (metadata.Problems.Count == 0)
            return new(path, file, metadata.Values, metadata.References, default);
        var lines = new LineMap(text);
        return new(path, file, metadata.Values, metadata.References, metadata.Problems
            .Where(problem => !IsTold(problem.Problem, read, input.Schema))
            .Select(problem => new ParameterProblem(FileProblem.In(path, problem.Problem, lines), problem.Place))
            .ToEquatableArray());
    }

    /// <summary>Whether the reading of the article has told that the value cannot be read: it cannot be what schema.org knows either.</summary>
    private static bool IsTold(ReadingProblem problem, TextFindings read, MetadataSchema schema) =>
        read.Problems.Any(told => told.Rule == Rules.UnreadableMetadata && told.Span == problem.Span && (told.Alias is null || !schema.Claims(told.Alias)));
}
