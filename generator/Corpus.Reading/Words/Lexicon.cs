using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Reading;

/// <summary>The words that the reading knows: the files of Lexicons/, read once.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, short> Groups = new(StringComparer.Ordinal);
    private static readonly WordTable Table = Load();

    /// <summary>What is known of a word, in any case.</summary>
    public static Word Find(ReadOnlySpan<char> word) => Table[word];

    /// <summary>What is known of a word whose hash is at hand.</summary>
    public static Word Find(ReadOnlySpan<char> word, WordHash hash) => Table.Find(word, hash);

    /// <summary>The number of a role class or country ("president", "russia"); 0 where no lexicon has it.</summary>
    public static short Group(string name) => Groups.TryGetValue(name, out short group) ? group : (short)0;

    private static WordTable Load()
    {
        var table = new WordTable();
        AddVerbs(table, "reporting-verbs", WordClass.Reporting);
        AddVerbs(table, "attitude-verbs", WordClass.Attitude);
        AddWords(table, "cue-nouns", WordClass.CueNoun);
        AddWords(table, "roles", WordClass.Role);
        AddWords(table, "honorifics", WordClass.Honorific);
        AddWords(table, "courtesy-titles", WordClass.Courtesy);
        AddWords(table, "institution-titles", WordClass.InstitutionTitle);
        AddWords(table, "organisations", WordClass.Organization);
        AddWords(table, "function-words", WordClass.Function);
        AddWords(table, "verb-nouns", WordClass.VerbNoun);
        AddWords(table, "calendar", WordClass.Calendar);
        AddWords(table, "not-names", WordClass.NotName);
        AddWords(table, "prepositions", WordClass.Preposition | WordClass.Function);
        AddWords(table, "particles", WordClass.Particle);
        AddWords(table, "pronouns", WordClass.Pronoun);
        AddWords(table, "cue-phrases", WordClass.CuePhrase);
        AddFirstNames(table);
        AddCountries(table);
        return table;
    }

    private static void AddWords(WordTable table, string lexicon, WordClass wordClass)
    {
        foreach (string line in Lines(lexicon))
        {
            foreach (string entry in line.Split(' '))
                AddEntry(table, entry, wordClass);
        }
    }

    // A line holds the forms of one verb: the base form, the form in -s, and the others.
    private static void AddVerbs(WordTable table, string lexicon, WordClass wordClass)
    {
        foreach (string line in Lines(lexicon))
        {
            string[] forms = line.Split(' ');
            for (int i = 0; i < forms.Length; i++)
                table.Add(forms[i], wordClass | (i == 0 && !IsAlsoPast(forms) ? WordClass.BaseForm : i == 1 ? WordClass.SForm : WordClass.None), 0);
        }
    }

    // "read", "put": the base form is the past form too.
    private static bool IsAlsoPast(string[] forms) => forms.Length == 3;

    // "word", "word:group", or, for titles, "word:m" and "word:f".
    private static void AddEntry(WordTable table, string entry, WordClass wordClass)
    {
        int colon = entry.IndexOf(':');
        if (colon < 0)
        {
            table.Add(entry, wordClass, wordClass == WordClass.Role ? GroupOf(entry) : (short)0);
            return;
        }

        string word = entry.Substring(0, colon);
        string group = entry.Substring(colon + 1);
        if (group is "m" or "f")
            table.Add(word, wordClass | (group == "m" ? WordClass.Male : WordClass.Female), 0);
        else
            table.Add(word, wordClass, GroupOf(group));
    }

    private static void AddFirstNames(WordTable table)
    {
        WordClass gender = WordClass.None;
        foreach (string line in Lines("first-names"))
        {
            if (line[0] == '[')
            {
                gender = line == "[m]" ? WordClass.Male : WordClass.Female;
                continue;
            }

            foreach (string name in line.Split(' '))
                table.Add(name, WordClass.FirstName | gender, 0);
        }
    }

    private static void AddCountries(WordTable table)
    {
        foreach (string line in Lines("nationalities"))
        {
            string[] words = line.Split('|');
            short country = GroupOf(words[0]);
            foreach (string word in words)
                table.Add(word, WordClass.Nationality, country);
        }
    }

    private static short GroupOf(string name)
    {
        if (!Groups.TryGetValue(name, out short group))
            Groups.Add(name, group = (short)(Groups.Count + 1));
        return group;
    }

    internal static IEnumerable<string> Lines(string lexicon)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream(lexicon)
            ?? throw new InvalidOperationException("The lexicon '" + lexicon + "' is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
