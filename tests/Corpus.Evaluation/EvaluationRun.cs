using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Reads the annotated articles with every system, scores and reports.</summary>
internal static class EvaluationRun
{
    /// <summary>Runs; the exit code is 1 where there was nothing to score.</summary>
    public static int Run(EvaluationOptions options, CancellationToken cancellation)
    {
        List<GoldArticle> articles = GoldFolder.Read(options.GoldFolder, options.From, options.To, cancellation);
        if (articles.Count == 0)
        {
            Console.Error.WriteLine($"{options.GoldFolder} holds no annotated articles with such numbers: NNN.txt with NNN.json is expected.");
            return 1;
        }

        List<ArticleComparison> read = Compare(new CorpusReading(options.MarkedOnly), articles, cancellation);
        if (options.PredictionFolder is { } folder)
            PredictionWriter.Write(folder, read);
        EvaluationReport report = Report(options, articles, read, cancellation);
        ReportWriter.Show(report, options.ErrorsPerGroup);
        if (options.JsonFile is { } file)
            ReportWriter.Save(report, file);
        return 0;
    }

    private static EvaluationReport Report(EvaluationOptions options, List<GoldArticle> articles, List<ArticleComparison> read, CancellationToken cancellation)
    {
        var systems = new List<SystemReport> { Report(new CorpusReading(options.MarkedOnly), read) };
        if (options.WithBaseline)
        {
            var baseline = new MarksAndNearestName();
            systems.Add(Report(baseline, Compare(baseline, articles, cancellation)));
        }

        var metadata = new MetadataScore();
        foreach (ArticleComparison article in read)
        {
            if (article.Output.Article is { } parsed)
                metadata.Add(article.Gold, parsed);
        }

        return new EvaluationReport(
            articles.Count,
            [.. read.SelectMany(static article => ErrorsIn(article.Output))],
            systems,
            [.. metadata.Figures],
            metadata.Mistakes,
            ReadingSpeed.Measure(articles, cancellation));
    }

    private static List<ArticleComparison> Compare(IQuotationSystem system, List<GoldArticle> articles, CancellationToken cancellation) =>
        [.. articles.Select(article => new ArticleComparison(article, system.Read(article, cancellation)))];

    private static SystemReport Report(IQuotationSystem system, List<ArticleComparison> articles) =>
        new(system.Name, Figures.Of(articles), [.. articles.SelectMany(ErrorFinder.Find)]);

    private static IEnumerable<string> ErrorsIn(SystemOutput output) => (output.Article?.Problems ?? default)
        .Where(static problem => problem.Rule.Severity == RuleSeverity.Error)
        .Select(problem => $"{output.Article?.File}({Cell.Of(problem.Line)},{Cell.Of(problem.Column)}): {problem.Rule.Id}: {problem.Message}");
}
