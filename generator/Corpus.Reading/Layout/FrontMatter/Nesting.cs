namespace Corpus.Reading;

/// <summary>How deep front matter may be nested, in whichever language it is: the reading of a value calls itself for what is in it.</summary>
internal static class Nesting
{
    /// <summary>The most levels that are read.</summary>
    public const int Most = 32;

    /// <summary>The error that <paramref name="span"/> is deeper.</summary>
    public static FrontMatterException TooDeep(SourceSpan span) => new(span, "The front matter is nested too deeply: 32 levels are the most that is read. Write it flatter.");
}
