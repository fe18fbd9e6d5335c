using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A word that ties a source to what it said, with that source.</summary>
/// <param name="Item">The word.</param>
/// <param name="Form">How it does so.</param>
/// <param name="Source">The source beside it; none where it takes over that of an earlier cue.</param>
internal readonly record struct Cue(int Item, CueForm Form, NounPhrase Source)
{
    /// <summary>The first item of cue and source together.</summary>
    public int First => Source.Exists && Source.First < Item ? Source.First : Item;

    /// <summary>The last item of cue and source together.</summary>
    public int Last => Source.Exists && Source.Last > Item ? Source.Last : Item;

    /// <summary>Adds a cue to <paramref name="cues"/> if it has a source.</summary>
    public static void AddTo(List<Cue> cues, int item, CueForm form, NounPhrase source)
    {
        if (source.Exists)
            cues.Add(new Cue(item, form, source));
    }
}

/// <summary>How a cue ties source and content together.</summary>
internal enum CueForm : byte
{
    /// <summary>A verb of speech with its subject ("said").</summary>
    Speech,

    /// <summary>A verb of judgement or thought with its subject ("called").</summary>
    Attitude,

    /// <summary>A participle or infinitive that shares the subject of the clause (", adding").</summary>
    Participle,

    /// <summary>A noun for an act of speech ("his call for").</summary>
    Noun,

    /// <summary>"According to".</summary>
    According,
}
