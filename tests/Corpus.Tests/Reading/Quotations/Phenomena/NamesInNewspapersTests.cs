using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Sources as newspapers introduce them: behind compounds, ranks and numbers, with marks of their own, with a comma missing.</summary>
public sealed class NamesInNewspapersTests
{
    [TestCase("US-based Quillo.com said it was “a fair bid”.", "Quillo.com")]
    [TestCase("Dublin-based Quillo said it was “a fair bid”.", "Quillo")]
    [TestCase("Swiss-owned Quillo said it was “a fair bid”.", "Quillo")]
    [TestCase("Oscar-winner Inge Brandt said it was “a fair bid”.", "Inge Brandt")]
    [TestCase("Seventeen-year-old Inge Brandt said it was “a fair bid”.", "Inge Brandt")]
    [TestCase("Mother-of-four Inge Brandt, 41, said it was “a fair bid”.", "Inge Brandt")]
    [TestCase("Inge-Marie Brandt said it was “a fair bid”.", "Inge-Marie Brandt")]
    public void A_compound_before_a_name_is_no_part_of_it(string text, string by) => Speech.In(text).Has("a fair bid", by);

    [TestCase("Sgt. First Class Olaf Berg said it was “a fair fight”.", "Olaf Berg")]
    [TestCase("Trooper Olaf Berg said it was “a fair fight”.", "Olaf Berg")]
    [TestCase("Carmaker Quillo said it was “a fair fight”.", "Quillo")]
    public void A_rank_or_trade_before_a_name_is_no_part_of_it(string text, string by) => Speech.In(text).Has("a fair fight", by);

    [TestCase("“We dug in,” said world No. 7 Berg, who won.", "Berg")]
    [TestCase("“We dug in,” said the team's No.1 driver Olaf Berg.", "Olaf Berg")]
    [TestCase("“We dug in,” said the world No. 7.", "the world No. 7")]
    public void A_number_does_not_end_what_somebody_is(string text, string by) => Speech.In(text).Has("We dug in,", by);

    [TestCase("Olaf Berg, a spokesman for the dockers said: “We stop.”", "Olaf Berg")]
    [TestCase("Olaf Berg, head of the Herring Board told the court: “We stop.”", "Olaf Berg")]
    public void The_comma_behind_a_role_may_be_missing(string text, string by) => Speech.In(text).Has("We stop.", by);

    [TestCase("Zing! said the bid was “too low”.", "Zing!")]
    [TestCase("Which? said the bid was “too low”.", "Which?")]
    public void A_mark_can_belong_to_a_name(string text, string by) => Speech.In(text).Has("too low", by);

    [TestCase("“They thrive,” said the Institute for the Study of Herring.", "Institute for the Study of Herring")]
    [TestCase("“They thrive,” says Norwegian angler Sigrid, who came by bus.", "Sigrid")]
    [TestCase("Senator Ana Lucia “Bing” Torres came. “They thrive,” Torres said.", "Ana Lucia Torres")]
    public void A_name_is_whole(string text, string by) => Speech.In(text).Has("They thrive,", by);

    [TestCase("Quillo plc lost money. “We cope,” the company said.", "Quillo plc")]
    [TestCase("Shares in Quillo fell. Quillo rose later. “We cope,” the company said.", "Quillo")]
    [TestCase("Carmaker Quillo sold a plant. “We cope,” the carmaker said.", "Quillo")]
    [TestCase("The Quay Bank raised rates. “We cope,” the bank said.", "Quay Bank")]
    [TestCase("The Quay Bank cut rates in Chile. “We cope,” it said.", "Quay Bank")]
    [TestCase("Quillo cut its outlook for Peru and Chile. “We cope,” it said.", "Quillo")]
    public void A_firm_is_meant_by_it_and_by_its_trade(string text, string by) => Speech.In(text).Has("We cope,", by);
}
