using System;

namespace Corpus.Reading;

/// <summary>A block that is neither paragraph nor heading: its lines are its own until it ends, whatever they look like.</summary>
internal abstract class OtherBlock
{
    /// <summary>The rows of a table, whose cells are looked at one by one.</summary>
    public static OtherBlock Table { get; } = new UntilBlank(holdsText: false);

    /// <summary>Whether text may stand between its marks.</summary>
    public abstract bool HoldsText { get; }

    /// <summary>The block that starts in <paramref name="line"/>; null where none does.</summary>
    /// <param name="page">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="isOutermost">Whether it stands in no list and no block quote.</param>
    /// <param name="inParagraph">Whether a paragraph is open.</param>
    public static OtherBlock? Starting(MarkdownPage page, MarkdownLine line, bool isOutermost, bool inParagraph)
    {
        string text = page.Text;
        SourceSpan rest = line.Rest;
        switch (line.First)
        {
            case '`' or '~':
                return BlockStarts.CodeFence(text, rest) is > 0 and var length ? new Fenced(text[rest.Start], length, page.IsMdx) : null;
            case '<':
                return HtmlStart(text, rest, page.IsMdx, inParagraph);
            case '{':
                if (Shortcodes.LeftOut(page, rest) is { } end)
                    return new UntilMark([end], holdsText: false);
                return page.IsMdx && !inParagraph && !BlockStarts.StartsWith(text, rest, "{{") ? new Balanced(untilBlank: false) : null;
            case 'i' or 'e':
                return page.IsMdx && isOutermost && !inParagraph && BlockStarts.IsModuleLine(text, rest) ? new Balanced(untilBlank: true) : null;
            default:
                return null;
        }
    }

    /// <summary>Whether the block goes on with <paramref name="line"/>.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line behind its first one.</param>
    /// <param name="isOver">Whether it ends there.</param>
    public bool Takes(string text, MarkdownLine line, out bool isOver)
    {
        isOver = false;
        if (line.IsBlank)
            return !EndsBeforeBlank();
        if (EndsBefore(text, line))
            return false;
        isOver = MayEndAt(line) && EndsIn(text, line.Rest);
        return true;
    }

    /// <summary>Whether the block ends in a line that is its own.</summary>
    public abstract bool EndsIn(string text, SourceSpan line);

    /// <summary>Whether the block may end in a line that is indented as <paramref name="line"/> is.</summary>
    protected virtual bool MayEndAt(MarkdownLine line) => true;

    /// <summary>Whether <paramref name="line"/> starts another block, which ends this one.</summary>
    protected virtual bool EndsBefore(string text, MarkdownLine line) => false;

    /// <summary>Whether a blank line ends the block.</summary>
    protected abstract bool EndsBeforeBlank();

    /// <summary>The seven kinds of HTML of CommonMark's specification, section 4.6; in MDX, any tag.</summary>
    private static OtherBlock? HtmlStart(string text, SourceSpan line, bool isMdx, bool inParagraph)
    {
        if (BlockStarts.StartsWith(text, line, "<!--"))
            return new UntilMark(["-->"], holdsText: true);
        if (BlockStarts.StartsWith(text, line, "<?"))
            return new UntilMark(["?>"], holdsText: true);
        if (BlockStarts.StartsWith(text, line, "<![CDATA["))
            return new UntilMark(["]]>"], holdsText: true);
        if (HtmlTag.NameAt(text, line.Start, line.End) is not { Length: > 0 } name)
            return BlockStarts.StartsWith(text, line, "<!") ? new UntilMark([">"], holdsText: true)
                : isMdx && (BlockStarts.StartsWith(text, line, "<>") || BlockStarts.StartsWith(text, line, "</>")) ? new UntilBlank(holdsText: true) : null;
        if (HtmlTag.IsVerbatim(name))
            return new UntilMark(["</script>", "</pre>", "</style>", "</textarea>"], holdsText: true);
        if (HtmlTag.IsBlock(name))
            return new UntilBlank(holdsText: true);
        if (inParagraph)
            return null;
        bool isAlone = isMdx ? !HtmlTag.IsInline(name) : new HtmlTags(text, HtmlSyntax.Strict, line.Length).Read(line.Start, line.End) is { } tag && tag.End == line.End;
        return isAlone ? new UntilBlank(holdsText: true, isComponent: char.IsUpper(name[0])) : null;
    }

    private sealed class Fenced(char mark, int length, bool isMdx) : OtherBlock
    {
        // The fence that opens it ends nothing.
        private bool _isOpen;

        public override bool HoldsText => false;

        public override bool EndsIn(string text, SourceSpan line)
        {
            bool ends = _isOpen && text[line.Start] == mark && BlockStarts.RunOf(text, line.Start, line.End) == line.Length && line.Length >= length;
            _isOpen = true;
            return ends;
        }

        // Four columns in, a fence is code like all else, but in MDX, which has no such code.
        protected override bool MayEndAt(MarkdownLine line) => isMdx || !line.IsFarIn;

        protected override bool EndsBeforeBlank() => false;
    }

    private sealed class UntilBlank(bool holdsText, bool isComponent = false) : OtherBlock
    {
        public override bool HoldsText => holdsText;

        // HTML keeps a fence as it is. What stands between the tags of a component is Markdown.
        protected override bool EndsBefore(string text, MarkdownLine line) => isComponent && line.First is '`' or '~' && BlockStarts.CodeFence(text, line.Rest) > 0;

        public override bool EndsIn(string text, SourceSpan line) => false;

        protected override bool EndsBeforeBlank() => true;
    }

    private sealed class UntilMark(string[] marks, bool holdsText) : OtherBlock
    {
        public override bool HoldsText => holdsText;

        public override bool EndsIn(string text, SourceSpan line)
        {
            Steps.Count(line.Length);
            return Array.Exists(marks, mark => text.IndexOf(mark, line.Start, line.Length, StringComparison.OrdinalIgnoreCase) >= 0);
        }

        protected override bool EndsBeforeBlank() => false;
    }

    /// <summary>JavaScript: until its brackets are closed, and for imports and exports until a blank line behind that.</summary>
    private sealed class Balanced(bool untilBlank) : OtherBlock
    {
        private int _open;

        public override bool HoldsText => false;

        public override bool EndsIn(string text, SourceSpan line)
        {
            char quote = '\0';
            for (int i = line.Start; i < line.End; i++)
            {
                char c = text[i];
                if (quote != '\0')
                    quote = c == quote ? '\0' : quote;
                else if (c is '"' or '\'')
                    quote = c;
                else
                    _open += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
            }

            Steps.Count(line.Length);
            return !untilBlank && _open <= 0;
        }

        protected override bool EndsBeforeBlank() => untilBlank && _open <= 0;
    }
}
