using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Titles of works and broadcasts, known by what stands around them.</summary>
public sealed class WorkTitleTests
{
    [TestCase("“Salt and Stone,” by Marta Kowalczyk, won the prize.", "Salt and Stone,")]
    [TestCase("NEW BOOKS — “Why the river froze that year,” by the historian Ivo Marin.", "Why the river froze that year,")]
    [TestCase("“Quiet Waters,” which opens in May, was shot in Lodz.", "Quiet Waters,")]
    [TestCase("“Quiet Waters,” a comedy, was shot in Lodz.", "Quiet Waters,")]
    [TestCase("“Quiet Waters,” on Radio Norland, has a million listeners.", "Quiet Waters,")]
    [TestCase("“Quiet Waters” star Ivo Marin posted a picture on Friday.", "Quiet Waters")]
    [TestCase("“It is late,” said Ivo Marin, a co-author of “Salt and Stone: A Short History of the Northern Mines.”", "Salt and Stone: A Short History of the Northern Mines.")]
    [TestCase("“It is late,” Ivo Marin said on “The Long Evening” in May.", "The Long Evening")]
    [TestCase("“It is late,” Ivo Marin told “Harbour and Friends” in May.", "Harbour and Friends")]
    [TestCase("Speaking to “NRK This Morning” in May, Ivo Marin smiled.", "NRK This Morning")]
    [TestCase("Ivo Marin backed her in an interview on BBS’ “Sixty.”", "Sixty.")]
    [TestCase("The protester, who interrupted Ivo Marin, wore the slogan of the year — “Make It Rain Again.”", "Make It Rain Again.")]
    [TestCase("According to “Salt and Stone” by Ivo Marin, the mine closed in May.", "Salt and Stone")]
    [TestCase("Ana Horvat and Ivo Marin signed on for “Quiet Waters,” but Olaf Berg went missing.", "Quiet Waters,")]
    public void A_title(string text, string content) => Speech.In(text).HasTerm(content);

    [TestCase("“We are cold and tired,” by now a common cry, rang out again.", "We are cold and tired,")]
    [TestCase("“Unfit to lead,” the paper wrote of Ivo Marin.", "Unfit to lead,")]
    public void Words_that_only_look_like_one(string text, string content) => Speech.In(text).Has(content, kind: QuoteKind.Direct);
}
