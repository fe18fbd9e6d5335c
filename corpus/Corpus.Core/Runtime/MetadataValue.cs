using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;

namespace Corpus.Runtime;

/// <summary>A value of an article's own metadata: a text, the items of a list, or the members of a record. For generated code only.</summary>
/// <remarks>The values were held against the schema when the table was written, and stand there in one form whatever the file's was.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MetadataValue
{
    private readonly CorpusTables _corpus;
    private readonly string _path;
    private readonly string _text;
    private readonly Dictionary<string, string> _all;

    internal MetadataValue(CorpusTables corpus, Dictionary<string, string> all)
        : this(corpus, all, "", "")
    {
    }

    private MetadataValue(CorpusTables corpus, Dictionary<string, string> all, string path, string text)
    {
        _corpus = corpus;
        _all = all;
        _path = path;
        _text = text;
    }

    /// <summary>A member of a record.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Null where the file does not say it.</returns>
    public MetadataValue? this[string name]
    {
        get
        {
            string path = _path.Length == 0 ? name : _path + "." + name;
            return _all.TryGetValue(path, out string? text) ? new(_corpus, _all, path, text) : null;
        }
    }

    /// <summary>A member of a record that every file must say.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidDataException">The table does not have it.</exception>
    public MetadataValue Required(string name) => this[name]
        ?? throw new InvalidDataException($"The generated tables of '{_corpus.Assembly.GetName().Name}' lack the value '{name}' of an article. Rebuild the assembly.");

    /// <summary>The value as text.</summary>
    public string Text() => _text;

    /// <summary>The value as one of the base library's types, all of which read it without a culture.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public T Parse<T>()
        where T : IParsable<T> => T.Parse(_text, CultureInfo.InvariantCulture);

    /// <summary>The value as an address.</summary>
    public Uri Address() => new(_text, UriKind.Absolute);

    /// <summary>The article that the value names.</summary>
    public Article Article() => _corpus.ById(_text);

    /// <summary>The speaker that the value names.</summary>
    public Speaker Speaker() => _corpus.SpeakerByKey(_text);

    /// <summary>The items of a list.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item; it gets null for one that the file left empty.</param>
    [SuppressMessage("Design", "CA1062", Justification = "Generated code gives a method.")]
    public T[] Items<T>(Func<MetadataValue?, T> read)
    {
        var items = new T[Parse<int>()];
        for (int i = 0; i < items.Length; i++)
            items[i] = read(this[i.ToString(CultureInfo.InvariantCulture)]);
        return items;
    }
}
