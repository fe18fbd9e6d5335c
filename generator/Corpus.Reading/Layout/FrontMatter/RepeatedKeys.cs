using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Ends the reading of a map whose keys are given again and again: nobody writes so many, and each would be a message.</summary>
internal sealed class RepeatedKeys
{
    private const int Most = 100;

    private HashSet<string>? _seen;
    private int _repeated;

    /// <summary>Notes a key of a map that has <paramref name="count"/> keys with it.</summary>
    public void Add(FrontMatterScalar key, int count)
    {
        if (count <= Most)
            return;
        _seen ??= new(StringComparer.Ordinal);
        if (!_seen.Add(key.Text) && ++_repeated == Most)
            throw new FrontMatterException(key.Span, $"The key `{Shown.Of(key.Text)}` is given again and again: more than {Most} keys of the front matter stand there already. What follows is not read.");
    }
}
