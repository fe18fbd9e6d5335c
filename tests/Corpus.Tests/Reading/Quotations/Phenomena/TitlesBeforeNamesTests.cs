using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>A speaker is called by the name alone, so that articles agree about it; what stands before the name is the job title.</summary>
public sealed class TitlesBeforeNamesTests
{
    [TestCase("“No,” said Supt Helen Ward.", "Helen Ward")]
    [TestCase("“No,” said Det Ch Insp Laura Pike.", "Laura Pike")]
    [TestCase("“No,” Det Ch Insp Laura Pike said.", "Laura Pike")]
    [TestCase("“No,” said PC Aaron Dale.", "Aaron Dale")]
    [TestCase("“No,” said Cllr Aaron Dale.", "Aaron Dale")]
    [TestCase("“No,” said Mx Robin Dale.", "Robin Dale")]
    [TestCase("“No,” said Maj-Gen Aaron Dale.", "Aaron Dale")]
    public void A_title_is_no_part_of_the_name(string text, string by) => Speech.In(text).Is("No,", by: by, basis: AttributionBasis.Named).Knows(by, SpeakerKind.Person);

    [TestCase("Labour MP Sarah Finch said the vote was “close.”", "Sarah Finch", "Labour MP")]
    [TestCase("Conservative MP Sarah Finch said the vote was “close.”", "Sarah Finch", "Conservative MP")]
    [TestCase("SNP MP Sarah Finch said the vote was “close.”", "Sarah Finch", "SNP MP")]
    [TestCase("UN Secretary-General António Tavares said the vote was “close.”", "António Tavares", "UN Secretary-General")]
    [TestCase("Apple CEO Tom Cooke said the vote was “close.”", "Tom Cooke", "Apple CEO")]
    [TestCase("Rescuer Tariq Noor said the vote was “close.”", "Tariq Noor", "Rescuer")]
    [TestCase("Speaker of the House Paul Rowan said the vote was “close.”", "Paul Rowan", "Speaker of the House")]
    [TestCase("Secretary of State Lena Brandt said the vote was “close.”", "Lena Brandt", "Secretary of State")]
    [TestCase("U.S. Ambassador to Japan Ron Manuel said the vote was “close.”", "Ron Manuel", "U.S. Ambassador to Japan")]
    [TestCase("Ambassador to the United Nations Nina Haller said the vote was “close.”", "Nina Haller", "Ambassador to the United Nations")]
    public void The_office_is_the_job_title(string text, string by, string title)
        => Speech.In(text).Is("close.", by: by, basis: AttributionBasis.Named).Knows(by, SpeakerKind.Person, title);

    [TestCase("Mia Chao, the president's wife, said the vote was “close.”", "Mia Chao", "the president's wife")]
    [TestCase("Mia Chao, the mayor's deputy, said the vote was “close.”", "Mia Chao", "the mayor's deputy")]
    [TestCase("Mia Chao, the agency's director, said the vote was “close.”", "Mia Chao", "director")]
    [TestCase("Mia Chao, the deputy mayor, said the vote was “close.”", "Mia Chao", "deputy mayor")]
    [TestCase("The minister's spokesman Ivo Xander said the vote was “close.”", "Ivo Xander", "spokesman")]
    [TestCase("The head of the union, Bo Lim, said the vote was “close.”", "Bo Lim", "head of the union")]
    public void The_title_of_somebody_else_is_not_taken(string text, string by, string title)
        => Speech.In(text).Is("close.", by: by).Knows(by, title: title);
}
