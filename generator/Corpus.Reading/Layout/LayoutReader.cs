using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads the form of a file: metadata, where the body starts, paragraphs. The layouts come in one order, and each may be missing.</summary>
internal static class LayoutReader
{
    /// <summary>Reads the form of <paramref name="text"/>.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="text">Its text as it is read.</param>
    /// <param name="frontMatter">Its front matter; null where it has none.</param>
    /// <param name="markdown">The blocks that its markup made; null where it has none.</param>
    /// <param name="lines">The lines of <paramref name="text"/>.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ArticleLayout Read(string file, string text, FrontMatter? frontMatter, MarkdownBody? markdown, LineMap lines, CancellationToken cancellation)
    {
        using ReadingBuffers buffers = ReadingBuffers.Rent();
        var problems = new ProblemList(lines);
        var draft = new MetadataDraft();
        var order = new DayOrder(text);
        int nul = NulReader.Report(text, problems);

        int body = frontMatter?.Fence.BodyStart ?? 0;
        if (frontMatter is not null)
            FrontMatterReader.Read(frontMatter, holdsNul: nul >= 0 && nul < body, draft, order, problems);
        string? address = draft.Url;
        if (markdown is null)
            body = DatePrefixReader.Read(text, body, draft, order, problems);
        List<TextLine> prose = markdown is null ? TextLine.Read(text, body, buffers.Lines, cancellation) : markdown.TakeLines(draft, buffers.Lines);
        bool inCapitals = markdown is null && CapitalText.Is(text, prose);
        LineBreaks breaks = markdown is null ? HardWrap.Undo(text, prose, inCapitals) : LineBreaks.AreBlanks;
        new MastheadReader(text, breaks, inCapitals, draft, order, problems).TakeOff(prose);
        List<ParsedParagraph> paragraphs = ParagraphReader.Read(text, prose, breaks, inCapitals, buffers, cancellation);

        bool hasProse = paragraphs.Exists(static paragraph => paragraph.Kind == ParagraphKind.Text);
        bool isLeftOut = !hasProse && EmptyPage.Is(file, frontMatter);
        if (isLeftOut)
            EmptyPage.Report(file, body, problems);
        else if (!hasProse && !EmptyPage.IsUnreadable(file, frontMatter))
            problems.Add(Rules.NoProse, new(body, 0), EmptyPage.MessageOf(file));
        new DatelineReader(text, draft, order, problems).Read(paragraphs);
        draft.Complete();
        if (!draft.HasDate && (PathDate.Find(draft.Properties) ?? (address is null ? null : PathDate.FindInAddress(address)) ?? PathDate.Find(file)) is { } day)
            draft.SetPublished(new(DateOutcome.Date, new(day, null, null), End: 0, IsAmbiguous: false), default);

        (string lead, bool isLeadCut) = LeadReader.Read(markdown?.Shown ?? text, paragraphs);
        return new(
            draft.Id?.Value ?? ArticleId.OfFile(file),
            draft.Id?.Span ?? default,
            draft.Build(),
            draft.AmbiguousDate,
            lead,
            isLeadCut,
            paragraphs.ToEquatableArray(),
            WordCounter.Count(text, paragraphs),
            isLeftOut,
            problems.InOrder());
    }
}
