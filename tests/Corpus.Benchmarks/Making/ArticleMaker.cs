using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Makes one article: its head, its people, and paragraph by paragraph until it is long enough.</summary>
internal sealed class ArticleMaker
{
    private static readonly DateOnly FirstDay = new(2023, 1, 1);
    private const int Days = 1000;
    private const int ShortestStory = 2700;
    private const int LongestStory = 4500;

    private readonly SplitMix64 _random;
    private readonly StringBuilder _text = new(LongestStory + 1000);
    private readonly Wording _wording;
    private readonly List<Person> _people = [];
    private readonly StoryWriter _story;
    private readonly Layout _layout;
    private readonly bool _blankLines;
    private readonly string _lineBreak;
    private readonly Person _author;

    // Who spoke last and is the one that a pronoun means; null where nobody is.
    private Person? _speaker;

    /// <summary>Draws what the article as a whole is like.</summary>
    public ArticleMaker(SplitMix64 random, Cast cast)
    {
        _random = random;
        _wording = new Wording(random);
        _layout = (Layout)random.Next(5);
        _lineBreak = random.Chance(6) ? "\r\n" : "\n";
        // Without blank lines, nothing would part a masthead from the text.
        _blankLines = _layout == Layout.Masthead || random.Chance(85);
        _author = cast.Pick(random);
        AddPeople(cast);
        _story = new StoryWriter(_text, _wording, new Introductions(random), Marks.Pick(random), _blankLines ? _lineBreak + _lineBreak : _lineBreak);
    }

    /// <summary>Makes the article.</summary>
    public MadeArticle Make(string file)
    {
        int length = ShortestStory + _random.Next(LongestStory - ShortestStory);
        (string? headline, DateOnly? date) = new Head(_text, _random, _wording, _author, FirstDay.AddDays(_random.Next(Days)), _lineBreak).Write(_layout);
        length += _text.Length;
        _story.Write("lead");
        _story.Next("plain");
        while (_text.Length < length)
        {
            _story.EndParagraph();
            Paragraph();
        }

        if (_random.Chance(50))
            _text.Append(_lineBreak);
        return new MadeArticle(file, _text.ToString(), headline, date, _story.Quotes);
    }

    // Three to five, whom a reader can tell apart.
    private void AddPeople(Cast cast)
    {
        int count = 3 + _random.Next(3);
        while (_people.Count < count)
        {
            Person person = cast.Pick(_random);
            if (_people.TrueForAll(person.IsUnlike) && person.IsUnlike(_author))
                _people.Add(person);
        }
    }

    private void Paragraph()
    {
        Person? before = _speaker;
        _speaker = null;
        int kind = _random.Next(100);
        if (before is not null && kind < 35)
            Again(before);
        else if (kind < 43)
            Speech(_random.Pick(_people));
        else if (kind < 46)
            Between(_random.Pick(_people));
        else if (kind < 48)
            _story.Write("unnamed-speech");
        else if (kind < 51)
            _story.Write("term");
        else if (kind < 53 && _blankLines)
            Break();
        else
            Plain();
    }

    // The one who spoke in the paragraph before goes on.
    private void Again(Person speaker)
    {
        _story.Write(_random.Chance(70) ? "again" : "mixed-again", speaker);
        if (_random.Chance(30))
            _story.Next("plain");
        else
            _speaker = speaker;
    }

    private void Speech(Person speaker)
    {
        string form = _random.Next(100) switch
        {
            < 42 => "direct",
            < 52 => "split",
            < 60 => "continued",
            < 97 => "mixed",
            _ => "dialogue",
        };
        _story.Write(form, speaker);
        // Behind the last dash of a dialogue all is said by somebody.
        if (form != "dialogue" && _random.Chance(30))
            _story.Next("plain");
        else
            _speaker = speaker;
    }

    private void Between(Person speaker)
    {
        Person other = _random.Pick(_people);
        if (other == speaker)
            _story.Write("mixed", speaker);
        else
            _story.Write("between", speaker, other);
    }

    private void Plain()
    {
        _story.Write("plain");
        int more = 1 + _random.Next(2);
        for (int i = 0; i < more; i++)
            _story.Next("plain");
        if (_random.Chance(50))
            _story.Next("reported", _random.Pick(_people));
        else if (_random.Chance(20))
            _story.Next("aside", other: _random.Pick(_people));
    }

    // A subheading or a caption, with prose behind it.
    private void Break()
    {
        _story.Write(_random.Chance(60) ? "subheading" : "caption");
        _story.EndParagraph();
        Plain();
    }
}
