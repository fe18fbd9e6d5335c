using System;
using System.Collections.Generic;

namespace Corpus.Benchmarks;

/// <summary>The people of whom all the made articles tell, the well-known ones first.</summary>
internal sealed class Cast
{
    private const int Size = 2000;
    private readonly List<Person> _people = new(Size);

    /// <summary>Invents the people.</summary>
    public Cast(SplitMix64 random)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_people.Count < Size)
        {
            Person person = Invent(random);
            if (names.Add(person.FullName))
                _people.Add(person);
        }
    }

    /// <summary>Somebody: a few are in the news every day, most of them once in a while.</summary>
    public Person Pick(SplitMix64 random) => _people[Math.Min(random.Next(Size), Math.Min(random.Next(Size), random.Next(Size)))];

    private static Person Invent(SplitMix64 random)
    {
        bool female = random.Chance(50);
        var words = new Wording(random);
        words.Settle("spokesman", female ? "spokeswoman" : "spokesman");
        string first = words.Of(female ? "female" : "male");
        string surname = words.Of("surname");
        string[] role = words.Of("role").Split(" / ");
        return new(first, surname, female, role[0], role[1], role[2]);
    }
}
