using System;

namespace Corpus.Reading;

/// <summary>A name, as a stretch of <see cref="NameTexts"/>.</summary>
internal readonly record struct NameText(int Start, int Length);

/// <summary>The names of an article, one behind the other. Most are never shown: a string is only made of one that is.</summary>
internal sealed class NameTexts
{
    private readonly Buffer<char> _characters = new();

    /// <summary>The number of characters that it has room for.</summary>
    public int Capacity => _characters.Capacity;

    /// <summary>The characters of <paramref name="name"/>.</summary>
    public ReadOnlySpan<char> this[NameText name] => _characters.Slice(name.Start, name.Length);

    /// <summary>Adds <paramref name="name"/>, blanks folded.</summary>
    public NameText Add(ReadOnlySpan<char> name)
    {
        int start = _characters.Count;
        _characters.Add(BlankFolding.Fold(name));
        return new(start, _characters.Count - start);
    }

    /// <summary>Adds a name of two parts with a blank between them.</summary>
    public NameText Add(ReadOnlySpan<char> first, ReadOnlySpan<char> rest)
    {
        NameText begun = Add(first);
        _characters.Add(' ');
        NameText end = Add(rest);
        return new(begun.Start, end.Start + end.Length - begun.Start);
    }

    /// <summary>Takes out the name that was added last, where it turns out to be there already.</summary>
    public void Remove(NameText last) => _characters.Truncate(last.Start);

    /// <summary>Takes all names out.</summary>
    public void Clear() => _characters.Clear();
}
