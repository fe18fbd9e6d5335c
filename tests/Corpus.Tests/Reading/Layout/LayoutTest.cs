using System;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Reads the form of made-up files.</summary>
internal static class LayoutTest
{
    internal static ArticleLayout Read(string text, string file = "news/report.txt") =>
        LayoutReader.Read(file, text, FrontMatter.Read(text), null, new LineMap(text), CancellationToken.None);

    internal static ArticleMetadata Metadata(string text) => Read(text).Metadata;

    /// <summary>The paragraphs as <c>Kind: text</c>.</summary>
    internal static string[] Paragraphs(string text) =>
        [.. Read(text).Paragraphs.Select(p => p.Kind + ": " + Cut(text, p.Span))];

    /// <summary>The problems as <c>RULE line:column text</c>.</summary>
    internal static string[] Problems(string text) =>
        [.. Read(text).Problems.Select(p => $"{p.Rule.Id} {p.Line}:{p.Column} {Cut(text, p.Span)}")];

    /// <summary>Reads a file whose wrong stretch is marked <c>[|so|]</c>.</summary>
    /// <returns>The text without the marks, and where the stretch is.</returns>
    internal static (string Text, SourceSpan Span) Marked(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.LastIndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Remove(end + 2, 2).Remove(start, 2), SourceSpan.FromBounds(start, end));
    }

    internal static string Cut(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
