using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Marks of other countries, doubled, turned round, left open.</summary>
public sealed class MarksInAllFormsTests
{
    [TestCase("\" We go,\" said Siobhan O'Rourke.", "We go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("\"I told them 'no,'\" said Siobhan O'Rourke. \"And they said 'yes.'\"", "I told them 'no,'", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("\"I told them 'no,'\" said Siobhan O'Rourke. \"And they said 'yes.'\"", "And they said 'yes.'", "Siobhan O'Rourke", null, QuoteKind.Direct)]
    [TestCase("« We go », said Siobhan O’Rourke.", "We go", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("Siobhan O’Rourke said: »We go.«", "We go.", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("‹We go›, said Siobhan O’Rourke.", "We go", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("‚We go‘, said Siobhan O’Rourke.", "We go", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("„We go”, said Siobhan O’Rourke. „We never stay”.", "We go", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("„We go”, said Siobhan O’Rourke. „We never stay”.", "We never stay", "Siobhan O’Rourke", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We go,“ said Siobhan O’Rourke. “We never stay,“ she added.", "We go,", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("“We go,“ said Siobhan O’Rourke. “We never stay,“ she added.", "We never stay,", "Siobhan O’Rourke", "added", QuoteKind.Direct)]
    [TestCase("''We go,'' said Siobhan O'Rourke, who noted that orders had ''cratered.''", "We go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("''We go,'' said Siobhan O'Rourke, who noted that orders had ''cratered.''", "cratered.", "Siobhan O'Rourke", "noted", QuoteKind.Mixed)]
    [TestCase("Siobhan O’Rourke said the voters’ ‘no’ was ‘a gift’.", "no", "Siobhan O’Rourke", "said", QuoteKind.Mixed)]
    [TestCase("Siobhan O’Rourke said the voters’ ‘no’ was ‘a gift’.", "a gift", "Siobhan O’Rourke", "said", QuoteKind.Mixed)]
    [TestCase("Siobhan O'Rourke said the voters' 'no' was 'the players' gift' to all.", "no", "Siobhan O'Rourke", "said", QuoteKind.Mixed)]
    [TestCase("“He said, ‘She told me, “Run,” and I ran,’” Siobhan O’Rourke recalled.", "He said, ‘She told me, “Run,” and I ran,’", "Siobhan O’Rourke", "recalled", QuoteKind.Direct)]
    [TestCase("“I just say, ‘Thank you for voting,’ ” said Siobhan O’Rourke.", "I just say, ‘Thank you for voting,’", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("\"We go,\" said Siobhan O'Rourke of the 6\" pipe.", "We go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("“We go,” said Siobhan O’Rourke. “We never stay.\n\n“We have no time.”", "We go,", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("“We go,” said Siobhan O’Rourke. “We never stay.\n\n“We have no time.”", "We never stay.", "Siobhan O’Rourke", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We go,” said Siobhan O’Rourke. “We never stay.\n\n“We have no time.”", "We have no time.", "Siobhan O’Rourke", Speech.Any, QuoteKind.Direct)]
    [TestCase("“We go,” said Siobhan O’Rourke.“We never stay.”", "We go,", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("“We go,” said Siobhan O’Rourke.“We never stay.”", "We never stay.", "Siobhan O’Rourke", Speech.Any, QuoteKind.Direct)]
    [TestCase("(He left.) “We stay,” said Siobhan O’Rourke.", "We stay,", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    public void The_words_between_them(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);

    [TestCase("The class of '98 met at O'Hara's in the '70s style.")]
    [TestCase("‘Twas the night before the vote.")]
    [TestCase("&quot;We go,&quot; said Siobhan O'Rourke.")]
    public void Nothing_is_quoted(string text) => Speech.In(text).HasNothing();
}
