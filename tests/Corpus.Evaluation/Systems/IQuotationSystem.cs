using System.Threading;

namespace Corpus.Evaluation;

/// <summary>Something that finds quotations and their speakers.</summary>
internal interface IQuotationSystem
{
    /// <summary>What reports call it.</summary>
    string Name { get; }

    /// <summary>Reads <paramref name="article"/>, its text only.</summary>
    SystemOutput Read(GoldArticle article, CancellationToken cancellation);
}
