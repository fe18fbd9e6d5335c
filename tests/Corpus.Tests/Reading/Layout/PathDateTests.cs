using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>A day in the path of a file.</summary>
public class PathDateTests
{
    [TestCase("posts/2021-03-09-quay.md")]
    [TestCase("2021-03-09-quay.txt")]
    [TestCase("2021-03-09.md")]
    [TestCase("2021_03_09_quay.md")]
    [TestCase("2021-3-9-quay.md")]
    [TestCase("2021-03-09 quay.md")]
    [TestCase("2021-03-09.de.md")]
    [TestCase("2021-03-09T10:30:00Z-quay.md")]
    [TestCase("2021/03/09/quay.md")]
    [TestCase("blog/2021/3/9/quay.txt")]
    [TestCase("blog/2021/03/09-quay.md")]
    [TestCase("blog/2021/03-09-quay.md")]
    [TestCase("blog/2021-03/09.md")]
    [TestCase("blog/2021-03-09/quay.md")]
    [TestCase("blog/2021-03-09-quay/index.md")]
    [TestCase("blog/2021/03/09-quay/index.en.mdx")]
    [TestCase("blog/2021/2021-03-09-quay.md")]
    [TestCase("blog/2021/03/09/quay/index.md")]
    [TestCase("2021-03-09/quay/_index.md")]
    public void Is_the_date(string file) => Assert.That(Date(file), Is.EqualTo(new CalendarDate(2021, 3, 9)));

    [TestCase("1999-2000-winter.md")]
    [TestCase("2021-03-quay.md")]
    [TestCase("2021-02-30-quay.md")]
    [TestCase("2021-13-01-quay.md")]
    [TestCase("2021-03-091.md")]
    [TestCase("2021-03-09th.md")]
    [TestCase("2021.3.9-notes.md")]
    [TestCase("2021-03_09-quay.md")]
    [TestCase("0007-03-09-quay.md")]
    [TestCase("20210309-quay.md")]
    [TestCase("12021-03-09-quay.md")]
    [TestCase("v2021-03-09.md")]
    [TestCase("quay-of-2021-03-09.md")]
    [TestCase("2021/03/quay.md")]
    [TestCase("2021/03/9-quays.md")]
    [TestCase("2021/03/09/more/quay.md")]
    [TestCase("2021/03/09/more/quay/index.md")]
    [TestCase("2021/03/quay/index.md")]
    [TestCase("2021-03-09-trip/quay.md")]
    [TestCase("2021/02/30/quay.md")]
    [TestCase("quay.md")]
    [TestCase("/quay.md")]
    [TestCase("")]
    public void Other_numbers_are_none(string file) => Assert.That(Date(file), Is.Null);

    [TestCase("---\ndate: 2020-01-02\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase(" date 2020-01-02 It is shut.", 2020, 1, 2)]
    [TestCase("Thursday, January 2, 2020 - It is shut.", 2020, 1, 2)]
    [TestCase("---\ndate:\n---\nIt is shut.", 2021, 3, 9)]
    [TestCase("---\npath: 2020/01/02/quay\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase("+++\npath = '/2020/01/02/quay/'\n+++\nIt is shut.", 2020, 1, 2)]
    [TestCase("---\npermalink: /2020/01/02/quay.html\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase("---\nurl: /2020/01/02/quay/\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase("---\nurl: https://harbour.example/2020/01/02/quay/?from=home\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase("---\npermalink: https://harbour.example/2020/01/02/quay\n---\nIt is shut.", 2020, 1, 2)]
    [TestCase("---\nurl: https://2020-01-02.example/\n---\nIt is shut.", 2021, 3, 9)]
    [TestCase("---\nurl: https://harbour.example\n---\nIt is shut.", 2021, 3, 9)]
    [TestCase("---\npath: /quay/\n---\nIt is shut.", 2021, 3, 9)]
    public void What_the_file_says_comes_first(string text, int year, int month, int day) =>
        Assert.That(LayoutTest.Read(text, "blog/2021-03-09-quay.txt").Metadata.Published, Is.EqualTo(new PublicationTime(new(year, month, day), null, null)));

    [Test]
    public void The_id_is_the_whole_name() => Assert.That(LayoutTest.Read("It is shut.", "blog/2021-03-09-quay.md").Id, Is.EqualTo("2021-03-09-quay"));

    private static CalendarDate? Date(string file) => LayoutTest.Read("It is shut.", file).Metadata.Published.Date;
}
