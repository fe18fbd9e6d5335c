using System.Collections.Generic;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells where an article breaks a rule that can be held against its text alone.</summary>
public abstract class TextAnalyzer : FileAnalyzer
{
    private protected TextAnalyzer(Rule rule)
        : base(rule)
    {
    }

    private protected sealed override IEnumerable<FileProblem> Problems(AdditionalText text, AnalyzerOptions options, CancellationToken cancellation) =>
        ArticleFile.Of(text, FileLists.Of(options, cancellation)) is { } file && TextReading.Read(file, cancellation) is { } read ? read.Problems : [];
}
