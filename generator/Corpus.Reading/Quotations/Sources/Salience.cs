using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// Remembers who was spoken of lately, and how prominently: what "he" and "the spokesman" refer to. Only the last mentions count,
/// so that the cost of a reference does not grow with the article.
/// </summary>
internal sealed class Salience(List<Entity> entities)
{
    private const int Memory = 32;

    // A name must be this many times as prominent as the next one to be the only one that can be meant.
    private const int ClearLead = 2;

    // 1000 times 0.4 to the power of the age in sentences, as whole numbers so that the result is the same on every machine.
    private static readonly int[] Decay = [1000, 400, 160, 64, 26, 10, 4, 2, 1];

    private readonly (int Entity, int Weight, int Sentence)[] _recent = new (int, int, int)[Memory];
    private readonly (int Entity, long Sum)[] _prominence = new (int, long)[Memory];

    /// <summary>The number of mentions noted so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the sentence that is read.</summary>
    public int Sentence { get; private set; }

    /// <summary>Goes on to the next sentence.</summary>
    public void NextSentence() => Sentence++;

    /// <summary>Notes that an entity was spoken of.</summary>
    public void Note(int entity, int weight) => _recent[Count++ % Memory] = (entity, weight, Sentence);

    /// <summary>Whether an entity that <paramref name="fits"/> was noted with more than <paramref name="weight"/> since there were that many <paramref name="notes"/>.</summary>
    public bool HasSince<T>(int notes, int weight, T told, Func<Entity, T, bool> fits)
    {
        for (int i = Math.Max(notes, Count - Memory); i < Count; i++)
        {
            if (_recent[i % Memory].Weight > weight && fits(entities[_recent[i % Memory].Entity], told))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Among those spoken of lately: the most prominent for how well it fits; among equals, the one that the article names last. <paramref name="fit"/>
    /// gives 0 if an entity does not fit at all; what it needs is handed to it, so that no call makes a delegate of its own.
    /// </summary>
    public int Best<T>(T told, Func<Entity, T, int> fit) => Find(told, fit, 1);

    /// <summary>The same, if it is far more prominent than any other that fits; else -1.</summary>
    public int Clear<T>(T told, Func<Entity, T, int> fit) => Find(told, fit, ClearLead);

    private int Find<T>(T told, Func<Entity, T, int> fit, int lead)
    {
        int best = -1;
        long bestScore = 0;
        long second = 0;
        int count = SumUp();
        for (int i = 0; i < count; i++)
        {
            (int candidate, long prominence) = _prominence[i];
            long score = prominence * fit(entities[candidate], told);
            if (score > bestScore || (score == bestScore && best >= 0 && entities[candidate].LastItem > entities[best].LastItem))
                (best, bestScore, second) = (candidate, score, bestScore);
            else
                second = Math.Max(second, score);
        }

        return lead == 1 || bestScore >= lead * second ? best : -1;
    }

    // Adds up how prominent each entity is by all of its mentions that are remembered, and gives the number of entities.
    private int SumUp()
    {
        int count = 0;
        for (int i = 0; i < Count && i < Memory; i++)
        {
            (int entity, int weight, int sentence) = _recent[i];
            int age = Sentence - sentence;
            if (age >= Decay.Length)
                continue;
            int known = 0;
            while (known < count && _prominence[known].Entity != entity)
                known++;
            if (known == count)
                _prominence[count++] = (entity, 0);
            _prominence[known].Sum += (long)weight * Decay[age];
        }

        return count;
    }
}
