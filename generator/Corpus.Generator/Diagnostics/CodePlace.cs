using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>A place in the project's own C#. A value: it holds no syntax tree.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CodePlace(string Path, SourceSpan Span, Place Start, Place End)
{
    /// <summary>The place; null where it is in no file of the project.</summary>
    public static CodePlace? Of(ISymbol symbol)
    {
        foreach (Location location in symbol.Locations)
        {
            if (location.IsInSource)
                return Of(location);
        }

        return null;
    }

    /// <summary>A problem that stands here.</summary>
    public FileProblem Problem(Rule rule, string message) => new(Path, rule, Span, Start, End, message);

    /// <summary>The place as the compiler takes it.</summary>
    public Location ToLocation() => Location.Create(Path, new TextSpan(Span.Start, Span.Length), new LinePositionSpan(Start.ToLinePosition(), End.ToLinePosition()));

    private static CodePlace Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new(lines.Path, new(location.SourceSpan.Start, location.SourceSpan.Length), Place.Of(lines.StartLinePosition), Place.Of(lines.EndLinePosition));
    }
}
