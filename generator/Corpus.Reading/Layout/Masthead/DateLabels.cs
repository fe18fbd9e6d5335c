namespace Corpus.Reading;

/// <summary>Knows the words before a date in a masthead: <c>Published:</c>, <c>First published on</c>, <c>Last updated</c>.</summary>
internal static class DateLabels
{
    private static readonly string[] Publication =
    [
        "first published", "originally published", "published online", "published", "publication date", "date published", "publish date", "first posted", "posted", "date posted",
        "date of publication", "release date", "released", "issued", "filed", "created", "date created", "uploaded", "date and time", "dated", "date",
    ];

    private static readonly string[] Change =
    [
        "last updated", "last update", "updated", "update", "last modified", "modified", "date modified", "last edited", "edited", "last revised", "revised", "last reviewed", "changed", "last changed", "corrected",
    ];

    /// <summary>The position behind a label at <paramref name="start"/>; <paramref name="start"/> where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to read.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="isUpdate">Whether the label is that of a change, and not of the publication.</param>
    public static int Skip(string text, int start, int end, out bool isUpdate)
    {
        isUpdate = false;
        foreach (string word in Publication)
        {
            if (Behind(text, start, end, word) is > 0 and int behind)
                return behind;
        }

        isUpdate = true;
        foreach (string word in Change)
        {
            if (Behind(text, start, end, word) is > 0 and int behind)
                return behind;
        }

        isUpdate = false;
        return start;
    }

    private static int Behind(string text, int start, int end, string word)
    {
        var cursor = new DateCursor(text, start, end);
        if (!cursor.SkipWord(word))
            return 0;
        bool apart = cursor.SkipBlanks();
        if (cursor.SkipWord("on") || cursor.SkipWord("at") || cursor.SkipWord("date"))
            apart = cursor.SkipBlanks();
        apart |= cursor.Skip(':');
        cursor.SkipBlanks();
        return apart ? cursor.At : 0;
    }
}
