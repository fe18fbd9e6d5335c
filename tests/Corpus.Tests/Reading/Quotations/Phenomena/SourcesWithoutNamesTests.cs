using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Pronouns that go on with a source of which the article tells no name.</summary>
public sealed class SourcesWithoutNamesTests
{
    [TestCase("A police spokesman said nobody was hurt. “We were lucky,” he said.", "A police spokesman")]
    [TestCase("“We go,” said Marek Novak.\n\nAccording to a spokeswoman for the port, the repairs were dear. “We were lucky,” she said.", "a spokeswoman for the port")]
    [TestCase("“We go,” said Marek Novak.\n\nA police spokesman said nobody was hurt. “We were lucky,” he said.", "A police spokesman")]
    [TestCase("An eyewitness said it was dark. “We were lucky,” she added.", "An eyewitness")]
    [TestCase("The company said it was sorry. “We were lucky,” it added.", "The company")]
    [TestCase("“We are ready,” the Norland foreign ministry said. “We were lucky,” it added.", "the Norland foreign ministry")]
    [TestCase("The couple said it was “great”. “We were lucky,” they added.", "The couple")]
    [TestCase("“I cannot tell,” the spokesman said. “We were lucky,” he added.", "the spokesman")]
    public void Stand_behind_a_pronoun(string text, string by) => Speech.In(text).Has("We were lucky,", by, basis: AttributionBasis.Pronoun);

    [TestCase("A police spokesman said nobody was hurt. “We were lucky,” she said.", null, TestName = "But not of his own gender only: {m}(no woman)")]
    [TestCase("A spokeswoman called. Marek Novak shook his head. “We were lucky,” he said.", "Marek Novak", TestName = "Somebody with a name since: {m}")]
    [TestCase("The company said it was sorry. Ana Horvat was not. “We were lucky,” she said.", "Ana Horvat", TestName = "A thing is no person: {m}")]
    public void Not_whoever_cannot_be_meant(string text, string? by) => Speech.In(text).Has("We were lucky,", by);

    [Test]
    public void A_reporter_who_asks_is_not_who_answers()
        => Speech.In("Marek Novak came late. A reporter asked how he felt. He replied: “We were lucky.”").Has("We were lucky.", "Marek Novak");
}
