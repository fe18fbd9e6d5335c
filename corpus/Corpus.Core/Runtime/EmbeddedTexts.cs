using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Resources;
using System.Text;
using System.Threading;

namespace Corpus.Runtime;

/// <summary>Finds the articles' texts among the assembly's resources, and decodes them: strict UTF-8, with or without a byte order mark.</summary>
/// <remarks>
/// The runtime looks for a resource from the first name on, so that all of many take time that grows with their square. Whoever asks for more
/// than a few gets them from a table of where they are, which is made once.
/// </remarks>
internal sealed unsafe class EmbeddedTexts(Assembly assembly)
{
    /// <summary>So many are looked for by name: less work than to read the names of all.</summary>
    private const int FewByName = 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int _found;
    private Places? _places;

    /// <summary>Uses the text of an article while it is in a buffer.</summary>
    public delegate void Reader(ArticleRow row, ReadOnlySpan<char> text);

    /// <summary>The bytes of an article's text, as long as the assembly lives.</summary>
    /// <exception cref="MissingManifestResourceException">The assembly has no such resource.</exception>
    public ReadOnlySpan<byte> Find(Article article)
    {
        string resource = article.Row.ReadResource();
        if (Volatile.Read(ref _found) >= FewByName && (_places ?? Once.Set(ref _places, ReadPlaces())).TryFind(resource, out ReadOnlySpan<byte> text))
            return text;
        _found++;
        using Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new MissingManifestResourceException(
                $"The text of article '{article.Id}' ({article.File}) is missing: assembly '{assembly.GetName().Name}' has no embedded resource '{resource}'. "
                + "The targets of the package Corpus.Generator embed it; see that nothing removes the EmbeddedResource items that they add.");
        int length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream mapped)
            return new(mapped.PositionPointer, length);
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The text of <paramref name="article"/> as a string.</summary>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Article article)
    {
        try
        {
            return Utf8.GetString(WithoutMark(bytes));
        }
        catch (DecoderFallbackException invalid)
        {
            throw NotUtf8(article, invalid);
        }
    }

    /// <summary>Shows the text of an article to <paramref name="read"/>, and forgets it.</summary>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public static void Decode(ReadOnlySpan<byte> bytes, ArticleRow row, Reader read)
    {
        bytes = WithoutMark(bytes);
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            read(row, buffer.AsSpan(0, Utf8.GetChars(bytes, buffer)));
        }
        catch (DecoderFallbackException invalid)
        {
            throw NotUtf8(row.Article, invalid);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static InvalidDataException NotUtf8(Article article, DecoderFallbackException invalid) =>
        new($"The text of article '{article.Id}' ({article.File}) in assembly '{article.Row.Corpus.Assembly.GetName().Name}' is not UTF-8.", invalid);

    /// <summary>
    /// Where in memory each resource starts, with its length before it (ECMA-335, II.24.2.4): the metadata say how far each stands from the first
    /// byte of all, and a stream where one of them is. Empty where the runtime does not show its metadata.
    /// </summary>
    private Places ReadPlaces()
    {
        if (!assembly.TryGetRawMetadata(out byte* blob, out int length))
            return new(null, []);
        var metadata = new MetadataReader(blob, length);
        var offsets = new Dictionary<string, int>(metadata.ManifestResources.Count, StringComparer.Ordinal);
        byte* start = null;
        foreach (ManifestResourceHandle handle in metadata.ManifestResources)
        {
            ManifestResource resource = metadata.GetManifestResource(handle);
            if (!resource.Implementation.IsNil)
                continue;
            string name = metadata.GetString(resource.Name);
            if (start is null && !TryFindStart(name, resource.Offset, out start))
                return new(null, []);
            offsets.TryAdd(name, (int)resource.Offset);
        }

        return new(start, offsets);
    }

    /// <summary>The place of the first byte of all resources, seen from the one called <paramref name="name"/>.</summary>
    /// <returns>Whether it is in memory as it is in the file.</returns>
    private bool TryFindStart(string name, long offset, out byte* start)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        start = stream is UnmanagedMemoryStream mapped && LengthBefore(mapped.PositionPointer) == mapped.Length ? mapped.PositionPointer - sizeof(int) - offset : null;
        return start is not null;
    }

    private static int LengthBefore(byte* text) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(text - sizeof(int), sizeof(int)));

    /// <summary>The resources by name.</summary>
    private sealed class Places(byte* start, Dictionary<string, int> offsets)
    {
        private readonly byte* _start = start;

        public bool TryFind(string name, out ReadOnlySpan<byte> resource)
        {
            bool isThere = offsets.TryGetValue(name, out int offset);
            byte* text = _start + offset + sizeof(int);
            resource = isThere ? new(text, LengthBefore(text)) : default;
            return isThere;
        }
    }
}
