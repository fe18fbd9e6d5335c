using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>
/// Makes a corpus of articles as real ones are: of about 3.8 KB, in every layout, with people who recur, and with every form of quotation.
/// Each article depends on its number and the seed alone, so that the same ones come on every machine, in any order and on any number of cores.
/// </summary>
internal sealed class CorpusMaker(ulong seed = CorpusMaker.UsualSeed)
{
    /// <summary>The seed of all that compares one run with another.</summary>
    public const ulong UsualSeed = 20_240_229;

    private readonly Cast _cast = new(SplitMix64.Of(seed, -1));

    /// <summary>The articles number 0 to <paramref name="count"/> less one.</summary>
    public IEnumerable<MadeArticle> Articles(int count) => Enumerable.Range(0, count).Select(Article);

    /// <summary>The article of a number.</summary>
    public MadeArticle Article(int number)
    {
        SplitMix64 random = SplitMix64.Of(seed, number);
        string file = FormattableString.Invariant($"{number:D6}_{random.Next():x16}.txt");
        return new ArticleMaker(random, _cast).Make(file);
    }
}
