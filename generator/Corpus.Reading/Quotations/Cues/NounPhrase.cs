namespace Corpus.Reading;

/// <summary>A noun phrase that can be the source of a quotation.</summary>
/// <param name="First">Its first item.</param>
/// <param name="Last">Its last item.</param>
/// <param name="Form">What its head is.</param>
/// <param name="Mention">For a name, the mention; else -1.</param>
internal readonly record struct NounPhrase(int First, int Last, SourceForm Form, int Mention)
{
    /// <summary>No phrase.</summary>
    public static NounPhrase None { get; } = new(-1, -1, SourceForm.None, -1);

    /// <summary>Whether there is one.</summary>
    public bool Exists => Form != SourceForm.None;
}

/// <summary>What stands for a source.</summary>
internal enum SourceForm : byte
{
    None,
    Name,
    Description,
    Pronoun,
}
