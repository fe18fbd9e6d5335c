using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Reading;

/// <summary>Reads the authority files, in order of path. What cannot be read in them is told by an analyzer.</summary>
internal static class AuthorityFileReader
{
    public static ReadAuthority Read(ImmutableArray<AuthorityFile> files, CancellationToken cancellation)
    {
        var read = new List<ClassAuthority>();
        foreach (AuthorityFile file in files.OrderBy(static file => file.File, StringComparer.Ordinal))
        {
            if (AuthorityReading.Read(file, cancellation) is { } findings)
                read.Add(new(file.Class, findings.People));
        }

        return new(read.ToEquatableArray());
    }
}
