using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Collects what the parts of a file say about the article. What is said first stands: front matter before masthead before dateline.</summary>
internal sealed class MetadataDraft
{
    private ArticleMetadata _metadata = ArticleMetadata.Empty;
    private PublicationTime _published;
    private SourceSpan _publishedSpan;
    private bool _isAmbiguous;
    private (DateReading Reading, SourceSpan Span)? _updated;

    /// <summary>The id that the front matter gives, and where.</summary>
    public (string Value, SourceSpan Span)? Id { get; set; }

    /// <summary>See <see cref="ArticleMetadata.Headline"/>.</summary>
    public string? Headline => _metadata.Headline;

    /// <summary>See <see cref="ArticleMetadata.Publisher"/>.</summary>
    public string? Publisher => _metadata.Publisher;

    /// <summary>See <see cref="ArticleMetadata.Url"/>.</summary>
    public string? Url => _metadata.Url;

    /// <summary>Whether the text says when it was published.</summary>
    public bool HasDate => _published.Date is not null;

    /// <summary>See <see cref="ArticleMetadata.Properties"/>.</summary>
    public List<KeyValuePair<string, string>> Properties { get; } = [];

    /// <summary>Keeps <paramref name="value"/> as the headline.</summary>
    public void SetHeadline(string value) => _metadata = _metadata with { Headline = _metadata.Headline ?? value };

    /// <summary>Keeps <paramref name="value"/> as the publisher.</summary>
    public void SetPublisher(string value) => _metadata = _metadata with { Publisher = _metadata.Publisher ?? value };

    /// <summary>Keeps <paramref name="value"/> as the credit.</summary>
    public void SetCreditText(string value) => _metadata = _metadata with { CreditText = _metadata.CreditText ?? value };

    /// <summary>Keeps <paramref name="value"/> as the section.</summary>
    public void SetSection(string value) => _metadata = _metadata with { ArticleSection = _metadata.ArticleSection ?? value };

    /// <summary>Keeps <paramref name="value"/> as the image.</summary>
    public void SetImage(string value) => _metadata = _metadata with { Image = _metadata.Image ?? value };

    /// <summary>Keeps <paramref name="value"/> as the address.</summary>
    public void SetUrl(string value) => _metadata = _metadata with { Url = _metadata.Url ?? value };

    /// <summary>Keeps <paramref name="value"/> as the author.</summary>
    public void SetAuthor(string value) => _metadata = _metadata with { Author = _metadata.Author ?? value };

    /// <summary>Keeps <paramref name="value"/> as the language.</summary>
    public void SetLanguage(string value) => _metadata = _metadata with { InLanguage = _metadata.InLanguage ?? value };

    /// <summary>Keeps <paramref name="values"/> as the keywords.</summary>
    public void SetKeywords(IEnumerable<string> values) => _metadata = _metadata with { Keywords = values.ToEquatableArray() };

    /// <summary>Keeps <paramref name="value"/> as the member name.</summary>
    public void SetMemberName(string value) => _metadata = _metadata with { MemberName = value };

    /// <summary>Keeps <paramref name="value"/> as the reason of a retraction.</summary>
    public void SetRetracted(string value) => _metadata = _metadata with { Retracted = value };

    /// <summary>
    /// Keeps the date that stands at <paramref name="span"/> as the time of publication. A later one for the same day only adds the time
    /// of day that the first one lacks, and bears it out where it might be another day.
    /// </summary>
    public void SetPublished(DateReading reading, SourceSpan span)
    {
        if (_published.Date is null)
        {
            (_published, _publishedSpan, _isAmbiguous) = (reading.Value, span, reading.IsAmbiguous);
        }
        else if (_published.Date == reading.Value.Date)
        {
            if (_published.Time is null)
                _published = reading.Value;
            _isAmbiguous &= reading.IsAmbiguous;
        }
    }

    /// <summary>Keeps the date of a change: it is that of the publication where the file says no other one.</summary>
    public void SetUpdated(DateReading reading, SourceSpan span) => _updated ??= (reading, span);

    /// <summary>Takes the date of a change for that of the publication where none was found.</summary>
    public void Complete()
    {
        if (_published.Date is null && _updated is var (reading, span))
            SetPublished(reading, span);
    }

    /// <summary>Where the date of publication stands, if day and month may as well be the other way round; else null.</summary>
    public SourceSpan? AmbiguousDate => _isAmbiguous ? _publishedSpan : null;

    /// <summary>All that was said.</summary>
    public ArticleMetadata Build() => _metadata with { Published = _published, Properties = Properties.ToEquatableArray() };
}
