using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Descriptions, places and other names around the one who speaks.</summary>
public sealed class NamesAroundTheSourceTests
{
    [TestCase("“We won’t pay,” said Chief Superintendent Mairi Sinclair of Lothian Police.", "We won’t pay,", "Mairi Sinclair", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Mairi Sinclair, 41, who lives next door.", "We won’t pay,", "Mairi Sinclair", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Mairi Sinclair, director of the Institute of Rural Affairs at the University of Kelso.", "We won’t pay,", "Mairi Sinclair", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Rep. Dale Hutchins (D-Ohio).", "We won’t pay,", "Dale Hutchins", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” Rep. Dale Hutchins, R-Mont., said Tuesday.", "We won’t pay,", "Dale Hutchins", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” Mairi Sinclair (51) from Kelso said.", "We won’t pay,", "Mairi Sinclair", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said His Holiness Pope Anselm II.", "We won’t pay,", Speech.Any, "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Sir Alistair Crewe.", "We won’t pay,", "Alistair Crewe", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said the Rev. Tobias Grant.", "We won’t pay,", "Tobias Grant", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Xi Lan, China’s trade minister.", "We won’t pay,", "Xi Lan", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said China’s trade minister, Xi Lan.", "We won’t pay,", "Xi Lan", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said an adviser to the president, Xi Lan.", "We won’t pay,", "Xi Lan", "said", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” Juma Abdi, the village elder, told the agency by phone.", "We won’t pay,", "Juma Abdi", "told", QuoteKind.Direct)]
    [TestCase("“We won’t pay,” said Ngozi, who asked that her surname be withheld.", "We won’t pay,", "Ngozi", "said", QuoteKind.Direct)]
    [TestCase("The spokesman for the Ministry of Health, Teun de Wit, said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("Teun de Wit of the Ministry of Health said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("Teun de Wit, a doctor who advises the Ministry of Health, said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("Speaking for the Ministry of Health, Teun de Wit said the outbreak was “under control.”", "under control.", "Teun de Wit", "said", QuoteKind.Mixed)]
    [TestCase("At St. Brigid Hospital, nurse Paula Reyes said the outbreak was “under control.”", "under control.", "Paula Reyes", "said", QuoteKind.Mixed)]
    [TestCase("A day after Gerald Ambrose resigned, Paula Reyes said the party was “finished.”", "finished.", "Paula Reyes", "said", QuoteKind.Mixed)]
    [TestCase("Gerald Ambrose resigned because, as Paula Reyes said, the party was “finished.”", "finished.", "Paula Reyes", "said", QuoteKind.Mixed)]
    [TestCase("Paula Reyes said of Gerald Ambrose that he was “finished.”", "finished.", "Paula Reyes", "said", QuoteKind.Mixed)]
    [TestCase("Of Gerald Ambrose, Paula Reyes said: “He is finished.”", "He is finished.", "Paula Reyes", "said", QuoteKind.Direct)]
    [TestCase("Both Gerald Ambrose and Paula Reyes said the party was “finished.”", "finished.", Speech.Any, "said", QuoteKind.Mixed)]
    public void The_one_who_speaks_is_found(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
