using System;
using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Generator.Analyzers;

/// <summary>Words what is wrong with a citation.</summary>
internal static class CitationMessages
{
    private const int Most = 80;

    private static readonly char[] DoubleMarks = ['"', '“', '”', '„', '‟', '«', '»'];

    /// <summary>What cannot be held against the corpus.</summary>
    public const string NoConstant = "What is cited here is no constant, so that it cannot be held against the corpus";

    /// <summary>Who cannot be held against the corpus.</summary>
    public const string NoSpeaker = "Who is to have said this is neither a member of a generated class of speakers nor the speaker of a named quotation, so that it cannot be held against the corpus";

    /// <summary>What nobody sees any more.</summary>
    public const string Delegate = "What is cited through this delegate cannot be held against the corpus: mark the delegate's own parameter [Verbatim], or call the method itself";

    /// <summary>What a function gives that makes no promise.</summary>
    public const string DelegateResult = "What this gives through the delegate cannot be held against the corpus: mark its result [return: Verbatim]";

    /// <summary>What somebody else writes.</summary>
    public const string Reference = "What this is given here cannot be held against the corpus: mark the parameter that it is passed to [Verbatim]";

    /// <summary>Texts that nobody can look at.</summary>
    public static string UnreadableLibrary(string library) =>
        $"The texts of the library {library} cannot be read: they were written by another version of Corpus.Generator, or are cut, so that what is cited from them is not found. "
        + "Use packages of one version here and in the library, and build it again.";

    /// <summary>Where words may stand that were not found; nothing where all texts were looked at.</summary>
    public static string MayStandIn(IReadOnlyCollection<string> unreadable) => unreadable.Count == 0 ? "" : $"; the texts of {string.Join(", ", unreadable)} cannot be read (CORPUS106)";

    /// <summary>Words that stand nowhere.</summary>
    public static string NotVerbatim(string citation, CitationFinding finding) => finding switch
    {
        { Status: CitationStatus.NoWords } => $"{Marked(citation)} has no words: there is nothing to look up in the corpus",
        { Status: CitationStatus.NotTogether } => $"{Marked(citation)} is in no article: its parts stand in several, or in another order",
        { Status: CitationStatus.LeftOut, Passage: { } passage, Mended: { } marked } => $"{Marked(citation)} is in no article; words that are left out are marked […]: {Marked(marked)} ({Source(passage)})",
        { Passage: { } nearest } => NotVerbatim(citation, finding.Mended ?? nearest.Text, nearest),
        _ => $"{Marked(citation)} is in no article, and nothing like it",
    };

    /// <summary>Words that somebody else said.</summary>
    public static string OtherSpeaker(string citation, string speaker, CitationFinding finding) => finding switch
    {
        { Said: { } said, Passage: { } passage } => $"{Marked(citation)} is not all by {speaker}: only {Marked(said)} is ({Place(passage)}{Retraction(passage)})",
        { Passage: { Speaker: { } other } passage } => $"{Marked(citation)} is not by {speaker}: {other.Name} said it ({Place(passage)}{Retraction(passage)})",
        _ => $"{Marked(citation)} is not by {speaker}: no one person said all of it ({Place(finding.Passage!)}{Retraction(finding.Passage!)})",
    };

    /// <summary>Words that have a name.</summary>
    public static string Named(string citation, string member) => $"{Marked(citation)} is a named quotation: {member}";

    /// <summary>Words of an article that was retracted.</summary>
    public static string Retracted(string citation, Passage passage) => passage.Retracted!.Trim() is { Length: > 0 } why
        ? $"{Marked(citation)} is from a retracted article ({Place(passage)}): {why}"
        : $"{Marked(citation)} is from a retracted article ({Place(passage)})";

    private static string Place(Passage passage) => FormattableString.Invariant($"{passage.File}{(passage.Library is { } library ? " in " + library : "")}, line {passage.Line}");

    private static string Source(Passage passage) => Place(passage) + (passage.Speaker is { } speaker ? ", " + speaker.Name : "") + Retraction(passage);

    private static string Retraction(Passage passage) => passage.Retracted switch
    {
        null => "",
        var why when why.Trim() is { Length: > 0 } told => "; retracted: " + Excerpt(told),
        _ => "; retracted",
    };

    private static string Excerpt(string text) => CitationExcerpt.Of(text, Most);

    /// <summary>A text in quotation marks, in one line and not too long.</summary>
    public static string Marked(string text) => InMarks(Excerpt(text));

    // Of what is long, the first difference is shown.
    private static string NotVerbatim(string citation, string mended, Passage nearest)
    {
        (string cited, string passage) = CitationExcerpt.OfDifference(citation, citation.Length > Most ? mended : nearest.Text, Most);
        return $"{InMarks(cited)} is in no article; nearest: {InMarks(passage)} ({Source(nearest)})";
    }

    // Marks within marks are of the other kind.
    private static string InMarks(string shown) => shown.IndexOfAny(DoubleMarks) < 0 ? $"“{shown}”" : $"‘{shown}’";
}
