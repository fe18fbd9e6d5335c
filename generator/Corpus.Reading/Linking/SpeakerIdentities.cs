namespace Corpus.Reading;

/// <summary>Who a speaker of an article is in the corpus.</summary>
/// <param name="Text">Equal for two speakers that are one.</param>
/// <param name="Person">The person that the authority says it is; null where it does not.</param>
/// <param name="OnlyArticle">The article that alone knows the speaker; null where others may.</param>
internal readonly record struct SpeakerIdentity(string Text, AuthorityPerson? Person, string? OnlyArticle);

/// <summary>Tells who is who: by the authority where it knows them, else by their full names, else in one article only.</summary>
internal sealed class SpeakerIdentities(Authority authority)
{
    private readonly AuthorityIndex _authority = new(authority);

    /// <summary>Who a speaker of the article with id <paramref name="articleId"/> is.</summary>
    public SpeakerIdentity Of(ParsedSpeaker speaker, string articleId)
    {
        if (_authority.Find(speaker) is { } known)
            return new("authority " + NameForm.Of(_authority[known].Name), _authority[known], null);
        bool isScoped = speaker.Kind == SpeakerKind.Unnamed || (speaker.Kind == SpeakerKind.Person && NameForm.IsPart(speaker.Name));
        return isScoped
            ? new("in " + articleId + "\n" + speaker.Name, null, articleId)
            : new("named " + NameForm.Of(speaker.Name), null, null);
    }
}
