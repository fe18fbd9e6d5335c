using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Corpus.Runtime;

namespace Corpus;

/// <summary>The quotations of an article, in the order of the text. Generated lists derive from it and add a member for each quotation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public class QuoteList : IReadOnlyList<Quote>
{
    private readonly Quote[] _quotes;

    /// <summary>For generated code.</summary>
    /// <param name="rows">What the generated tables say.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(QuoteRows rows) => _quotes = rows.Quotes;

    /// <summary>The number of quotations.</summary>
    public int Count => _quotes.Length;

    /// <summary>The quotation at <paramref name="index"/>.</summary>
    /// <param name="index">Its place in the order of the text, from 0.</param>
    /// <exception cref="System.IndexOutOfRangeException">There is no quotation with this index.</exception>
    public Quote this[int index] => _quotes[index];

    /// <summary>Goes through the quotations in the order of the text.</summary>
    public IEnumerator<Quote> GetEnumerator() => ((IEnumerable<Quote>)_quotes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many quotations there are: <c>2 quotations</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? "quotation" : "quotations")}");
}
