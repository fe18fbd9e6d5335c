using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>CORPUS011: a weekday does not fit its date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeekdayAnalyzer() : TextAnalyzer(Rules.WrongWeekday);
