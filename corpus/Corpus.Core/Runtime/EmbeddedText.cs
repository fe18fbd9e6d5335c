using System;
using System.Buffers;
using System.IO;
using System.Reflection;
using System.Resources;
using System.Text;

namespace Corpus.Runtime;

/// <summary>Decodes an article's text from the assembly's resources: strict UTF-8, with or without a byte order mark.</summary>
internal static class EmbeddedText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text of <paramref name="article"/>.</summary>
    /// <exception cref="MissingManifestResourceException">The assembly has no such resource.</exception>
    /// <exception cref="InvalidDataException">The resource is not UTF-8.</exception>
    public static string Read(Assembly assembly, Article article)
    {
        using Stream stream = assembly.GetManifestResourceStream(article.Resource)
            ?? throw new MissingManifestResourceException(
                $"The text of article '{article.Id}' ({article.File}) is missing: assembly '{assembly.GetName().Name}' has no embedded resource '{article.Resource}'. "
                + "The targets of the package Corpus.Generator embed it; see that nothing removes the EmbeddedResource items that they add.");

        int length = checked((int)stream.Length);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(buffer, 0, length);
            int start = buffer.AsSpan(0, length).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return Utf8.GetString(buffer, start, length - start);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new InvalidDataException($"The text of article '{article.Id}' ({article.File}) in assembly '{assembly.GetName().Name}' is not UTF-8.", invalid);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
