using System;
using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Writes what stands above the text of an article, in one of the layouts that newspapers and archives use.</summary>
internal sealed class Head(StringBuilder text, SplitMix64 random, Wording wording, Person author, DateOnly date, string lineBreak)
{
    private static readonly string[] Sections = ["Politics", "Business", "Local", "Region", "Economy", "Environment"];

    /// <summary>Writes the head of a layout.</summary>
    /// <returns>The headline, where the head has one, and the date, where it has one.</returns>
    public (string? Headline, DateOnly? Date) Write(Layout layout)
    {
        switch (layout)
        {
            case Layout.FrontMatter:
                return (FrontMatter(), date);
            case Layout.Masthead:
                return (Masthead(), date);
            case Layout.DatePrefix:
                text.Append(Invariant($" date {date:yyyy-MM-dd} "));
                return (null, date);
            case Layout.Dateline when random.Chance(40):
                text.Append(Invariant($"{date:dddd, MMMM d, yyyy} - "));
                return (null, date);
            case Layout.Dateline:
                text.Append(random.Chance(50) ? $"({wording.Of("agency")}) " : $"{wording.Fact("town").ToUpperInvariant()} ({wording.Of("agency")}) - ");
                return (null, null);
            default:
                return (null, null);
        }
    }

    private string FrontMatter()
    {
        string headline = Headline();
        Line("---");
        Line("title: " + headline);
        Line(Invariant($"date: {date:yyyy-MM-dd}"));
        Line("author: " + author.FullName);
        Line("publisher: " + wording.Fact("publisher"));
        Line("section: " + random.Pick(Sections));
        Line($"tags: [{wording.Fact("thing")}, {wording.Fact("town")}]");
        Line("---");
        Line("");
        return headline;
    }

    private string Masthead()
    {
        string headline = Headline();
        Line(headline);
        Line("");
        Line(Invariant($"https://pictures.example.org/{date:yyyy}/{random.Next(1_000_000)}.jpg"));
        Line(wording.Fact("publisher"));
        Line(random.Pick(Sections));
        // A day that could be a month would be ambiguous.
        Line(date.Day > 12 ? Invariant($"{date:dd'/'MM'/'yyyy} {random.Next(24):00}h{random.Next(60):00}") : Invariant($"{date:d MMMM yyyy}"));
        Line("");
        return headline;
    }

    private string Headline() => Wording.Capitalized(wording.Of("headline"));

    private void Line(string line) => text.Append(line).Append(lineBreak);

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What stands above the text.</summary>
internal enum Layout
{
    /// <summary>YAML between lines of dashes.</summary>
    FrontMatter,

    /// <summary>Headline, picture, publisher, section and date, a line each.</summary>
    Masthead,

    /// <summary>The word <c>date</c> and a date.</summary>
    DatePrefix,

    /// <summary>A place, an agency or a day in front of the first sentence.</summary>
    Dateline,

    /// <summary>Nothing.</summary>
    Plain,
}
