using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Markdown;

/// <summary>Reads made-up Markdown.</summary>
internal static class MarkdownTest
{
    internal static ParsedArticle Read(string text, string file = "posts/harbour.md")
    {
        ParsedArticle article = ArticleReader.Read(file, text);
        Corpus.Reading.Tests.Quotations.Sanity.Check(article, text);
        return article;
    }

    /// <summary>The paragraphs as <c>Kind: text</c>.</summary>
    internal static string[] Paragraphs(string text, string file = "posts/harbour.md")
    {
        ParsedArticle article = Read(text, file);
        return [.. article.Paragraphs.Select(paragraph => $"{paragraph.Kind}: {MarkupSpan.Read(text, paragraph.Span, article.Markup)}")];
    }

    /// <summary>The texts of all paragraphs, whatever they are for.</summary>
    internal static string[] Texts(string text, string file = "posts/harbour.md")
    {
        ParsedArticle article = Read(text, file);
        return [.. article.Paragraphs.Select(paragraph => MarkupSpan.Read(text, paragraph.Span, article.Markup))];
    }

    /// <summary>Asserts what the one paragraph of a text says.</summary>
    internal static void Says(string markdown, string read, string file = "posts/harbour.md") => Assert.That(Texts(markdown, file), Is.EqualTo(new[] { read }));
}
