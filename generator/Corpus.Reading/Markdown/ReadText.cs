using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Reading;

/// <summary>A text as it is read, without its markup. A position leads back to the file.</summary>
internal sealed class ReadText
{
    // Stretches that are in both texts, and what is read in the place of markup: where each starts here, and where in the file.
    private readonly List<int> _here = [0];
    private readonly List<int> _inFile = [0];
    private readonly Dictionary<int, int> _lengthOf = [];

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The file.</param>
    /// <param name="markup">What in it is markup, in its order.</param>
    /// <param name="code">What in it is code, in its order.</param>
    public ReadText(string text, IEnumerable<MarkupSpan> markup, List<SourceSpan> code)
    {
        var read = new StringBuilder(text.Length);
        int at = 0;
        foreach (MarkupSpan mark in markup)
        {
            Append(text, at, mark.Span.Start);
            if (mark.ReadAs.Length > 0)
            {
                StartRun(read.Length, mark.Span.Start);
                _lengthOf[mark.Span.Start] = mark.Span.Length;
                read.Append(mark.ReadAs);
            }

            at = mark.Span.End;
        }

        Append(text, at, text.Length);
        Text = Shown = read.ToString();
        Steps.Count(text.Length);
        if (code.Count > 0)
            Text = WithoutMarks(read, code);

        void Append(string from, int start, int end)
        {
            if (end <= start)
                return;
            StartRun(read.Length, start);
            read.Append(from, start, end - start);
        }
    }

    /// <summary>The text. Marks in code are marks of no sentence, and stand as <c>_</c> in it; code of nothing but marks stands as a word.</summary>
    public string Text { get; }

    /// <summary>The text, with code as it is written.</summary>
    public string Shown { get; }

    /// <summary>The code in the text, in its order.</summary>
    public List<SourceSpan> Code { get; } = [];

    /// <summary>Where the first character from <paramref name="position"/> of the file on stands that is read.</summary>
    public int FromFile(int position)
    {
        int run = _inFile.BinarySearch(position);
        if (run >= 0)
            return _here[run];
        run = ~run - 1;
        if (run < 0)
            return 0;
        int end = run + 1 < _here.Count ? _here[run + 1] : Text.Length;
        return _lengthOf.ContainsKey(_inFile[run]) ? end : Math.Min(_here[run] + position - _inFile[run], end);
    }

    /// <summary>What of <paramref name="span"/> of the file is read.</summary>
    public SourceSpan FromFile(SourceSpan span) => SourceSpan.FromBounds(FromFile(span.Start), FromFile(span.End));

    /// <summary>The place in the file of <paramref name="span"/>: from its first character to its last one.</summary>
    public SourceSpan InFile(SourceSpan span)
    {
        int start = InFile(span.Start).Start;
        return span.Length == 0 ? new(start, 0) : SourceSpan.FromBounds(start, InFile(span.End - 1).End);
    }

    private string WithoutMarks(StringBuilder read, List<SourceSpan> code)
    {
        foreach (SourceSpan written in code)
        {
            SourceSpan span = FromFile(written);
            if (span.Length == 0)
                continue;
            AddCode(span);
            char mark = Blanks.HasWord(Shown, span) ? '_' : 'x';
            Steps.Count(span.Length);
            for (int i = span.Start; i < span.End; i++)
            {
                if (!Characters.Is(Shown[i], CharTraits.WordPart | CharTraits.Space | CharTraits.LineBreak | CharTraits.Joined))
                    read[i] = mark;
            }
        }

        return read.ToString();
    }

    /// <summary>Code in tags may hold code in grave accents.</summary>
    private void AddCode(SourceSpan span)
    {
        if (Code.Count > 0 && Code[Code.Count - 1] is var last && last.End > span.Start)
            Code[Code.Count - 1] = SourceSpan.FromBounds(Math.Min(last.Start, span.Start), Math.Max(last.End, span.End));
        else
            Code.Add(span);
    }

    private SourceSpan InFile(int position)
    {
        int run = _here.BinarySearch(position);
        if (run < 0)
            run = ~run - 1;
        return _lengthOf.TryGetValue(_inFile[run], out int length) ? new(_inFile[run], length) : new(_inFile[run] + position - _here[run], 1);
    }

    private void StartRun(int here, int inFile)
    {
        if (_here[_here.Count - 1] == here)
        {
            _inFile[_inFile.Count - 1] = inFile;
        }
        else
        {
            _here.Add(here);
            _inFile.Add(inFile);
        }
    }
}
