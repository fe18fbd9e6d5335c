using System;
using System.Linq;
using System.Reflection;
using System.Text;
using Corpus.Runtime;

namespace Corpus.Tests.Records;

/// <summary>A corpus of tables that were written by hand, with texts that are resources of a made-up assembly.</summary>
internal static class Tables
{
    /// <summary>A corpus.</summary>
    /// <param name="resources">The texts by resource.</param>
    /// <param name="speakers">The rows of the speakers.</param>
    /// <param name="articles">The rows of the articles, a table each.</param>
    public static CorpusTables Corpus((string Resource, byte[] Bytes)[] resources, string speakers, params string[] articles)
    {
        CorpusTables corpus = null!;
        corpus = new CorpusTables(
            new FakeAssembly(resources),
            new FakeSpeakers(() => corpus, speakers),
            [.. articles.Select(rows => new FakeTable(() => corpus, rows))]);
        return corpus;
    }

    private sealed class FakeTable(Func<CorpusTables> corpus, string rows) : ArticleTable
    {
        private readonly byte[] _rows = Encoding.UTF8.GetBytes(rows);

        protected internal override CorpusTables Corpus => corpus();

        protected internal override ReadOnlySpan<byte> Rows => _rows;

        protected override Article Create(int index, ArticleRow row) => row.ToArticle();
    }

    private sealed class FakeSpeakers(Func<CorpusTables> corpus, string rows) : SpeakerTable
    {
        private readonly byte[] _rows = Encoding.UTF8.GetBytes(rows);

        protected internal override CorpusTables Corpus => corpus();

        protected internal override ReadOnlySpan<byte> Rows => _rows;
    }

    private sealed class FakeAssembly((string Resource, byte[] Bytes)[] resources) : Assembly
    {
        public override AssemblyName GetName() => new("Fake");

        public override System.IO.Stream? GetManifestResourceStream(string name) =>
            resources.FirstOrDefault(resource => resource.Resource == name) is { Bytes: { } bytes } ? new System.IO.MemoryStream(bytes) : null;
    }
}
