using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The entities of an article, and who is called by which name.</summary>
internal sealed class EntityTables
{
    // Entities are taken for one article after the other; of an article of thousands, most are given up.
    private const int MostKept = 1024;

    private readonly List<Entity> _spare = [];

    public EntityTables()
    {
        ByFullName = new NameMap(Texts);
        ByLastWord = new NameMap(Texts);
        ByFirstWord = new NameMap(Texts);
    }

    /// <summary>The names.</summary>
    public NameTexts Texts { get; } = new();

    /// <summary>The entities.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Entities by the whole of a name.</summary>
    public NameMap ByFullName { get; }

    /// <summary>Entities by the surname.</summary>
    public NameMap ByLastWord { get; }

    /// <summary>Entities by the first name.</summary>
    public NameMap ByFirstWord { get; }

    /// <summary>Adds an entity, and gives its index.</summary>
    public int Add(NameKind kind)
    {
        int index = Entities.Count;
        if (index == _spare.Count)
            _spare.Add(new Entity(Texts));
        _spare[index].Begin(kind);
        Entities.Add(_spare[index]);
        return index;
    }

    /// <summary>Empties the tables for the next article.</summary>
    public void Clear()
    {
        Texts.Clear();
        Entities.Clear();
        ByFullName.Clear();
        ByLastWord.Clear();
        ByFirstWord.Clear();
        if (_spare.Count > MostKept)
            _spare.RemoveRange(MostKept, _spare.Count - MostKept);
    }
}
