using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Corpus.Generator.Analyzers;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.CodeFixes;

/// <summary>CORPUS102: names who said it. Words that nobody with a member said lose the wrong speaker.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameSpeakerCodeFix)), Shared]
public sealed class NameSpeakerCodeFix() : CitationCodeFix(Rules.OtherSpeaker)
{
    /// <summary>What all mendings have in common that name a speaker.</summary>
    internal const string Name = "Corpus.NameSpeaker";

    /// <summary>What all mendings have in common that name none.</summary>
    internal const string LeaveOut = "Corpus.LeaveSpeakerOut";

    private protected override CitationFix? Fix(SyntaxNode place, SemanticModel model, ImmutableDictionary<string, string?> facts, CancellationToken cancellation)
    {
        if (place is not ExpressionSyntax by)
            return null;
        if (facts.GetValueOrDefault(CitationFacts.Speaker) is not { } speaker)
            return WithoutSpeaker(by);
        return MemberAccess.InPlaceOf(by, speaker, model) is { } member
            ? new($"Name the right speaker: {facts.GetValueOrDefault(CitationFacts.SpeakerName)}", Name, new Dictionary<SyntaxNode, SyntaxNode> { [by] = member })
            : null;
    }

    private static CitationFix? WithoutSpeaker(ExpressionSyntax by)
    {
        if (by.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax list } argument)
            return null;

        // What is said around it may be about it.
        SyntaxToken before = argument.GetFirstToken().GetPreviousToken();
        SyntaxToken behind = argument.GetLastToken().GetNextToken();
        if (argument.DescendantTrivia().Concat(before.TrailingTrivia).Concat(behind.LeadingTrivia).Any(Comments.IsTold))
            return null;
        return new("Leave the speaker out", LeaveOut, new Dictionary<SyntaxNode, SyntaxNode> { [list] = list.WithArguments(list.Arguments.Remove(argument)) });
    }
}
