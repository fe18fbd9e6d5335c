using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>CORPUS001 and CORPUS002.</summary>
public class NoProseTests
{
    [TestCase("", 1)]
    [TestCase(" \t\n\u00A0\u200B\r\n", 1)]
    [TestCase("* * *\n\n---", 1)]
    [TestCase("Related\n\nShare this", 1)]
    [TestCase("---\ntitle: Shut\n---\n\n", 4)]
    [TestCase(" date 2024-03-09 \n\n", 1)]
    [TestCase("Copyright © 2024 Gazette. All rights reserved.", 1)]
    public void A_file_without_prose_is_an_error(string text, int line) =>
        Assert.That(LayoutTest.Problems(text), Has.Length.EqualTo(1).And.Some.StartsWith($"CORPUS001 {line}:"));

    [TestCase("Shut")]
    [TestCase("7")]
    [TestCase("桥关闭了。")]
    [TestCase("𝒜 𝒷")]
    public void A_word_is_prose(string text) => Assert.That(LayoutTest.Paragraphs(text), Is.EqualTo(["Text: " + text]));

    [Test]
    public void The_first_nul_is_an_error_at_its_place() =>
        Assert.That(LayoutTest.Problems("It is\nsh\0ut\0."), Is.EqualTo(["CORPUS002 2:3 \0"]));
}
