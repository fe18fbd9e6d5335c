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

    /// <summary>A line of the authority file that cannot be read, or one alias for two people.</summary>
    public static Rule UnreadableAuthority { get; } = new("CORPUS016", "A line of the speaker authority cannot be read", RuleSeverity.Warning);
}
