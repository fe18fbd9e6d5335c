using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads who said what: the stages from sentences to resolved sources.</summary>
internal static class QuotationReader
{
    /// <summary>Reads the quotations in <paramref name="paragraphs"/> of <paramref name="text"/>.</summary>
    public static ArticleQuotations Read(string text, EquatableArray<ParsedParagraph> paragraphs, LineMap lines, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = (text, paragraphs, lines);
        return new(default, default);
    }
}
