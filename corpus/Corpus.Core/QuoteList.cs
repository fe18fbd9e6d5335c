using System;
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
    /// <summary>What the list that is being made on this thread is a list of: its constructor takes no arguments, and its members are for good.</summary>
    [ThreadStatic]
    private static Quote[]? _ofNext;

    /// <summary>For generated code: a list that its article makes.</summary>
    /// <exception cref="InvalidOperationException">Something else makes it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected QuoteList() => All = _ofNext ?? throw new InvalidOperationException($"{GetType().Name} is made by its article, which has the quotations.");

    internal QuoteList(Quote[] all) => All = all;

    /// <summary>The number of quotations.</summary>
    public int Count => All.Length;

    /// <summary>The quotation at <paramref name="index"/>.</summary>
    /// <param name="index">Its place in the order of the text, from 0.</param>
    /// <exception cref="System.IndexOutOfRangeException">There is no quotation with this index.</exception>
    public Quote this[int index] => All[index];

    internal Quote[] All { get; }

    /// <summary>Goes through the quotations in the order of the text.</summary>
    public IEnumerator<Quote> GetEnumerator() => ((IEnumerable<Quote>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A list whose members are <paramref name="all"/>.</summary>
    internal static TQuotes Of<TQuotes>(Quote[] all)
        where TQuotes : QuoteList, new()
    {
        _ofNext = all;
        try
        {
            return new TQuotes();
        }
        finally
        {
            _ofNext = null;
        }
    }

    /// <summary>How many quotations there are: <c>2 quotations</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? "quotation" : "quotations")}");

    /// <summary>For generated code: sets its members, in the order of the text.</summary>
    /// <param name="index">The place of the first one.</param>
    /// <param name="first">A member.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first) => first = All[index];

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second)
    {
        Assign(index, out first);
        Assign(index + 1, out second);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third)
    {
        Assign(index, out first, out second);
        Assign(index + 2, out third);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third, out Quote fourth)
    {
        Assign(index, out first, out second, out third);
        Assign(index + 3, out fourth);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third, out Quote fourth, out Quote fifth)
    {
        Assign(index, out first, out second, out third, out fourth);
        Assign(index + 4, out fifth);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third, out Quote fourth, out Quote fifth, out Quote sixth)
    {
        Assign(index, out first, out second, out third, out fourth, out fifth);
        Assign(index + 5, out sixth);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third, out Quote fourth, out Quote fifth, out Quote sixth, out Quote seventh)
    {
        Assign(index, out first, out second, out third, out fourth, out fifth, out sixth);
        Assign(index + 6, out seventh);
    }

    /// <inheritdoc cref="Assign(int, out Quote)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Assign(int index, out Quote first, out Quote second, out Quote third, out Quote fourth, out Quote fifth, out Quote sixth, out Quote seventh, out Quote eighth)
    {
        Assign(index, out first, out second, out third, out fourth, out fifth, out sixth, out seventh);
        Assign(index + 7, out eighth);
    }
}
