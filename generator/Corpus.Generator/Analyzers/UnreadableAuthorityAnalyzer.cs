using System.Collections.Generic;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS016: a line of the speaker authority cannot be read, or contradicts another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableAuthorityAnalyzer() : FileAnalyzer(Rules.UnreadableAuthority)
{
    private protected override IEnumerable<FileProblem> Problems(AdditionalText text, AnalyzerOptions options, CancellationToken cancellation) =>
        AuthorityFile.Of(text, FileLists.Of(options, cancellation)) is { } file ? CompilationArticles.Of(options, cancellation).Problems(file, cancellation) : [];
}
