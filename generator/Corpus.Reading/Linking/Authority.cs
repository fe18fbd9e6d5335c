namespace Corpus.Reading;

/// <summary>A person as the authority file knows them.</summary>
/// <param name="Name">The name to use.</param>
/// <param name="Aliases">Other spellings, and roles that stand for the person.</param>
/// <param name="JobTitle">The role; null where the line gives none.</param>
public sealed record AuthorityPerson(string Name, EquatableArray<string> Aliases, string? JobTitle);

/// <summary>What a speaker authority file says: one person a line, <c>Name | alias | alias ; role</c>.</summary>
/// <param name="People">The people, in the file's order.</param>
/// <param name="Problems">The lines that cannot be read.</param>
public sealed record Authority(EquatableArray<AuthorityPerson> People, EquatableArray<ReadingProblem> Problems)
{
    /// <summary>The path of the file, for messages.</summary>
    public string File { get; init; } = "";

    /// <summary>An authority that knows nobody.</summary>
    public static Authority Empty { get; } = new(default, default);
}
