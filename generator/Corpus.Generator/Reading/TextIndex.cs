using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Reading;

/// <summary>The one index of a text's words, as <see cref="TextReading"/> is its one reading: it belongs to the text, and goes with it.</summary>
internal sealed class TextIndex
{
    private static readonly ConditionalWeakTable<AdditionalText, TextIndex> Indexes = new();

    private readonly object _gate = new();
    private ArticleIndex? _index;

    /// <summary>How often the text was indexed to its end; more than once is a waste.</summary>
    public int TimesIndexed { get; private set; }

    /// <summary>The index of <paramref name="text"/>, be it built or not.</summary>
    public static TextIndex Of(AdditionalText text) => Indexes.GetValue(text, static _ => new());

    /// <summary>Indexes an article, or gives the index that was built before. What is cancelled leaves nothing behind.</summary>
    /// <param name="text">The file.</param>
    /// <param name="article">What it is read as.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ArticleIndex Of(AdditionalText text, ParsedArticle article, CancellationToken cancellation) => Of(text).IndexOf(text, article, cancellation);

    private ArticleIndex IndexOf(AdditionalText text, ParsedArticle article, CancellationToken cancellation)
    {
        // Whoever comes second waits for a result that is only milliseconds away.
        lock (_gate)
        {
            // The same text is another article where the project calls its file otherwise.
            if (!ReferenceEquals(_index?.Article, article))
            {
                _index = new(article, text.GetText(cancellation)!.ToString(), cancellation);
                TimesIndexed++;
            }

            return _index!;
        }
    }
}
