using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// A Markdown file while it is read: of each character whether it is text, and what is read in the place of some. The blocks keep what may be
/// text, and what stands inside of them drops its marks.
/// </summary>
internal sealed class MarkdownPage
{
    private readonly bool[] _kept;
    private readonly Dictionary<string, int> _last = [];

    // One counts where its first character is kept.
    private readonly List<MarkupSpan> _replacements = [];

    /// <summary>Starts with the lines before <paramref name="bodyStart"/>, which are no Markdown, and with the line breaks behind.</summary>
    public MarkdownPage(string text, int bodyStart, bool isMdx)
    {
        Text = text;
        BodyStart = bodyStart;
        IsMdx = isMdx;
        _kept = new bool[text.Length];
        Keep(0, bodyStart);
        for (int i = bodyStart; i < text.Length; i++)
            _kept[i] = text[i] is '\n' or '\r';
        Steps.Count(text.Length);
    }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>Where the front matter is over.</summary>
    public int BodyStart { get; }

    /// <summary>Whether JSX may stand in it.</summary>
    public bool IsMdx { get; }

    /// <summary>The code inside of paragraphs, in the file's order.</summary>
    public List<SourceSpan> Code { get; } = [];

    /// <summary>Notes that <paramref name="span"/> is code.</summary>
    public void AddCode(SourceSpan span) => Code.Add(span);

    /// <summary>Whether the character at <paramref name="position"/> is read.</summary>
    public bool IsKept(int position) => _kept[position];

    /// <summary>Keeps the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Keep(int start, int end) => Fill(start, end, true);

    /// <summary>Drops the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Drop(int start, int end) => Fill(start, end, false);

    /// <summary>Reads <paramref name="text"/> in the place of the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Replace(int start, int end, string text)
    {
        Drop(start + 1, end);
        _replacements.Add(new(SourceSpan.FromBounds(start, end), text));
    }

    /// <summary>All that is not text, in the file's order.</summary>
    public List<MarkupSpan> Markup()
    {
        var markup = new List<MarkupSpan>();
        _replacements.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        int next = 0;
        for (int at = 0; at < Text.Length;)
        {
            Steps.Count();
            while (next < _replacements.Count && _replacements[next].Span.Start < at)
                next++;
            if (!_kept[at])
            {
                int start = at;
                while (at < Text.Length && !_kept[at])
                    at++;
                markup.Add(new(SourceSpan.FromBounds(start, at), ""));
            }
            else if (next < _replacements.Count && _replacements[next].Span.Start == at)
            {
                markup.Add(_replacements[next]);
                at = _replacements[next].Span.End;
            }
            else
            {
                at++;
            }
        }

        return markup;
    }

    /// <summary>Where <paramref name="mark"/>, in any case, stands for the last time; -1 where it does not.</summary>
    public int LastOf(string mark)
    {
        if (!_last.TryGetValue(mark, out int last))
            _last[mark] = last = Text.LastIndexOf(mark, System.StringComparison.OrdinalIgnoreCase);
        return last;
    }

    private void Fill(int start, int end, bool kept)
    {
        for (int i = start; i < end; i++)
            _kept[i] = kept;
        Steps.Count(end > start ? end - start : 0);
    }
}
