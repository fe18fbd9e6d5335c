namespace Corpus.Reading;

/// <summary>Reads TOML's values without quotation marks: numbers, truth values, dates and times.</summary>
internal static class TomlBareValues
{
    /// <summary>Reads the value that starts at <paramref name="cursor"/>.</summary>
    public static FrontMatterScalar Read(TomlCursor cursor)
    {
        int start = cursor.At;
        SkipWord(cursor);
        if (cursor.At == start)
        {
            cursor.RejectInvisible();
            throw cursor.Broken("A value is missing here. Write one.");
        }

        // A space may stand between day and time.
        if (cursor.Next == ' ' && cursor.Peek(1) is >= '0' and <= '9' && TomlDates.IsDay(cursor.From(start)))
        {
            cursor.At++;
            SkipWord(cursor);
        }

        Steps.Count(cursor.At - start);
        string value = cursor.From(start);
        if (!IsValid(value, out string? problem))
            throw Invalid(cursor, start, value, problem);
        return new(SourceSpan.FromBounds(start, cursor.At), value.Replace("_", ""), IsPlain: true);
    }

    private static void SkipWord(TomlCursor cursor)
    {
        for (; !cursor.IsOver && cursor.Next is not (',' or '=' or '#' or '"' or '\'' or '[' or ']' or '{' or '}') && !Blanks.IsBlank(cursor.Next); cursor.At++)
            cursor.RejectControl();
    }

    private static bool IsValid(string value, out string? problem)
    {
        problem = null;
        if (value is "true" or "false" || TomlNumbers.IsNumber(value))
            return true;
        return TomlDates.IsDateLike(value) && (problem = TomlDates.Problem(value)) is null;
    }

    private static FrontMatterException Invalid(TomlCursor cursor, int start, string value, string? problem)
    {
        if (problem is null && value[0] is (>= '0' and <= '9') or '+' or '-' or '.')
            problem = $"`{Shown.Of(value)}` is not a valid number. Write it like 1500 or 1500.5, or put it between quotation marks if it is text.";
        if (problem is not null)
            return new(SourceSpan.FromBounds(start, cursor.At), problem);
        if (value.ToLowerInvariant() is ("true" or "false" or "inf" or "nan") and var lower)
            return new(SourceSpan.FromBounds(start, cursor.At), $"`{value}` is not a valid TOML value. Write `{lower}`, or put it between quotation marks if it is text.");

        // Text without quotation marks: all of it, not its first word.
        int end = cursor.At;
        while (!cursor.IsOver && cursor.Next is not ('\n' or '\r' or ',' or '#' or ']' or '}'))
        {
            if (cursor.Next is not (' ' or '\t'))
                end = cursor.At + 1;
            cursor.At++;
        }

        cursor.At = end;
        return new(SourceSpan.FromBounds(start, end), $"`{Shown.Of(cursor.From(start))}` is not a valid TOML value. Put text between quotation marks.");
    }
}
