using System.Collections.Generic;
using System.Threading;

namespace Corpus.Reading;

/// <summary>Reads a speaker authority: one person a line, <c>Name | alias | alias ; role</c>. Blank lines and lines that start with <c>#</c> say nothing.</summary>
public static class AuthorityReader
{
    /// <summary>Reads a file that is the whole authority. A line that cannot be read is a problem and otherwise left out.</summary>
    /// <param name="file">The path that messages carry.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static Authority Read(string file, string text, CancellationToken cancellation = default) => Authority.Of([ReadLines(file, text, cancellation)]);

    /// <summary>Reads a file that may be one of several. A line that cannot be read is a problem and otherwise left out.</summary>
    /// <param name="file">The path that messages carry.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static AuthorityLines ReadLines(string file, string text, CancellationToken cancellation = default)
    {
        var map = new LineMap(text);
        var problems = new ProblemList(map);
        var lines = new List<AuthorityLine>();
        foreach (TextLine line in TextLine.Read(text, 0, [], cancellation))
        {
            if (text[line.Span.Start] != '#' && AuthorityLine.Read(text, line.Span, map, problems) is { } read)
                lines.Add(read);
        }

        return new(file, lines.ToEquatableArray(), problems.InOrder());
    }
}
