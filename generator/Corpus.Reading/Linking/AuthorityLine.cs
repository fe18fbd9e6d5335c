using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>A name in an authority file, at its place.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in which it starts, from 1.</param>
public readonly record struct AuthorityName(string Text, SourceSpan Span, int Line, int Column);

/// <summary>A line of an authority file.</summary>
/// <param name="Name">Who it is about.</param>
/// <param name="Aliases">Other names, and roles that stand for the person.</param>
/// <param name="JobTitle">The role; null where the line gives none.</param>
public sealed record AuthorityLine(AuthorityName Name, EquatableArray<AuthorityName> Aliases, string? JobTitle)
{
    private const string Form = "A line is `Name | alias | alias ; role`.";

    // Generations, degrees and orders, and the forms of companies.
    private static readonly WordSet BehindCommas = new("jr sr ii iii iv v esq md phd dds jd mba cpa rn obe mbe cbe qc kc inc ltd llc llp plc corp gmbh sa");

    /// <summary>Reads the line at <paramref name="span"/>; null where it names nobody.</summary>
    internal static AuthorityLine? Read(string text, SourceSpan span, LineMap lines, ProblemList problems)
    {
        int semicolon = text.IndexOf(';', span.Start, span.Length);
        int namesEnd = semicolon < 0 ? span.End : semicolon;
        List<AuthorityName> names = Names(text, span.Start, namesEnd, lines);
        if (names[0].Text.Length == 0)
        {
            problems.Add(Rules.UnreadableAuthority, span, "This line names nobody: the name stands first. " + Form);
            return null;
        }

        foreach (AuthorityName name in names)
        {
            if (Comma(text, name.Span) is >= 0 and var comma)
                problems.Add(Rules.UnreadableAuthority, new(comma, 1), "A comma is a part of the name here. Other names stand behind bars, and a role behind a semicolon. " + Form);
        }

        var aliases = new List<AuthorityName>();
        for (int i = 1; i < names.Count; i++)
        {
            if (names[i].Text.Length == 0)
                problems.Add(Rules.UnreadableAuthority, names[i].Span, "There is no alias behind this bar. " + Form);
            else
                aliases.Add(names[i]);
        }

        return new(names[0], aliases.ToEquatableArray(), semicolon < 0 ? null : Role(text, semicolon, span.End, problems));
    }

    /// <summary>Where in a name a comma stands that parts it from something else than what belongs behind one: <c>Ann Lee, Jr.</c>; -1 where none does.</summary>
    private static int Comma(string text, SourceSpan name)
    {
        int next;
        for (int at = text.IndexOf(',', name.Start, name.Length); at >= 0; at = next)
        {
            next = text.IndexOf(',', at + 1, name.End - at - 1);
            string behind = text.Substring(at + 1, (next < 0 ? name.End : next) - at - 1);
            if (!BehindCommas.Contains(behind.Replace(".", "").Trim().AsSpan()))
                return at;
        }

        return -1;
    }

    /// <summary>What stands between the bars. An empty one has the place of the bar before it.</summary>
    private static List<AuthorityName> Names(string text, int start, int end, LineMap lines)
    {
        var names = new List<AuthorityName>();
        int at = start;
        while (true)
        {
            int bar = text.IndexOf('|', at, end - at);
            SourceSpan name = Blanks.Trim(text, at, bar < 0 ? end : bar);
            SourceSpan place = name.Length > 0 || at == start ? name : new(at - 1, 1);
            (int line, int column) = lines.At(place.Start);
            names.Add(new(Blanks.OneLine(text, name), place, line, column));
            if (bar < 0)
                return names;
            at = bar + 1;
        }
    }

    private static string? Role(string text, int semicolon, int end, ProblemList problems)
    {
        int second = text.IndexOf(';', semicolon + 1, end - semicolon - 1);
        if (second >= 0)
            problems.Add(Rules.UnreadableAuthority, SourceSpan.FromBounds(second, end), "A person has one role, and this is a second one. " + Form);
        string role = Blanks.OneLine(text, Blanks.Trim(text, semicolon + 1, second < 0 ? end : second));
        return role.Length > 0 ? role : null;
    }
}
