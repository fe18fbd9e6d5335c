using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS015: the text looks broken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BrokenTextAnalyzer() : TextAnalyzer(Rules.BrokenText);
