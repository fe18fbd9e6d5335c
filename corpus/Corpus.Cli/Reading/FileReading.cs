using System;
using System.IO;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>What came of reading a file.</summary>
/// <param name="Article">The article; null where the file cannot be opened.</param>
/// <param name="Text">Its text.</param>
/// <param name="Failure">Why the file cannot be opened; null where it can.</param>
internal readonly record struct FileReading(ParsedArticle? Article, string Text, string? Failure)
{
    internal static FileReading Of(ArticleFile file, IdForm ids, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileReading(null, "", exception.Message);
        }

        string id = ArticleId.Of(file.IdPath, ids);
        ParsedArticle article = Utf8Text.TryDecode(bytes, out string text, out _)
            ? ArticleReader.Read(file.Shown, id, text, FrontMatter.Read(text, cancellation), cancellation)
            : ArticleReader.NotUtf8(file.Shown, text, id);
        return new FileReading(article, text, null);
    }
}
