using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Names that things and people bear, given by participles: nobody says them, whoever speaks in the sentence.</summary>
public sealed class GivenNamesTests
{
    [TestCase("The vote, dubbed “Long Tuesday”, will decide it, Novak said.", "Long Tuesday")]
    [TestCase("The storm, named “Bogdan”, flooded the port, officials said.", "Bogdan")]
    [TestCase("Also known as “Kuba”, Marin was held, police said.", "Kuba")]
    [TestCase("Nicknamed “the Fox”, Ivo Marin ran the shop, police said.", "the Fox")]
    [TestCase("The film, titled “Gone by Noon”, opens soon, distributor Nordfilm said.", "Gone by Noon")]
    [TestCase("He is known by the name “Shorty.”", "Shorty.")]
    [TestCase("Fans met him under the nickname “Red King.”", "Red King.")]
    [TestCase("“We go,” said Ana Horvat. The port is known as “Small Hull”.", "Small Hull")]
    [TestCase("“We go,” said Ana Horvat. Ivana Maric was nicknamed “the Eel.”", "the Eel.")]
    [TestCase("“We go,” said Ana Horvat. It came out under the title “A Long Night.”", "A Long Night.")]
    [TestCase("Officials say the drone, known as the “Heron-12”, was cheap.", "Heron-12")]
    [TestCase("“We go,” said Ana Horvat.\n\nThe book, titled “A Long Night”, sold well.", "A Long Night")]
    [TestCase("“We go,” said Ana Horvat.\n\nThe film, called “A Long Night”, won.", "A Long Night")]
    public void Are_nobodys(string text, string content) => Speech.In(text).HasTerm(content);

    [TestCase("Ivo Marin, dubbed “the fox” by his rivals, won.", "the fox", "his rivals", "dubbed")]
    [TestCase("Ivo Marin, who led the strike, called her “the bravest of us.”", "the bravest of us.", "Ivo Marin", "called")]
    [TestCase("Ivo Marin, head of the union, called it “a long night.”", "a long night.", "Ivo Marin", "called")]
    public void Unless_somebody_gives_them(string text, string content, string by, string cue) => Speech.In(text).Has(content, by, cue);
}
