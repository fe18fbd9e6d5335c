using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Finds everybody who may have said a quotation: the sources of the cues beside it, whoever spoke before, the subject of its sentence.</summary>
internal sealed class CandidateReader(Frame frame, SentenceShapes sentences, List<Mention> mentions, NounPhraseReader phrases, SubjectReader subjects, PassiveReader passives, Discourse discourse)
{
    private const int ShortestClause = 40;
    private const int LongestFragment = 5;
    private readonly CueCandidates _cueCandidates = new(frame);

    /// <summary>
    /// The candidates of the quotation at <paramref name="quote"/>, in the sentence with that <paramref name="index"/> and those <paramref name="cues"/> and
    /// <paramref name="sources"/>. <paramref name="before"/> is who spoke, or was spoken of, in the sentence before. The list is filled anew by the next call.
    /// </summary>
    public List<SourceCandidate> Read(int quote, int index, bool bare, List<Cue> cues, List<Source> sources, Source before)
    {
        List<SourceCandidate> candidates = frame.Buffers.Candidates;
        candidates.Clear();
        Sentence sentence = sentences[index];
        ulong context = ContextOf(quote, sentence, bare) | SourceFeature.HasCue.Bit(cues.Count > 0) | SourceFeature.Only.Bit(cues.Count == 1);
        _cueCandidates.Add(quote, sentence, cues, sources, context, before, candidates);
        if (before.Exists && !IsContradicted(before, cues))
            candidates.Add(new SourceCandidate(CandidateKind.Previous, -1, before, context | Previous(quote, index, before)));
        AddBesideColon(quote, sentence, context, before, candidates);
        NounPhrase subject = Speaker(subjects.MainSubject(sentence.First, sentence.End));
        if (subject.Exists && !Naming.IsNoSpeech(frame, quote, subject) && !IsSpokenOf(quote, subject))
            candidates.Add(Of(CandidateKind.Subject, subject, context, before));
        CompareWithRivals(candidates);
        return candidates;
    }

    // "Horvat's answer was: '…'": whose the speech is.
    private NounPhrase Speaker(NounPhrase subject)
    {
        int owner = subject.Last - 2;
        if (subject.Form != SourceForm.Description || owner < subject.First || frame.Kind(subject.Last - 1) != TokenKind.Possessive || !frame.Is(subject.Last, WordClass.CueNoun))
            return subject;
        int mention = phrases.MentionAt(owner);
        return mention >= 0 ? new NounPhrase(phrases.FirstOf(mention), owner, SourceForm.Name, mention) : subject;
    }

    // "Horvat has been described as '…'", "voters were asked: '…'": the words are about the subject, or for it.
    private bool IsSpokenOf(int quote, NounPhrase subject)
    {
        int verb = quote - 1;
        while (verb > subject.Last && ((frame.Is(verb, "to") && frame.Is(verb - 1, "referred")) || frame.Kind(verb) is TokenKind.Colon or TokenKind.Comma || frame.Is(verb, "as") || (frame.IsWord(verb) && Determiners.OpensNoun(frame.Chars(verb)))))
            verb--;
        return verb > subject.Last && frame.Is(verb, WordClass.Cue) && passives.IsPassive(verb, subject.Last);
    }

    private ulong ContextOf(int quote, Sentence sentence, bool bare)
    {
        MarkedSpan span = frame.Spans[frame[quote].Quote];
        bool opens = quote == sentence.First;
        return SourceFeature.Bias.Bit() | SourceFeature.QuoteOpens.Bit(opens) | SourceFeature.QuoteBare.Bit(bare)
            | SourceFeature.QuoteClause.Bit(span.Content.Length > ShortestClause && char.IsUpper(frame.Article.Text[span.Content.Start]))
            | SourceFeature.QuoteAnnounced.Bit(!opens && frame.Kind(quote - 1) is TokenKind.Colon or TokenKind.Dash or TokenKind.Comma)
            | SourceFeature.QuoteShort.Bit(span.EndToken - span.FirstToken <= LongestFragment);
    }

    // "Marek Novak left. '…,' she said": another one than whoever spoke before.
    private bool IsContradicted(Source before, List<Cue> cues)
    {
        Gender gender = discourse.GenderOf(before);
        foreach (Cue cue in cues)
        {
            if (cue.Source.Form == SourceForm.Pronoun && !Genders.Agree(gender, Pronouns.GenderOf(frame, cue.Source.First)))
                return true;
        }

        return false;
    }

    private ulong Previous(int quote, int index, Source before)
    {
        bool quoted = index > 0 && sentences.Quotes(index - 1);
        bool opensParagraph = sentences.OpensParagraph(index);
        return SourceFeature.PreviousQuoted.Bit(quoted) | SourceFeature.PreviousPlain.Bit(!opensParagraph && !quoted) | SourceFeature.OpensParagraph.Bit(opensParagraph)
            | SourceFeature.PreviousOpen.Bit(sentences.CarriesOn(quote)) | SourceFeature.Name.Bit(before.Basis == AttributionBasis.Named)
            | SourceFeature.Description.Bit(before.Entity < 0);
    }

    // "… - Ana Horvat: '…'": the name right before the colon.
    private void AddBesideColon(int quote, Sentence sentence, ulong context, Source before, List<SourceCandidate> candidates)
    {
        int beside = quote - 2 >= sentence.First && frame.Kind(quote - 1) == TokenKind.Colon && !frame[quote - 2].IsQuote ? phrases.MentionAt(quote - 2) : -1;
        if (beside >= 0 && (mentions[beside].First == sentence.First || !frame.Is(mentions[beside].First - 1, WordClass.Preposition)))
            candidates.Add(Of(CandidateKind.BesideColon, new NounPhrase(mentions[beside].First, mentions[beside].Last, SourceForm.Name, beside), context, before));
    }

    private SourceCandidate Of(CandidateKind kind, NounPhrase phrase, ulong context, Source before)
    {
        Source source = discourse.Resolve(phrase);
        ulong features = context | source.Features(phrase.Form) | SourceFeature.SameAsPrevious.Bit(before.Entity >= 0 && before.Entity == source.Entity);
        return new SourceCandidate(kind, -1, source, features);
    }

    private static void CompareWithRivals(List<SourceCandidate> candidates)
    {
        ulong all = 0;
        foreach (SourceCandidate candidate in candidates)
            all |= candidate.Features;
        ulong tight = all & SourceFeature.Tight.Bit();
        ulong attached = all & SourceFeature.Attached.Bit();
        for (int i = 0; i < candidates.Count; i++)
        {
            SourceCandidate candidate = candidates[i];
            candidates[i] = candidate with
            {
                Features = candidate.Features
                    | SourceFeature.RivalTight.Bit(tight != 0 && (candidate.Features & tight) == 0)
                    | SourceFeature.RivalAttached.Bit(attached != 0 && (candidate.Features & attached) == 0),
            };
        }
    }
}
