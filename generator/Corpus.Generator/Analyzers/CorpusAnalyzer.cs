using System.Collections.Generic;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Tells where an article breaks a rule that only shows beside the other articles.</summary>
/// <remarks>What the other files say is looked up in an index that is built once for all of them.</remarks>
public abstract class CorpusAnalyzer : FileAnalyzer
{
    private protected CorpusAnalyzer(Rule rule)
        : base(rule)
    {
    }

    private protected sealed override IEnumerable<FileProblem> Problems(AdditionalText text, AnalyzerOptions options, CancellationToken cancellation) =>
        ArticleFile.Of(text, FileLists.Of(options, cancellation)) is { } file ? CompilationArticles.Of(options, cancellation).Problems(file, cancellation) : [];
}
