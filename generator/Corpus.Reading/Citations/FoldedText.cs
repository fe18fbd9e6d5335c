using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>
/// A text in the form in which citations are compared: curly and straight marks, dashes, ellipses and blanks of any kind are one, and case
/// stays. A position leads back to the text.
/// </summary>
internal sealed class FoldedText
{
    // From this position of the folded text on, that of the text is so much greater, or smaller.
    private readonly int[] _from;
    private readonly int[] _shift;

    private FoldedText(string text, int[] from, int[] shift)
    {
        Text = text;
        _from = from;
        _shift = shift;
    }

    /// <summary>What stands between stretches that no citation may run across.</summary>
    public const char Gap = '\n';

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds the whole of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text) => Of(text, [new(0, text.Length)], default);

    /// <summary>Folds stretches of <paramref name="text"/>, with a blank between each two of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The stretches, in the text's order.</param>
    /// <param name="markup">What in them is no text, or stands for other text.</param>
    /// <param name="apart">How many stretches at the beginning stand for themselves.</param>
    public static FoldedText Of(string text, IReadOnlyList<SourceSpan> spans, EquatableArray<MarkupSpan> markup, int apart = 0)
    {
        var folded = new StringBuilder(text.Length);
        var from = new List<int>();
        var shift = new List<int>();
        int next = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (i > 0)
                Append(i <= apart ? Gap : ' ', spans[i].Start);
            for (int at = spans[i].Start; at < spans[i].End; at++)
            {
                while (next < markup.Count && markup[next].Span.Start < at)
                    next++;
                if (next == markup.Count || markup[next].Span.Start > at)
                {
                    Add(text[at], at);
                    continue;
                }

                foreach (char c in markup[next].ReadAs)
                    Add(c, at);
                at = markup[next].Span.End - 1;
            }
        }

        return new(folded.ToString(), [.. from], [.. shift]);

        void Add(char c, int at)
        {
            if (c == '…')
            {
                for (int dot = 0; dot < 3; dot++)
                    Append('.', at);
            }
            else if (Fold(c) is var kept and not '\0')
            {
                Append(kept, at);
            }
        }

        void Append(char c, int at)
        {
            // A run of blanks is a blank, and two hyphens are a typist's dash.
            if (c is ' ' or '-' && folded.Length > 0 && (folded[folded.Length - 1] == c || (c == ' ' && folded[folded.Length - 1] == Gap)))
                return;
            int moved = at - folded.Length;
            if (shift.Count == 0 || shift[shift.Count - 1] != moved)
            {
                from.Add(folded.Length);
                shift.Add(moved);
            }

            folded.Append(c);
        }
    }

    /// <summary>Where in the text the character at <paramref name="position"/> of the folded text stands.</summary>
    public int InText(int position)
    {
        int index = Array.BinarySearch(_from, position);
        return position + _shift[index < 0 ? ~index - 1 : index];
    }

    /// <summary>What a character is compared as; NUL where nothing is seen of it.</summary>
    private static char Fold(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '\u00AD' => '\0',
        _ when Characters.Is(c, CharTraits.ZeroWidth) => '\0',
        _ when Characters.Is(c, CharTraits.Space) => ' ',
        _ => c,
    };
}
