using System;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;

namespace Corpus.Generator.Linking;

/// <summary>What every member is called: all that depends on the articles side by side.</summary>
/// <param name="Options">The corpus's settings.</param>
/// <param name="Articles">The articles, in ordinal order of id.</param>
/// <param name="Speakers">The speakers that have a name, in ordinal order of key.</param>
internal sealed record CorpusPlan(CorpusOptions Options, EquatableArray<ArticleNames> Articles, EquatableArray<SpeakerPlan> Speakers)
{
    /// <summary>
    /// Up to so many articles have a file each. Beyond, they share this number of files: a compiler slows with the number of files.
    /// </summary>
    public const int MostFiles = 64;

    /// <summary>Whether articles share files.</summary>
    public bool IsBucketed => Articles.Count > MostFiles;
}

/// <summary>What an article's member is called, and who is quoted in it: all that depends on the other articles.</summary>
/// <param name="Key">What finds the article.</param>
/// <param name="Id">Its id.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="Date">The day of its publication; null where the file does not say.</param>
/// <param name="Member">The member's name.</param>
/// <param name="HintName">The name of the file of its own, without an extension; empty where articles share files.</param>
/// <param name="Bucket">The number of the file that it shares where articles do.</param>
/// <param name="Speakers">Who is quoted in it, in the order of <see cref="ParsedArticle.Speakers"/>.</param>
/// <param name="Metadata">The values of the user's own metadata.</param>
internal sealed record ArticleNames(
    ArticleKey Key,
    string Id,
    string? Headline,
    CalendarDate? Date,
    string Member,
    string HintName,
    int Bucket,
    EquatableArray<SpeakerReference> Speakers,
    EquatableArray<MetadataRow> Metadata);

/// <summary>An article's member: all that the writing needs.</summary>
/// <param name="Model">The article.</param>
/// <param name="Names">What it is called among the others.</param>
internal sealed record ArticlePlan(ArticleModel Model, ArticleNames Names)
{
    /// <summary>The member's name.</summary>
    public string Member => Names.Member;

    /// <summary>Who is quoted in it, in the order of <see cref="ParsedArticle.Speakers"/>.</summary>
    public EquatableArray<SpeakerReference> Speakers => Names.Speakers;

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
