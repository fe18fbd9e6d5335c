using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Whose the turns of a transcript are: the labels, linked to the names of the article.</summary>
internal sealed class TurnSources
{
    // Whoever is said to answer is asked, however often others are named.
    private const int AnswerWeight = 1000;

    private readonly Frame _frame;
    private readonly List<Entity> _entities;
    private readonly Transcript _transcript;
    private readonly Dictionary<string, int> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);

    // First names of those of whom more is known; -1 where two share one.
    private readonly Dictionary<string, int> _byFirstName = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _interviewer = -1;
    private readonly int _interviewee = -1;

    /// <summary>Learns who interviews whom from what stands before the first turn.</summary>
    public TurnSources(Frame frame, Transcript transcript, List<Mention> mentions, List<Entity> entities)
    {
        _frame = frame;
        _entities = entities;
        _transcript = transcript;
        for (int i = 0; i < entities.Count; i++)
        {
            string word = entities[i].Name.Substring(entities[i].Name.LastIndexOf(' ') + 1);
            if (!_byLastWord.TryGetValue(word, out int known) || entities[i].Mentions > entities[known].Mentions)
                _byLastWord[word] = i;
            if (entities[i].Kind is NameKind.Person or NameKind.Unknown && word.Length < entities[i].Name.Length)
            {
                string firstName = entities[i].Name.Substring(0, entities[i].Name.IndexOf(' '));
                _byFirstName[firstName] = _byFirstName.ContainsKey(firstName) ? -1 : i;
            }

            if (InitialsOf(entities[i].Name) is { Length: > 1 } initials && (!_byInitials.TryGetValue(initials, out int other) || entities[i].Mentions > entities[other].Mentions))
                _byInitials[initials] = i;
        }

        int end = frame.FirstOf(transcript.First);
        int[] uses = new int[entities.Count];
        foreach (Mention mention in mentions)
        {
            if (mention.Last >= end)
                break;
            if (mention.IsModifier || entities[mention.Entity].Kind is not (NameKind.Person or NameKind.Unknown))
                continue;
            bool answers = InterviewRoles.Answers(frame, mention);
            if (InterviewRoles.Asks(frame, mention, end))
                _interviewer = mention.Entity;
            else if (answers || entities[mention.Entity].HasLongName)
                uses[mention.Entity] += answers ? AnswerWeight : 1;
        }

        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] > 0 && i != _interviewer && (_interviewee < 0 || uses[i] > uses[_interviewee]))
                _interviewee = i;
        }
    }

    /// <summary>
    /// The source of the quotation in <paramref name="item"/> that is a turn, or in one; null where it is in prose. Only a label that names somebody
    /// is a name: "A" stands for whoever is interviewed.
    /// </summary>
    public Source? SourceOf(int item)
    {
        Turn turn = _transcript.Turns[_frame.Spans[_frame[item].Quote].Paragraph];
        return turn.Role switch
        {
            TurnRole.Question => Of(_interviewer, AttributionBasis.Described),
            TurnRole.Answer => Of(_interviewee, AttributionBasis.Described),
            TurnRole.Reply when _interviewee >= 0 => Of(_interviewee, AttributionBasis.Continued),
            TurnRole.Interviewer => _interviewer >= 0 ? Of(_interviewer, AttributionBasis.Described) : LabelOf(turn),
            TurnRole.Named => EntityOf(turn) is var entity and >= 0 ? Of(entity, AttributionBasis.Named) : LabelOf(turn),
            _ => null,
        };
    }

    private static Source Of(int entity, AttributionBasis basis) => entity >= 0 ? new Source(entity, NounPhrase.None, basis) : Source.None;

    // Whose surname or whose first letters the label is; -1 where it is nobody's. The labels themselves are mentions too: what has no other name than
    // the first letters of somebody is that person.
    private int EntityOf(Turn turn)
    {
        string word = _frame.Article.Chars(turn.Name).ToString();
        bool isInitials = _byInitials.TryGetValue(word, out int initials) && turn.FirstName == turn.Name;
        bool isName = _byLastWord.TryGetValue(word, out int named);
        if (isInitials && (!isName || _entities[named].Name == word))
            return initials;
        // What has no other name than somebody's first name is that person.
        bool isFirstName = turn.FirstName == turn.Name && _byFirstName.TryGetValue(word, out int first) && first >= 0;
        return isFirstName && (!isName || _entities[named].Name == word) ? _byFirstName[word] : isName ? named : -1;
    }

    // What the label says, where the article names nobody so; null where it stands inside of the marks.
    private Source? LabelOf(Turn turn)
    {
        int shift = _frame.FirstOf(turn.Label) - _frame.Article.FirstOf(turn.Label);
        (int first, int last) = (turn.FirstName + shift, turn.Name + shift);
        bool standsFree = last < _frame.EndOf(turn.Label) && !_frame[first].IsQuote && !_frame[last].IsQuote && _frame.Start(last) == _frame.Article[turn.Name].Start;
        return standsFree ? new Source(-1, new NounPhrase(first, last, SourceForm.Description, -1), AttributionBasis.Described) : null;
    }

    // "ME" for Mark Ellison.
    private static string InitialsOf(string name)
    {
        string initials = "";
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] is ' ' or '-'))
                initials += name[i];
        }

        return initials;
    }
}
