using System.Linq;
using System.Text;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>A folder in which every article but one has a mistake of its own: one build tells all of them, each where it stands.</summary>
public class BrokenFolderTests
{
    [Test]
    public void Each_mistake_is_told_once_at_its_place()
    {
        GeneratorRun run = Folder().Run();

        Assert.That(run.Problems, Is.EqualTo(new[]
        {
            "01-missing.txt(1,1)-(1,4) CORPUS006 Error: DeskMetadata requires the key `desk` (string). Add it.",
            "02-misspelt.txt(3,1)-(3,8) CORPUS008 Warning: DeskMetadata has no key `priorty`; nearest: `priority`. Correct the key, or give DeskMetadata a parameter for it.",
            "03-range.txt(3,11)-(3,12) CORPUS007 Error: `priority` must be from 1 to 5, and 9 is not.",
            "04-date.txt(3,10)-(3,20) CORPUS007 Error: `embargo` must be a DateOnly: `31/02/2023` is not a valid date: the day must be between 1 and 28 in February 2023.",
            "05-enum.txt(3,10)-(3,18) CORPUS007 Error: `section` must be a Section: it has no member `Opinoins`; nearest: `Opinion`.",
            "06-reference.txt(3,15)-(3,21) CORPUS009 Error: `followUpOf` must be the id of an article, and `14-god` is none; nearest: `13-good`. An id is the file's name without its extension, unless the front matter gives another.",
            "07-yaml.txt(3,8)-(3,9) CORPUS004 Error: The front matter is not YAML here (While scanning a plain scalar value, found invalid mapping). Put a value that holds a colon, a bracket or a quotation mark between quotation marks, and close every bracket.",
            "08-twice.txt(3,1)-(3,5) CORPUS004 Error: The key `desk` is given twice: it already stands on line 2. Delete one of the two.",
            "09-list.txt(2,7)-(2,22) CORPUS007 Error: `desk` must be a string: a list stands here. Write one value.",
            "10-latin1.txt(2,10)-(2,11) CORPUS002 Error: The file is not UTF-8: no character starts with the byte that stands here. Save the file as UTF-8.",
            "11-empty.txt(1,1)-(1,1) CORPUS001 Error: The file has no prose: nothing in it is running text. Add the article's text, or take the file out of the corpus.",
            "12-open.txt(1,1)-(1,4) CORPUS004 Error: The front matter that this line opens is never closed. Put a line `---` behind its last key, or delete this line if the file has no front matter.",
        }));
    }

    [Test]
    public void The_parameter_is_told_too()
    {
        GeneratorRun run = Folder().Run();

        string[] related = [.. run.Diagnostics
            .Where(static diagnostic => diagnostic.AdditionalLocations.Count > 0)
            .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.AdditionalLocations[0].GetLineSpan()}")
            .Order(System.StringComparer.Ordinal)];

        Assert.That(related, Is.EqualTo(new[]
        {
            "CORPUS006 Code.cs: (14,11)-(14,15)",
            "CORPUS007 Code.cs: (14,11)-(14,15)",
            "CORPUS007 Code.cs: (15,32)-(15,40)",
            "CORPUS007 Code.cs: (16,12)-(16,19)",
            "CORPUS007 Code.cs: (17,14)-(17,21)",
            "CORPUS009 Code.cs: (20,13)-(20,23)",
        }));
    }

    [Test]
    public void The_good_one_is_a_record_all_the_same()
    {
        GeneratorRun run = Folder().Run();

        Assert.That(run.Sources.Keys, Does.Contain("GoodNewsFromTheHarbour.g.cs"));
        Assert.That(run.Sources["GoodNewsFromTheHarbour.g.cs"], Does.Contain("value Desk=Foreign").And.Contain("value Priority=2"));
    }

    private static TestProject Folder()
    {
        TestProject project = new TestProject { Code = Desk.Code }
            .Article("01-missing.txt", Desk.Text("headline: A harbour"))
            .Article("02-misspelt.txt", Desk.Text("desk: Home\npriorty: 2"))
            .Article("03-range.txt", Desk.Text("desk: Home\npriority: 9"))
            .Article("04-date.txt", Desk.Text("desk: Home\nembargo: 31/02/2023"))
            .Article("05-enum.txt", Desk.Text("desk: Home\nsection: Opinoins"))
            .Article("06-reference.txt", Desk.Text("desk: Home\nfollow-up-of: 14-god"))
            .Article("07-yaml.txt", Desk.Text("desk: Home\ntags: a: b: c"))
            .Article("08-twice.txt", Desk.Text("desk: Home\ndesk: Foreign"))
            .Article("09-list.txt", Desk.Text("desk: [Home, Foreign]"))
            .Add(TestFile.ArticleOnLinux("10-latin1.txt", Encoding.Latin1.GetBytes(Desk.Text("desk: Caf\u00e9"))))
            .Article("11-empty.txt", "")
            .Article("12-open.txt", "---\ndesk: Home\n\nThe boats stayed out at sea until the morning.\n")
            .Article("13-good.txt", Desk.Text("headline: Good News from the Harbour\ndesk: Foreign\npriority: 2"));
        return project;
    }
}
