using System.Collections.Generic;

namespace Corpus.Benchmarks;

/// <summary>Names people as newspapers do: in full and with their role at first, then by surname, role or pronoun.</summary>
internal sealed class Introductions(SplitMix64 random)
{
    // Whether the role of those who are introduced was told.
    private readonly Dictionary<Person, bool> _introduced = [];

    /// <summary>What stands for <paramref name="person"/> in a slot, and whether it ends with an apposition.</summary>
    public (string Name, bool Apposition) Mention(Piece slot, Person person)
    {
        (string name, bool apposition) = slot.Text switch
        {
            "he" => (person.IsFemale ? "she" : "he", false),
            "surname" => (person.Surname, false),
            _ => _introduced.TryGetValue(person, out bool roleTold) ? (Again(person, roleTold), false) : Introduce(person),
        };
        return (slot.Capital ? Wording.Capitalized(name) : name, apposition);
    }

    private string Again(Person person, bool roleTold) => random.Next(100) switch
    {
        < 20 when roleTold => person.Description,
        < 30 => person.FullName,
        _ => person.Surname,
    };

    private (string Name, bool Apposition) Introduce(Person person)
    {
        int form = random.Next(100);
        _introduced.Add(person, form < 80);
        return form switch
        {
            < 40 => (person.Title + " " + person.FullName, false),
            < 80 => (person.FullName + ", " + person.Position, true),
            _ => (person.FullName, false),
        };
    }
}
