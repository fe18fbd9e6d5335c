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

    /// <summary>FNV-1a over words, each of which is folded into one number, letter by letter.</summary>
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
            ulong word = 0;
            bool inWord = false;
            foreach (char c in text)
            {
                char lower = (char)(c | 0x20);
                bool isLetter = lower is >= 'a' and <= 'z' && c < '\u0080';
                bool isWord = isLetter || Characters.Is(c, CharTraits.LetterOrDigit);
                if (isWord)
                {
                    word = ((word << 7) | (word >> 57)) ^ (isLetter ? lower : c);
                }
                else if (inWord)
                {
                    hash = (hash ^ word) * Prime;
                    word = 0;
                    Words++;
                }

                inWord = isWord;
            }

            Words += inWord ? 1 : 0;
            _hash = inWord ? (hash ^ word) * Prime : hash;
        }
    }
}
