using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generator;

/// <summary>An additional file, with its bytes and its metadata.</summary>
internal sealed class TestFile : AdditionalText
{
    private readonly SourceText? _text;

    private TestFile(string file, byte[] bytes, SourceText? text, Dictionary<string, string> metadata)
    {
        File = file;
        Bytes = bytes;
        _text = text;
        Metadata = metadata;
    }

    /// <summary>The path in the project.</summary>
    public string File { get; }

    /// <summary>What is on disk.</summary>
    public byte[] Bytes { get; }

    /// <summary>What the package's targets say.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <inheritdoc/>
    public override string Path => TestProject.Folder + Library + File;

    private string Library { get; init; } = "";

    /// <summary>The resource that the targets would embed the file as.</summary>
    public string Resource => "corpus." + File;

    /// <summary>An article.</summary>
    public static TestFile Article(string file, string text) => Article(file, Encoding.UTF8.GetBytes(text));

    /// <summary>An article of another corpus than the project's own.</summary>
    public static TestFile Article(string file, string text, string corpus)
    {
        TestFile plain = Article(file, text);
        return new(file, plain.Bytes, plain._text, new(plain.Metadata) { ["CorpusClass"] = corpus });
    }

    /// <summary>An article, byte for byte; decoded as the compiler decodes.</summary>
    public static TestFile Article(string file, byte[] bytes) => new(file, bytes, Decode(bytes), new()
    {
        ["CorpusArticle"] = "true",
        ["CorpusFile"] = Escape(file),
        ["CorpusResource"] = "corpus." + file,
    });

    /// <summary>An article as a compiler on Linux reads it: where the bytes are not UTF-8, it takes UTF-8 all the same, with replacement characters.</summary>
    public static TestFile ArticleOnLinux(string file, byte[] bytes) => new(file, bytes, SourceText.From(bytes, bytes.Length, Encoding.UTF8), Article(file, bytes).Metadata.ToDictionary());

    /// <summary>An article that no target embedded.</summary>
    public static TestFile NotEmbedded(string file, string text) => new(file, [], SourceText.From(text, Encoding.UTF8), new() { ["CorpusArticle"] = "true" });

    /// <summary>A file that cannot be opened.</summary>
    public static TestFile Unreadable(string file) => new(file, [], null, new()
    {
        ["CorpusArticle"] = "true",
        ["CorpusFile"] = Escape(file),
        ["CorpusResource"] = "corpus." + file,
    });

    /// <summary>A speaker authority.</summary>
    public static TestFile Authority(string file, string text) =>
        new(file, [], SourceText.From(text, Encoding.UTF8), new() { ["CorpusAuthority"] = "true", ["CorpusFile"] = Escape(file) });

    /// <summary>A speaker authority of another corpus than the project's own.</summary>
    public static TestFile Authority(string file, string text, string corpus) => new(
        file, [], SourceText.From(text, Encoding.UTF8), new() { ["CorpusAuthority"] = "true", ["CorpusFile"] = Escape(file), ["CorpusClass"] = corpus });

    /// <summary>An article of a corpus that the project refers to.</summary>
    public static TestFile Citable(string file, string text) =>
        new(file, [], SourceText.From(text, Encoding.UTF8), new() { ["CorpusCitable"] = "true", ["CorpusFile"] = Escape(file) });

    /// <summary>An article of one of several corpora that the project refers to.</summary>
    public static TestFile Citable(string file, string text, string corpus) => In(corpus, Citable(file, text));

    /// <summary>The authority of one of several corpora that the project refers to.</summary>
    public static TestFile CitableAuthority(string file, string text, string corpus) => In(corpus, CitableAuthority(file, text));

    /// <summary>The authority of a corpus that the project refers to.</summary>
    public static TestFile CitableAuthority(string file, string text) =>
        new(file, [], SourceText.From(text, Encoding.UTF8), new() { ["CorpusCitableAuthority"] = "true", ["CorpusFile"] = Escape(file) });

    // Two libraries have files of one path, but no machine has.
    private static TestFile In(string corpus, TestFile file) => new(file.File, file.Bytes, file._text, new(file.Metadata) { ["CorpusClass"] = corpus }) { Library = corpus + "/" };

    /// <summary>A file that is none of ours.</summary>
    public static TestFile Other(string file, string text) => new(file, [], SourceText.From(text, Encoding.UTF8), []);

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>As a compiler on Windows reads a file: strict UTF-8 first, else the code page of the system.</summary>
    private static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, Encoding.Latin1);
        }
    }

    private static string Escape(string file) => file.Replace("%", "%25").Replace(";", "%3B").Replace("#", "%23");
}
