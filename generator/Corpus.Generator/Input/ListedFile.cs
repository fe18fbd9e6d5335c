namespace Corpus.Generator.Input;

/// <summary>What a file is to the project.</summary>
internal enum ListedKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A speaker authority.</summary>
    Authority,

    /// <summary>The texts of a library that the project refers to.</summary>
    Library,
}

/// <summary>A file in the list of those that the package's targets give to the compiler.</summary>
/// <param name="Kind">What it is. A file may be listed as several.</param>
/// <param name="Path">The full path on this machine.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Resource">The resource that holds its text; null where it is not embedded.</param>
/// <param name="Class">The class of its corpus, or several with commas between them; null where its item names none.</param>
internal sealed record ListedFile(ListedKind Kind, string Path, string File, string? Resource = null, string? Class = null);
