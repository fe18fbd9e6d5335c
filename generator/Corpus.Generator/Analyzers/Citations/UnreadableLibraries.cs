using System;
using System.Linq;
using System.Threading;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// Tells of the libraries whose texts cannot be read, once for a compilation. Not file by file as of articles: no text of a library is looked at before
/// something is cited.
/// </summary>
internal sealed class UnreadableLibraries
{
    private int _isTold;

    /// <summary>Tells of them, if nobody has yet.</summary>
    /// <param name="options">The files of the project.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public void Report(AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // Who is cancelled here has told nobody.
        Diagnostic[] found = [.. CompilationArticles.Of(options, cancellation).UnreadableLibraries(cancellation).Select(static library => Tell(library))];
        if (Interlocked.Exchange(ref _isTold, 1) != 0)
            return;
        foreach (Diagnostic diagnostic in found)
            report(diagnostic);
    }

    private static Diagnostic Tell(AdditionalText library)
    {
        var start = new Place(1, 1);
        return new FileProblem(library.Path, Rules.UnreadableLibrary, default, start, start, CitationMessages.UnreadableLibrary(LibraryFiles.NameOf(library))).ToDiagnostic();
    }
}
