using System.Text;

namespace Corpus.Generator.Writing;

/// <summary>Writes indented C#. Lines end in LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes lines; an empty one gets no blanks.</summary>
    public void Line(string lines = "")
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            int length = (end < 0 ? lines.Length : end) - start;
            if (length > 0)
                _text.Append(' ', 4 * _indent).Append(lines, start, length);
            _text.Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes <paramref name="head"/> and opens a block.</summary>
    public void Open(string head)
    {
        Line(head);
        Line("{");
        _indent++;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string end = "}")
    {
        _indent--;
        Line(end);
    }

    /// <summary>Indents the lines that follow.</summary>
    public void Indent() => _indent++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Outdent() => _indent--;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
