using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Linking;

/// <summary>The authority file, and CORPUS016 for what cannot be read in it.</summary>
public class AuthorityReaderTests
{
    [Test]
    public void Has_a_person_a_line()
    {
        Authority authority = AuthorityReader.Read("people.txt", "# who is who\r\n\r\nAnn Lee | Anne  Lea | Lee ; harbour mayor\r\nBo Po\r\nCy Fox;judge\r\n");
        Assert.That(authority.Problems, Is.Empty);
        Assert.That(authority.People, Is.EqualTo(new AuthorityPerson[]
        {
            new("Ann Lee", new(["Anne Lea", "Lee"]), "harbour mayor"),
            new("Bo Po", default, null),
            new("Cy Fox", default, "judge"),
        }));
    }

    [Test]
    public void An_empty_file_knows_nobody() => Assert.That(AuthorityReader.Read("people.txt", " \n").People, Is.Empty);

    [TestCase("Bo Po\n  [|; mayor|]", "names nobody")]
    [TestCase("[|| Lee|]", "names nobody")]
    [TestCase("Ann Lee [|||] | Lee", "no alias behind this bar")]
    [TestCase("Ann Lee [|||]", "no alias behind this bar")]
    [TestCase("Ann Lee ; mayor [|; judge|]", "one role")]
    [TestCase("Ann Lee[|,|] Anne Lea ; mayor", "A comma is a part of the name here")]
    [TestCase("Ann Lee | Lee[|,|] the mayor", "A comma is a part of the name here")]
    [TestCase("Ann Lee\nBo Po\n[|ANN LEE|] | Lea", "already has line 1")]
    [TestCase("Ann Lee | Lee\nBo Lee | [|lee|]", "also stands for Ann Lee on line 1")]
    [TestCase("Bo Lee | [|Ann Lee|]\nAnn Lee", "also stands for Ann Lee on line 2")]
    public void A_line_that_cannot_be_read_is_a_warning_at_its_place(string marked, string says)
    {
        // A bar is a mark of the test too: "[|||]" marks one.
        string text = marked.Replace("[||| Lee|]", "| Lee", System.StringComparison.Ordinal);
        int start = marked.IndexOf("[|", System.StringComparison.Ordinal);
        int end = marked.LastIndexOf("|]", System.StringComparison.Ordinal) - 2;
        text = marked.Remove(marked.LastIndexOf("|]", System.StringComparison.Ordinal), 2).Remove(start, 2);
        (string file, ReadingProblem problem) = AuthorityReader.Read("people.txt", text).Problems.Single();
        Assert.That(file, Is.EqualTo("people.txt"));
        Assert.That(problem.Rule, Is.EqualTo(Rules.UnreadableAuthority));
        Assert.That(problem.Span, Is.EqualTo(SourceSpan.FromBounds(start, end)));
        Assert.That((problem.Line, problem.Column), Is.EqualTo(new LineMap(text).At(start)));
        Assert.That(problem.Message, Does.Contain(says));
        Assert.That(problem.Rule.Severity, Is.EqualTo(RuleSeverity.Warning));
    }

    [TestCase("Ann Lee, Jr. ; mayor, and judge")]
    [TestCase("Bo Po, M.D., Ph.D. | Po")]
    [TestCase("Harbour Works, Inc.")]
    public void A_comma_may_belong_to_a_name(string line) => Assert.That(AuthorityReader.Read("people.txt", line).Problems, Is.Empty);

    [Test]
    public void The_other_lines_are_still_read() =>
        Assert.That(AuthorityReader.Read("people.txt", "; x\nBo Po\nBo Po\nAnn Lee | | Lee").People.Select(static p => p.Name), Is.EqualTo(["Bo Po", "Ann Lee"]));

    [Test]
    public void An_alias_may_be_repeated_in_its_line() =>
        Assert.That(AuthorityReader.Read("people.txt", "Ann Lee | Lee | LEE | Ann Lee").People.Single().Aliases, Is.EqualTo(new[] { "Lee" }));

    /// <summary>As in one file, the first line about somebody is the one that counts.</summary>
    [Test]
    public void Several_files_are_one_authority()
    {
        var authority = Authority.Of([AuthorityReader.ReadLines("a.txt", "Ann Lee | Lee\n| nobody"), AuthorityReader.ReadLines("b.txt", "Bo Lee | Lee\nANN LEE | Lea ; judge")]);

        Assert.That(authority.People.Select(static person => person.Name), Is.EqualTo(new[] { "Ann Lee", "Bo Lee" }));
        Assert.That(
            authority.Problems.Select(static told => $"{told.File}({told.Problem.Line},{told.Problem.Column})"),
            Is.EqualTo(new[] { "a.txt(2,1)", "b.txt(1,10)", "b.txt(2,1)" }));
    }
}
