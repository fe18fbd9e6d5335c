namespace Corpus.Reading;

/// <summary>What the front matter of a corpus's files must be: the user's record, as a value.</summary>
/// <remarks>
/// It holds no symbol, and no place in C#: where a parameter stands is looked up when a problem is reported, so that a record that only moves
/// has no file read again.
/// </remarks>
/// <param name="Class">The class of the corpus that it is for, as its items name it; null for the corpus of the items that name none.</param>
/// <param name="Type">The record.</param>
/// <param name="IsPublic">Whether other assemblies see the record.</param>
public sealed record MetadataSchema(string? Class, RecordType Type, bool IsPublic)
{
    /// <summary>Whether a parameter, and not schema.org, decides what the key <paramref name="alias"/> must be.</summary>
    /// <param name="alias">See <see cref="ReadingProblem.Alias"/>.</param>
    public bool Claims(string alias)
    {
        string plain = Keys.Plain(alias);
        foreach (SchemaParameter parameter in Type.Parameters)
        {
            if (Keys.Plain(parameter.Name) == plain)
                return true;
        }

        return false;
    }
}

/// <summary>A parameter of a record: a key of the front matter.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">What its value is.</param>
/// <param name="IsNullable">Whether it takes null.</param>
/// <param name="IsRequired">Whether the file must say it.</param>
/// <param name="Default">What it is where the file does not say it, as C# writes it; null where it is required.</param>
/// <param name="Rules">What narrows its values.</param>
public sealed record SchemaParameter(string Name, SchemaType Type, bool IsNullable, bool IsRequired, string? Default, EquatableArray<ValueRule> Rules)
{
    /// <summary>The key as messages write it: <c>followUpOf</c>, <c>id</c>, <c>urlOfPhoto</c>.</summary>
    public string Key
    {
        get
        {
            // Of a run of capitals, the last begins the next word.
            int end = 0;
            while (end < Name.Length && char.IsUpper(Name[end]) && (end == 0 || end + 1 == Name.Length || !char.IsLower(Name[end + 1])))
                end++;
            return Name.Substring(0, end).ToLowerInvariant() + Name.Substring(end);
        }
    }
}
