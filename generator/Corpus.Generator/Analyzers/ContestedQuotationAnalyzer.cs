using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS017: the same quotation has different speakers in two articles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContestedQuotationAnalyzer() : CorpusAnalyzer(Rules.ContestedQuotation);
