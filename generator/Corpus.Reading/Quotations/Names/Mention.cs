namespace Corpus.Reading;

/// <summary>A name in the frame.</summary>
internal struct Mention
{
    /// <summary>The first item, role and titles included ("ministry" in "ministry spokesman Ivo Marin").</summary>
    public int First;

    /// <summary>The first item of the name itself.</summary>
    public int NameFirst;

    /// <summary>The last item of the name itself: before "KC" in "Helen Okafor KC".</summary>
    public int NameLast;

    /// <summary>The last item.</summary>
    public int Last;

    /// <summary>What is named, as far as the words themselves tell.</summary>
    public NameKind Kind;

    /// <summary>The gender that titles and first names tell.</summary>
    public Gender Gender;

    /// <summary>Whether the name only modifies what follows it ("the Novak campaign").</summary>
    public bool IsModifier;

    /// <summary>Whether a title stands before the name.</summary>
    public bool HasTitle;

    /// <summary>Whom it names, as an index into the entities.</summary>
    public int Entity;

    /// <summary>The number of words of the name.</summary>
    public readonly int Words => NameLast - NameFirst + 1;
}

/// <summary>What a name names.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,
    Organization,
    Place,
}

/// <summary>A grammatical gender, as "he" and "she" need it.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
