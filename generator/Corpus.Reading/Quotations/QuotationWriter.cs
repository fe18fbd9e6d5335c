using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Turns attributions into the model that the reading gives.</summary>
internal sealed class QuotationWriter
{
    private readonly Frame _frame;
    private readonly List<Entity> _entities;
    private readonly Buffer<int> _speakerOfEntity;
    private readonly Dictionary<string, int> _speakerOfDescription = [];
    private readonly List<ParsedSpeaker> _speakers = [];

    private QuotationWriter(Frame frame, List<Entity> entities)
    {
        _frame = frame;
        _entities = entities;
        _speakerOfEntity = frame.Buffers.SpeakerOfEntity;
        _speakerOfEntity.Fill(entities.Count, -1);
    }

    /// <summary>The quotations and their speakers.</summary>
    public static ArticleQuotations Write(Frame frame, List<Sentence> sentences, List<Entity> entities, Attribution[] attributions, LineMap lines)
    {
        var writer = new QuotationWriter(frame, entities);
        var quotes = new ParsedQuote[attributions.Length];
        for (int i = 0; i < quotes.Length; i++)
        {
            MarkedSpan span = frame.Spans[i];
            Attribution attribution = attributions[i];
            Sentence sentence = sentences[attribution.Sentence];
            bool follows = i > 0 && attributions[i - 1].Sentence == attribution.Sentence;
            QuoteKind kind = QuoteClassifier.Classify(frame, sentence, attribution, follows ? quotes[i - 1].Kind : null);
            bool spoken = kind != QuoteKind.Term;
            (int line, int column) = lines.At(span.Content.Start);
            quotes[i] = new ParsedQuote(
                span.Content,
                kind,
                spoken && attribution.Source.Exists ? attribution.Source.Basis : AttributionBasis.None,
                spoken ? writer.SpeakerOf(attribution.Source) : null,
                spoken && attribution.Cue >= 0 ? frame.TextOf(attribution.Cue, attribution.Cue) : null,
                line,
                column,
                SourceSpan.FromBounds(frame.Start(sentence.First), frame.End(sentence.End - 1)),
                span.Paragraph);
        }

        return new ArticleQuotations(new EquatableArray<ParsedQuote>(quotes), writer._speakers.ToEquatableArray());
    }

    private int? SpeakerOf(Source source)
    {
        if (source.Entity >= 0)
            return Named(source.Entity);
        return source.Description.Exists ? Unnamed(source.Description) : null;
    }

    private int Named(int index)
    {
        if (_speakerOfEntity[index] is var known and >= 0)
            return known;
        Entity entity = _entities[index];
        int main = entity.MainSurface;
        string[] aliases = entity.Surfaces.Count > 1 ? new string[entity.Surfaces.Count - 1] : [];
        for (int i = 0; i < aliases.Length; i++)
            aliases[i] = entity.TextOf(i < main ? i : i + 1);
        SpeakerKind kind = entity.Kind is NameKind.Organization or NameKind.Place ? SpeakerKind.Organization : SpeakerKind.Person;
        string? title = entity.JobTitle is var (first, last) ? _frame.TextOf(first, last) : null;
        _speakers.Add(new ParsedSpeaker(entity.Name, kind, new EquatableArray<string>(aliases), title));
        return _speakerOfEntity[index] = _speakers.Count - 1;
    }

    private int Unnamed(NounPhrase phrase)
    {
        string description = _frame.TextOf(phrase.First, phrase.Last);
        if (_speakerOfDescription.TryGetValue(description, out int known))
            return known;
        _speakers.Add(new ParsedSpeaker(description, SpeakerKind.Unnamed, default, null));
        _speakerOfDescription.Add(description, _speakers.Count - 1);
        return _speakers.Count - 1;
    }
}
