using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS013: nobody could be found for a quotation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSpeakerAnalyzer() : TextAnalyzer(Rules.NoSpeaker);
