using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>
/// Indents what YAML wants indented. A value between double quotation marks may go on in lines that start in the column of its key: js-yaml reads that, which
/// most site generators use, and YAML itself does not. Only used if the YAML cannot be read as it is.
/// </summary>
internal sealed class YamlIndentation
{
    // Nobody indents more, and each line is indented by as much.
    private const int MostColumns = 64;

    private readonly string _text;
    private readonly SourceSpan _yaml;
    private readonly StringBuilder _indented = new();

    // Where lines were indented: the place in the indented YAML, that in the file, and the spaces added so far.
    private readonly List<(int Place, int InFile, int Added)> _lines = [];
    private int _copied;
    private int _added;
    private bool _hasBlanked;

    private YamlIndentation(string text, SourceSpan yaml) => (_text, _yaml, _copied) = (text, yaml, yaml.Start);

    /// <summary>The YAML with its lines indented.</summary>
    public string Yaml { get; private set; } = "";

    /// <summary>Indents <paramref name="yaml"/>; null if none of its lines needs that.</summary>
    public static YamlIndentation? Find(string text, SourceSpan yaml)
    {
        var indentation = new YamlIndentation(text, yaml);
        for (int line = yaml.Start; line < yaml.End && line >= 0;)
            line = indentation.ReadLine(line);
        if (indentation._lines.Count == 0 && !indentation._hasBlanked)
            return null;
        indentation._indented.Append(text, indentation._copied, yaml.End - indentation._copied);
        indentation.Yaml = indentation._indented.ToString();
        return indentation;
    }

    /// <summary>The place in the file's YAML of a place in the indented one.</summary>
    public long InFile(long place)
    {
        int low = 0;
        for (int high = _lines.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _lines[middle].Place <= place ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
            return place;
        (_, int inFile, int added) = _lines[low - 1];
        return System.Math.Max(inFile - _yaml.Start, place - added);
    }

    /// <summary>Whether the line of <paramref name="position"/> was indented.</summary>
    public bool Holds(int position)
    {
        int start = position;
        while (start > _yaml.Start && _text[start - 1] is not ('\n' or '\r'))
            start--;
        return _lines.Exists(line => line.InFile == start);
    }

    /// <summary>Reads a line that starts no value of several lines, or all lines of one.</summary>
    /// <returns>The start of the line behind them; -1 if nothing can be said of the rest.</returns>
    private int ReadLine(int line)
    {
        int end = EndOfLine(line);
        BlankTabs(line, end);
        (int value, int column) = YamlLine.Value(_text, line, end);
        int last = value < 0 ? value : _text[value] switch
        {
            '"' or '\'' => YamlFlow.EndOfQuoted(_text, value, _yaml.End),
            '[' or '{' => YamlFlow.EndOfBracket(_text, value, _yaml.End),
            '|' or '>' => EndOfBlock(end, column),
            _ => value,
        };
        if (last >= _yaml.End || column > MostColumns)
            return -1;
        if (last <= end)
            return NextLine(end);
        return _text[value] != '"' || Indent(NextLine(end), last, column) ? NextLine(EndOfLine(last)) : -1;
    }

    /// <summary>Writes spaces for the tabs of a line that has nothing else, which YAML takes for its indentation.</summary>
    private void BlankTabs(int line, int end)
    {
        int at = line;
        bool hasTab = false;
        for (; at < end && _text[at] is ' ' or '\t'; at++)
            hasTab |= _text[at] == '\t';
        if (at < end || !hasTab)
            return;
        _indented.Append(_text, _copied, line - _copied).Append(' ', end - line);
        _copied = end;
        _hasBlanked = true;
    }

    /// <summary>Indents the lines from <paramref name="line"/> to <paramref name="last"/>.</summary>
    /// <returns>Whether they can be what they seem to be: a key of the front matter can stand in none of them.</returns>
    private bool Indent(int line, int last, int column)
    {
        for (; line <= last; line = NextLine(EndOfLine(line)))
        {
            int end = EndOfLine(line);
            int at = line;
            while (at < end && _text[at] == ' ')
                at++;
            if (at == end || at - line > column)
                continue;
            if (YamlLine.Key(_text, at, end) is { } key && MetadataKeys.Find(key).Key != MetadataKey.None)
                return false;
            _indented.Append(_text, _copied, line - _copied);
            _copied = line;
            _lines.Add((_indented.Length, line, _added += column + 1));
            _indented.Append(' ', column + 1);
        }

        return true;
    }

    /// <summary>The end of the block of text below a line: all lines that are blank or indented more than its key.</summary>
    private int EndOfBlock(int end, int column)
    {
        int last = end;
        for (int line = NextLine(end); line < _yaml.End; line = NextLine(EndOfLine(line)))
        {
            int stop = EndOfLine(line);
            int at = line;
            while (at < stop && _text[at] == ' ')
                at++;
            if (at - line <= column && Blanks.Skip(_text, at, stop) < stop)
                break;
            last = stop;
        }

        // A block may be the last thing in the YAML.
        return System.Math.Min(last, _yaml.End - 1);
    }

    private int EndOfLine(int at)
    {
        int start = at;
        while (at < _yaml.End && _text[at] is not ('\n' or '\r'))
            at++;
        Steps.Count(at - start);
        return at;
    }

    private int NextLine(int end) => end + (end + 1 < _yaml.End && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
}
