using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>What whoever edits a text adds is nobody's speech.</summary>
public sealed class EditorsNoteTests
{
    [TestCase("[Editor's note: “Lime” is a mill in Knin.]")]
    [TestCase("Editor’s Note: “Lime” is a mill in Knin.")]
    [TestCase("Ed.: “Lime” is a mill in Knin.")]
    [TestCase("(Ed. note: “Lime” is a mill in Knin.)")]
    [TestCase("A note from the editor: “Lime” is a mill in Knin.")]
    public void In_prose(string note) => Speech.In("“The mill is ours,” said Ana Horvat.", note).Has("Lime", by: null);

    [TestCase("[Editor's note: Horvat has left since.]")]
    [TestCase("Editor's Note: The mill has closed since.")]
    [TestCase("[Laughter]")]
    public void Between_two_turns(string note) => Speech.In(
        "Ana Horvat talked to Ivo Maric.",
        "MARIC: When did you open the mill?",
        "HORVAT: In May.",
        note,
        "MARIC: And who came?",
        "HORVAT: All of Knin.").Are(
            ("When did you open the mill?", "Ivo Maric"), ("In May.", "Ana Horvat"), ("And who came?", "Ivo Maric"), ("All of Knin.", "Ana Horvat"));

    [TestCase("Ana Horvat said the mill was “ours”. [Editor's note: “It was sold on a Monday.”]", "It was sold on a Monday.")]
    [TestCase("Ana Horvat said the mill was “ours” (Editor's note: “it was sold early” is right).", "it was sold early")]
    [TestCase("Ana Horvat said the mill was “ours”. [Ed.: It rained. “It was sold on a Monday.”]", "It was sold on a Monday.")]
    public void Inside_a_paragraph(string text, string content) => Speech.In(text).Has(content, by: null).Has("ours", by: "Ana Horvat");

    [TestCase("The mill was sold. (Editor's note: Ivo Maric said “it was sold early” in May.) “It is ours,” said Ana Horvat.")]
    public void In_brackets_people_may_speak(string text) => Speech.In(text).Are(("it was sold early", "Ivo Maric"), ("It is ours,", "Ana Horvat"));

    [Test]
    public void Behind_it_the_text_goes_on()
        => Speech.In("Ana Horvat opened the mill.", "Editor’s note: Ivana Maric closed it again.", "“It is ours,” she said.").Is("It is ours,", by: "Ana Horvat");

    [Test]
    public void Editors_speak_too() => Speech.In("Editor Ana Horvat said: “We have moved to Knin.”").Is("We have moved to Knin.", by: "Ana Horvat");
}
