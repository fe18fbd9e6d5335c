using System;

namespace Corpus.Reading;

/// <summary>Takes the fingerprints of articles.</summary>
internal static class Fingerprints
{
    /// <summary>Shorter quotations are said by many.</summary>
    private const int FewestWords = 6;

    private const int LongestHead = 100;

    /// <summary>The fingerprint of an article.</summary>
    public static ArticleFingerprint Of(string text, EquatableArray<ParsedParagraph> paragraphs, EquatableArray<ParsedQuote> quotes, LineMap lines)
    {
        var words = new RunningHash();
        SourceSpan head = default;
        foreach (ParsedParagraph paragraph in paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Text)
                continue;
            if (words.Words == 0)
                head = Head(text, paragraph.Span);
            words.Add(text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
        }

        (int line, int column) = lines.At(head.Start);
        ulong[] said = quotes.Count == 0 ? [] : new ulong[quotes.Count];
        for (int i = 0; i < said.Length; i++)
            said[i] = Of(text.AsSpan(quotes[i].Span.Start, quotes[i].Span.Length));
        return new(words.Value, head, line, column, new(said));
    }

    private static ulong Of(ReadOnlySpan<char> quotation)
    {
        var words = new RunningHash();
        words.Add(quotation);
        return words.Words < FewestWords ? 0 : words.Value;
    }

    private static SourceSpan Head(string text, SourceSpan paragraph)
    {
        int end = paragraph.Start;
        while (end < paragraph.End && end - paragraph.Start < LongestHead && !Characters.Is(text[end], CharTraits.LineBreak))
            end++;
        return SourceSpan.FromBounds(paragraph.Start, end);
    }

    /// <summary>FNV-1a over letters and digits, with a step where a word starts.</summary>
    private struct RunningHash
    {
        private const ulong Basis = 14695981039346656037;
        private const ulong Prime = 1099511628211;

        private ulong _hash;

        /// <summary>The number of words.</summary>
        public int Words { get; private set; }

        /// <summary>The hash, which is never 0 where there are words.</summary>
        public readonly ulong Value => Words == 0 ? 0 : _hash | 1;

        public void Add(ReadOnlySpan<char> text)
        {
            ulong hash = Words == 0 ? Basis : _hash;
            bool inWord = false;
            foreach (char c in text)
            {
                bool isWord = Characters.Is(c, CharTraits.LetterOrDigit);
                if (isWord && !inWord)
                {
                    hash *= Prime;
                    Words++;
                }

                if (isWord)
                    hash = (hash ^ Ascii.ToLower(c)) * Prime;
                inWord = isWord;
            }

            _hash = hash;
        }
    }
}
