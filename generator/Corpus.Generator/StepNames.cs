namespace Corpus.Generator;

/// <summary>The names of the steps, under which a test finds the reasons why each one ran.</summary>
internal static class StepNames
{
    /// <summary>The project's settings.</summary>
    public const string Options = "Corpus.Options";

    /// <summary>Which additional files are articles.</summary>
    public const string ArticleFiles = "Corpus.ArticleFiles";

    /// <summary>Whether there is an article at all.</summary>
    public const string Present = "Corpus.Present";

    /// <summary>Where the articles' files are.</summary>
    public const string Paths = "Corpus.Paths";

    /// <summary>A file's text, read.</summary>
    public const string Read = "Corpus.Read";

    /// <summary>What is wrong with a file.</summary>
    public const string ReadProblems = "Corpus.ReadProblems";

    /// <summary>The articles that can become records.</summary>
    public const string Articles = "Corpus.Articles";

    /// <summary>Which additional files are speaker authorities.</summary>
    public const string AuthorityFiles = "Corpus.AuthorityFiles";

    /// <summary>Who is who.</summary>
    public const string Authority = "Corpus.Authority";

    /// <summary>What is wrong with an authority file.</summary>
    public const string AuthorityProblems = "Corpus.AuthorityProblems";

    /// <summary>The articles side by side.</summary>
    public const string Link = "Corpus.Link";

    /// <summary>What is wrong between files.</summary>
    public const string LinkProblems = "Corpus.LinkProblems";

    /// <summary>What every member is called.</summary>
    public const string Plan = "Corpus.Plan";

    /// <summary>The articles in buckets of a fixed number.</summary>
    public const string Buckets = "Corpus.Buckets";

    /// <summary>The files that articles are written to.</summary>
    public const string ArticleFilePlans = "Corpus.ArticleFilePlans";

    /// <summary>The text of a file with articles.</summary>
    public const string WriteArticles = "Corpus.WriteArticles";

    /// <summary>The text of the file with the class that has a member for each article.</summary>
    public const string WriteRoot = "Corpus.WriteRoot";

    /// <summary>The text of the file with the speakers.</summary>
    public const string WriteSpeakers = "Corpus.WriteSpeakers";
}
