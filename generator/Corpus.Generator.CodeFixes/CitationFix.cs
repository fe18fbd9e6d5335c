using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.CodeFixes;

/// <summary>How a citation is mended.</summary>
/// <param name="Title">What a person reads before choosing it.</param>
/// <param name="Key">What it has in common with the same mending of other citations.</param>
/// <param name="Replacements">What comes in the place of what.</param>
internal sealed record CitationFix(string Title, string Key, IReadOnlyDictionary<SyntaxNode, SyntaxNode> Replacements);
