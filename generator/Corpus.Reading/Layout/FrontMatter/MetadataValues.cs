using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Reads the values of the keys that the design knows.</summary>
internal sealed class MetadataValues(MetadataDraft draft, DayOrder order, ProblemList problems)
{
    /// <summary>The key's word, where it is not schema.org's own.</summary>
    private string? _alias;

    /// <summary>Reads what <paramref name="entry"/> says of <paramref name="key"/>.</summary>
    public void Read(MetadataKey key, FrontMatterEntry entry)
    {
        _alias = MetadataKeys.Find(entry.Key.Text).Rank > 0 ? entry.Key.Text : null;
        if (key == MetadataKey.Keywords)
        {
            draft.SetKeywords(Keywords(entry.Value));
            return;
        }

        if (Scalar(key, entry) is not { IsNull: false } value || Blanks.OneLine(value.Text, new(0, value.Text.Length)) is not { Length: > 0 } line)
            return;
        switch (key)
        {
            case MetadataKey.Headline: draft.SetHeadline(line); break;
            case MetadataKey.Publisher: draft.SetPublisher(line); break;
            case MetadataKey.ArticleSection: draft.SetSection(line); break;
            case MetadataKey.Author: draft.SetAuthor(line); break;
            case MetadataKey.InLanguage: draft.SetLanguage(line); break;
            case MetadataKey.CreditText: draft.SetCreditText(line); break;
            case MetadataKey.Image when IsAddress(key, value, line): draft.SetImage(line); break;
            case MetadataKey.Url when IsAddress(key, value, line): draft.SetUrl(line); break;
            case MetadataKey.DatePublished: ReadDate(value, line); break;
            case MetadataKey.Id: ReadId(value, line); break;
            case MetadataKey.Name: ReadName(value, line); break;
            case MetadataKey.Retracted: ReadRetracted(value, line); break;
        }
    }

    /// <summary>The single value of a key, whatever its shape.</summary>
    private FrontMatterScalar? Scalar(MetadataKey key, FrontMatterEntry entry)
    {
        if (KnownShapes.Single(key, entry.Value) is { } single)
            return single;
        string what = entry.Value is FrontMatterList ? "a list" : "a map";
        Unreadable(entry.Value.Span, $"The value of `{entry.Key.Text}` is {what}, and `{MetadataKeys.NameOf(key)}` has one value. Write that one.");
        return null;
    }

    private IEnumerable<string> Keywords(FrontMatterValue value)
    {
        switch (value)
        {
            case FrontMatterScalar { IsNull: false } scalar:
                return Clean(scalar.Text.Split(',', ';'));
            case FrontMatterList list when list.Items.All(static item => item is FrontMatterScalar):
                return Clean(list.Items.Select(static item => ((FrontMatterScalar)item).Text));
            case FrontMatterScalar:
                return [];
            default:
                Unreadable(value.Span, "Keywords are words: write `keywords: [one, two]`, without lists or maps inside.");
                return [];
        }
    }

    private static IEnumerable<string> Clean(IEnumerable<string> words) =>
        words.Select(static word => Blanks.OneLine(word, new(0, word.Length))).Where(static word => word.Length > 0);

    private bool IsAddress(MetadataKey key, FrontMatterScalar value, string line)
    {
        if (WebAddress.IsAbsolute(line))
            return true;
        Unreadable(value.Span, $"`{Shown.Of(line)}` is not an absolute web address, which `{MetadataKeys.NameOf(key)}` must be. Write it from `https://` on.");
        return false;
    }

    private void ReadDate(FrontMatterScalar value, string line)
    {
        // The value is read, not the file: escapes and folded lines are resolved there.
        DateReading reading = DateReader.ReadWhole(line, new(0, line.Length), order);
        if (reading.Outcome == DateOutcome.Date)
            draft.SetPublished(reading, value.Span);
        else
            Unreadable(value.Span, DateMessages.For(line, reading));
    }

    private void ReadId(FrontMatterScalar value, string line)
    {
        if (line.Any(char.IsControl))
            Unreadable(value.Span, "An id must be visible characters in one line.");
        else
            draft.Id = (line, value.Span);
    }

    private void ReadName(FrontMatterScalar value, string line)
    {
        if (Identifiers.IsValid(line))
            draft.SetMemberName(line);
        else
            Unreadable(value.Span, $"`{Shown.Of(line)}` cannot be the name of a C# member. Use letters, digits and underscores, and a letter first.");
    }

    private void ReadRetracted(FrontMatterScalar value, string line)
    {
        string plain = value.IsPlain ? line.ToUpperInvariant() : "";
        if (plain is "FALSE" or "NO")
            return;
        draft.SetRetracted(plain is "TRUE" or "YES" ? "The article was retracted." : line);
    }

    private void Unreadable(SourceSpan span, string message) => problems.Unreadable(span, message, _alias);
}
