namespace Corpus.Reading;

/// <summary>Tells who asks and who answers by what an introduction says of them: "moderated by Ana Horvat, answered by Ivo Maric".</summary>
internal static class InterviewRoles
{
    private const int Reach = 3;

    // What an interviewer does, and what an interviewer's work is called.
    private static readonly WordSet Asking = WordSet.Named("interviewing");

    private static readonly WordSet Questions = new("interview questions q&a");

    private static readonly WordSet Answering = new("answered answers replies responses");

    // Talks that somebody has with whoever is interviewed.
    private static readonly WordSet Talks = new("interview conversation chat talk q&a spoke talked chatted speak sat caught");

    /// <summary>Whether whoever is mentioned asks; nothing at <paramref name="end"/> or behind it is read.</summary>
    public static bool Asks(Frame frame, Mention mention, int end)
    {
        if (mention.Last + 1 < end && frame.IsWord(mention.Last + 1) && Asking.Contains(frame.Chars(mention.Last + 1)))
            return true;
        int before = mention.First - 1;
        if (before < 1 || !(frame.Is(before, "by") || frame.Is(before, "from")) || !frame.IsWord(before - 1))
            return false;
        return (frame.Is(before, "by") && Asking.Contains(frame.Chars(before - 1))) || Questions.Contains(frame.Chars(before - 1));
    }

    /// <summary>Whether whoever is mentioned answers.</summary>
    public static bool Answers(Frame frame, Mention mention)
    {
        int before = mention.First - 1;
        if (before < 1 || !frame.IsWord(before))
            return false;
        if (frame.Is(before, "interviewed") || frame.Is(before, "interviews"))
            return true;
        if ((frame.Is(before, "by") || frame.Is(before, "from")) && frame.IsWord(before - 1))
            return Answering.Contains(frame.Chars(before - 1));
        for (int i = before - 1; frame.Is(before, "with") && i >= 0 && i >= before - Reach && frame.IsWord(i); i--)
        {
            if (Talks.Contains(frame.Chars(i)))
                return true;
        }

        return false;
    }
}
