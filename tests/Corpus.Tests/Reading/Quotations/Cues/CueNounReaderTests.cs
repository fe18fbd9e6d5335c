using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class CueNounReaderTests
{
    [TestCase("Their report says “no.”", "report", true)]
    [TestCase("The officials report “no.”", "report", false)]
    [TestCase("They will report “no.”", "report", false)]
    [TestCase("Police report “no.”", "report", false)]
    [TestCase("A primary vote for “no” was held.", "vote", true)]
    [TestCase("Ana Horvat’s claims of “no” were heard.", "claims", true)]
    [TestCase("The mayor claims “no.”", "claims", false)]
    [TestCase("She claims “no.”", "claims", false)]
    [TestCase("There old claims of “no” were heard.", "claims", true)]
    [TestCase("The 22 emails of “no” were read.", "emails", true)]
    [TestCase("She went from call to call and found “no.”", "call", true)]
    public void Tells_nouns_from_verbs(string text, string word, bool noun)
    {
        Stages stages = Stages.Of(text);
        Assert.That(new CueNounReader(stages.Frame, stages.Phrases).IsNoun(Last(stages, word), stages.Sentences[0]), Is.EqualTo(noun));
    }

    [TestCase("Ana Horvat’s promise of “no” holds.", "promise", "Ana Horvat")]
    [TestCase("His late call for “no” failed.", "call", "His")]
    [TestCase("A statement by Ana Horvat spoke of “no.”", "statement", "Ana Horvat")]
    [TestCase("A statement from the mayor spoke of “no.”", "statement", "the mayor")]
    [TestCase("The statement spoke of “no.”", "statement", null)]
    public void The_source_stands_beside_the_noun(string text, string word, string? source)
    {
        Stages stages = Stages.Of(text);
        var cues = new List<Cue>();
        new CueNounReader(stages.Frame, stages.Phrases).Read(stages.Item(word), stages.Sentences[0], cues);
        Assert.That(cues.Select(cue => stages.Shown(cue.Source)), Is.EqualTo(source is null ? [] : new[] { source }));
    }

    private static int Last(Stages stages, string word)
        => Enumerable.Range(0, stages.Frame.Count).Last(item => !stages.Frame[item].IsQuote && stages.Frame.TextOf(item, item) == word);
}
