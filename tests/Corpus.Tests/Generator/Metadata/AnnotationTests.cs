using System;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>DataAnnotations narrow what a value may be.</summary>
public class AnnotationTests
{
    private const string Kinds = "public enum Kind { News, Opinion, Sport }";

    [TestCase("[property: Range(1, 5)] int", "0", "`value` must be from 1 to 5, and 0 is not.")]
    [TestCase("[property: Range(1, 5)] int", "5", "")]
    [TestCase("[Range(1, 5)] int", "6", "`value` must be from 1 to 5, and 6 is not.")]
    [TestCase("[property: Range(0.5, double.PositiveInfinity)] decimal", "0.4", "`value` must be from 0.5, and 0.4 is not.")]
    [TestCase("[property: Range(0.5, double.PositiveInfinity)] decimal", "1000000", "")]
    [TestCase("[property: Range(0.0, 1.0, MinimumIsExclusive = true)] double", "0", "`value` must be greater than 0 and to 1, and 0 is not.")]
    [TestCase("[property: Range(0.0, 1.0, MaximumIsExclusive = true)] double", "1", "`value` must be from 0 and less than 1, and 1 is not.")]
    [TestCase("[property: Range(0.0, 1.0)] double", ".nan", "`value` must be from 0 to 1, and .nan is not.")]
    [TestCase("[property: Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] DateOnly", "1 January 2025", "`value` must be from 2024-01-01 to 2024-12-31, and 1 January 2025 is not.")]
    [TestCase("[property: Range(typeof(DateOnly), \"2024-01-01\", \"2024-12-31\")] DateOnly", "31/12/2024", "")]
    [TestCase("[property: Range(typeof(TimeSpan), \"00:01:00\", \"PT1H\")] TimeSpan", "PT2H", "`value` must be from 00:01:00 to PT1H, and PT2H is not.")]
    [TestCase("[property: StringLength(4)] string", "Abroad", "`value` must have at most 4 characters, and has 6.")]
    [TestCase("[property: StringLength(4, MinimumLength = 2)] string", "A", "`value` must have 2 to 4 characters, and has 1.")]
    [TestCase("[property: MinLength(2)] string", "A", "`value` must have at least 2 characters, and has 1.")]
    [TestCase("[property: MinLength(1)] IReadOnlyList<string>", "[]", "`value` must have at least 1 items, and has 0.")]
    [TestCase("[property: MaxLength(1)] string[]", "[a, b]", "`value` must have at most 1 items, and has 2.")]
    [TestCase("[property: Length(1, 2)] IReadOnlyList<int>", "[1, 2, 3]", "`value` must have 1 to 2 items, and has 3.")]
    [TestCase("[property: AllowedValues(\"Home\", \"Foreign\")] string", "Foriegn", "`value` must be one of `Home`, `Foreign`, and `Foriegn` is not; nearest: `Foreign`.")]
    [TestCase("[property: AllowedValues(\"Home\", \"Foreign\", null)] string?", "Home", "")]
    [TestCase("[property: AllowedValues(1, 2)] int", "3", "`value` must be one of `1`, `2`, and `3` is not.")]
    [TestCase("[property: AllowedValues(0.5)] decimal", "0.50", "")]
    [TestCase("[property: DeniedValues(Kind.Sport)] Kind", "sport", "`value` must be none of `Sport`, and `sport` is one.")]
    [TestCase("[property: RegularExpression(\"[A-Z]{3}\")] string", "ABCD", "`value` must match `[A-Z]{3}`, and `ABCD` does not.")]
    [TestCase("[property: RegularExpression(\"[A-Z]{3}\")] string", "ABC", "")]
    [TestCase("[property: RegularExpression(\"(?=A).*\")] string", "BC", "`value` must match `(?=A).*`, and `BC` does not.")]
    [TestCase("[property: Required] string?", "\"  \"", "`value` must not be blank. Write a text.")]
    [TestCase("[property: Required(AllowEmptyStrings = true)] string?", "\"\"", "")]
    public void A_value_is_held_against_them(string parameter, string written, string message)
    {
        string[] problems = Problems(Desk.Of($"{parameter} Value", $"value: {written}", Kinds));

        Assert.That(problems, Is.EqualTo(message.Length == 0 ? [] : new[] { "CORPUS007 Error: " + message }));
    }

    [Test]
    public void What_is_required_by_an_annotation_must_be_there_though_it_is_nullable() => Assert.That(
        Problems(Desk.Of("[property: Required] string? Value = null", "headline: A")),
        Is.EqualTo(new[] { "CORPUS006 Error: DeskMetadata requires the key `value` (string). Add it." }));

    [Test]
    public void An_expression_that_takes_too_long_is_told_and_does_not_hold_the_build() => Assert.That(
        Problems(Desk.Of("[property: RegularExpression(@\"(?=((a+)+)$)(a+)+b\", MatchTimeoutInMilliseconds = 50)] string Value", $"value: {new string('a', 40)}!")).Single(),
        Does.StartWith("CORPUS007 Error: `value` cannot be held against `(?=((a+)+)$)(a+)+b`: the search takes longer than 50 ms on `aaaa"));

    [TestCase("[property: Range(1, 5)] string", "[Range] cannot be held against Value of DeskMetadata, whose type is string. Take it away.")]
    [TestCase("[property: StringLength(5)] int", "[StringLength] cannot be held against Value of DeskMetadata, whose type is int. Take it away.")]
    [TestCase("[property: RegularExpression(\"(\")] string", "The regular expression of Value of DeskMetadata cannot be read: ")]
    [TestCase("[property: Range(typeof(DateOnly), \"2024-13-01\", \"2024-12-31\")] DateOnly", "[Range] of Value of DeskMetadata has the bound `2024-13-01`, which is no DateOnly. Correct it.")]
    [TestCase("[property: AllowedValues(\"Spotr\")] Kind", "[AllowedValues] of Value of DeskMetadata has the value `Spotr`, which is no Kind. Correct it.")]
    public void One_that_does_not_fit_the_type_is_an_error_in_CSharp(string parameter, string message) => Assert.That(
        Problems(Desk.Of($"{parameter} Value", "headline: A", Kinds)).Where(static problem => problem.Contains("CORPUS018", StringComparison.Ordinal)).Single(),
        Does.StartWith("CORPUS018 Error: " + message));

    private static string[] Problems(TestProject project) => [.. project.Run().Problems.Select(static problem => problem[(problem.IndexOf("CORPUS", StringComparison.Ordinal))..])];
}
