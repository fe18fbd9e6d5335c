using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Who asks and who answers, by what the introduction says.</summary>
public sealed class InterviewRoleTests
{
    [TestCase("Moderated by Ana Horvat, answered by Ivo Maric of the mill.")]
    [TestCase("Questions by Ana Horvat. Answers from Ivo Maric.")]
    [TestCase("This conversation with Ivo Maric was conducted by Ana Horvat.")]
    [TestCase("Ana Horvat interviewed Ivo Maric for Knin Weekly.")]
    [TestCase("Moderated by Ana Horvat, answered by Ivo Maric. Petra Lind ran the mill. Petra Lind sold it.")]
    public void Letters_stand_for_them(string introduction) => Speech.In(
        introduction,
        "Q: When did you open the mill?",
        "A: In the spring.",
        "Q: And who came?",
        "A: All of them.").Are(
            ("When did you open the mill?", "Ana Horvat"), ("In the spring.", "Ivo Maric"), ("And who came?", "Ana Horvat"), ("All of them.", "Ivo Maric"));

    [TestCase("Moderated by Ana, answered by Ivo.")]
    public void They_may_have_no_surnames(string introduction) => Speech.In(
        introduction,
        "Q: When did you open the mill?",
        "A: In the spring.",
        "Q: And who came?",
        "A: All of them.").Has("When did you open the mill?", by: "Ana").Has("All of them.", by: "Ivo");

    [TestCase("Ana", "Ivo")]
    [TestCase("Horvat", "Maric")]
    [TestCase("AH", "IM")]
    [TestCase("Ana Horvat", "Ivo Maric")]
    public void Labels_are_any_part_of_a_name(string asks, string answers) => Speech.In(
        "Moderated by Ana Horvat, answered by Ivo Maric.",
        $"{asks}: When did you open the mill?",
        $"{answers}: In the spring.",
        $"{asks}: And who came?",
        $"{answers}: All of them.").Are(
            ("When did you open the mill?", "Ana Horvat"), ("In the spring.", "Ivo Maric"), ("And who came?", "Ana Horvat"), ("All of them.", "Ivo Maric"));

    [Test]
    public void The_first_letters_of_a_third_one_may_come_once() => Speech.In(
        "Ana Horvat talked to Ivo Maric and Petra Lind.",
        "AH: When did you open the mill?",
        "IM: In the spring.",
        "PL: In the winter, rather.",
        "AH: And who came?",
        "IM: All of them.").Has("In the winter, rather.", by: "Petra Lind");

    [Test]
    public void Two_of_one_first_name_are_not_mixed_up() => Speech.In(
        "Moderated by Ana Horvat, answered by Ana Maric.",
        "Ana: When did you open the mill?",
        "Maric: In the spring.",
        "Ana: And who came?",
        "Maric: All of them.").Has("In the spring.", by: "Ana Maric").Has("When did you open the mill?", by: "Ana");
}
