using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Headlines with colons, single marks and verbs in capitals.</summary>
public sealed class HeadlineFormsTests
{
    [TestCase("Coach ‘Has a Long Way to Go,’ Says Daniel Okoye", "Has a Long Way to Go,", "Daniel Okoye", "Says", null)]
    [TestCase("Minister on floods: 'We were warned'", "We were warned", "Minister", Speech.Any, null)]
    [TestCase("'We were warned': minister admits failures", "We were warned", "minister", Speech.Any, null)]
    [TestCase("Daniel Okoye on Rival: ‘He Has Much to Learn’", "He Has Much to Learn", "Daniel Okoye", Speech.Any, null)]
    [TestCase("‘He Has Much to Learn’: Okoye on His Rival", "He Has Much to Learn", "Okoye", Speech.Any, null)]
    [TestCase("Okoye Calls Coach ‘a Clown’", "a Clown", "Okoye", "Calls", null)]
    [TestCase("Okoye: “We Will Rebuild”", "We Will Rebuild", "Okoye", Speech.Any, null)]
    [TestCase("Council Chief Slams ‘Reckless’ Plan", "Reckless", "Council Chief", "Slams", null)]
    [TestCase("“We Were Warned,” Minister Says", "We Were Warned,", "Minister", "Says", null)]
    [TestCase("Okoye: Coach “Has a Long Way to Go,” Club “in Denial”", "Has a Long Way to Go,", "Okoye", Speech.Any, null)]
    [TestCase("Okoye: Coach “Has a Long Way to Go,” Club “in Denial”", "in Denial", "Okoye", Speech.Any, null)]
    public void The_headline_quotes(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
