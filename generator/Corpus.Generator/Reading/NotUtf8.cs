using System.Text;
using Corpus.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Reading;

/// <summary>
/// Finds where a file is not UTF-8. A generator never sees the bytes: the compiler decodes them, and where they are not UTF-8 it takes
/// another encoding without a word. So the text is encoded again with what the compiler took, which gives the bytes back.
/// </summary>
internal static class NotUtf8
{
    private const int Utf8CodePage = 65001;

    /// <summary>The article with its problem; null where the file is UTF-8. A text that never was a file has no encoding.</summary>
    public static ParsedArticle? Check(string file, SourceText source, string text)
    {
        if (source.Encoding is null || source.Encoding.CodePage == Utf8CodePage)
            return null;

        // UTF-16 and UTF-32 begin with a byte order mark, which the compiler took away, and which is the first thing that is not UTF-8.
        if (source.Encoding is UnicodeEncoding or UTF32Encoding)
            return ArticleReader.NotUtf8(file, "");

        Utf8Text.TryDecode(source.Encoding.GetBytes(text), out string good, out _);
        return ArticleReader.NotUtf8(file, good);
    }
}
