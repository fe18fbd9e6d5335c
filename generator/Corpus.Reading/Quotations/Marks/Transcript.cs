namespace Corpus.Reading;

/// <summary>The turns of an article that is an interview or a transcript, or has one in it.</summary>
/// <param name="Turns">A turn for each paragraph; <see cref="TurnRole.None"/> for prose.</param>
/// <param name="First">The first paragraph that is a turn.</param>
internal sealed record Transcript(Turn[] Turns, int First);

/// <summary>A turn: a paragraph with the label that opens it, or an earlier one that it goes on from.</summary>
/// <param name="Role">What the label says.</param>
/// <param name="Label">The paragraph whose label it is.</param>
/// <param name="FirstName">For a name, the first token of it in the label.</param>
/// <param name="Name">For a name, the last token of it in the label.</param>
/// <param name="Content">The first token behind the label, in this paragraph.</param>
internal readonly record struct Turn(TurnRole Role, int Label, int FirstName, int Name, int Content);

/// <summary>What a label tells of whoever speaks.</summary>
internal enum TurnRole : byte
{
    /// <summary>The paragraph is no turn.</summary>
    None,

    /// <summary>"Q:": whoever interviews.</summary>
    Question,

    /// <summary>"A:": whoever is interviewed.</summary>
    Answer,

    /// <summary>"NOVAK:".</summary>
    Named,

    /// <summary>"Interviewer:": whoever interviews, or asks for a paper.</summary>
    Interviewer,

    /// <summary>No label: words between marks behind a line that only asks.</summary>
    Reply,
}
