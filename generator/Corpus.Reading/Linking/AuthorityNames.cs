using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Reading;

/// <summary>Settles whose the names and aliases of an authority are.</summary>
internal sealed class AuthorityNames(ProblemList problems)
{
    private readonly Dictionary<string, AuthorityName> _owners = new(StringComparer.Ordinal);

    /// <summary>The people of <paramref name="lines"/>. Names are settled before aliases, so that the order of the lines does not matter.</summary>
    public EquatableArray<AuthorityPerson> Settle(List<AuthorityLine> lines)
    {
        List<AuthorityLine> kept = lines.FindAll(Claim);
        return kept.Select(line => new AuthorityPerson(line.Name.Text, Aliases(line).ToEquatableArray(), line.JobTitle)).ToEquatableArray();
    }

    private bool Claim(AuthorityLine line)
    {
        string form = NameForm.Of(line.Name.Text);
        if (!_owners.TryGetValue(form, out AuthorityName other))
        {
            _owners.Add(form, line.Name);
            return true;
        }

        problems.Add(Rules.UnreadableAuthority, line.Name.Span, $"`{Shown.Of(line.Name.Text)}` already has line {problems.LineOf(other.Span.Start)}. Put all aliases of a person into one line.");
        return false;
    }

    private List<string> Aliases(AuthorityLine line)
    {
        var aliases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { NameForm.Of(line.Name.Text) };
        foreach (AuthorityName alias in line.Aliases)
        {
            string form = NameForm.Of(alias.Text);
            if (!seen.Add(form))
                continue;
            aliases.Add(alias.Text);
            if (!_owners.TryGetValue(form, out AuthorityName owner))
                _owners.Add(form, line.Name);
            else
                problems.Add(Rules.UnreadableAuthority, alias.Span, $"`{Shown.Of(alias.Text)}` also stands for {Shown.Of(owner.Text)} on line {problems.LineOf(owner.Span.Start)}, so as an alias it resolves nobody. Give it to one of the two.");
        }

        return aliases;
    }
}
