using System;

namespace Corpus.Reading;

/// <summary>Reads the text in a block of HTML or JSX: what stands between the tags that part blocks, each stretch of it like a paragraph.</summary>
internal sealed class HtmlBlockReader
{
    private readonly MarkdownText _block;
    private readonly string _text;
    private readonly LinkLabels _labels;
    private readonly Action<MarkdownText, SourceSpan, ParagraphKind?, int> _add;
    private readonly HtmlTags _tags;
    private NextMark _commentEnd;
    private NextMark _dataEnd;
    private NextMark _instructionEnd;
    private string? _unclosed;
    private bool _isMarkdown;

    private HtmlBlockReader(MarkdownText block, LinkLabels labels, Action<MarkdownText, SourceSpan, ParagraphKind?, int> add)
    {
        (_block, _text, _labels, _add) = (block, block.Text, labels, add);
        _tags = new(_text, block.IsMdx ? HtmlSyntax.Jsx : HtmlSyntax.Lenient, _text.Length);
        _commentEnd = new(_text, _text.Length, "-->");
        _dataEnd = new(_text, _text.Length, "]]>");
        _instructionEnd = new(_text, _text.Length, "?>");
    }

    /// <summary>Reads <paramref name="block"/> from <paramref name="start"/> on; <paramref name="add"/> is given each stretch of text with what it is, and the level of a heading.</summary>
    /// <returns>The name of the tag whose end is in a later block, if what stands up to that is no text; else null.</returns>
    public static string? Read(MarkdownText block, int start, LinkLabels labels, Action<MarkdownText, SourceSpan, ParagraphKind?, int> add)
    {
        var reader = new HtmlBlockReader(block, labels, add);
        reader.Read(start);
        return reader._unclosed;
    }

    private void Read(int start)
    {
        string around = "";
        for (int at = _text.IndexOf('<', start); at >= 0; at = _text.IndexOf('<', at))
        {
            int end = EndOfSilence(at, out string name, out bool opens);
            if (end < 0)
            {
                at++;
                continue;
            }

            if (HtmlTag.IsInline(name) && name.Length > 0)
            {
                at = end;
                continue;
            }

            Take(start, at, around);
            _block.Drop(at, end);
            around = opens ? name : "";
            if (name.Length > 0)
                _isMarkdown = opens && IsMarkdown(SourceSpan.FromBounds(at, end));
            start = at = end;
        }

        Take(start, _text.Length, around);
    }

    /// <summary>Where the tag or comment at <paramref name="at"/> ends, with all that is no text behind it; -1 where there is none.</summary>
    private int EndOfSilence(int at, out string name, out bool opens)
    {
        (name, opens) = ("", false);
        if (BlockStarts.StartsWith(_text, SourceSpan.FromBounds(at, _text.Length), "<!--"))
            return _commentEnd.From(at + 2) is >= 0 and var close ? close + 3 : _text.Length;
        if (BlockStarts.StartsWith(_text, SourceSpan.FromBounds(at, _text.Length), "<![CDATA["))
            return _dataEnd.From(at) is >= 0 and var dataEnd ? dataEnd + 3 : _text.Length;
        if (BlockStarts.StartsWith(_text, SourceSpan.FromBounds(at, _text.Length), "<?"))
            return _instructionEnd.From(at) is >= 0 and var instructionEnd ? instructionEnd + 2 : _text.Length;
        if (at + 1 < _text.Length && _text[at + 1] == '!')
            return _text.IndexOf('>', at) is >= 0 and var over ? over + 1 : _text.Length;
        if (_tags.Read(at, _text.Length) is not { } tag)
            return -1;
        (name, opens) = (tag.Name, !tag.IsClosing && !tag.IsAlone(_text));
        if (!opens || !HtmlTag.IsSilent(name))
            return tag.End;
        int end = _text.IndexOf("</" + name, tag.End, StringComparison.OrdinalIgnoreCase);
        Steps.Count((end < 0 ? _text.Length : end) - tag.End);
        if (end < 0)
            _unclosed = name;
        return end < 0 ? _text.Length : end;
    }

    /// <summary>Whether kramdown is told to read Markdown in what a tag opens: <c>&lt;div markdown="1"&gt;</c>.</summary>
    private bool IsMarkdown(SourceSpan tag) => _text.IndexOf(" markdown=", tag.Start, tag.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    private void Take(int start, int end, string around)
    {
        SourceSpan stretch = Blanks.Trim(_text, start, end);
        if (!Blanks.HasWord(_text, stretch))
        {
            _block.Drop(start, end);
            return;
        }

        bool isPicture = InlineReader.Read(_block, stretch.Start, stretch.End, _labels, isHtml: !_block.IsMdx && !_isMarkdown);
        string name = around.ToUpperInvariant();
        bool isHeading = name is "H1" or "H2" or "H3" or "H4" or "H5" or "H6";
        ParagraphKind? kind = isHeading ? ParagraphKind.Subheading : isPicture || name == "FIGCAPTION" ? ParagraphKind.Caption : name == "P" ? null : ParagraphKind.Text;
        _add(_block, stretch, kind, isHeading ? name[1] - '0' : 0);
    }
}
