using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Corpus.Reading;

namespace Corpus.Evaluation;

/// <summary>Reads a folder of annotated articles: NNN.txt with NNN.json.</summary>
internal static class GoldFolder
{
    /// <summary>The articles whose number lies from <paramref name="from"/> to <paramref name="to"/>, in order of name.</summary>
    public static List<GoldArticle> Read(string folder, int? from, int? to, CancellationToken cancellation)
    {
        var articles = new List<GoldArticle>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            string id = Path.GetFileNameWithoutExtension(file);
            if (IsBetween(NumberOf(id), from, to))
                articles.Add(ReadArticle(file, id));
        }

        return articles;
    }

    /// <summary>The number that <paramref name="id"/> starts with; null where it starts with no digit.</summary>
    internal static int? NumberOf(string id)
    {
        int digits = id.AsSpan().IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = digits < 0 ? id : id.AsSpan(0, digits);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
    }

    /// <summary>Whether a number is neither below <paramref name="from"/> nor above <paramref name="to"/>.</summary>
    internal static bool IsBetween(int? number, int? from, int? to) => (from is null || number >= from) && (to is null || number <= to);

    private static GoldArticle ReadArticle(string annotationFile, string id)
    {
        GoldAnnotation annotation = ReadAnnotation(annotationFile);
        string textFile = TextFileOf(annotationFile, annotation);
        byte[] bytes = File.ReadAllBytes(textFile);
        if (!Utf8Text.TryDecode(bytes, out string text, out int bad))
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{textFile} is not UTF-8: no character starts with byte {bad}."));
        AnnotationCheck.Check(annotationFile, annotation, text);
        return new GoldArticle(id, text, bytes.Length, annotation);
    }

    private static GoldAnnotation ReadAnnotation(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldAnnotation>(File.ReadAllBytes(file)) ?? throw new JsonException("it holds nothing.");
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException($"{file} is no annotation: {mistake.Message}", mistake);
        }
    }

    private static string TextFileOf(string annotationFile, GoldAnnotation annotation)
    {
        string beside = Path.ChangeExtension(annotationFile, ".txt");
        return annotation.File is { } named && !File.Exists(beside) ? Path.GetFullPath(named) : beside;
    }
}
