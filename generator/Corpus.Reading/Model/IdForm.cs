using System;

namespace Corpus.Reading;

/// <summary>What the ids of articles are made of that give none themselves.</summary>
public enum IdForm
{
    /// <summary>The file's name.</summary>
    Name,

    /// <summary>The file's path.</summary>
    Path,
}

/// <summary>Reads what ids are made of.</summary>
public static class IdForms
{
    /// <summary>Reads the name of a form, in any case of letters; null if there is none of that name.</summary>
    public static IdForm? Parse(string name) =>
        name.Equals(nameof(IdForm.Name), StringComparison.OrdinalIgnoreCase) ? IdForm.Name
        : name.Equals(nameof(IdForm.Path), StringComparison.OrdinalIgnoreCase) ? IdForm.Path
        : null;
}
