using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>What hangs on a description: "close to the talks", "at the hospital", "one of".</summary>
public sealed class DescribedSourcesInContextTests
{
    [TestCase("Sources close to the talks said the offer was “dead on arrival.”", "dead on arrival.", "Sources close to the talks", "said", QuoteKind.Mixed)]
    [TestCase("“The offer was dead,” sources familiar with the matter said.", "The offer was dead,", "sources familiar with the matter", "said", QuoteKind.Direct)]
    [TestCase("“The deal is dead,” said a person familiar with the talks.", "The deal is dead,", "a person familiar with the talks", "said", QuoteKind.Direct)]
    [TestCase("“The deal is dead,” said two officials briefed on the negotiations.", "The deal is dead,", "two officials briefed on the negotiations", "said", QuoteKind.Direct)]
    [TestCase("Two people with knowledge of the talks said the offer was “dead on arrival.”", "dead on arrival.", "Two people with knowledge of the talks", "said", QuoteKind.Mixed)]
    [TestCase("A diplomat involved in the talks called the offer “dead on arrival.”", "dead on arrival.", "A diplomat involved in the talks", "called", QuoteKind.Mixed)]
    [TestCase("One of the judges, who declined to be named, said the offer was “dead on arrival.”", "dead on arrival.", "One of the judges", "said", QuoteKind.Mixed)]
    [TestCase("One of the judges said the offer was “dead on arrival.”", "dead on arrival.", "One of the judges", "said", QuoteKind.Mixed)]
    [TestCase("Some of the nurses said the ward was “a war zone.”", "a war zone.", "Some of the nurses", "said", QuoteKind.Mixed)]
    [TestCase("“The ward is a war zone,” said one of the nurses.", "The ward is a war zone,", "one of the nurses", "said", QuoteKind.Direct)]
    [TestCase("Several of her former colleagues described the ward as “a war zone.”", "a war zone.", "Several of her former colleagues", "described", QuoteKind.Mixed)]
    [TestCase("Doctors at St. Brigid Hospital said the outbreak was “under control.”", "under control.", "Doctors at St. Brigid Hospital", "said", QuoteKind.Mixed)]
    [TestCase("Researchers at the University of Bergen found that the drug was “no better than water.”", "no better than water.", "Researchers at the University of Bergen", "found", QuoteKind.Mixed)]
    [TestCase("Lawyers for Ana Horvat said the charge was “without merit.”", "without merit.", "Lawyers for Ana Horvat", "said", QuoteKind.Mixed)]
    [TestCase("“The charge is without merit,” said a lawyer for the Norland Bank.", "The charge is without merit,", "a lawyer for the Norland Bank", "said", QuoteKind.Direct)]
    [TestCase("“We are deeply concerned,” said a joint statement by the three governments.", "We are deeply concerned,", "a joint statement by the three governments", "said", QuoteKind.Direct)]
    [TestCase("“We are deeply concerned,” a joint statement by the three governments said.", "We are deeply concerned,", "a joint statement by the three governments", "said", QuoteKind.Direct)]
    [TestCase("“The water stood up to here,” said 72-year-old Lidia Wojnar.", "The water stood up to here,", "Lidia Wojnar", "said", QuoteKind.Direct)]
    [TestCase("“The water stood up to here,” 72-year-old Lidia Wojnar said.", "The water stood up to here,", "Lidia Wojnar", "said", QuoteKind.Direct)]
    [TestCase("“The water stood up to here,” said a 72-year-old widow.", "The water stood up to here,", "a 72-year-old widow", "said", QuoteKind.Direct)]
    [TestCase("Ministry of Health spokesman Teun de Wit said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("“It is under control,” said Bank of Norland chief economist Teun de Wit.", "It is under control,", "Teun de Wit", "said", QuoteKind.Direct)]
    [TestCase("Teun de Wit, Ministry of Health spokesman, said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("The agency’s spokeswoman, Greta Olsen, said the outbreak was “under control.” The spokeswoman added that beds were “plentiful.”", "under control.", "Greta Olsen", "said", QuoteKind.Mixed)]
    [TestCase("The agency’s spokeswoman, Greta Olsen, said the outbreak was “under control.” The spokeswoman added that beds were “plentiful.”", "plentiful.", "Greta Olsen", "added", QuoteKind.Mixed)]
    [TestCase("A spokeswoman for the agency, Greta Olsen, said the outbreak was “under control.”", "under control.", "Greta Olsen", "said", QuoteKind.Mixed)]
    [TestCase("“We’re full,” said the hospital’s head nurse.", "We’re full,", "the hospital’s head nurse", "said", QuoteKind.Direct)]
    [TestCase("Half a dozen farmers from the valley said the dam was “a joke.”", "a joke.", "Half a dozen farmers from the valley", "said", QuoteKind.Mixed)]
    [TestCase("The families of the victims called the verdict “an insult.”", "an insult.", "The families of the victims", "called", QuoteKind.Mixed)]
    [TestCase("“The verdict is an insult,” the families of the victims said in a statement.", "The verdict is an insult,", "the families of the victims", "said", QuoteKind.Direct)]
    [TestCase("“An insult,” said the mother of one of the victims.", "An insult,", "the mother of one of the victims", "said", null)]
    [TestCase("More than a hundred teachers signed a letter that called the cuts “reckless.”", "reckless.", "a letter", "called", QuoteKind.Mixed)]
    [TestCase("The court’s ruling states that the law is “void.”", "void.", "The court’s ruling", "states", QuoteKind.Mixed)]
    [TestCase("“The law is void,” the court’s 40-page ruling says.", "The law is void,", "the court’s 40-page ruling", "says", QuoteKind.Direct)]
    [TestCase("A note left on the kitchen table read: “Back at noon.”", "Back at noon.", "A note left on the kitchen table", "read", QuoteKind.Direct)]
    [TestCase("People in the village say the dam is “cursed.”", "cursed.", "People in the village", "say", QuoteKind.Mixed)]
    public void Is_one_source_with_all_that_hangs_on_it(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
