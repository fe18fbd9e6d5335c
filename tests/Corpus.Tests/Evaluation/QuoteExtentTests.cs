using System.Linq;
using Corpus.Evaluation;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Evaluation;

[TestFixture]
public sealed class QuoteExtentTests
{
    [TestCase("“We will stay,”", "We will stay")]
    [TestCase(" \"We will stay.\" ", "We will stay")]
    [TestCase("“Will you stay?”", "Will you stay?")]
    [TestCase("''He told me, 'Stay',''", "He told me, 'Stay")]
    [TestCase("“Well ...”", "Well")]
    [TestCase("“...”", "...")]
    [TestCase("“”", "")]
    public void MarksBlanksAndOneRunOfPunctuationDoNotCount(string marked, string content)
    {
        SourceSpan trimmed = QuoteExtent.Trim(marked, new SourceSpan(0, marked.Length));
        Assert.That(marked.Substring(trimmed.Start, trimmed.Length), Is.EqualTo(content));
    }

    [TestCase("“First.\n\n“Second.”", "First|Second")]
    [TestCase("“First.\n \n\n“Second.”", "First|Second")]
    [TestCase("“One line\nand another”", "One line\nand another")]
    [TestCase("“First\n\n”", "First")]
    [TestCase("“\n\n”", "")]
    public void ABlankLineCuts(string marked, string pieces)
    {
        string[] found = [.. QuoteExtent.Pieces(marked, new SourceSpan(0, marked.Length)).Select(piece => marked.Substring(piece.Start, piece.Length))];
        Assert.That(string.Join('|', found), Is.EqualTo(pieces));
    }
}
