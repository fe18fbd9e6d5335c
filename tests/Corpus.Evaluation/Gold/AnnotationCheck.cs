using System;
using System.Globalization;
using System.IO;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Holds an annotation against its text: a wrong offset would be scored as a wrong reading.</summary>
internal sealed class AnnotationCheck
{
    private static readonly string[] Kinds = ["direct", "mixed", "indirect", "heading", "term"];

    private readonly string _file;
    private readonly string _text;

    private AnnotationCheck(string file, string text) => (_file, _text) = (file, text);

    /// <summary>Checks all places and kinds.</summary>
    /// <exception cref="InvalidDataException">Something is missing or cannot be; the message says in which file and where.</exception>
    public static void Check(string file, GoldAnnotation annotation, string text)
    {
        var check = new AnnotationCheck(file, text);
        check.CheckAll("quotes", annotation.Quotes, check.Check);
        check.CheckAll("unattributed_quotes", annotation.UnattributedQuotes, check.Check);
        check.CheckAll("ignore", annotation.Ignore, check.Check);
    }

    private void CheckAll<T>(string list, T?[]? items, Action<string, T> check)
        where T : class
    {
        if (items is null)
            throw Wrong($"`{list}` is null: write [] where there are none");
        for (int i = 0; i < items.Length; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            check(name, items[i] ?? throw Wrong($"{name} is null"));
        }
    }

    private void Check(string name, GoldQuote quote)
    {
        CheckPlace(name, quote.Start, quote.End);
        if (Array.IndexOf(Kinds, quote.Kind) < 0)
            throw Wrong($"{name} has the kind '{quote.Kind}': it must be one of {string.Join(", ", Kinds)}");
        CheckPair(name + ".speaker_span", quote.SpeakerSpan);
        CheckPair(name + ".cue_span", quote.CueSpan);
        for (int i = 0; i < (quote.Segments?.Length ?? 0); i++)
            CheckPair(string.Create(CultureInfo.InvariantCulture, $"{name}.segments[{i}]"), quote.Segments![i] ?? []);
    }

    private void Check(string name, GoldStretch stretch) => CheckPlace(name, stretch.Start, stretch.End);

    private void CheckPair(string name, int[]? pair)
    {
        if (pair is null)
            return;
        if (pair.Length != 2)
            throw Wrong($"{name} must be [start, end]");
        CheckPlace(name, pair[0], pair[1]);
    }

    private void CheckPlace(string name, int start, int end)
    {
        if (start == GoldStretch.Missing || end == GoldStretch.Missing)
            throw Wrong($"{name} has no {(start == GoldStretch.Missing ? "start" : "end")}");
        if (start < 0 || end > _text.Length)
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{name} goes from {start} to {end}, and the text from 0 to {_text.Length}"));
        if (end <= start)
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{name} ends at {end}, which is not behind its start at {start}{Words(start)}"));
    }

    private string Words(int start) => start < _text.Length ? $" (\u201C{Excerpt.Of(_text, new SourceSpan(start, Math.Min(20, _text.Length - start)))}\u2026\u201D)" : "";

    private InvalidDataException Wrong(string what) => new($"{_file}: {what}.");
}
