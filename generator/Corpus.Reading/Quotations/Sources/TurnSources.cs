using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Whose the turns of a transcript are: the labels, linked to the names of the article.</summary>
internal sealed class TurnSources
{
    private static readonly WordSet Asking = new("interviewed interviews asked asks questioned questions");
    private readonly Frame _frame;
    private readonly Transcript _transcript;
    private readonly Dictionary<string, int> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _interviewer = -1;
    private readonly int _interviewee = -1;

    /// <summary>Learns who interviews whom from what stands before the first turn.</summary>
    public TurnSources(Frame frame, Transcript transcript, List<Mention> mentions, List<Entity> entities)
    {
        _frame = frame;
        _transcript = transcript;
        for (int i = 0; i < entities.Count; i++)
        {
            string word = entities[i].Name.Substring(entities[i].Name.LastIndexOf(' ') + 1);
            if (!_byLastWord.TryGetValue(word, out int known) || entities[i].Mentions > entities[known].Mentions)
                _byLastWord[word] = i;
        }

        int end = frame.FirstOf(transcript.First);
        int[] uses = new int[entities.Count];
        foreach (Mention mention in mentions)
        {
            if (mention.Last >= end)
                break;
            if (mention.IsModifier || entities[mention.Entity].Kind is not (NameKind.Person or NameKind.Unknown) || !entities[mention.Entity].HasLongName)
                continue;
            if (Asks(mention, end))
                _interviewer = mention.Entity;
            uses[mention.Entity]++;
        }

        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] > 0 && i != _interviewer && (_interviewee < 0 || uses[i] > uses[_interviewee]))
                _interviewee = i;
        }
    }

    /// <summary>The source of a quotation that is a turn, or in one; null where it is in prose.</summary>
    public Source? SourceOf(int quote)
    {
        Turn turn = _transcript.Turns[_frame.Spans[quote].Paragraph];
        return turn.Role switch
        {
            TurnRole.Question => Of(_interviewer, AttributionBasis.Pronoun),
            TurnRole.Answer => Of(_interviewee, AttributionBasis.Pronoun),
            TurnRole.Named when _byLastWord.TryGetValue(_frame.Article.Chars(turn.Name).ToString(), out int entity) => Of(entity, AttributionBasis.Named),
            _ => null,
        };
    }

    private static Source Of(int entity, AttributionBasis basis) => entity >= 0 ? new Source(entity, NounPhrase.None, basis) : Source.None;

    private bool Asks(Mention mention, int end)
        => (mention.Last + 1 < end && _frame.IsWord(mention.Last + 1) && Asking.Contains(_frame.Chars(mention.Last + 1)))
            || (mention.First > 1 && _frame.Is(mention.First - 1, "by") && _frame.IsWord(mention.First - 2) && Asking.Contains(_frame.Chars(mention.First - 2)));
}
