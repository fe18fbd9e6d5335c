using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS020: a Markdown page has no text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyPageAnalyzer() : TextAnalyzer(Rules.EmptyPage);
