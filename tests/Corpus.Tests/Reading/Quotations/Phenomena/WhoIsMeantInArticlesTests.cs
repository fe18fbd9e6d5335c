using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Who is meant by pronouns and descriptions in short articles of several kinds of news.</summary>
public sealed class WhoIsMeantInArticlesTests
{
    [Test]
    public void Football() => Speech.In(
            "Town striker Marek Novak is out for a month with a torn calf.",
            "“It went pop in the warm-up,” said Novak. “I could not walk.”",
            "Manager Gerald Ambrose said the squad was “down to the bones.” He will give two juniors a game on Saturday.",
            "“They have earned it,” he added. The striker hopes to be back by May. “I hate watching,” the striker said.")
        .Has("It went pop in the warm-up,", "Marek Novak").Has("I could not walk.", "Marek Novak").Has("down to the bones.", "Gerald Ambrose")
        .Has("They have earned it,", "Gerald Ambrose").Has("I hate watching,", "Marek Novak");

    [Test]
    public void Athletics() => Speech.In(
            "Ana Horvat ran the fastest 800 metres of the year in Oslo on Friday.",
            "“I saw the clock and shouted,” the 19-year-old said. “Nobody heard me.”",
            "Her coach, Viktor Kellner, was calmer. “She can go faster,” he said.")
        .Has("I saw the clock and shouted,", "Ana Horvat").Has("Nobody heard me.", "Ana Horvat").Has("She can go faster,", "Viktor Kellner");

    [Test]
    public void Rugby() => Speech.In(
            "Former captain Karl Lund has attacked the union's plan to cut a club.",
            "“It is a sad day,” Lund said. “The fans deserve better.”",
            "The union's chairman, Gerald Ambrose, has defended the plan. He said the sums were “brutal.”")
        .Has("It is a sad day,", "Karl Lund").Has("The fans deserve better.", "Karl Lund").Has("brutal.", "Gerald Ambrose");

    [Test]
    public void State_politics() => Speech.In(
            "Lawmaker Ravi Menon walked out of the state assembly on Tuesday.",
            "“Nobody would let me finish,” the lawmaker told reporters.",
            "Speaker Anita Rao said the rules were “the same for all.” She asked Menon to return on Monday.",
            "“The house needs every voice,” she said.")
        .Has("Nobody would let me finish,", "Ravi Menon").Has("the same for all.", "Anita Rao").Has("The house needs every voice,", "Anita Rao");

    [Test]
    public void A_ministry() => Speech.In(
            "The Ministry of Ports has closed the fish market in Vellur after a fire.",
            "“Repairs will take a month,” the ministry said in a statement.",
            "Traders say they lost everything. They called the closure “a second fire.”")
        .Has("Repairs will take a month,", "Ministry of Ports").Has("a second fire.", "Traders");

    [Test]
    public void Ratings() => Speech.In(
            "Shares of Kardex fell on Wednesday. Kardex cut its outlook for Chile.",
            "The step “mirrors weak copper prices,” it said in a note.",
            "Chile's Finance Ministry expressed “surprise.” “Our debt is low,” the ministry said.")
        .Has("mirrors weak copper prices,", "Kardex").Has("Our debt is low,", "Finance Ministry");

    [Test]
    public void Results_of_a_company() => Speech.In(
            "Profit at Tidewell Group rose by a tenth last year.",
            "“Demand for ferries was strong,” the company said. It expects “a quieter year” ahead.",
            "Chief executive Lena Brandt said the yard was “full to 2030.” She has led the company since May.")
        .Has("Demand for ferries was strong,", "Tidewell Group").Has("a quieter year", "Tidewell Group").Has("full to 2030.", "Lena Brandt");

    [Test]
    public void A_merger() => Speech.In(
            "Costa Verde Bank will buy a rival for $2 billion, the bank said on Monday.",
            "“The price is fair,” the bank said. Analyst Viktor Kellner was less sure. “It is paying for the name,” he said.")
        .Has("The price is fair,", "Costa Verde Bank").Has("It is paying for the name,", "Viktor Kellner");

    [Test]
    public void Ice() => Speech.In(
            "Glaciologist Inge Brandt has measured the ice of Norway for thirty years.",
            "“It has never gone so fast,” she said.",
            "A second team of researchers drilled in Iceland.")
        .Has("It has never gone so fast,", "Inge Brandt");

    [Test]
    public void A_telescope() => Speech.In(
            "The University of Elverum has built a telescope on a roof.",
            "“The sky here is dark,” the university said. Astronomer Ana Horvat pointed it at Saturn on the first night.",
            "“I saw the rings and wept,” the astronomer said.")
        .Has("The sky here is dark,", "University of Elverum").Has("I saw the rings and wept,", "Ana Horvat");

    [Test]
    public void A_trial() => Speech.In(
            "Karl Lund, 43, sold boats that did not exist, a court in Elverum heard.",
            "Prosecutor Anita Rao said the fraud was “cold and patient.” She asked for four years.",
            "The 43-year-old denied everything. “I was cheated too,” the 43-year-old said.")
        .Has("cold and patient.", "Anita Rao").Has("I was cheated too,", "Karl Lund");

    [Test]
    public void An_appeal() => Speech.In(
            "Judge Gerald Ambrose has freed a man who spent ten years in prison.",
            "“The evidence was worthless,” the judge said.",
            "Lawyer Lena Brandt embraced her client. “We never gave up,” she said.")
        .Has("The evidence was worthless,", "Gerald Ambrose").Has("We never gave up,", "Lena Brandt");

    [Test]
    public void A_tour() => Speech.In(
            "Marek Novak will tour for the first time in eight years.",
            "“I missed the vans and the bad coffee,” the singer said.",
            "Promoter Anita Rao said the tickets were “gone in an hour.” She has added six nights.")
        .Has("I missed the vans and the bad coffee,", "Marek Novak").Has("gone in an hour.", "Anita Rao");

    [Test]
    public void A_series() => Speech.In(
            "Actress Ana Horvat is leaving the hospital drama after nine years.",
            "“I have died in it twice,” the star said.",
            "Producer Viktor Kellner said the role would “stay open.” He wished her well.")
        .Has("I have died in it twice,", "Ana Horvat").Has("stay open.", "Viktor Kellner");

    [Test]
    public void A_charity() => Speech.In(
            "Fell Guard, a conservation charity, has bought a valley in Wales.",
            "“The moss will come back,” the charity said. It called the price “a bargain.”",
            "Farmer Karl Lund, who grazed sheep there, was angry. “They never asked me,” he said.")
        .Has("The moss will come back,", "Fell Guard").Has("a bargain.", "Fell Guard").Has("They never asked me,", "Karl Lund");

    [Test]
    public void A_strike() => Speech.In(
            "The Harbour Workers Union has called off its strike in Bremen.",
            "“We have a deal,” the union said. Its leader, Viktor Kellner, thanked the night shift.",
            "“You held the line,” he said.")
        .Has("We have a deal,", "Harbour Workers Union").Has("You held the line,", "Viktor Kellner");
}
