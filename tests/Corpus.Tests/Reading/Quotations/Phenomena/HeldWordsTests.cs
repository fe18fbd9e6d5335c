using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Names and titles in what somebody says, thinks, or is credited with: somebody's words, where the same in the writer's own sentence would be nobody's.</summary>
public sealed class HeldWordsTests
{
    [TestCase("Ivo Marin said that he had pursued the “Iron Road” for years.", "Iron Road", "Ivo Marin")]
    [TestCase("Ivo Marin wrote that they had met at a class called off in May, “Bridges Two.”", "Bridges Two.", "Ivo Marin")]
    [TestCase("The town is proud of the “Iron Road,” Ivo Marin said.", "Iron Road,", "Ivo Marin")]
    [TestCase("The “Iron Road” has cost two lives, according to Ivo Marin.", "Iron Road", "Ivo Marin")]
    [TestCase("Ivo Marin denounced the nascent “Iron Road” movement.", "Iron Road", "Ivo Marin")]
    [TestCase("Ivo Marin called his rival the “Iron Mayor” in public.", "Iron Mayor", "Ivo Marin")]
    [TestCase("Ivo Marin noted the storm in May, the help of neighbours and his work to bring trains from “Lodz to Splitz.”", "Lodz to Splitz.", "Ivo Marin")]
    [TestCase("Ivo Marin boasted that, thanks to his patented “Marin Tide Method,” he was right about the flood.", "Marin Tide Method,", "Ivo Marin")]
    [TestCase("Ivo Marin railed against its “Great Wall of Paper” in public.", "Great Wall of Paper", "Ivo Marin")]
    public void Are_somebodys(string text, string content, string by) => Speech.In(text).Has(content, by: by, kind: QuoteKind.Mixed);

    [TestCase("“I like it,” Ivo Marin said during an interview for NRK’s “Morning Round.”", "Morning Round.")]
    [TestCase("Ivo Marin said on NRK’s “Morning Round” that the road was ready.", "Morning Round")]
    [TestCase("At the “Iron Road” Ivo Marin met old friends.", "Iron Road")]
    public void Are_nobodys_outside_of_it(string text, string content) => Speech.In(text).HasTerm(content);
}
