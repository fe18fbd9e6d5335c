using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Corpus;

/// <summary>The quotations of an article, in the order of the text. Generated lists derive from it and add a member for each quotation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public class QuoteList : IReadOnlyList<Quote>
{
    /// <summary>For generated code: a list that its article fills.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected QuoteList()
    {
    }

    internal QuoteList(Quote[] all) => All = all;

    /// <summary>The number of quotations.</summary>
    public int Count => All.Length;

    /// <summary>The quotation at <paramref name="index"/>.</summary>
    /// <param name="index">Its place in the order of the text, from 0.</param>
    /// <exception cref="System.IndexOutOfRangeException">There is no quotation with this index.</exception>
    public Quote this[int index] => All[index];

    internal Quote[] All { get; init; } = [];

    /// <summary>Goes through the quotations in the order of the text.</summary>
    public IEnumerator<Quote> GetEnumerator() => ((IEnumerable<Quote>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many quotations there are: <c>2 quotations</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? "quotation" : "quotations")}");
}
