using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Survey;

/// <summary>Surveys made-up front matter.</summary>
internal static class SurveyTest
{
    /// <summary>The record of files <c>1.md</c>, <c>2.md</c> … with this front matter.</summary>
    internal static SchemaText Of(params string[] yaml)
    {
        var survey = new FrontMatterSurvey();
        for (int i = 0; i < yaml.Length; i++)
            Assert.That(survey.Add($"{i + 1}.md", $"---\n{yaml[i]}\n---\n\nIt is shut.\n"), Is.Empty);
        return survey.Write("Own", null);
    }

    /// <summary>The parameters of that record, and the types below it, without doc comments.</summary>
    internal static string[] Lines(params string[] yaml) =>
    [
        .. Of(yaml).Code.Split('\n').Select(static line => line.Trim())
            .SkipWhile(static line => line != "[CorpusMetadata]").Skip(1)
            .Where(static line => line.Length > 0 && !line.StartsWith("///", System.StringComparison.Ordinal)),
    ];

    /// <summary>The one parameter of that record: type, name and default.</summary>
    internal static string Parameter(params string[] yaml) => Lines(yaml)[1].TrimEnd(';', ')');

    internal static string[] Warnings(params string[] yaml) => [.. Of(yaml).Warnings.Select(static warning => $"{warning.Place}: {warning.Message}")];
}
