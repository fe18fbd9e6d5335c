using System.Diagnostics;

namespace Corpus.Reading;

/// <summary>
/// Counts how often the reading looks at a character, a token or an item of the frame. Times differ from run to run; these do not, so that
/// tests can hold the reading to what it promises: a text twice as long takes twice as many.
/// </summary>
/// <remarks>Only builds that define <c>COUNT_STEPS</c> count, which debug builds do. In all others no call is compiled.</remarks>
internal static class Steps
{
#if COUNT_STEPS
    [System.ThreadStatic]
    private static long _taken;

    /// <summary>The steps that this thread has taken; null where this build does not count.</summary>
    public static long? Taken => _taken;
#else
    /// <summary>The steps that this thread has taken; null where this build does not count.</summary>
    public static long? Taken => null;
#endif

    /// <summary>Counts a step.</summary>
    [Conditional("COUNT_STEPS")]
    public static void Count() => Count(1);

    /// <summary>Counts steps that are taken at once, as where a text is searched.</summary>
    [Conditional("COUNT_STEPS")]
    public static void Count(int steps)
    {
#if COUNT_STEPS
        _taken += steps;
#else
        _ = steps;
#endif
    }
}
