using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Apostrophes and blanks that newspapers get wrong.</summary>
public sealed class UntidyMarksTests
{
    [TestCase("'I won't go,' said Siobhan O'Rourke, 'and that's that.'", "I won't go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("'I won't go,' said Siobhan O'Rourke, 'and that's that.'", "and that's that.", "Siobhan O'Rourke", "said", null)]
    [TestCase("Siobhan O'Rourke called the players' strike 'a farce'.", "a farce", "Siobhan O'Rourke", "called", QuoteKind.Mixed)]
    [TestCase("‘It’s the players’ fault’, said Siobhan O’Rourke.", "It’s the players’ fault", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("Siobhan O'Rourke said \"it's 5 o'clock\".", "it's 5 o'clock", "Siobhan O'Rourke", "said", QuoteKind.Mixed)]
    [TestCase("Siobhan O’Rourke said : « C’est la vie ».", "C’est la vie", "Siobhan O’Rourke", "said", QuoteKind.Direct)]
    [TestCase("Siobhan O'Rourke said:\"We go.\"Then she left.", "We go.", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("\"We go\" - Siobhan O'Rourke said.", "We go", "Siobhan O'Rourke", "said", null)]
    [TestCase("\"We go, \" said Siobhan O'Rourke.", "We go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    [TestCase("\"We go,\" said Siobhan O'Rourke, \"and \"never\" come back.\"", "We go,", "Siobhan O'Rourke", "said", QuoteKind.Direct)]
    public void Is_read_all_the_same(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
