namespace Corpus.Generator.Writing;

/// <summary>The names of Corpus.Core and of the base library, written so that no type of the consumer's can come between.</summary>
internal static class CodeNames
{
    public const string Article = "global::Corpus.Article";
    public const string QuotedArticle = "global::Corpus.QuotedArticle";
    public const string MetadataValue = "global::Corpus.Runtime.MetadataValue";
    public const string Quote = "global::Corpus.Quote";
    public const string QuoteList = "global::Corpus.QuoteList";
    public const string Speaker = "global::Corpus.Speaker";
    public const string ArticleId = "global::Corpus.Runtime.ArticleIdAttribute";
    public const string CorpusClasses = "global::Corpus.Runtime.CorpusClassesAttribute";
    public const string CorpusTables = "global::Corpus.Runtime.CorpusTables";
    public const string SpeakerKey = "global::Corpus.Runtime.SpeakerKeyAttribute";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    /// <summary>The method of the articles' class that gives an article.</summary>
    public const string ArticleAt = "ArticleAt";

    /// <summary>The method of the articles' class that gives an article whose quotations have names.</summary>
    public const string QuotedAt = "QuotedAt";

    /// <summary>The method of QuoteList that sets the members of a list.</summary>
    public const string Assign = "Assign";

    /// <summary>The class that holds the corpus together.</summary>
    public const string DataClass = "CorpusData";

    /// <summary>The class that says which table has which number.</summary>
    public const string TableNumbersClass = "TableNumbers";

    /// <summary>The class of the index.</summary>
    public const string IndexClass = "CorpusIndex";

    /// <summary>The class of the speakers' table.</summary>
    public const string SpeakersTableClass = "SpeakersTable";

    /// <summary>Says who wrote a member.</summary>
    public static string GeneratedCode { get; } =
        $"""[global::System.CodeDom.Compiler.GeneratedCodeAttribute("Corpus.Generator", "{typeof(CodeNames).Assembly.GetName().Version!.ToString(3)}")]""";

    /// <summary>A type of the generated code itself.</summary>
    public static string Global(string @namespace, string type) => @namespace.Length == 0 ? "global::" + type : $"global::{@namespace}.{type}";
}
