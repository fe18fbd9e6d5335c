using System;
using System.Collections.Generic;

namespace Corpus.Generator.Naming;

/// <summary>Words whose full stop ends no sentence. As they are written: "No. 10" is one of them, and "I said no." is not.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Jr", "Sr", "Gov", "Sen", "Rep", "Gen", "Col", "Lt", "Capt", "Sgt", "Maj", "Adm", "Rev", "Hon",
        "vs", "No", "Inc", "Corp", "Co", "Ltd", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
    };

    public static bool Contains(string word) => Words.Contains(word);
}
