using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;

namespace Corpus.Runtime;

/// <summary>What the table says about an article itself: everything but what stands in the index, paragraphs, speakers and quotations.</summary>
internal sealed class ArticleFacts
{
    private bool _isWhole;

    public string File { get; private set; } = "";

    public string Lead { get; private set; } = "";

    public TimeOnly? TimePublished { get; private set; }

    public TimeSpan? UtcOffset { get; private set; }

    public string? Publisher { get; private set; }

    public string? CreditText { get; private set; }

    public string? ArticleSection { get; private set; }

    public Uri? Image { get; private set; }

    public Uri? Url { get; private set; }

    public string? Author { get; private set; }

    public string? InLanguage { get; private set; }

    public string? Retracted { get; private set; }

    public int WordCount { get; private set; }

    public IReadOnlyList<string> Keywords { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Properties { get; private set; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Reads the rows that are of interest here, and passes over the others.</summary>
    public static ArticleFacts Parse(ReadOnlySpan<byte> block, string id)
    {
        var facts = new ArticleFacts();
        var keywords = new List<string>();
        var properties = new List<KeyValuePair<string, string>>();
        var rows = new RowReader(block);
        while (!facts._isWhole && rows.Read())
        {
            if (rows.Key.SequenceEqual("keyword"u8))
                keywords.Add(RowText.Decode(rows.Value));
            else if (rows.Key.SequenceEqual("property"u8))
                properties.Add(Property(rows.Value));
            else
                facts.Take(rows.Key, rows.Value, id);
        }

        if (keywords.Count > 0)
            facts.Keywords = keywords.AsReadOnly();
        if (properties.Count > 0)
            facts.Properties = new OrderedProperties([.. properties]);
        return facts;
    }

    private void Take(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, string id)
    {
        switch (key)
        {
            case var _ when key.SequenceEqual("file"u8):
                File = Path(value, id);
                break;
            case var _ when key.SequenceEqual("lead"u8):
                Lead = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("time"u8):
                TimePublished = TimeOnly.ParseExact(RowText.Decode(value), "HH:mm:ss", CultureInfo.InvariantCulture);
                break;
            case var _ when key.SequenceEqual("offset"u8):
                UtcOffset = TimeSpan.FromMinutes(new FieldReader(value).Number());
                break;
            case var _ when key.SequenceEqual("publisher"u8):
                Publisher = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("credit"u8):
                CreditText = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("section"u8):
                ArticleSection = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("image"u8):
                Image = Address(value);
                break;
            case var _ when key.SequenceEqual("url"u8):
                Url = Address(value);
                break;
            case var _ when key.SequenceEqual("author"u8):
                Author = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("language"u8):
                InLanguage = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("retracted"u8):
                Retracted = RowText.Decode(value);
                break;
            case var _ when key.SequenceEqual("words"u8):
                // Behind it come the paragraphs.
                WordCount = new FieldReader(value).Number();
                _isWhole = true;
                break;
        }
    }

    /// <summary>An asterisk stands for the id; one in the path itself stands as <c>\u002A</c>.</summary>
    private static string Path(ReadOnlySpan<byte> value, string id)
    {
        int at = value.IndexOf((byte)'*');
        return at < 0 ? RowText.Decode(value) : RowText.Decode(value[..at]) + id + RowText.Decode(value[(at + 1)..]);
    }

    private static Uri? Address(ReadOnlySpan<byte> value) => Uri.TryCreate(RowText.Decode(value), UriKind.Absolute, out Uri? address) ? address : null;

    /// <summary>A key and a value with an equals sign between them; one in the key itself stands as <c>\u003D</c>.</summary>
    private static KeyValuePair<string, string> Property(ReadOnlySpan<byte> value)
    {
        var fields = new FieldReader(value);
        ReadOnlySpan<byte> key = fields.Word('=');
        return new(RowText.Decode(key), RowText.Decode(fields.Rest));
    }
}
