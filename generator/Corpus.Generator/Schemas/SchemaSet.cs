using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Schemas;

/// <summary>The schemas of a project, at most one for each of its corpora.</summary>
/// <param name="Schemas">The schemas; the class of each is that of its corpus, empty for the corpus of the items that name none.</param>
internal sealed record SchemaSet(EquatableArray<MetadataSchema> Schemas)
{
    /// <summary>The schema of a corpus; null where it has none.</summary>
    public MetadataSchema? For(string corpus)
    {
        foreach (MetadataSchema schema in Schemas)
        {
            if (string.Equals(schema.Class, corpus, StringComparison.Ordinal))
                return schema;
        }

        return null;
    }
}

/// <summary>What is known of the records that are marked as schemas, side by side.</summary>
/// <param name="Set">The schemas.</param>
/// <param name="Problems">What is wrong with each of them, and between them.</param>
internal sealed record SettledSchemas(SchemaSet Set, EquatableArray<FileProblem> Problems)
{
    /// <summary>Gives each schema its corpus. Where two are for one, the first in ordinal order of name has it.</summary>
    public static SettledSchemas Of(IEnumerable<SchemaDeclaration> declarations, CorpusNaming naming)
    {
        var kept = new List<MetadataSchema>();
        var problems = new List<FileProblem>();
        foreach (SchemaDeclaration declaration in declarations)
        {
            problems.AddRange(declaration.Problems);
            if (declaration.Schema is not { } schema)
                continue;
            string corpus = naming.CorpusOf(schema.Class);
            string shown = naming.ClassOf(corpus);
            if (kept.Find(other => other.Class == corpus) is { } first)
                Report(declaration, $"{first.Type.Name} already is the schema of {shown}. Say which corpus each is for, as in [CorpusMetadata(Class = \"Wire\")], or take one of the marks away.");
            else
                kept.Add(new(corpus, schema.Type, schema.IsPublic));

            // A project without any article yet is no mistake.
            if (naming.Names.Count > 0 && !naming.Names.Contains(corpus))
                Report(declaration, $"No article of the project belongs to {shown}, which {schema.Type.Name} is for{Nearest.Hint(shown, [.. naming.Names.Select(naming.ClassOf)]).TrimEnd('.')}. Write the class that the CorpusArticle items have as CorpusClass.");
        }

        return new(new(kept.ToEquatableArray()), problems.ToEquatableArray());

        void Report(SchemaDeclaration declaration, string message)
        {
            if (declaration.Place is { } place)
                problems.Add(place.Problem(Rules.UnusableSchema, message));
        }
    }
}
