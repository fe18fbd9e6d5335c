namespace Corpus.Reading;

/// <summary>The rules that texts are held against.</summary>
public static class Rules
{
    /// <summary>The file has no prose.</summary>
    public static Rule NoProse { get; } = new("CORPUS001", "The file has no prose", RuleSeverity.Error);

    /// <summary>The file is not UTF-8, or holds NUL.</summary>
    public static Rule NotUtf8 { get; } = new("CORPUS002", "The file is not UTF-8 text", RuleSeverity.Error);

    /// <summary>Two files have one id.</summary>
    public static Rule DuplicateId { get; } = new("CORPUS003", "Two files have the same id", RuleSeverity.Error);

    /// <summary>A metadata value that cannot be read.</summary>
    public static Rule UnreadableMetadata { get; } = new("CORPUS004", "A metadata value cannot be read", RuleSeverity.Error);

    /// <summary>An article reached the generator without its embedded text.</summary>
    public static Rule NotEmbedded { get; } = new("CORPUS005", "The article's text is not embedded", RuleSeverity.Error);

    /// <summary>The schema requires a key that the front matter lacks.</summary>
    public static Rule MissingKey { get; } = new("CORPUS006", "A required key is missing", RuleSeverity.Error);

    /// <summary>A value that the schema does not allow.</summary>
    public static Rule ValueNotAllowed { get; } = new("CORPUS007", "The schema does not allow a value", RuleSeverity.Error);

    /// <summary>A key that the schema does not know.</summary>
    public static Rule UnknownKey { get; } = new("CORPUS008", "The schema does not know a key", RuleSeverity.Warning);

    /// <summary>A reference to an article or a speaker that does not exist.</summary>
    public static Rule DanglingReference { get; } = new("CORPUS009", "A reference leads nowhere", RuleSeverity.Error);

    /// <summary>An opening quotation mark is never closed, and no next paragraph opens another one.</summary>
    public static Rule UnclosedMark { get; } = new("CORPUS010", "An opening quotation mark is never closed", RuleSeverity.Warning);

    /// <summary>A weekday that does not fit its date.</summary>
    public static Rule WrongWeekday { get; } = new("CORPUS011", "A weekday does not fit its date", RuleSeverity.Warning);

    /// <summary>A date of publication that may be another day, or that cannot be read in a masthead.</summary>
    public static Rule AmbiguousDate { get; } = new("CORPUS012", "A date is ambiguous or cannot be read", RuleSeverity.Warning);

    /// <summary>A quotation that nobody could be found for.</summary>
    public static Rule NoSpeaker { get; } = new("CORPUS013", "Nobody could be found for a quotation", RuleSeverity.Info);

    /// <summary>Two articles have the same text.</summary>
    public static Rule SameText { get; } = new("CORPUS014", "Two articles have the same text", RuleSeverity.Warning);

    /// <summary>Text that looks broken: words run together, replacement characters, text decoded wrongly.</summary>
    public static Rule BrokenText { get; } = new("CORPUS015", "The text looks broken", RuleSeverity.Info);

    /// <summary>A line of the authority file that cannot be read, or one alias for two people.</summary>
    public static Rule UnreadableAuthority { get; } = new("CORPUS016", "A line of the speaker authority cannot be read", RuleSeverity.Warning);

    /// <summary>The same quotation has different speakers in two articles.</summary>
    public static Rule ContestedQuotation { get; } = new("CORPUS017", "The same quotation has different speakers in two articles", RuleSeverity.Warning);

    /// <summary>A record that cannot be a schema.</summary>
    public static Rule UnusableSchema { get; } = new("CORPUS018", "A record cannot be a schema", RuleSeverity.Error);

    /// <summary>The list in which the build names the project's files to the compiler, which nobody can read.</summary>
    public static Rule UnreadableList { get; } = new("CORPUS019", "The list of the project's files cannot be read", RuleSeverity.Error);

    /// <summary>A Markdown page without text, which is left out.</summary>
    public static Rule EmptyPage { get; } = new("CORPUS020", "A Markdown page has no text", RuleSeverity.Info);

    /// <summary>A cited text that stands in no article.</summary>
    public static Rule NotVerbatim { get; } = new("CORPUS101", "A cited text is not in the corpus", RuleSeverity.Error);

    /// <summary>A cited text that somebody else said.</summary>
    public static Rule OtherSpeaker { get; } = new("CORPUS102", "A cited text is somebody else's", RuleSeverity.Error);

    /// <summary>A cited text that is a named quotation.</summary>
    public static Rule NamedQuotation { get; } = new("CORPUS103", "A citation is a named quotation", RuleSeverity.Info);

    /// <summary>A citation that cannot be checked.</summary>
    public static Rule UncheckedCitation { get; } = new("CORPUS104", "A citation cannot be checked", RuleSeverity.Info);

    /// <summary>A cited text of a retracted article.</summary>
    public static Rule RetractedCitation { get; } = new("CORPUS105", "A cited article is retracted", RuleSeverity.Warning);

    /// <summary>The texts of a library that cannot be read, so that nothing can be cited from them.</summary>
    public static Rule UnreadableLibrary { get; } = new("CORPUS106", "The texts of a library cannot be read", RuleSeverity.Warning);
}
