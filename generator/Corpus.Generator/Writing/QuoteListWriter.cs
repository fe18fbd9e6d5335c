using System;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Writing;

/// <summary>Writes the class that has a member for each quotation of an article.</summary>
internal static class QuoteListWriter
{
    public static void Write(SourceWriter writer, ArticlePlan article)
    {
        writer.Line($"/// <summary>The quotations of “{CSharpText.Xml(Reading.Excerpt.Of(article.Model.Parsed.Metadata.Headline ?? article.Model.Parsed.Lead))}”.</summary>");
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"public sealed class {article.QuotesClass} : {CodeNames.QuoteList}");
        for (int i = 0; i < article.Model.Quotes.Count; i++)
        {
            if (i > 0)
                writer.Line();
            DocWriter.Quote(writer, article, i);
            writer.Line(FormattableString.Invariant($"public {CodeNames.Quote} {article.Model.Quotes[i].Name} => this[{i}];"));
        }

        writer.Close();
    }
}
