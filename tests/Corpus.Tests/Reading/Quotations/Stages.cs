using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Reading.Tests.Quotations;

/// <summary>The stages of the reading over one text, each run when it is asked for.</summary>
internal sealed class Stages
{
    private Frame? _frame;
    private List<Sentence>? _sentences;
    private List<Mention>? _mentions;
    private List<Entity>? _entities;
    private NounPhraseReader? _phrases;
    private SubjectReader? _subjects;

    private Stages(string text, ParagraphKind kind)
    {
        Text = text;
        Article = new TokenizedArticle(text, Paragraphs(text, kind).ToEquatableArray(), new ReadingBuffers(), CancellationToken.None);
    }

    public string Text { get; }

    public TokenizedArticle Article { get; }

    public List<MarkedSpan> Marked => QuoteMarkReader.Read(Article, new ReadingBuffers());

    public List<MarkedSpan> Spans => UnmarkedSpeechReader.Add(Article, Marked, new ReadingBuffers());

    public Frame Frame => _frame ??= new Frame(Article, Spans, new ReadingBuffers(), CancellationToken.None);

    public List<Sentence> Sentences => _sentences ??= SentenceReader.Read(Frame);

    public List<Mention> Mentions
    {
        get
        {
            _ = Entities;
            return _mentions!;
        }
    }

    public List<Entity> Entities
    {
        get
        {
            _mentions ??= NameReader.Read(Frame, Sentences, CancellationToken.None);
            return _entities ??= EntityReader.Read(Frame, _mentions);
        }
    }

    public NounPhraseReader Phrases => _phrases ??= new NounPhraseReader(Frame, Mentions);

    public SubjectReader Subjects => _subjects ??= new SubjectReader(Frame, Mentions, Phrases);

    public PassiveReader Passives => new(Frame, Phrases, Subjects);

    public SentenceShapes Shapes => new(Frame, Sentences);

    /// <summary>The stages over paragraphs with a blank line between them.</summary>
    public static Stages Of(params string[] paragraphs) => new(string.Join("\n\n", paragraphs), ParagraphKind.Text);

    /// <summary>The stages over paragraphs of a kind.</summary>
    public static Stages Of(ParagraphKind kind, params string[] paragraphs) => new(string.Join("\n\n", paragraphs), kind);

    /// <summary>The cues of the first sentence.</summary>
    public List<Cue> Cues()
    {
        var cues = new List<Cue>();
        new CueReader(Frame, Phrases, Subjects, Passives).Read(Sentences[0], cues);
        return cues;
    }

    /// <summary>The first frame item that is this word, as written.</summary>
    public int Item(string word) => Enumerable.Range(0, Frame.Count).First(item => !Frame[item].IsQuote && Frame.TextOf(item, item) == word);

    /// <summary>The frame item of the quotation with this number, from zero on.</summary>
    public int Quote(int number = 0) => Enumerable.Range(0, Frame.Count).First(item => Frame[item].IsQuote && Frame[item].Quote == number);

    /// <summary>What stands at a phrase; null where there is none.</summary>
    public string? Shown(NounPhrase phrase) => phrase.Exists ? Frame.TextOf(phrase.First, phrase.Last) : null;

    /// <summary>The contents of spans.</summary>
    public string[] Contents(List<MarkedSpan> spans) => [.. spans.Select(span => Text.Substring(span.Content.Start, span.Content.Length))];

    private static IEnumerable<ParsedParagraph> Paragraphs(string text, ParagraphKind kind)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf("\n\n", start, System.StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            yield return new ParsedParagraph(kind, SourceSpan.FromBounds(start, end));
            start = end + 2;
        }
    }
}
