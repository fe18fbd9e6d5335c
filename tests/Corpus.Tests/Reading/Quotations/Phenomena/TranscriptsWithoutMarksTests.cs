using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Interviews and transcripts without marks: a turn is speech from its label to its end.</summary>
public sealed class TranscriptsWithoutMarksTests
{
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ: Why did you leave?\n\nA: I had no choice. The harbour was closed.\n\nQ: And now?\n\nA: Now I am back.", "Why did you leave?", null, Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ: Why did you leave?\n\nA: I had no choice. The harbour was closed.\n\nQ: And now?\n\nA: Now I am back.", "I had no choice. The harbour was closed.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ: Why did you leave?\n\nA: I had no choice. The harbour was closed.\n\nQ: And now?\n\nA: Now I am back.", "And now?", null, Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ: Why did you leave?\n\nA: I had no choice. The harbour was closed.\n\nQ: And now?\n\nA: Now I am back.", "Now I am back.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ. Why did you leave?\n\nA. I had no choice.\n\nThe harbour was closed that year.\n\nQ. And now?\n\nA. Now I am back.", "I had no choice.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ. Why did you leave?\n\nA. I had no choice.\n\nThe harbour was closed that year.\n\nQ. And now?\n\nA. Now I am back.", "The harbour was closed that year.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. He spoke to our reporter on the quay.\n\nQ. Why did you leave?\n\nA. I had no choice.\n\nThe harbour was closed that year.\n\nQ. And now?\n\nA. Now I am back.", "Now I am back.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nALVAREZ: Minister, did you know?\n\nROTH: I did not. Nobody told me.\n\nALVAREZ: Nobody?\n\nROTH: Nobody.", "Minister, did you know?", "Pilar Alvarez", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nALVAREZ: Minister, did you know?\n\nROTH: I did not. Nobody told me.\n\nALVAREZ: Nobody?\n\nROTH: Nobody.", "I did not. Nobody told me.", "Simon Roth", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nALVAREZ: Minister, did you know?\n\nROTH: I did not. Nobody told me.\n\nALVAREZ: Nobody?\n\nROTH: Nobody.", "Nobody?", "Pilar Alvarez", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nALVAREZ: Minister, did you know?\n\nROTH: I did not. Nobody told me.\n\nALVAREZ: Nobody?\n\nROTH: Nobody.", "Nobody.", "Simon Roth", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nPILAR ALVAREZ: Minister, did you know?\n\nSIMON ROTH: I did not.\n\nI was in Oslo that week.\n\nALVAREZ: Nobody told you?\n\nROTH: Nobody did.", "Minister, did you know?", "Pilar Alvarez", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nPILAR ALVAREZ: Minister, did you know?\n\nSIMON ROTH: I did not.\n\nI was in Oslo that week.\n\nALVAREZ: Nobody told you?\n\nROTH: Nobody did.", "I did not.", "Simon Roth", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nPILAR ALVAREZ: Minister, did you know?\n\nSIMON ROTH: I did not.\n\nI was in Oslo that week.\n\nALVAREZ: Nobody told you?\n\nROTH: Nobody did.", "I was in Oslo that week.", "Simon Roth", Speech.Any, QuoteKind.Direct)]
    [TestCase("Pilar Alvarez met Minister Simon Roth in the studio.\n\nPILAR ALVAREZ: Minister, did you know?\n\nSIMON ROTH: I did not.\n\nI was in Oslo that week.\n\nALVAREZ: Nobody told you?\n\nROTH: Nobody did.", "Nobody told you?", "Pilar Alvarez", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. Jana Lisická asked him about the storm.\n\nLisická: Why did you leave?\n\nNovak: I had no choice.\n\nLisická: And now?\n\nNovak: Now I am back.", "Why did you leave?", "Jana Lisická", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. Jana Lisická asked him about the storm.\n\nLisická: Why did you leave?\n\nNovak: I had no choice.\n\nLisická: And now?\n\nNovak: Now I am back.", "I had no choice.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. Jana Lisická asked him about the storm.\n\nLisická: Why did you leave?\n\nNovak: I had no choice.\n\nLisická: And now?\n\nNovak: Now I am back.", "And now?", "Jana Lisická", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour. Jana Lisická asked him about the storm.\n\nLisická: Why did you leave?\n\nNovak: I had no choice.\n\nLisická: And now?\n\nNovak: Now I am back.", "Now I am back.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("QUESTION: Why did you leave?\n\nANSWER: I had no choice.\n\nQUESTION: And now?\n\nANSWER: Now I am back.", "Why did you leave?", null, Speech.Any, QuoteKind.Direct)]
    [TestCase("QUESTION: Why did you leave?\n\nANSWER: I had no choice.\n\nQUESTION: And now?\n\nANSWER: Now I am back.", "I had no choice.", null, Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour, and Jana Lisická interviewed him.\n\nQ: Why did you leave?\n\nMAREK NOVAK: I had no choice.\n\nQ: And now?\n\nNOVAK: Now I am back.", "Why did you leave?", "Jana Lisická", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour, and Jana Lisická interviewed him.\n\nQ: Why did you leave?\n\nMAREK NOVAK: I had no choice.\n\nQ: And now?\n\nNOVAK: Now I am back.", "I had no choice.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    [TestCase("Marek Novak runs the harbour, and Jana Lisická interviewed him.\n\nQ: Why did you leave?\n\nMAREK NOVAK: I had no choice.\n\nQ: And now?\n\nNOVAK: Now I am back.", "Now I am back.", "Marek Novak", Speech.Any, QuoteKind.Direct)]
    public void The_turn_is_whose_label_opens_it(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
