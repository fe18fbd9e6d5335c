using System;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;

namespace Corpus.Generator.Writing;

/// <summary>Writes a file with articles: their members, the lists of their quotations, and the table.</summary>
internal static class ArticleFileWriter
{
    /// <summary>What a reader of a table needs to know.</summary>
    private const string Legend = """
        // A block of lines is an article. In file, * stands for the id. Paragraphs and quotes are numbers in Base64 VLQ, as in source maps. Of a paragraph:
        // kind, distance from the one before, length. Of a quote: kind, what the attribution rests on, paragraphs and distance from the one before, length,
        // how far the sentence starts before it, that one's length, speaker, cue.
        """;

    public static GeneratedFile Write(ArticleFilePlan plan, CancellationToken cancellation)
    {
        CorpusOptions options = plan.Options;
        SourceWriter writer = FileFrame.Start();
        writer.InNamespace(options.Namespace, w => Members(w, plan));
        cancellation.ThrowIfCancellationRequested();
        if (plan.Articles.Any(article => article.HasQuoteMembers(options)))
            writer.InNamespace(options.QuotesNamespace, w => QuoteLists(w, plan, cancellation));
        writer.InNamespace(options.TablesNamespace, w => Table(w, plan, cancellation));
        return new(plan.HintName + ".g.cs", writer.ToString());
    }

    private static void Members(SourceWriter writer, ArticleFilePlan plan)
    {
        string table = plan.TableNumber is { } number
            ? FormattableString.Invariant($"{number}")
            : $"{CodeNames.Global(plan.Options.TablesNamespace, CodeNames.TableNumbersClass)}.{plan.TableClass}";
        writer.Open($"static partial class {plan.Options.ClassName}");
        for (int i = 0; i < plan.Articles.Count; i++)
        {
            if (i > 0)
                writer.Line();
            ArticlePlan article = plan.Articles[i];
            DocWriter.Article(writer, article);
            if (article.Model.Parsed.Metadata.Retracted is { } why)
                writer.Line($"[global::System.ObsoleteAttribute({CSharpText.Literal(Retraction(why))})]");
            // Only quotations that have a name are looked for.
            if (article.HasQuoteMembers(plan.Options))
                writer.Line($"[{CodeNames.ArticleId}({CSharpText.Literal(article.Model.Parsed.Id)})]");
            string get = article.HasQuoteMembers(plan.Options) ? $"{CodeNames.QuotedAt}<{List(article, plan.Options)}>" : CodeNames.ArticleAt;
            writer.Line(FormattableString.Invariant($"public static {Type(article, plan.Options)} {article.Member} => {get}({table}, {i});"));
        }

        writer.Close();
    }

    private static void QuoteLists(SourceWriter writer, ArticleFilePlan plan, CancellationToken cancellation)
    {
        bool first = true;
        foreach (ArticlePlan article in plan.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!article.HasQuoteMembers(plan.Options))
                continue;
            if (!first)
                writer.Line();
            first = false;
            QuoteListWriter.Write(writer, article);
        }
    }

    private static void Table(SourceWriter writer, ArticleFilePlan plan, CancellationToken cancellation)
    {
        var rows = new StringBuilder();
        var cues = new CueNumbers(plan.Articles);
        cues.Write(rows);
        foreach (ArticlePlan article in plan.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            RowWriter.Article(rows, article, cues);
        }

        writer.Rows(plan.TableClass, Legend, rows.ToString());
    }

    private static string Type(ArticlePlan article, CorpusOptions options) => (options.Metadata, article.HasQuoteMembers(options)) switch
    {
        (null, false) => CodeNames.Article,
        (null, true) => $"{CodeNames.QuotedArticle}<{List(article, options)}>",
        (var metadata, false) => $"{CodeNames.Article}<{metadata}>",
        (var metadata, true) => $"{CodeNames.QuotedArticle}<{metadata}, {List(article, options)}>",
    };

    private static string List(ArticlePlan article, CorpusOptions options) => CodeNames.Global(options.QuotesNamespace, article.QuotesClass);

    private static string Retraction(string why) => why.Trim() is { Length: > 0 } reason ? "Retracted: " + reason : "Retracted.";
}
