using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Settles whose the names and aliases of an authority are, line by line, whichever of its files a line is in.</summary>
internal sealed class AuthorityNames
{
    private readonly Dictionary<string, OwnLine> _owners = new(StringComparer.Ordinal);
    private readonly List<LinkProblem> _problems = [];

    private AuthorityNames()
    {
    }

    /// <summary>What <paramref name="files"/> say together. Names are settled before aliases, so that the order of the lines does not matter.</summary>
    public static Authority Settle(IReadOnlyList<AuthorityLines> files)
    {
        var names = new AuthorityNames();
        OwnLine[] lines = [.. files.SelectMany(static file => file.Lines.Select(line => new OwnLine(file.File, line))).Where(names.Claim)];
        AuthorityPerson[] people = [.. lines.Select(own => new AuthorityPerson(own.Line.Name.Text, names.Aliases(own).ToEquatableArray(), own.Line.JobTitle))];
        ILookup<string, ReadingProblem> settled = names._problems.ToLookup(static problem => problem.File, static problem => problem.Problem, StringComparer.Ordinal);
        return new(
            people.ToEquatableArray(),
            files.SelectMany(file => file.Problems.Concat(settled[file.File]).InOrder().Select(problem => new LinkProblem(file.File, problem))).ToEquatableArray());
    }

    private bool Claim(OwnLine own)
    {
        string form = NameForm.Of(own.Line.Name.Text);
        if (!_owners.TryGetValue(form, out OwnLine other))
        {
            _owners.Add(form, own);
            return true;
        }

        Add(own, own.Line.Name, $"already has {Place(other, own)}. Put all aliases of a person into one line.");
        return false;
    }

    private List<string> Aliases(OwnLine own)
    {
        var aliases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { NameForm.Of(own.Line.Name.Text) };
        foreach (AuthorityName alias in own.Line.Aliases)
        {
            string form = NameForm.Of(alias.Text);
            if (!seen.Add(form))
                continue;
            aliases.Add(alias.Text);
            if (!_owners.TryGetValue(form, out OwnLine owner))
                _owners.Add(form, own);
            else
                Add(own, alias, $"also stands for {Shown.Of(owner.Line.Name.Text)} on {Place(owner, own)}, so as an alias it resolves nobody. Give it to one of the two.");
        }

        return aliases;
    }

    private void Add(OwnLine own, AuthorityName name, string says) =>
        _problems.Add(new(own.File, new(Rules.UnreadableAuthority, name.Span, name.Line, name.Column, $"`{Shown.Of(name.Text)}` {says}")));

    /// <summary>Where <paramref name="other"/> is, for who reads the file of <paramref name="own"/>.</summary>
    private static string Place(OwnLine other, OwnLine own)
    {
        string line = "line " + other.Line.Name.Line.ToString(CultureInfo.InvariantCulture);
        return other.File == own.File ? line : $"{line} of {other.File}";
    }

    private readonly record struct OwnLine(string File, AuthorityLine Line);
}
