namespace Corpus.Reading;

/// <summary>How grave a problem is.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Suspicious.</summary>
    Warning,

    /// <summary>The file cannot become a record.</summary>
    Error,
}

/// <summary>A rule that texts are held against.</summary>
/// <param name="Id">The id, <c>CORPUS001</c> and so on.</param>
/// <param name="Title">What the rule says, in a few words.</param>
/// <param name="Severity">How grave breaking it is.</param>
public sealed record Rule(string Id, string Title, RuleSeverity Severity);
