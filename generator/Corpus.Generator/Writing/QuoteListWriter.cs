using System;
using System.Linq;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Writing;

/// <summary>Writes the class that has a member for each quotation of an article.</summary>
/// <remarks>
/// The members are fields, which one constructor sets: a property has an accessor, the accessor a body, and each of them costs the compiler, and the
/// analyzers that come with it, several times what a field does.
/// </remarks>
internal static class QuoteListWriter
{
    /// <summary>So many members does QuoteList set in one call.</summary>
    private const int MostAssigned = 8;

    public static void Write(SourceWriter writer, ArticlePlan article)
    {
        writer.Line($"/// <summary>The quotations of “{CSharpText.Xml(Reading.Excerpt.Of(article.Model.Parsed.Metadata.Headline ?? article.Model.Parsed.Lead))}”.</summary>");
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"public sealed class {article.QuotesClass} : {CodeNames.QuoteList}");
        for (int i = 0; i < article.Model.Quotes.Count; i++)
        {
            DocWriter.Quote(writer, article, i);
            writer.Line($"public readonly {CodeNames.Quote} {article.Model.Quotes[i].Name};");
            writer.Line();
        }

        Constructor(writer, article);
        writer.Close();
    }

    private static void Constructor(SourceWriter writer, ArticlePlan article)
    {
        writer.Line("/// <summary>For the article alone, which has the quotations.</summary>");
        writer.Open($"public {article.QuotesClass}()");
        for (int first = 0; first < article.Model.Quotes.Count; first += MostAssigned)
        {
            string members = string.Join(", ", article.Model.Quotes.Skip(first).Take(MostAssigned).Select(static quote => "out " + quote.Name));
            writer.Line(FormattableString.Invariant($"{CodeNames.Assign}({first}, {members});"));
        }

        writer.Close();
    }
}
