using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Words;

/// <summary>The word lists are data that people edit: what the loader takes for granted is asserted here.</summary>
public sealed class LexiconTests
{
    private static readonly string[] Verbs = ["reporting-verbs", "attitude-verbs"];

    // The weights, the decompositions and the names of characters beside them are tables, and no words of running text.
    private static IEnumerable<string> Lexicons
        => typeof(ArticleReader).Assembly.GetManifestResourceNames().Where(static name => !name.Contains('.') && name is not ("source-weights" or "decompositions" or "character-names")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ClassLexicons => Lexicons.Where(static name => name != "word-sets");

    [Test]
    public void A_set_has_its_words_once_each_and_holds_them()
    {
        string[] names = [.. Lines("word-sets").Where(static line => line[0] == '[').Select(static line => line[1..^1])];
        Assert.That(names, Has.Length.GreaterThan(10).And.Unique);
        foreach (string name in names)
        {
            string[] words = [.. WordSetFile.WordsOf(name)];
            Assert.That(words, Is.Not.Empty.And.Unique, name);
            Assert.That(words.Where(word => !WordSet.Named(name).Contains(word)), Is.Empty, name);
        }
    }

    [Test]
    public void All_lists_are_in_the_assembly()
        => Assert.That(Lexicons, Is.SupersetOf(new[] { "attitude-verbs", "cue-nouns", "first-names", "honorifics", "organisations", "reporting-verbs", "roles" }));

    [TestCaseSource(nameof(Lexicons))]
    public void States_its_origin(string lexicon)
    {
        string[] comments = [.. AllLines(lexicon).TakeWhile(static line => line.StartsWith('#'))];
        Assert.That(comments, Has.Some.Contains("Origin:"));
    }

    [TestCaseSource(nameof(Lexicons))]
    public void Is_in_lower_case(string lexicon)
        => Assert.That(Words(lexicon).Where(static word => word != word.ToLowerInvariant()), Is.Empty);

    // The sets of word-sets.txt are asked for by name, not by class, and may share words.
    [TestCaseSource(nameof(ClassLexicons))]
    public void Every_word_is_known(string lexicon)
        => Assert.That(Words(lexicon).Where(static word => Lexicon.Find(word).Class == WordClass.None && !KnownWords.IsCommon(word)), Is.Empty);

    [TestCaseSource(nameof(Lexicons))]
    public void Has_no_blanks_at_the_ends_of_lines_and_none_doubled(string lexicon)
        => Assert.That(AllLines(lexicon).Where(static line => line != line.Trim() || (!line.StartsWith('#') && line.Contains("  "))), Is.Empty);

    [Test]
    public void The_two_halves_of_the_first_names_are_disjoint()
    {
        string[] lines = [.. Lines("first-names")];
        int f = Array.IndexOf(lines, "[f]");
        string[] men = [.. lines[1..f].SelectMany(static line => line.Split(' '))];
        string[] women = [.. lines[(f + 1)..].SelectMany(static line => line.Split(' '))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("[m]"));
            Assert.That(men, Has.Length.GreaterThan(200));
            Assert.That(women, Has.Length.GreaterThan(200));
            Assert.That(men.Intersect(women), Is.Empty);
        }
    }

    // The header says that names that do not tell the gender are left out.
    [TestCase("pat")]
    [TestCase("jordan")]
    [TestCase("alex")]
    [TestCase("kim")]
    [TestCase("sasha")]
    [TestCase("robin")]
    [TestCase("leslie")]
    [TestCase("lindsey")]
    [TestCase("dana")]
    [TestCase("andrea")]
    public void A_name_of_both_genders_tells_none(string name)
        => Assert.That(Lexicon.Find(name).Class & (WordClass.Male | WordClass.Female), Is.EqualTo(WordClass.None));

    [TestCaseSource(nameof(Verbs))]
    public void A_verb_has_three_forms_or_more_the_second_in_s(string lexicon)
    {
        foreach (string line in Lines(lexicon))
        {
            string[] forms = line.Split(' ');
            Assert.That(forms, Has.Length.GreaterThanOrEqualTo(3), line);
            Assert.That(forms[1], Does.EndWith("s"), line);
            Assert.That(forms[^1], Does.EndWith("ing"), line);
        }
    }

    [TestCaseSource(nameof(ClassLexicons))]
    public void Holds_each_word_once(string lexicon)
        => Assert.That(Words(lexicon).GroupBy(static word => word).Where(static group => group.Count() > 1).Select(static group => group.Key), Is.Empty);

    // The table folds ASCII letters and the curly apostrophe, and the tokenizer decides what one word is.
    [TestCaseSource(nameof(Lexicons))]
    public void Every_word_can_match_a_token_of_running_text(string lexicon)
        => Assert.That(Words(lexicon).Where(static word => word.Contains('’') || !IsOneToken(word)), Is.Empty);

    private static bool IsOneToken(string word)
    {
        var tokens = new Buffer<Token>();
        // A word behind it: the tokenizer takes some full stops only inside a sentence.
        string text = word + " Horvat";
        Tokenizer.Read(text, new SourceSpan(0, text.Length), tokens, CancellationToken.None);
        return tokens.Count == 2 && tokens[0].Length == word.Length && tokens[0].Kind == TokenKind.Word;
    }

    // "chortleed", "echos": forms that no text has.
    [TestCaseSource(nameof(Verbs))]
    public void The_forms_of_a_verb_are_formed_by_rule(string lexicon)
    {
        foreach (string line in Lines(lexicon))
        {
            string[] forms = line.Split(' ');
            string verb = forms[0];
            if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("oe", StringComparison.Ordinal) && !verb.EndsWith("ye", StringComparison.Ordinal))
                Assert.That(forms, Has.None.EqualTo(verb + "ed").And.None.EqualTo(verb + "ing"), line);
            if (verb.EndsWith('o') || verb.EndsWith("ss", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('x'))
                Assert.That(forms[1], Is.EqualTo(verb + "es"), line);
        }
    }

    [TestCase("said", WordClass.Reporting)]
    [TestCase("Called", WordClass.Reporting)]
    [TestCase("condemned", WordClass.Attitude)]
    [TestCase("statement", WordClass.CueNoun)]
    [TestCase("spokeswoman", WordClass.Role)]
    [TestCase("Mr.", WordClass.Honorific)]
    [TestCase("ministry", WordClass.Organization)]
    [TestCase("Norwegian", WordClass.Nationality)]
    [TestCase("Thursday", WordClass.Calendar)]
    [TestCase("van", WordClass.Particle)]
    [TestCase("despite", WordClass.Preposition)]
    [TestCase("they’re", WordClass.Function)]
    public void A_word_of_each_list(string word, object wordClass)
        => Assert.That(Lexicon.Find(word).Class & (WordClass)wordClass, Is.EqualTo(wordClass));

    [Test]
    public void Roles_of_one_meaning_share_a_group()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lexicon.Find("attorney").Group, Is.EqualTo(Lexicon.Find("lawyer").Group));
            Assert.That(Lexicon.Find("russian").Group, Is.EqualTo(Lexicon.Group("russia")));
            Assert.That(Lexicon.Group("no such role"), Is.Zero);
            Assert.That(Lexicon.Find("lawyer").Group, Is.Not.EqualTo(Lexicon.Find("teacher").Group));
        }
    }

    private static IEnumerable<string> Words(string lexicon)
        => Lines(lexicon).Where(static line => line[0] != '[')
            .SelectMany(line => line.Split(lexicon == "nationalities" ? '|' : ' '))
            .Select(static entry => entry.Contains(':') ? entry[..entry.IndexOf(':')] : entry);

    private static IEnumerable<string> Lines(string lexicon) => AllLines(lexicon).Where(static line => line.Length > 0 && line[0] != '#');

    private static List<string> AllLines(string lexicon)
    {
        using Stream stream = typeof(ArticleReader).Assembly.GetManifestResourceStream(lexicon)!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
