using System;

namespace Corpus.Benchmarks;

/// <summary>Somebody of whom the made articles tell.</summary>
/// <param name="FirstName">The first name.</param>
/// <param name="Surname">The surname.</param>
/// <param name="IsFemale">Whether it is "she".</param>
/// <param name="Title">The role before the name ("mayor").</param>
/// <param name="Position">The role behind the name ("the mayor of Heron Quay").</param>
/// <param name="Description">The role alone ("the mayor").</param>
internal sealed record Person(string FirstName, string Surname, bool IsFemale, string Title, string Position, string Description)
{
    /// <summary>First name and surname.</summary>
    public string FullName => FirstName + " " + Surname;

    /// <summary>Whether a reader can tell this one from <paramref name="other"/> by first name, by surname and by role.</summary>
    public bool IsUnlike(Person other) =>
        FirstName != other.FirstName && Surname != other.Surname && !RoleWord.SequenceEqual(other.RoleWord);

    // "spokesman" and "spokeswoman" are one word here.
    private ReadOnlySpan<char> RoleWord
    {
        get
        {
            ReadOnlySpan<char> word = Description.AsSpan(Description.LastIndexOf(' ') + 1);
            return word.StartsWith("spokes") ? word[..6] : word;
        }
    }
}
