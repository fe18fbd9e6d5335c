using System;
using System.Globalization;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>What each type takes, what stands in the table for it, and what it says of other values.</summary>
public class ValueTests
{
    private const string Kinds = "public enum Kind { News = 1, LongRead = -2, News2 } public enum Big : ulong { Most = 18446744073709551615 } public sealed record Point(int X, IReadOnlyList<Point2>? More = null); public sealed record Point2(int Y);";

    [TestCase("string", "Home", "Home")]
    [TestCase("string", "\" two blanks  \"", " two blanks  ")]
    [TestCase("string", "123", "123")]
    [TestCase("string", "\"\"", "")]
    [TestCase("bool", "true", "true")]
    [TestCase("bool", "False", "false")]
    [TestCase("int", "-12", "-12")]
    [TestCase("int", "+007", "7")]
    [TestCase("int", "\"3\"", "3")]
    [TestCase("int", "0x1F", "31")]
    [TestCase("int", "0o17", "15")]
    [TestCase("byte", "0b101", "5")]
    [TestCase("ulong", "0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [TestCase("ulong", "0x10000000000000000", null)]
    [TestCase("int", "0x", null)]
    [TestCase("int", "0b2", null)]
    [TestCase("sbyte", "-128", "-128")]
    [TestCase("ulong", "18446744073709551615", "18446744073709551615")]
    [TestCase("decimal", "1.50", "1.5")]
    [TestCase("decimal", "-1e3", "-1000")]
    [TestCase("double", "1e300", "1E+300")]
    [TestCase("double", "-.inf", "-Infinity")]
    [TestCase("double", "inf", "Infinity")]
    [TestCase("double", "-inf", "-Infinity")]
    [TestCase("double", "nan", "NaN")]
    [TestCase("float", "0.5", "0.5")]
    [TestCase("DateOnly", "2024-05-02", "2024-05-02")]
    [TestCase("DateOnly", "31/12/2024", "2024-12-31")]
    [TestCase("DateOnly", "May 2, 2024", "2024-05-02")]
    [TestCase("TimeOnly", "19:53", "19:53:00")]
    [TestCase("TimeOnly", "19:53:10.25", "19:53:10.25")]
    [TestCase("TimeOnly", "7.53 pm", "19:53:00")]
    [TestCase("TimeOnly", "7.63 pm", null)]
    [TestCase("TimeOnly", "7:53 p.m.", "19:53:00")]
    [TestCase("TimeOnly", "19h53", "19:53:00")]
    [TestCase("DateTimeOffset", "2024-05-02T19:53:10+02:00", "2024-05-02T19:53:10+02:00")]
    [TestCase("DateTimeOffset", "2024-05-02T19:53:10.125Z", "2024-05-02T19:53:10.125+00:00")]
    [TestCase("DateTimeOffset", "2024-05-02 19h53 GMT", "2024-05-02T19:53:00+00:00")]
    [TestCase("DateTimeOffset", "2031-03-08t06:15:42.5-03:00", "2031-03-08T06:15:42.5-03:00")]
    [TestCase("DateTimeOffset", "2031-03-08 06:15:42.07 -3", "2031-03-08T06:15:42.07-03:00")]
    [TestCase("DateTimeOffset", "2031-03-08T06:15:42,250z", "2031-03-08T06:15:42.25+00:00")]
    [TestCase("DateTimeOffset", "2031-03-08T06:15:42.123456789+02:00", "2031-03-08T06:15:42.1234567+02:00")]
    [TestCase("DateTimeOffset", "Sat, 8 Mar 2031 06:15:42.5 GMT", "2031-03-08T06:15:42.5+00:00")]
    [TestCase("TimeOnly", "6:15:42.5 pm", "18:15:42.5")]
    [TestCase("TimeOnly", "19:53:10.123456789", "19:53:10.1234567")]
    [TestCase("TimeSpan", "PT1.123456789S", "00:00:01.1234567")]
    [TestCase("TimeSpan", "PT1H30M", "01:30:00")]
    [TestCase("TimeSpan", "-P2DT0.5S", "-2.00:00:00.5000000")]
    [TestCase("TimeSpan", "P1W", "7.00:00:00")]
    [TestCase("Guid", "0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [TestCase("Uri", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [TestCase("Uri", "mailto:desk@example.org", "mailto:desk@example.org")]
    [TestCase("Kind", "news", "1")]
    [TestCase("Kind", "long-read", "-2")]
    [TestCase("Kind", "News2", "-1")]
    [TestCase("Big", "most", "18446744073709551615")]
    public void A_value_is_read(string type, string written, string? row)
    {
        GeneratorRun run = Desk.Of($"{type} Value", $"value: {written}", Kinds).Run();

        if (row is null)
        {
            Assert.That(run.Problems.Single(), Does.Contain("CORPUS007"));
            return;
        }

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code, Does.Contain($"value Value={row}\n"));
        Assert.That(Desk.MetadataOf(run), Is.Not.Null);
    }

    [TestCase("bool", "yes", "`value` must be a bool: `yes` is neither `true` nor `false`.")]
    [TestCase("int", "high", "`value` must be an int: `high` is no whole number. Write it in digits, like 1500.")]
    [TestCase("int", "1.5", "`value` must be an int: `1.5` is no whole number. Write it in digits, like 1500.")]
    [TestCase("byte", "256", "`value` must be a byte: 256 is beyond 0 to 255.")]
    [TestCase("long", "99999999999999999999999999999999", "`value` must be a long: 99999999999999999999999999999999 is beyond -9223372036854775808 to 9223372036854775807.")]
    [TestCase("decimal", "\"1,5\"", "`value` must be a decimal: `1,5` is no number. Write it with a decimal point, like 1500.5.")]
    [TestCase("double", "1e999", "`value` must be a double: 1e999 is too great for it.")]
    [TestCase("float", "1e99", "`value` must be a float: 1e99 is too great for it.")]
    [TestCase("DateOnly", "soon", "`value` must be a DateOnly: `soon` cannot be read as one. Write it like 2023-12-16, 16/12/2023 or December 16, 2023.")]
    [TestCase("DateOnly", "2024-05-02T10:00", "`value` must be a DateOnly: `2024-05-02T10:00` has a time of day too. Write the day alone.")]
    [TestCase("TimeOnly", "25:00", "`value` must be a TimeOnly: `25:00` is not a valid time: the hour must be between 0 and 23.")]
    [TestCase("DateTimeOffset", "2024-05-02T10:00", "`value` must be a DateTimeOffset: `2024-05-02T10:00` lacks an offset from UTC. Write it like 2023-12-16T19:53:10+02:00, or with a Z behind it for UTC.")]
    [TestCase("DateTimeOffset", "2024-05-02", "`value` must be a DateTimeOffset: `2024-05-02` lacks a time and an offset from UTC. Write it like 2023-12-16T19:53:10+02:00, or with a Z behind it for UTC.")]
    [TestCase("TimeSpan", "P1M", "`value` must be a TimeSpan: years and months, as in `P1M`, have no fixed length. Write weeks, days or less.")]
    [TestCase("TimeSpan", "90 minutes", "`value` must be a TimeSpan: `90 minutes` is no duration of ISO 8601. Write it like PT1H30M or P2D.")]
    [TestCase("TimeSpan", "PT", "`value` must be a TimeSpan: `PT` is no duration of ISO 8601. Write it like PT1H30M or P2D.")]
    [TestCase("Guid", "42", "`value` must be a Guid: `42` is none. Write it like 0f8fad5b-d9cb-469f-a165-70867728950e.")]
    [TestCase("Uri", "/images/a.jpg", "`value` must be a Uri: `/images/a.jpg` is no absolute address. Write it from `https://` on.")]
    [TestCase("Kind", "Nwes", "`value` must be a Kind: it has no member `Nwes`; nearest: `News`.")]
    [TestCase("Kind", "1", "`value` must be a Kind: it has no member `1`; there are `News`, `LongRead`, `News2`.")]
    [TestCase("string", "{ a: b }", "`value` must be a string: a map stands here. Write one value.")]
    [TestCase("Point", "7", "`value` must be a Point: one value stands here. Write `x: …` and `more: …` below the key, each in a line of its own.")]
    [TestCase("Point", "{ x: a }", "`x` must be an int: `a` is no whole number. Write it in digits, like 1500.")]
    [TestCase("IReadOnlyList<string>", "ports", "`value` must be an IReadOnlyList<string>: one value stands here. Write it as `[ports]`.")]
    [TestCase("IReadOnlyList<int>", "[1, two, ~]", "`value` must be an int: `two` is no whole number. Write it in digits, like 1500.|`value` must be an int: an item of the list is empty. Write it, or delete it.")]
    public void Another_value_is_told_at_its_place(string type, string written, string messages)
    {
        string[] problems = [.. Desk.Of($"{type} Value", $"value: {written}", Kinds).Run().Problems.Select(static problem => problem[(problem.IndexOf("Error: ", StringComparison.Ordinal) + 7)..])];

        Assert.That(problems, Is.EqualTo(messages.Split('|')));
    }

    [TestCase("IReadOnlyList<int>", "[1, 2]")]
    [TestCase("IReadOnlyCollection<int>", "[1, 2]")]
    [TestCase("IEnumerable<int>", "\n  - 1\n  - 2")]
    [TestCase("int[]", "[1, 2]")]
    [TestCase("ImmutableArray<int>", "[1, 2]")]
    [TestCase("IReadOnlyList<int?>", "[1, 2]")]
    public void Lists_are_of_any_form(string type, string written)
    {
        GeneratorRun run = Desk.Of($"{type} Value", $"value: {written}").Run();

        object metadata = Desk.MetadataOf(run);
        Assert.That(metadata.GetType().GetProperty("Value")!.GetValue(metadata), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Lists_hold_lists_records_and_nothing()
    {
        GeneratorRun run = Desk.Of(
            "IReadOnlyList<Point> Points, IReadOnlyList<IReadOnlyList<string?>> Rows, Uri[]? None = null",
            "points:\n  - x: 1\n    more: [{ y: 2 }, { y: 3 }]\n  - x: 4\nrows: [[a, ~], []]",
            Kinds).Run();
        dynamic metadata = Desk.MetadataOf(run);

        Assert.That(run.Problems, Is.Empty);
        Assert.That(run.Code.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("value ", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "value Points=2", "value Points.0=", "value Points.0.X=1", "value Points.0.More=2", "value Points.0.More.0=", "value Points.0.More.0.Y=2", "value Points.0.More.1=", "value Points.0.More.1.Y=3",
            "value Points.1=", "value Points.1.X=4", "value Rows=2", "value Rows.0=2", "value Rows.0.0=a", "value Rows.1=0",
        }));
        Assert.That((int)metadata.Points[0].More[1].Y, Is.EqualTo(3));
        Assert.That((string?)metadata.Rows[0][1], Is.Null);
        Assert.That((int)metadata.Rows[1].Count, Is.EqualTo(0));
    }

    [TestCase("ar-SA")]
    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("fa-IR")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            GeneratorRun run = Desk.Of(
                "decimal Money, double Number, DateOnly Day, DateTimeOffset At, Kind Kind, [property: Range(-2.5, 2.5)] double Inside, int ID = -3, double Small = -0.5",
                "money: 1234.5\nnumber: -0.25\nday: 2024-05-02\nat: 2024-05-02T19:53:10+02:00\nKIND: LONG-READ\ninside: 1.5\nıd: 5",
                Kinds).Run();
            object metadata = Desk.MetadataOf(run);

            Assert.That(run.Problems, Is.EqualTo(new[] { "a.txt(8,1)-(8,3) CORPUS008 Warning: DeskMetadata has no key `ıd`; nearest: `id`. Correct the key, or give DeskMetadata a parameter for it." }));
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Assert.That(metadata.ToString(), Is.EqualTo("DeskMetadata { Money = 1234.5, Number = -0.25, Day = 05/02/2024, At = 05/02/2024 19:53:10 +02:00, Kind = LongRead, Inside = 1.5, ID = -3, Small = -0.5 }"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("embargo: 02/03/2024\nprinted: 12/25/2023", "`embargo` must be from 2024-02-10 to 2024-12-31, and 02/03/2024 is not.")]
    [TestCase("embargo: 02/03/2024\nprinted: 25/12/2023", null)]
    public void A_range_holds_for_the_day_that_the_file_means(string frontMatter, string? problem)
    {
        string[] problems = Desk.Of("[property: Range(typeof(DateOnly), \"2024-02-10\", \"2024-12-31\")] DateOnly Embargo, DateOnly Printed", frontMatter).Run().Problems;

        Assert.That(problems, problem is null ? Is.Empty : Has.Length.EqualTo(1).And.Some.EndsWith(problem));
    }

    [Test]
    public void What_an_alias_repeats_is_told_of_once() => Assert.That(
        Desk.Of("Point Here, IReadOnlyList<Point> There", "here: &p { x: a }\nthere: [*p, *p]", Kinds).Run().Problems,
        Has.Length.EqualTo(1));

    [Test]
    public void A_day_that_may_be_another_is_a_warning() => Assert.That(
        Desk.Of("DateOnly Embargo", "embargo: 01/02/2024").Run().Problems,
        Is.EqualTo(new[] { "a.txt(2,10)-(2,20) CORPUS012 Warning: `01/02/2024` is read as 2024-02-01: the day first. Write it so, or with the month's name." }));

    [Test]
    public void Aliases_of_aliases_end_where_they_spell_out_more_than_the_file_holds()
    {
        string frontMatter = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 6).Select(static i => $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i)}", 10))}]\n")) + "value: *g";

        string[] problems = Desk.Of("IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>>>>> Value", frontMatter).Run().Problems;

        Assert.That(problems.Where(static problem => problem.Contains("aliases spell out", StringComparison.Ordinal)).Count(), Is.EqualTo(2));
    }
}
