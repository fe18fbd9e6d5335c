using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Benchmarks;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class NameMapTests
{
    private readonly NameTexts _texts = new();

    [TestCase("Horvat", "Horvat", true)]
    [TestCase("Horvat", "HORVAT", true)]
    [TestCase("Özil", "ÖZİL", false)]
    [TestCase("Özil", "ÖZIL", true)]
    [TestCase("Ana  Horvat", "Ana\nHorvat", true)]
    [TestCase("Ana Horvat", "Ana", false)]
    public void Finds_a_name_in_any_case(string added, string asked, bool found)
    {
        NameMap map = Map(added);
        Assert.That(map.Find(_texts[_texts.Add(asked)]) >= 0, Is.EqualTo(found));
    }

    [Test]
    public void Gives_those_of_one_name_in_order()
        => Assert.That(Entities(Map("Horvat", "Novak", "horvat", "Marin", "HORVAT"), "Horvat"), Is.EqualTo(new[] { 0, 2, 4 }));

    [Test]
    public void Is_bounded_where_all_have_one_name()
    {
        NameMap map = Map([.. Enumerable.Repeat("Horvat", 100), "Novak"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Entities(map, "Horvat"), Is.EqualTo(Enumerable.Range(0, 16)));
            Assert.That(Entities(map, "Novak"), Is.EqualTo(new[] { 100 }));
        }
    }

    [Test]
    public void Holds_thousands_of_names()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(static i => i.ToString(CultureInfo.InvariantCulture))];
        NameMap map = Map(names);
        Assert.That(names.Select(name => Entities(map, name).Single()), Is.EqualTo(Enumerable.Range(0, 1000)));
    }

    [Test]
    public void Tells_any_names_apart()
    {
        string[] names = ["", "A", "AA", "a b", "Ab", "B", "É", "E", "ア", "\u0001", "AAA", "A A", "\uFFFF", "\uFFFFA"];
        NameMap map = Map(names);
        Assert.That(names.Select(name => Entities(map, name).Single()), Is.EqualTo(Enumerable.Range(0, names.Length)));
    }

    // Names of one hash, however they are chosen, must not make the article that holds them slow.
    [Test]
    public void Names_of_one_hash_take_no_more_steps_than_others()
    {
        string[] names = [.. CollidingNames.OfOneHash(4096)];
        if (Steps.Taken is not { } before)
        {
            Assert.Ignore("This build counts no steps: only debug builds do.");
            return;
        }

        NameMap map = Map(names);
        foreach (string name in names)
            Assert.That(map.Find(name), Is.Not.Negative);
        long steps = Steps.Taken.Value - before;
        Assert.That(steps / names.Length, Is.LessThan(40 * names[0].Length));
    }

    [Test]
    public void Forgets_what_was_in_it()
    {
        NameMap map = Map("Horvat");
        map.Clear();
        int emptied = map.Find("Horvat");
        map.Add(_texts.Add("Novak"), 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(emptied, Is.Negative);
            Assert.That(map.Find("Horvat"), Is.Negative);
            Assert.That(map.Find("Novak"), Is.Not.Negative);
        }
    }

    [Test]
    public void Names_are_added_and_taken_out_again()
    {
        NameText name = _texts.Add("Ana", " Horvat ");
        _texts.Remove(_texts.Add("Marek Novak"));
        NameText next = _texts.Add("Ivo");
        Assert.That((_texts[name].ToString(), _texts[next].ToString(), next.Start), Is.EqualTo(("Ana Horvat", "Ivo", name.Start + name.Length)));
    }

    private NameMap Map(params string[] names)
    {
        var map = new NameMap(_texts);
        for (int i = 0; i < names.Length; i++)
            map.Add(_texts.Add(names[i]), i);
        return map;
    }

    private static List<int> Entities(NameMap map, string name)
    {
        var entities = new List<int>();
        for (int place = map.Find(name); place >= 0; place = map.FindNext(place))
            entities.Add(map.EntityAt(place));
        return entities;
    }
}
