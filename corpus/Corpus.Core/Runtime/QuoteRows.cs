using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>What a generated list of quotations is made from. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QuoteRows
{
    private readonly Quote[]? _quotes;

    internal QuoteRows(Quote[] quotes) => _quotes = quotes;

    internal Quote[] Quotes => _quotes ?? [];
}
