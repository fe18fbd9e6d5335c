using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>A source is a noun phrase: no verb is part of it, and no clause that only stands beside it.</summary>
public sealed class WhereThePhraseEndsTests
{
    [TestCase("The port issued a statement saying the crane was “safe”.", "safe", "The port")]
    [TestCase("The jury returned a verdict, saying the crane was “safe”.", "safe", "The jury")]
    [TestCase("It comes after Marin said the crane was “safe”.", "safe", "Marin")]
    [TestCase("Ana Horvat left hours after the mayor had called the crane “safe”.", "safe", "the mayor")]
    [TestCase("The mayor’s promise of “a dry spring” was forgotten.", "a dry spring", "The mayor")]
    [TestCase("The report calls the crane “a danger”.", "a danger", "The report")]
    [TestCase("The letter describes the mayor as “a liar”.", "a liar", "The letter")]
    public void Is_the_source(string text, string content, string by) => Speech.In(text).Has(content, by);

    [TestCase("Marin has been described as “a tyrant”.", "a tyrant")]
    [TestCase("Voters were asked: “Are you happy?”", "Are you happy?")]
    public void Whoever_is_spoken_of_says_nothing(string text, string content) => Speech.In(text).Has(content, by: null, basis: AttributionBasis.None);
}
