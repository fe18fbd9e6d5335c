using System;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Linking;

/// <summary>What every member is called: all that the writing needs.</summary>
/// <param name="Options">The corpus's settings.</param>
/// <param name="Articles">The articles, in ordinal order of id.</param>
/// <param name="Speakers">The speakers that have a name, in ordinal order of key.</param>
internal sealed record CorpusPlan(CorpusOptions Options, EquatableArray<ArticlePlan> Articles, EquatableArray<SpeakerPlan> Speakers)
{
    /// <summary>
    /// Up to so many articles have a file each. Beyond, they share this number of files: a compiler slows with the number of files.
    /// </summary>
    public const int MostFiles = 64;

    /// <summary>Whether articles share files.</summary>
    public bool IsBucketed => Articles.Count > MostFiles;
}

/// <summary>An article's member.</summary>
/// <param name="Model">The article.</param>
/// <param name="Member">The member's name.</param>
/// <param name="HintName">The name of the file that it has where it has one of its own, without an extension.</param>
/// <param name="Speakers">Who is quoted in it, in the order of <see cref="ParsedArticle.Speakers"/>.</param>
/// <param name="Metadata">The values of the user's own metadata.</param>
internal sealed record ArticlePlan(ArticleModel Model, string Member, string HintName, EquatableArray<SpeakerReference> Speakers, EquatableArray<MetadataRow> Metadata)
{
    /// <summary>The class that has a member for each quotation.</summary>
    public string QuotesClass
    {
        get
        {
            string name = Member + "Quotes";
            foreach (QuoteModel quote in Model.Quotes)
            {
                // A class and its member cannot have one name.
                if (string.Equals(quote.Name, name, StringComparison.Ordinal))
                    return name + "List";
            }

            return name;
        }
    }

    /// <summary>Whether the member's type names the quotations.</summary>
    public bool HasQuoteMembers(CorpusOptions options) => options.QuoteMembers && Model.Quotes.Count > 0;
}

/// <summary>How an article names a speaker.</summary>
/// <param name="Key">The key in the speakers' table; null for a source without a name, which is in no table but the article's.</param>
/// <param name="Name">The name, for people.</param>
internal readonly record struct SpeakerReference(string? Key, string Name);

/// <summary>A speaker's member.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Member">The member's name.</param>
internal sealed record SpeakerPlan(LinkedSpeaker Speaker, string Member);
