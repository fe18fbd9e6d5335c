using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Organisations, groups and documents as "it" and "they".</summary>
public sealed class ThingsAsPronounsTests
{
    [TestCase("Shares of Kardex fell. Kardex cut its forecast for Chile. The step “mirrors weak copper prices,” it said.", "mirrors weak copper prices,", "Kardex")]
    [TestCase("Glaciologists say Norway lost a third of its ice. They say the melt was “faster than feared.”", "faster than feared.", "Glaciologists")]
    [TestCase("Asked how Karl Lund could stay, the premier's chief aide said: “He has our trust.” She added that talks were “near the end.”", "near the end.", "the premier's chief aide")]
    public void Are_meant_before_places(string text, string content, string by) => Speech.In(text).Has(content, by);
}
