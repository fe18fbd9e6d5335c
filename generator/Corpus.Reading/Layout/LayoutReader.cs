using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the form of a file: metadata, where the body starts, paragraphs. The layouts come in one order, and each may be missing.</summary>
internal static class LayoutReader
{
    /// <summary>Reads the form of <paramref name="text"/>.</summary>
    public static ArticleLayout Read(string file, string text, LineMap lines, CancellationToken cancellation)
    {
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var problems = new ProblemList(lines);
        var draft = new MetadataDraft();
        var order = new DayOrder(text);
        NulReader.Report(text, problems);

        int body = FrontMatterReader.Read(text, draft, order, problems, cancellation);
        body = DatePrefixReader.Read(text, body, draft, order, problems);
        List<TextLine> prose = TextLine.Read(text, body, buffers.Lines, cancellation);
        new MastheadReader(text, draft, order, problems).TakeOff(prose);
        List<ParsedParagraph> paragraphs = ParagraphReader.Read(text, prose, buffers, cancellation);

        if (!paragraphs.Exists(static paragraph => paragraph.Kind == ParagraphKind.Text))
            problems.Add(Rules.NoProse, new(body, 0), "The file has no prose: nothing in it is running text. Add the article's text, or take the file out of the corpus.");
        new DatelineReader(text, draft, order, problems).Read(paragraphs);

        return new(
            draft.Id?.Value ?? ArticleId.OfFile(file),
            draft.Id?.Span ?? default,
            draft.Build(),
            draft.AmbiguousDate,
            LeadReader.Read(text, paragraphs),
            paragraphs.ToEquatableArray(),
            WordCounter.Count(text, paragraphs),
            problems.InOrder());
    }
}
