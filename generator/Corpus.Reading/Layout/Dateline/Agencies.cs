using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Knows the names of news agencies, and what is written like one.</summary>
internal static class Agencies
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "AA", "AAP", "ABC", "AFP", "Agence France-Presse", "Al Jazeera", "Anadolu", "ANI", "ANSA", "AP", "AP Photo", "APA", "Associated Press", "Axios", "BBC",
        "Belga", "Bloomberg", "Business Wire", "Canadian Press", "CBS", "CNBC", "CNN", "CNS", "CP", "dpa", "EFE", "EPA", "Euronews", "Getty", "Getty Images",
        "Globe Newswire", "GlobeNewswire", "IANS", "Interfax", "IRNA", "ISNA", "ITAR-TASS", "JTA", "Kyodo", "Kyodo News", "MENAFN", "NBC", "NPR", "NTB", "PA", "PA Media", "PAP", "Politico",
        "PR Newswire", "PRNewswire", "PTI", "Reuters", "RFE/RL", "RIA", "RIA Novosti", "Ritzau", "SANA", "SNS", "SPA", "Sputnik", "STT", "Tanjug", "TASS", "The Associated Press",
        "The Canadian Press", "Thomson Reuters", "TT", "Ukrinform", "UNI", "UPI", "WAM", "Xinhua", "Yonhap",
    };

    /// <summary>Whether <paramref name="name"/> is an agency's, alone or beside others: <c>Reuters</c>, <c>MENAFN - AFP</c>, <c>AFP/File</c>.</summary>
    public static bool Knows(string name)
    {
        if (Names.Contains(name))
            return true;
        foreach (string part in name.Split('/', ',', '-', '–', '|', ';'))
        {
            if (Names.Contains(part.Trim()))
                return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="name"/> may be an agency's at the head of an article: up to four words, each a name.</summary>
    public static bool IsLikely(string name)
    {
        if (name.Length is < 2 or > 40)
            return false;
        if (Knows(name))
            return true;
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 4 && Array.TrueForAll(words, static word => char.IsUpper(word[0]) || word is "-" or "–" or "&" or "/");
    }
}
