namespace Corpus.Reading;

/// <summary>Finds the characters that bytes above ASCII become in a wrong decoding. Most English texts have none.</summary>
internal static class HighLatin
{
    private const char First = '\u0080';
    private const char Last = '\u00F4';

    /// <summary>Where the first one is; -1 where there is none.</summary>
    public static int IndexIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((uint)(text[i] - First) <= Last - First)
                return i;
        }

        return -1;
    }
}
