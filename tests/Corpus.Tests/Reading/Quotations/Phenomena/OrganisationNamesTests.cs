using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Organisations whose names hold small words, marks and other names.</summary>
public sealed class OrganisationNamesTests
{
    [TestCase("“Taxes must fall,” said the Taxpayers’ Union.", "Taxes must fall,", "Taxpayers’ Union", "said", QuoteKind.Direct)]
    [TestCase("“Taxes must fall,” the National Taxpayers’ Union said.", "Taxes must fall,", "National Taxpayers’ Union", "said", QuoteKind.Direct)]
    [TestCase("The Writers' Guild called the offer “an insult.”", "an insult.", "Writers' Guild", "called", QuoteKind.Mixed)]
    [TestCase("“It is an insult,” said Teachers’ Federation president Carla Weiss.", "It is an insult,", "Carla Weiss", "said", QuoteKind.Direct)]
    [TestCase("The Women’s Institute said the hall was “a treasure.”", "a treasure.", "Women’s Institute", "said", QuoteKind.Mixed)]
    [TestCase("The Children’s Hospital said beds were “plentiful.”", "plentiful.", "Children’s Hospital", "said", QuoteKind.Mixed)]
    [TestCase("“Beds are plentiful,” said St. Mary’s Hospital.", "Beds are plentiful,", "St. Mary’s Hospital", "said", QuoteKind.Direct)]
    [TestCase("“Sales are strong,” Okafor & Lund said in a statement.", "Sales are strong,", "Okafor & Lund", "said", QuoteKind.Direct)]
    [TestCase("“Sales are strong,” said Okafor & Sons.", "Sales are strong,", "Okafor & Sons", "said", QuoteKind.Direct)]
    [TestCase("“Cases are falling,” the Department of Health and Human Services said.", "Cases are falling,", "Department of Health and Human Services", "said", QuoteKind.Direct)]
    [TestCase("The Food and Drug Administration called the pill “safe.”", "safe.", "Food and Drug Administration", "called", QuoteKind.Mixed)]
    [TestCase("“Taxes must fall,” said Citizens for Fair Taxes.", "Taxes must fall,", "Citizens for Fair Taxes", "said", QuoteKind.Direct)]
    [TestCase("“Taxes must fall,” the Centre for Policy Studies said.", "Taxes must fall,", "Centre for Policy Studies", "said", QuoteKind.Direct)]
    [TestCase("“The camp is full,” said Nurses Without Borders.", "The camp is full,", "Nurses Without Borders", "said", QuoteKind.Direct)]
    [TestCase("“The camp is full,” said the Committee to Protect Sailors.", "The camp is full,", "Committee to Protect Sailors", "said", QuoteKind.Direct)]
    [TestCase("The Ministry of Trade and Marek Novak signed the deal. “It is done,” Novak said.", "It is done,", "Marek Novak", "said", QuoteKind.Direct)]
    [TestCase("“It is done,” said Marek Novak of Citizens for Fair Taxes.", "It is done,", "Marek Novak", "said", QuoteKind.Direct)]
    [TestCase("“Prices will rise,” the Bank of Norland and Okafor said.", "Prices will rise,", Speech.Any, "said", QuoteKind.Direct)]
    [TestCase("“The fish are gone,” said the Norland Institute of Marine Research.", "The fish are gone,", "Norland Institute of Marine Research", "said", QuoteKind.Direct)]
    [TestCase("Amnesty Norland, a rights group, said the camp was “a disgrace.”", "a disgrace.", "Amnesty Norland", "said", QuoteKind.Mixed)]
    public void The_organisation_is_read_whole(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
