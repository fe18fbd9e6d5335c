using System;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>What messages show of citations.</summary>
public class CitationExcerptTests
{
    [TestCase("Nobody asked", "Nobody asked")]
    [TestCase("Nobody\r\n   asked", "Nobody asked")]
    [TestCase("Nobody asked the ferrymen", "Nobody asked the…")]
    [TestCase("Nobodyaskedtheferrymenatall", "Nobodyaskedtheferrym…")]
    [TestCase("Nobodyaskedtheferry🚢s", "Nobodyaskedtheferry…")]
    [TestCase("", "")]
    [TestCase(" ", "")]
    public void A_beginning_is_cut_behind_a_word(string text, string shown) => Assert.That(CitationExcerpt.Of(text, 20), Is.EqualTo(shown));

    [Test]
    public void Both_are_shown_where_they_differ()
    {
        const string Said = "We waited nine years for this bridge, and now that it is open nobody wants to remember who was against it.";

        (string citation, string passage) = CitationExcerpt.OfDifference(Said.Replace("open", "shut", StringComparison.Ordinal), Said, 40);

        Assert.That((citation, passage), Is.EqualTo(("…that it is shut nobody wants to remember…", "…that it is open nobody wants to remember…")));
    }

    [Test]
    public void Marks_of_another_kind_are_no_difference()
    {
        string said = string.Join(" ", Enumerable.Repeat("It’s “late” – very", 10)) + " late.";

        (string citation, _) = CitationExcerpt.OfDifference(said.Replace('’', '\'').Replace("very late", "much too late", StringComparison.Ordinal), said, 30);

        Assert.That(citation, Does.EndWith("much too late."));
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(30)]
    [TestCase(300)]
    public void No_place_of_a_difference_is_out_of_reach(int most)
    {
        const string Said = "We waited nine years, and now nobody wants to remember.";

        using (Assert.EnterMultipleScope())
        {
            for (int at = 0; at <= Said.Length; at++)
            {
                (string citation, string passage) = CitationExcerpt.OfDifference(Said.Insert(at, "#"), Said, most);
                Assert.That(citation.Trim('…'), Has.Length.LessThanOrEqualTo(most).And.Contains("#"), $"at {at}");
                Assert.That(passage.Trim('…'), Has.Length.LessThanOrEqualTo(most), $"at {at}");
            }
        }
    }
}
