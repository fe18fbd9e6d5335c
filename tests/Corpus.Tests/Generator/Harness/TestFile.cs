using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tests.Generator;

/// <summary>An additional file, with its bytes and what the package's targets say of it.</summary>
internal sealed class TestFile : AdditionalText
{
    private readonly SourceText? _text;
    private int _timesAsked;

    private TestFile(string file, byte[] bytes, SourceText? text, ListedFile? listed)
    {
        File = file;
        Bytes = bytes;
        _text = text;
        Listed = listed;
    }

    /// <summary>The path in the project.</summary>
    public string File { get; }

    /// <summary>What is on disk.</summary>
    public byte[] Bytes { get; }

    /// <summary>How often somebody wanted the text.</summary>
    public int TimesAsked => _timesAsked;

    /// <summary>What stands in the list; null where the file is none of ours.</summary>
    public ListedFile? Listed { get; }

    /// <inheritdoc/>
    public override string Path => TestProject.Folder + File;

    /// <summary>An article.</summary>
    public static TestFile Article(string file, string text) => Article(file, Encoding.UTF8.GetBytes(text));

    /// <summary>An article of another corpus than the project's own.</summary>
    public static TestFile Article(string file, string text, string corpus)
    {
        TestFile plain = Article(file, text);
        return new(file, plain.Bytes, plain._text, plain.Listed! with { Class = corpus });
    }

    /// <summary>An article, byte for byte; decoded as the compiler decodes.</summary>
    public static TestFile Article(string file, byte[] bytes) => new(file, bytes, Decode(bytes), Embedded(file));

    /// <summary>An article as a compiler on Linux reads it: where the bytes are not UTF-8, it takes UTF-8 all the same, with replacement characters.</summary>
    public static TestFile ArticleOnLinux(string file, byte[] bytes) => new(file, bytes, SourceText.From(bytes, bytes.Length, Encoding.UTF8), Embedded(file));

    /// <summary>An article that no target embedded.</summary>
    public static TestFile NotEmbedded(string file, string text) => Text(file, text, new(ListedKind.Article, TestProject.Folder + file, TestProject.Folder + file));

    /// <summary>A file that cannot be opened.</summary>
    public static TestFile Unreadable(string file) => new(file, [], null, Embedded(file));

    /// <summary>A speaker authority.</summary>
    public static TestFile Authority(string file, string text) => Text(file, text, new(ListedKind.Authority, TestProject.Folder + file, file));

    /// <summary>A speaker authority of another corpus than the project's own, or of several with commas between them.</summary>
    public static TestFile Authority(string file, string text, string corpus) => Text(file, text, new(ListedKind.Authority, TestProject.Folder + file, file, Class: corpus));

    /// <summary>The texts of a library that the project refers to.</summary>
    public static TestFile Library(string name, params LibraryFile[] files) => Library(name, LibraryWriter.Write(name, files));

    /// <summary>A file that is given for the texts of a library.</summary>
    public static TestFile Library(string name, string content) =>
        Text($"libraries/{name}.texts", content, new(ListedKind.Library, $"{TestProject.Folder}libraries/{name}.texts", File: ""));

    /// <summary>An article of a library.</summary>
    public static LibraryFile ArticleOf(string @class, string file, string text) => new(false, @class, file, text);

    /// <summary>A speaker authority of a library.</summary>
    public static LibraryFile AuthorityOf(string @class, string file, string text) => new(true, @class, file, text);

    /// <summary>A file that is none of ours.</summary>
    public static TestFile Other(string file, string text) => Text(file, text, null);

    /// <summary>The list of <paramref name="files"/>, as the targets give it to the compiler.</summary>
    public static TestFile List(IEnumerable<TestFile> files) => List(FileListWriter.Write(files.Select(static file => file.Listed).OfType<ListedFile>()));

    /// <summary>A file that is given for the list.</summary>
    public static TestFile List(string content) => Other("obj/App" + FileListWriter.Extension, content);

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _timesAsked);
        return _text;
    }

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

    private static TestFile Text(string file, string text, ListedFile? listed) => new(file, [], SourceText.From(text, Encoding.UTF8), listed);

    private static ListedFile Embedded(string file) => new(ListedKind.Article, TestProject.Folder + file, file, "corpus." + file);
}
