namespace Corpus.Generator.Analyzers;

/// <summary>What a diagnostic about a citation tells its fix: the names of its properties.</summary>
internal static class CitationFacts
{
    /// <summary>The citation as it would be right (CORPUS101).</summary>
    public const string Mended = "Corpus.Mended";

    /// <summary>There where a person has to look at what would be cited: it is far from what stands there, or from a retracted article (CORPUS101).</summary>
    public const string Look = "Corpus.Look";

    /// <summary>There where nothing is wrong but the marks of words that are left out (CORPUS101).</summary>
    public const string LeftOut = "Corpus.LeftOut";

    /// <summary>The member of who said it, as code names it (CORPUS102).</summary>
    public const string Speaker = "Corpus.Speaker";

    /// <summary>The name of who said it (CORPUS102).</summary>
    public const string SpeakerName = "Corpus.SpeakerName";

    /// <summary>The member of the quotation, as code names it (CORPUS103).</summary>
    public const string Quotation = "Corpus.Quotation";

    /// <summary>The quotation's text where it is another than the citation's: marks and blanks may differ, and what stands around the words (CORPUS103).</summary>
    public const string QuotationText = "Corpus.QuotationText";

    /// <summary>There where only a running program knows who is to have said it, so that the call must not go with the words (CORPUS103).</summary>
    public const string UnknownSpeaker = "Corpus.UnknownSpeaker";
}
