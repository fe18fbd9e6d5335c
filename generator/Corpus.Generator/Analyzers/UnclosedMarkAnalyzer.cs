using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS010: an opening quotation mark is never closed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclosedMarkAnalyzer() : TextAnalyzer(Rules.UnclosedMark);
