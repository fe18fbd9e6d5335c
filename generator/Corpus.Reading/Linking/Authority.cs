using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A person as the authority knows them.</summary>
/// <param name="Name">The name to use.</param>
/// <param name="Aliases">Other spellings, and roles that stand for the person.</param>
/// <param name="JobTitle">The role; null where the line gives none.</param>
public sealed record AuthorityPerson(string Name, EquatableArray<string> Aliases, string? JobTitle);

/// <summary>What the speaker authority of a corpus says, be it one file or several.</summary>
/// <param name="People">The people, in the order of files and lines.</param>
/// <param name="Problems">The lines that cannot be read, and the names that contradict one another: in the order of files, and of each in its own order.</param>
public sealed record Authority(EquatableArray<AuthorityPerson> People, EquatableArray<LinkProblem> Problems)
{
    /// <summary>An authority that knows nobody.</summary>
    public static Authority Empty { get; } = new(default, default);

    /// <summary>The authority that <paramref name="files"/> are together, as if they were one file.</summary>
    public static Authority Of(IReadOnlyList<AuthorityLines> files) => AuthorityNames.Settle(files);
}
