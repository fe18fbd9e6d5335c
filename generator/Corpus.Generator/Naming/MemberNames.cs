using System;
using System.Collections.Generic;

namespace Corpus.Generator.Naming;

/// <summary>A name that a member would like to have.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsGiven">Whether somebody chose it; such a name is kept where others only happen to have it too.</param>
/// <param name="Id">What tells the member from others of the name.</param>
internal readonly record struct NameWish(string Name, bool IsGiven, string Id);

/// <summary>Settles who is called what.</summary>
internal static class MemberNames
{
    /// <summary>
    /// A name for each wish, in the same order. Names that differ in nothing but case count as one: all who wish for it get their id
    /// behind it, so that nobody's name depends on who came first.
    /// </summary>
    public static string[] Settle(IReadOnlyList<NameWish> wishes, ReservedNames reserved)
    {
        var wished = new Dictionary<string, (int All, int Given)>(StringComparer.OrdinalIgnoreCase);
        foreach (NameWish wish in wishes)
        {
            wished.TryGetValue(wish.Name, out (int All, int Given) count);
            wished[wish.Name] = (count.All + 1, count.Given + (wish.IsGiven ? 1 : 0));
        }

        var names = new string[wishes.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Length; i++)
        {
            (int all, int given) = wished[wishes[i].Name];
            bool alone = wishes[i].IsGiven ? given == 1 : all == 1;
            if (!alone || reserved.Contains(wishes[i].Name))
                continue;
            names[i] = wishes[i].Name;
            taken.Add(names[i]);
        }

        for (int i = 0; i < names.Length; i++)
            names[i] ??= WithId(wishes[i], taken);
        return names;
    }

    /// <summary>The names that <see cref="Settle"/> may give to who wishes so, whatever the others wish for, but for the rarest clashes.</summary>
    public static string[] Possible(NameWish wish) => [wish.Name, WithId(wish), WithId(wish, wish.Id)];

    private static string WithId(NameWish wish, HashSet<string> taken)
    {
        string name = WithId(wish);

        // Two ids that differ in characters that no name can have.
        for (string salted = wish.Id; !taken.Add(name); salted += "'")
            name = WithId(wish, salted);
        return name;
    }

    private static string WithId(NameWish wish) => wish.Name + Identifiers.Suffix(wish.Id);

    private static string WithId(NameWish wish, string salted) => WithId(wish) + "_" + StableHash.Digits(salted);
}
