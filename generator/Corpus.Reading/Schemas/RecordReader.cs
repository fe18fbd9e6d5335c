using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Reads values of the front matter as the parameters of a record want them.</summary>
internal sealed class RecordReader(MetadataValueDraft draft, DayOrder order)
{
    private readonly RuleChecker _rules = new(draft);

    /// <summary>Reads the article's own record.</summary>
    /// <param name="type">The record.</param>
    /// <param name="entries">The keys and their values.</param>
    /// <param name="span">Where the front matter starts: the place of what it lacks.</param>
    /// <param name="isThere">Whether there is front matter at all.</param>
    public void Read(RecordType type, IReadOnlyList<FrontMatterEntry> entries, SourceSpan span, bool isThere) =>
        Read(type, entries, "", span, isThere ? "" : "; the file has no front matter");

    private void Read(RecordType type, IReadOnlyList<FrontMatterEntry> entries, string path, SourceSpan span, string whyMissing)
    {
        KeyMatch match = KeyMatch.Of(type, entries, knowsArticles: path.Length == 0);
        foreach ((FrontMatterEntry entry, FrontMatterEntry first) in match.Repeated)
            draft.Report(Rules.UnreadableMetadata, entry.Key.Span, $"The key `{entry.Key.Text}` is given twice: it already stands on line {draft.LineOf(first.Key.Span.Start).ToString(CultureInfo.InvariantCulture)} as `{first.Key.Text}`. Delete one of the two.", null);

        List<FrontMatterEntry> unknown = [.. match.Unknown];
        for (int i = 0; i < type.Parameters.Count; i++)
        {
            SchemaParameter parameter = type.Parameters[i];
            if (match.Find(i) is { } entry)
                ReadParameter(type, parameter, match.WellKnown(i), entry, path);
            else if (parameter.IsRequired && draft.IsWhole)
                ReportMissing(type, parameter, unknown, span, whyMissing);
        }

        foreach (FrontMatterEntry entry in unknown)
            ReportUnknown(type, entry, path.Length == 0);
    }

    private void ReadParameter(RecordType record, SchemaParameter parameter, MetadataKey wellKnown, FrontMatterEntry entry, string path)
    {
        var slot = new Slot(parameter.Type, parameter.Key, Join(path, parameter.Name), record.PlaceOf(parameter));
        FrontMatterValue value = KnownShapes.Simplify(wellKnown, parameter.Type, entry.Value, order);
        if (value is not FrontMatterScalar { IsNull: true })
        {
            if (ReadValue(slot, value, out ScalarValue? read))
                _rules.Check(parameter, slot, value, read);
        }
        else if (parameter.IsRequired)
        {
            draft.Report(Rules.MissingKey, entry.Key.Span, $"{draft.Root.Name} requires a value for `{entry.Key.Text}`. Write one behind the colon.", slot.Place);
        }
    }

    /// <summary>Reads a value, and says whether it is one of its type.</summary>
    private bool ReadValue(Slot slot, FrontMatterValue value, out ScalarValue? read)
    {
        read = null;
        return slot.Type switch
        {
            ListType list => ReadList(list, slot, value),
            RecordType record => ReadRecord(record, slot, value),
            UnknownType => false,
            _ => ReadScalar(slot, value, out read),
        };
    }

    private bool ReadScalar(Slot slot, FrontMatterValue value, out ScalarValue? read)
    {
        read = null;
        if (value is not FrontMatterScalar scalar)
        {
            Report(slot, value.Span, $"{(value is FrontMatterList ? "a list" : "a map")} stands here. Write one value.");
            return false;
        }

        if (slot.Type is ScalarType { Kind: (ScalarKind.Article or ScalarKind.Speaker) and var kind })
        {
            draft.AddReference(slot.Path, scalar.Text.Trim(), kind, slot.Key, scalar.Span, slot.Place);
            return true;
        }

        ScalarReading reading = Scalar(slot.Type, scalar);
        read = reading.Value;
        if (read is null)
        {
            Report(slot, scalar.Span, reading.Problem!);
            return false;
        }

        if (reading.IsAmbiguous)
            draft.Report(Rules.AmbiguousDate, scalar.Span, $"`{Shown.Of(scalar.Text)}` is read as {read.Text}: the day first. Write it so, or with the month's name.", slot.Place);
        return draft.Add(slot.Path, read.Text, scalar.Span);
    }

    private ScalarReading Scalar(SchemaType type, FrontMatterScalar scalar) =>
        ScalarReader.Read(type, type is ScalarType { Kind: ScalarKind.Text } ? scalar.Text : scalar.Text.Trim(), order);

    private bool ReadList(ListType type, Slot slot, FrontMatterValue value)
    {
        if (value is not FrontMatterList list)
        {
            Report(slot, value.Span, value is FrontMatterScalar one ? $"one value stands here. Write it as `[{Shown.Of(one.Text)}]`." : "a map stands here. Write a list.");
            return false;
        }

        bool isRight = draft.Add(slot.Path, list.Items.Count.ToString(CultureInfo.InvariantCulture), list.Span);
        for (int i = 0; i < list.Items.Count && isRight; i++)
        {
            // All items are told of, not only the first wrong one; only the file's own excess ends it.
            var item = new Slot(type.Item, slot.Key, Join(slot.Path, i.ToString(CultureInfo.InvariantCulture)), slot.Place);
            if (list.Items[i] is not FrontMatterScalar { IsNull: true })
                ReadValue(item, list.Items[i], out _);
            else if (!type.ItemIsNullable)
                Report(item, list.Items[i].Span, "an item of the list is empty. Write it, or delete it.");
            isRight = !draft.IsExhausted;
        }

        return isRight;
    }

    private bool ReadRecord(RecordType type, Slot slot, FrontMatterValue value)
    {
        if (value is not FrontMatterMap map)
        {
            Report(slot, value.Span, $"{(value is FrontMatterList ? "a list" : "one value")} stands here. Write {Sample(type)} below the key, each in a line of its own.");
            return false;
        }

        if (!draft.Add(slot.Path, "", map.Span))
            return false;
        Read(type, map.Entries, slot.Path, map.Span, "");
        return true;
    }

    private static string Sample(RecordType type) => string.Join(" and ", type.Parameters.Take(2).Select(static parameter => $"`{parameter.Key}: …`"));

    private void ReportMissing(RecordType type, SchemaParameter parameter, List<FrontMatterEntry> unknown, SourceSpan span, string why)
    {
        // A key that is nearly the missing one is the missing one: one mistake, told once, where it stands.
        if (Nearest.Of(parameter.Name, unknown.Select(static entry => entry.Key.Text)) is { } near)
        {
            FrontMatterEntry entry = unknown.First(entry => entry.Key.Text == near);
            unknown.Remove(entry);
            draft.Report(Rules.MissingKey, entry.Key.Span, $"{type.Name} requires the key `{parameter.Key}`, and does not know `{Shown.Of(near)}`. Write `{parameter.Key}` if that is meant.", type.PlaceOf(parameter));
            return;
        }

        draft.Report(Rules.MissingKey, span, $"{type.Name} requires the key `{parameter.Key}` ({parameter.Type.Name}){why}. Add it{(why.Length > 0 ? " between two lines `---` at the top" : "")}.", type.PlaceOf(parameter));
    }

    private void ReportUnknown(RecordType type, FrontMatterEntry entry, bool knowsArticles)
    {
        string key = entry.Key.Text;
        List<string> names = [.. type.Parameters.Select(static parameter => parameter.Key)];
        if (knowsArticles)
            names.AddRange(MetadataKeys.SchemaOrgNames);
        string hint = Nearest.Of(key, names) is { } near ? $"; nearest: `{near}`" : "";
        draft.Report(Rules.UnknownKey, entry.Key.Span, $"{type.Name} has no key `{Shown.Of(key)}`{hint}. Correct the key, or give {type.Name} a parameter for it.", null);
    }

    private void Report(Slot slot, SourceSpan span, string problem) =>
        draft.Report(Rules.ValueNotAllowed, span, $"`{slot.Key}` must be {Article(slot.Type.Name)} {slot.Type.Name}: {problem}", slot.Place);

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o' ? "an" : "a";

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}

/// <summary>Where a value belongs.</summary>
/// <param name="Type">What it must be.</param>
/// <param name="Key">The key, for messages.</param>
/// <param name="Path">See <see cref="MetadataRow.Path"/>.</param>
/// <param name="Place">The parameter.</param>
internal readonly record struct Slot(SchemaType Type, string Key, string Path, string Place);
