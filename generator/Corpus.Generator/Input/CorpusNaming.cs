using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Naming;
using Corpus.Reading;

namespace Corpus.Generator.Input;

/// <summary>
/// The corpora of a project. What an item or a schema calls its corpus is the name of a class, in any case; the corpus of those that call it
/// nothing, or by the name of the project's own class, is the empty text.
/// </summary>
/// <param name="Names">The corpora that there is an article of, in ordinal order.</param>
/// <param name="DefaultClass">The class of the corpus that has the empty name.</param>
internal sealed record CorpusNaming(EquatableArray<string> Names, string DefaultClass)
{
    /// <summary>The corpora that <paramref name="classes"/> name.</summary>
    public static CorpusNaming Of(IEnumerable<string?> classes, string defaultClass)
    {
        // Of names that differ in nothing but case, the first is the name.
        var names = new List<string>();
        foreach (string name in classes.Distinct(StringComparer.Ordinal).Select(name => Plain(name, defaultClass)).OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (!names.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
                names.Add(name);
        }

        return new(names.ToEquatableArray(), defaultClass);
    }

    /// <summary>The corpus that is called <paramref name="class"/>; where there is none, what its name would be.</summary>
    public string CorpusOf(string? @class)
    {
        string plain = Plain(@class, DefaultClass);
        foreach (string name in Names)
        {
            if (string.Equals(name, plain, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return plain;
    }

    /// <summary>The class of <paramref name="corpus"/>.</summary>
    public string ClassOf(string corpus) => corpus.Length == 0 ? DefaultClass : corpus;

    private static string Plain(string? name, string defaultClass)
    {
        if (name is null || name.Trim().Length == 0)
            return "";
        string plain = Identifiers.TypeName(name.Trim());
        return string.Equals(plain, defaultClass, StringComparison.OrdinalIgnoreCase) ? "" : plain;
    }
}
