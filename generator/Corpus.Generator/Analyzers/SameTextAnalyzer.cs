using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS014: two articles have the same text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameTextAnalyzer() : CorpusAnalyzer(Rules.SameText);
