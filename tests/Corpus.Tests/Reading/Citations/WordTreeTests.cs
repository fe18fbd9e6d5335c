using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>Articles are put together in groups, and a group whose articles stay is not made again.</summary>
public class WordTreeTests
{
    private const int Count = 5000;

    [TestCase(1)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(Count)]
    public void Every_article_is_found_by_its_word_alone(int count)
    {
        WordGroup tree = Tree(Words(count));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tree.Articles, Is.EqualTo(count));
            Assert.That(Enumerable.Range(0, count).SelectMany(i => tree.ArticlesWith([Hash($"only{i}"), Hash("shared")])), Is.EqualTo(Enumerable.Range(0, count)));
            Assert.That(Enumerable.Range(0, count).Select(i => tree.FirstWith(Hash($"only{i}"))), Is.EqualTo(Enumerable.Range(0, count)));
        }
    }

    [Test]
    public void A_word_of_all_is_in_all_and_in_their_order()
    {
        WordGroup tree = Tree(Words(Count));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tree.ArticlesWith([Hash("shared")]), Is.EqualTo(Enumerable.Range(0, Count)));
            Assert.That(tree.CountOf(Hash("shared")), Is.EqualTo(Count));
            Assert.That(tree.CountOf(Hash("only17")), Is.EqualTo(1));
            Assert.That(tree.ArticlesWith([Hash("shared"), Hash("nowhere")]), Is.Empty);
        }
    }

    [Test]
    public void The_same_articles_are_the_same_tree()
    {
        ArticleWords[] words = Words(Count);
        WordGroup first = Tree(words);

        Assert.That(Tree(words), Is.SameAs(first));
    }

    [TestCase("changed")]
    [TestCase("added")]
    [TestCase("removed")]
    public void Only_the_groups_above_what_was_edited_are_new(string edit)
    {
        List<ArticleWords> words = [.. Words(Count)];
        HashSet<WordGroup> before = [.. Groups(Tree(words))];
        const int Place = Count / 3;
        if (edit == "added")
            words.Insert(Place, Word(Place - 1, "b"));
        else
            words.RemoveAt(Place);
        if (edit == "changed")
            words.Insert(Place, Word(Place));

        List<WordGroup> after = [.. Groups(Tree(words))];

        // One on each level; and where a group's beginning itself came or went, the one beside it.
        Assert.That(after.Count(group => !before.Contains(group)), Is.InRange(1, 2 * Depth(after[0])));
        Assert.That(after, Has.Count.GreaterThan(Count / WordGroup.MostParts));
    }

    [Test]
    public void What_is_cancelled_leaves_no_half_group_behind()
    {
        using var source = new CancellationTokenSource();
        ArticleWords[] words = Words(200);

        Assert.That(() => WordTree.Of(Cancelling(words, source, 100), source.Token), Throws.InstanceOf<System.OperationCanceledException>());
        Assert.That(words.Select(static word => word.Group), Is.All.Null);
        Assert.That(Tree(words).CountOf(Hash("shared")), Is.EqualTo(200));
    }

    private static IEnumerable<WordHolder> Cancelling(ArticleWords[] words, CancellationTokenSource source, int at)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (i == at)
                source.Cancel();
            yield return words[i];
        }
    }

    private static WordGroup Tree(IEnumerable<ArticleWords> words) => WordTree.Of(words, CancellationToken.None)!;

    private static ArticleWords[] Words(int count) => [.. Enumerable.Range(0, count).Select(static i => Word(i))];

    private static ArticleWords Word(int number, string behind = "") =>
        new(number.ToString("00000", CultureInfo.InvariantCulture) + behind + ".txt", $"shared by all, only{number}", CancellationToken.None);

    private static uint Hash(string word) => WordHash.Of(word).Value;

    private static IEnumerable<WordGroup> Groups(WordGroup group) => group.Parts.OfType<WordGroup>().SelectMany(Groups).Prepend(group);

    private static int Depth(WordGroup group) => 1 + group.Parts.OfType<WordGroup>().Select(Depth).DefaultIfEmpty().Max();
}
