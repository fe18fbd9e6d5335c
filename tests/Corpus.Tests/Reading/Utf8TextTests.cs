using System;
using System.Linq;
using System.Text;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading;

/// <summary>CORPUS002, where the bytes are at hand.</summary>
public class Utf8TextTests
{
    [TestCase("")]
    [TestCase("It is shut.")]
    [TestCase("“é” 桥 😀 \u0000 \uFFFD \uFFFF")]
    public void Text_is_decoded(string expected)
    {
        Assert.That(Utf8Text.TryDecode(Encoding.UTF8.GetBytes(expected), out string text, out int invalid), Is.True);
        Assert.That((text, invalid), Is.EqualTo((expected, -1)));
    }

    [Test]
    public void One_byte_order_mark_is_no_text()
    {
        Utf8Text.TryDecode([0xEF, 0xBB, 0xBF, (byte)'a'], out string text, out _);
        Assert.That(text, Is.EqualTo("a"));
    }

    [TestCase(new byte[] { (byte)'a', 0x80 }, 1, TestName = "a continuation alone")]
    [TestCase(new byte[] { (byte)'a', (byte)'b', 0xE9, (byte)'c' }, 2, TestName = "Latin-1")]
    [TestCase(new byte[] { 0xC0, 0xAF }, 0, TestName = "an overlong form")]
    [TestCase(new byte[] { 0xE0, 0x80, 0xAF }, 0, TestName = "a longer overlong form")]
    [TestCase(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 1, TestName = "a surrogate")]
    [TestCase(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0, TestName = "above the last character")]
    [TestCase(new byte[] { (byte)'a', 0xE2, 0x82 }, 1, TestName = "cut off")]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, 0, TestName = "UTF-16")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xFF }, 4, TestName = "behind a byte order mark")]
    public void The_first_bad_byte_is_found(byte[] bytes, int offset)
    {
        Assert.That(Utf8Text.TryDecode(bytes, out _, out int invalid), Is.False);
        Assert.That(invalid, Is.EqualTo(offset));
    }

    [Test]
    public void Decides_as_dotnet_does()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var random = new Random(3);
        byte[] interesting = [0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
        for (int i = 0; i < 50_000; i++)
        {
            byte[] bytes = [.. Enumerable.Range(0, random.Next(6)).Select(_ => interesting[random.Next(interesting.Length)])];
            bool valid = true;
            try
            {
                strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException)
            {
                valid = false;
            }

            Assert.That(Utf8Text.TryDecode(bytes, out _, out _), Is.EqualTo(valid), Convert.ToHexString(bytes));
        }
    }

    [Test]
    public void The_problem_names_line_and_column()
    {
        Utf8Text.TryDecode([.. "Caf"u8, .. "é\r\nab"u8, 0xE9], out string before, out _);
        ParsedArticle article = ArticleReader.NotUtf8("news/cafe.txt", before);
        Assert.That(article.IsValid, Is.False);
        Assert.That(article.Id, Is.EqualTo("cafe"));
        ReadingProblem problem = article.Problems.Single();
        Assert.That((problem.Rule, problem.Line, problem.Column), Is.EqualTo((Rules.NotUtf8, 2, 3)));
    }
}
