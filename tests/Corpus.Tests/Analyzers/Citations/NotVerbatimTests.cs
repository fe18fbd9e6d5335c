using System.Threading.Tasks;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS101.</summary>
public class NotVerbatimTests() : CitationTest("CORPUS101")
{
    [Test]
    public async Task The_nearest_passage_is_named()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"well worth the wiat"|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“well worth the wiat” is in no article; nearest: “well worth the wait” (articles/bridge.txt, line 5, Ana Horvat)" }));
    }

    [Test]
    public async Task Where_nothing_is_near_it_says_so()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"shareholders disappointed"|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“shareholders disappointed” is in no article, and nothing like it" }));
    }

    [Test]
    public async Task Parts_that_are_in_no_one_article()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|"Nobody asked […] the tower leans"|]); Cite.Verbatim([|"the ferrymen […] The bridge"|]);""");

        Assert.That(messages[1], Is.EqualTo("“the ferrymen […] The bridge” is in no article: its parts stand in several, or in another order"));
    }

    [Test]
    public async Task No_words()
    {
        string[] messages = await FindsInAsync("""Cite.Verbatim([|""|]);""");

        Assert.That(messages, Is.EqualTo(new[] { "“” has no words: there is nothing to look up in the corpus" }));
    }

    [TestCase(""" "well worth the wait" """)]
    [TestCase(""" "well worth" + " the wait" """)]
    [TestCase(""" "well " + Wait """)]
    [TestCase(""" $"well {Wait}" """)]
    [TestCase(""" @"worth the wait" """)]
    [TestCase(""" "Nobody […] ferrymen" """)]
    [TestCase(""" "The tower leans" """)]
    public Task Right_words_are_right(string expression) => FindsInAsync($"Cite.Verbatim({expression});");

    [TestCase(""" [|"well worth" + " the wiat"|] """)]
    [TestCase(""" [|"bad " + Wait|] """)]
    [TestCase(""" [|$"bad {Wait}"|] """)]
    [TestCase(""" [|@"worth the wiat"|] """)]
    [TestCase(""" [|nameof(Run)|] """)]
    [TestCase(""" any == "" ? [|"worth the wiat"|] : Wait """)]
    [TestCase(""" (any == "" ? null : [|"worth the wiat"|]) ?? [|"nine yaers"|] """)]
    [TestCase(""" any switch { "" => [|"worth the wiat"|], _ => throw new System.ArgumentException(any) } """)]
    public Task Constants_are_followed(string expression) => FindsInAsync($"Cite.Verbatim({expression});");

    [Test]
    public Task Raw_strings_are_followed() => FindsInAsync(""""Cite.Verbatim([|"""worth the wiat"""|]); Cite.Verbatim("""worth the wait""");"""");

    [Test]
    public Task What_people_mark_is_checked() => FindsAsync("""
        using System;
        using Corpus;

        namespace App;

        [AttributeUsage(AttributeTargets.Class)]
        internal sealed class MottoAttribute([Verbatim] string text) : Attribute
        {
            [Verbatim]
            public string Text { get; init; } = text;
        }

        [Motto([|"worth the wiat"|])]
        internal class Code([Verbatim] string first)
        {
            [Verbatim]
            public string Field = [|"nine yaers"|];

            [Verbatim]
            public string Property { get; set; } = [|"nine yaers"|];

            [Verbatim]
            public string Getter => [|"nine yaers"|];

            public string Free = "nine yaers";

            public string First { get; } = Cite.Verbatim(first);

            public static Code Make([Verbatim] string given = [|"nine yaers"|]) => new([|"nine yaers"|]) { Field = "nine years", Property = [|"nine yaers"|] };

            public void Set(Code other) => other.Field = other.Property = [|"nine yaers"|];
        }
        """);
}
