using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>Reads the authority files, in order of path.</summary>
internal static class AuthorityFileReader
{
    public static ReadAuthority Read(ImmutableArray<AuthorityFile> files, CancellationToken cancellation)
    {
        if (files.IsEmpty)
            return new(default, default);

        var read = new List<ClassAuthority>();
        var problems = new List<FileProblem>();
        foreach (AuthorityFile file in files.OrderBy(static file => file.File, System.StringComparer.Ordinal))
        {
            if (file.Text.GetText(cancellation)?.ToString() is not { } text)
                continue;
            Authority authority = AuthorityReader.Read(file.File, text, cancellation);
            var lines = new LineMap(text);
            read.Add(new(file.Class, authority.People));
            problems.AddRange(authority.Problems.Select(problem => FileProblem.In(file.Path, problem, lines)));
        }

        return new(read.ToEquatableArray(), problems.ToEquatableArray());
    }
}
