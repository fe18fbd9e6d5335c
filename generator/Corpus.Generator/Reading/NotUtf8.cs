using System.Linq;
using System.Text;
using Corpus.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Reading;

/// <summary>
/// Finds where a file is not UTF-8. A generator never sees the bytes: the compiler decodes them, and where they are not UTF-8 it takes
/// the system's encoding without a word. Where that is one of single bytes (Windows), the text is encoded again with it, which gives the bytes
/// back. Where it is UTF-8 again (Linux, macOS), every bad byte became a replacement character, and only the checksum still knows the bytes.
/// </summary>
internal static class NotUtf8
{
    private const int Utf8CodePage = 65001;
    private const char Replacement = '\uFFFD';

    /// <summary>The article with its problem; null where the file is UTF-8. A text that never was a file has no encoding.</summary>
    public static ParsedArticle? Check(string file, string id, SourceText source, string text)
    {
        if (source.Encoding is null)
            return null;
        if (source.Encoding.CodePage == Utf8CodePage)
        {
            int replaced = text.IndexOf(Replacement);
            return replaced < 0 || IsFileOf(text, source) ? null : ArticleReader.NotUtf8(file, text.Substring(0, replaced), id);
        }

        // UTF-16 and UTF-32 begin with a byte order mark, which the compiler took away, and which is the first thing that is not UTF-8.
        if (source.Encoding is UnicodeEncoding or UTF32Encoding)
            return ArticleReader.NotUtf8(file, "", id);

        Utf8Text.TryDecode(source.Encoding.GetBytes(text), out string good, out _);
        return ArticleReader.NotUtf8(file, good, id);
    }

    /// <summary>Whether the file holds <paramref name="text"/> and nothing else: a replacement character may stand in it in its own right.</summary>
    private static bool IsFileOf(string text, SourceText source)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return IsChecksumOf(bytes, source) || IsChecksumOf([.. Encoding.UTF8.GetPreamble(), .. bytes], source);
    }

    private static bool IsChecksumOf(byte[] bytes, SourceText source) =>
        SourceText.From(bytes, bytes.Length, Encoding.UTF8, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(source.GetChecksum());
}
