using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Takes the fingerprints of articles.</summary>
internal static class Fingerprints
{
    /// <summary>Shorter quotations are said by many.</summary>
    private const int FewestWords = 6;

    private const int LongestHead = 100;

    /// <summary>The fingerprint of an article.</summary>
    public static ArticleFingerprint Of(TokenizedArticle article, List<MarkedSpan> spans, LineMap lines)
    {
        var words = new RunningHash();
        SourceSpan head = default;
        for (int i = 0; i < article.Paragraphs.Count; i++)
        {
            if (article.Paragraphs[i].Kind != ParagraphKind.Text)
                continue;
            if (words.Words == 0)
                head = Head(article.Text, article.Paragraphs[i].Span);
            words.Add(article, article.FirstOf(i), article.EndOf(i));
        }

        (int line, int column) = lines.At(head.Start);
        ulong[] said = spans.Count == 0 ? [] : new ulong[spans.Count];
        for (int i = 0; i < said.Length; i++)
            said[i] = Of(article, spans[i]);
        return new(words.Value, head, line, column, new(said));
    }

    private static ulong Of(TokenizedArticle article, MarkedSpan quotation)
    {
        var words = new RunningHash();
        words.Add(article, quotation.FirstToken, quotation.EndToken);
        return words.Words < FewestWords ? 0 : words.Value;
    }

    private static SourceSpan Head(string text, SourceSpan paragraph)
    {
        int end = paragraph.Start;
        while (end < paragraph.End && end - paragraph.Start < LongestHead && !Characters.Is(text[end], CharTraits.LineBreak))
            end++;
        return SourceSpan.FromBounds(paragraph.Start, end);
    }

    /// <summary>FNV-1a over the hashes of words.</summary>
    private struct RunningHash
    {
        private const ulong Basis = 14695981039346656037;
        private const ulong Prime = 1099511628211;

        private ulong _hash;

        /// <summary>The number of words.</summary>
        public int Words { get; private set; }

        /// <summary>The hash, which is never 0 where there are words.</summary>
        public readonly ulong Value => Words == 0 ? 0 : _hash | 1;

        /// <summary>Adds the words and numbers among the tokens from <paramref name="first"/> on.</summary>
        public void Add(TokenizedArticle article, int first, int end)
        {
            ulong hash = Words == 0 ? Basis : _hash;
            for (int i = first; i < end; i++)
            {
                ref readonly Token token = ref article[i];
                if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                    continue;
                hash = (hash ^ token.Hash.Value) * Prime;
                Words++;
            }

            _hash = hash;
        }
    }
}
