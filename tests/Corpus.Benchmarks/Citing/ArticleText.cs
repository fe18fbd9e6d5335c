using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks;

/// <summary>An article as a compiler has it among its additional files.</summary>
/// <param name="file">The path that people see.</param>
/// <param name="text">The text.</param>
internal sealed class ArticleText(string file, SourceText text) : AdditionalText
{
    /// <summary>The path that people see.</summary>
    public string File => file;

    /// <inheritdoc/>
    public override string Path => "/app/" + file;

    /// <summary>Another object with the same text: the compiler never saw it.</summary>
    public ArticleText Anew() => new(file, text);

    /// <summary>The article with a sentence more.</summary>
    public ArticleText Edited() => new(file, text.Replace(new Microsoft.CodeAnalysis.Text.TextSpan(text.Length, 0), "\n\nThat was not all.\n"));

    /// <summary>The article with <paramref name="sentence"/> as a paragraph of its own behind the first one of its text, so that what stands behind it moves.</summary>
    public ArticleText WithInserted(string sentence)
    {
        // Paragraphs are lines; what is a line and long is no head.
        TextLine paragraph = text.Lines.FirstOrDefault(static line => line.Span.Length > 200, text.Lines[^1]);
        return new(file, text.Replace(new Microsoft.CodeAnalysis.Text.TextSpan(paragraph.EndIncludingLineBreak, 0), "\n" + sentence + "\n\n"));
    }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The settings of the project, which say nothing of single files.</summary>
    internal sealed class Settings : AnalyzerConfigOptionsProvider
    {
        /// <inheritdoc/>
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "App" });

        /// <inheritdoc/>
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        /// <inheritdoc/>
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

        private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public static readonly Options None = new([]);

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
