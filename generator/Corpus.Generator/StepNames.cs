namespace Corpus.Generator;

/// <summary>The names of the steps, under which a test finds the reasons why each one ran.</summary>
internal static class StepNames
{
    /// <summary>The project's settings.</summary>
    public const string Options = "Corpus.Options";

    /// <summary>What the targets say of the additional files.</summary>
    public const string FileLists = "Corpus.FileLists";

    /// <summary>Which additional files are articles.</summary>
    public const string ArticleFiles = "Corpus.ArticleFiles";

    /// <summary>Which corpora there is an article of.</summary>
    public const string Corpora = "Corpus.Corpora";

    /// <summary>Where the articles' files are.</summary>
    public const string Paths = "Corpus.Paths";

    /// <summary>Whether there is a schema, so that front matter is kept.</summary>
    public const string HasSchemas = "Corpus.HasSchemas";

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

    /// <summary>What the articles are to one another.</summary>
    public const string Entries = "Corpus.Entries";

    /// <summary>The ids of the articles that cannot.</summary>
    public const string Broken = "Corpus.Broken";

    /// <summary>The schemas side by side: which is whose, and what is wrong with them.</summary>
    public const string SettledSchemas = "Corpus.SettledSchemas";

    /// <summary>The records in the project's C# that are marked as schemas.</summary>
    public const string SchemaDeclarations = "Corpus.SchemaDeclarations";

    /// <summary>The schemas, without their places.</summary>
    public const string Schemas = "Corpus.Schemas";

    /// <summary>Where the schemas' parameters stand.</summary>
    public const string SchemaPlaces = "Corpus.SchemaPlaces";

    /// <summary>What is wrong with a schema.</summary>
    public const string SchemaProblems = "Corpus.SchemaProblems";

    /// <summary>The files that there is a schema for.</summary>
    public const string SchemaFiles = "Corpus.SchemaFiles";

    /// <summary>A file's front matter, held against its schema.</summary>
    public const string ReadMetadata = "Corpus.ReadMetadata";

    /// <summary>Where a file's front matter does not fit.</summary>
    public const string MetadataProblems = "Corpus.MetadataProblems";

    /// <summary>The corpora, each with what belongs to it.</summary>
    public const string CorpusInputs = "Corpus.CorpusInputs";

    /// <summary>The articles and speakers that front matter names.</summary>
    public const string ResolveMetadata = "Corpus.ResolveMetadata";

    /// <summary>Where front matter names nobody.</summary>
    public const string ReferenceProblems = "Corpus.ReferenceProblems";

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

    /// <summary>The text of the file with the index of the articles.</summary>
    public const string WriteIndex = "Corpus.WriteIndex";

    /// <summary>The text of the file that makes the user's records.</summary>
    public const string WriteMetadata = "Corpus.WriteMetadata";

    /// <summary>The text of the file with the speakers.</summary>
    public const string WriteSpeakers = "Corpus.WriteSpeakers";
}
