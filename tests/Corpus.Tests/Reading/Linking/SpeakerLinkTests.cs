using System;
using System.Linq;
using Corpus.Reading;
using NUnit.Framework;
using static Corpus.Tests.Reading.Linking.LinkTest;

namespace Corpus.Tests.Reading.Linking;

public class SpeakerLinkTests
{
    [Test]
    public void Equal_full_names_are_one_speaker()
    {
        LinkedCorpus corpus = Link("", Article("b", Person("Ann Lee", "mayor", "Lee")), Article("a", Person("ANN  LEE", null, "the Mayor")), Article("c", Person("Ann Lee", "mayor")));
        LinkedSpeaker speaker = corpus.Speakers.Single();
        Assert.That((speaker.Key, speaker.Name, speaker.Kind, speaker.JobTitle), Is.EqualTo(("Ann Lee", "Ann Lee", SpeakerKind.Person, "mayor")));
        Assert.That(speaker.Aliases, Is.EqualTo(new[] { "ANN  LEE", "Lee", "the Mayor" }));
        Assert.That(speaker.ArticleIds, Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(corpus.Articles.SelectMany(static a => a.SpeakerKeys), Is.EqualTo(new[] { "Ann Lee", "Ann Lee", "Ann Lee" }));
    }

    [TestCase("Lee")]
    [TestCase("Mr. Lee")]
    [TestCase("Senator Lee")]
    public void A_surname_belongs_to_its_article(string name) =>
        Assert.That(Keys(Link("", Article("a", Person(name)), Article("b", Person(name)))), Is.EqualTo([name + "|a", name + "|b"]));

    [Test]
    public void An_organisation_has_a_name_of_one_word() =>
        Assert.That(Keys(Link("", Article("a", Organization("Reuters")), Article("b", Organization("Reuters")))), Is.EqualTo(["Reuters"]));

    [Test]
    public void A_source_without_a_name_is_never_the_same_in_two_articles()
    {
        LinkedCorpus corpus = Link("", Article("a", Unnamed("a senior official")), Article("b", Unnamed("a senior official")));
        Assert.That(Keys(corpus), Is.EqualTo(["a senior official|a", "a senior official|b"]));
        Assert.That(corpus.Speakers.Select(static s => s.Kind), Is.All.EqualTo(SpeakerKind.Unnamed));
    }

    [Test]
    public void The_authority_knows_spellings_names_and_roles()
    {
        LinkedCorpus corpus = Link(
            "Ann Lee | Anne Lea | Lee ; harbour mayor",
            Article("a", Person("Anne Lea", "town mayor")),
            Article("b", Person("Lee")),
            Article("c", Unnamed("The harbour mayor")),
            Article("d", Person("Ann Lee")));
        LinkedSpeaker speaker = corpus.Speakers.Single();
        Assert.That((speaker.Key, speaker.Name, speaker.Kind, speaker.JobTitle), Is.EqualTo(("Ann Lee", "Ann Lee", SpeakerKind.Person, "harbour mayor")));
        Assert.That(speaker.Aliases, Is.EqualTo(new[] { "Anne Lea", "Lee" }));
        Assert.That(speaker.ArticleIds, Is.EqualTo(new[] { "a", "b", "c", "d" }));
    }

    [Test]
    public void Two_sources_of_an_article_may_be_one_person()
    {
        LinkedCorpus corpus = Link("Ann Lee | Anne Lea", Article("a", Person("Anne Lea"), Organization("Port"), Person("Ann Lee")));
        Assert.That(corpus.Articles[0].SpeakerKeys, Is.EqualTo(new[] { "Ann Lee", "Port", "Ann Lee" }));
        Assert.That(corpus.Speakers.Single(static s => s.Key == "Ann Lee").ArticleIds, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void An_alias_for_two_people_resolves_nobody() =>
        Assert.That(Keys(Link("Ann Lee | Lee\nBo Lee | Lee", Article("a", Person("Lee")))), Is.EqualTo(["Lee|a"]));

    [Test]
    public void A_role_of_two_people_resolves_nobody() =>
        Assert.That(Keys(Link("Ann Lee ; senator\nBo Po ; senator", Article("a", Unnamed("the senator")))), Is.EqualTo(["the senator|a"]));

    [Test]
    public void A_role_is_no_name() =>
        Assert.That(Keys(Link("Ann Lee ; Harbour Mayor", Article("a", Person("Harbour Mayor")))), Is.EqualTo(["Harbour Mayor"]));

    [Test]
    public void A_whole_alias_of_the_article_resolves_and_a_surname_does_not()
    {
        const string authority = "Ann Lee | Lee";
        Assert.That(Keys(Link(authority, Article("a", Person("Ann Marie Lee", null, "Ann Lee")))), Is.EqualTo(["Ann Lee"]));
        Assert.That(Keys(Link(authority, Article("a", Person("Bo Lee", null, "Lee")))), Is.EqualTo(["Bo Lee"]));
    }

    [Test]
    public void Of_roles_the_most_frequent_is_taken_and_then_the_first()
    {
        LinkedSpeaker speaker = Link("", Article("a", Person("Ann Lee", "mayor")), Article("b", Person("Ann Lee", "envoy")), Article("c", Person("Ann Lee", "judge")), Article("d", Person("Ann Lee", "mayor"))).Speakers[0];
        Assert.That(speaker.JobTitle, Is.EqualTo("mayor"));
        speaker = Link("", Article("a", Person("Ann Lee", "mayor")), Article("b", Person("Ann Lee", "envoy"))).Speakers[0];
        Assert.That(speaker.JobTitle, Is.EqualTo("envoy"));
    }

    [Test]
    public void Keys_are_unique_whatever_the_names_hold()
    {
        LinkedCorpus corpus = Link("", Article("a", Person("Lee"), Organization("Lee|a"), Unnamed("Lee")));
        Assert.That(Keys(corpus), Is.Unique);
        Assert.That(corpus.Articles[0].SpeakerKeys, Has.Count.EqualTo(3));
    }

    [Test]
    public void The_order_of_the_articles_does_not_matter()
    {
        const string authority = "Ann Lee | Lea | Lee ; mayor\nBo Lee | Lee";
        ParsedSpeaker[] speakers = [Person("Ann Lee", "envoy"), Person("ANN LEE"), Person("Lea"), Person("Lee"), Person("Cy Fox", "judge"), Person("CY FOX", "clerk"), Organization("Cy Fox"), Unnamed("the mayor"), Unnamed("a cook"), Organization("Port")];
        var random = new Random(11);
        ParsedArticle[] articles = [.. Enumerable.Range(0, 60).Select(i => Article("n" + (i % 55), [.. speakers.Where(_ => random.Next(3) == 0)]) with { File = $"f{i}.txt" })];
        LinkedCorpus expected = Link(authority, articles);
        for (int round = 0; round < 20; round++)
        {
            random.Shuffle(articles);
            Assert.That(Link(authority, articles), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Ten_thousand_articles_cost_ten_times_a_thousand()
    {
        long small = Cost(1000), large = Cost(10_000);
        Assert.That(large, Is.LessThan(14 * small));

        static long Cost(int count)
        {
            ParsedArticle[] articles = [.. Enumerable.Range(0, count).Select(static i => Article($"{i:00000}", Person("Ann Lee", "mayor", "Lee"), Unnamed("an official"), Person("Po")) with { Metadata = new() { Headline = "Bridge Shut" } })];
            Link("", articles);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Link("", articles);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
