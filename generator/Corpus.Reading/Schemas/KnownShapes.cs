using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>The shapes in which people write what schema.org knows: keywords in a line, authors in a list, publishers as objects.</summary>
internal static class KnownShapes
{
    /// <summary>The value of a well-known key in the shape that <paramref name="type"/> has, where the two are only two ways to write it.</summary>
    public static FrontMatterValue Simplify(MetadataKey key, SchemaType type, FrontMatterValue value, DayOrder order)
    {
        if (key == MetadataKey.DatePublished && type is ScalarType { Kind: ScalarKind.Date } && value is FrontMatterScalar date)
            return Day(date, order);
        if (key == MetadataKey.Keywords && type is ListType && value is FrontMatterScalar { IsNull: false } line)
            return new FrontMatterList(line.Span, [.. line.Text.Split(',', ';').Select(static word => word.Trim()).Where(static word => word.Length > 0).Select(word => new FrontMatterScalar(line.Span, word, line.IsPlain))]);
        return key != MetadataKey.None && type is ScalarType && Single(key, value) is { } single ? single : value;
    }

    /// <summary>The day alone of a date of publication, which may have a time of day. Whether it may be another day, the article itself is asked.</summary>
    private static FrontMatterScalar Day(FrontMatterScalar date, DayOrder order)
    {
        string text = date.Text.Trim();
        return DateReader.ReadWhole(text, new(0, text.Length), order).Value.Date is { } day ? date with { Text = DateMessages.Iso(day) } : date;
    }

    /// <summary>The single value of a key. Authors may be several; schema.org's objects say the same in their <c>name</c> or <c>url</c>.</summary>
    public static FrontMatterScalar? Single(MetadataKey key, FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => scalar,
        FrontMatterMap map when Inner(key) is { } inner => map.Entries.FirstOrDefault(entry => entry.Key.Text == inner)?.Value as FrontMatterScalar,
        FrontMatterList list when key == MetadataKey.Author && Names(list) is { } names => new(list.Span, string.Join(", ", names), IsPlain: false),
        _ => null,
    };

    private static string? Inner(MetadataKey key) => key switch
    {
        MetadataKey.Author or MetadataKey.Publisher => "name",
        MetadataKey.Image => "url",

        // Material for MkDocs tells when a post was written from when it was edited.
        MetadataKey.DatePublished => "created",
        _ => null,
    };

    private static List<string>? Names(FrontMatterList list)
    {
        var names = new List<string>();
        foreach (FrontMatterValue item in list.Items)
        {
            FrontMatterValue? name = item is FrontMatterMap map ? map.Entries.FirstOrDefault(static entry => entry.Key.Text == "name")?.Value : item;
            if (name is not FrontMatterScalar { IsNull: false } scalar)
                return null;
            names.Add(scalar.Text.Trim());
        }

        return names;
    }
}
