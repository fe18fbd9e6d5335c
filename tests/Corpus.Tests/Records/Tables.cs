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
    /// <param name="index">The rows of the index.</param>
    /// <param name="tables">The rows of the articles, a table each.</param>
    public static CorpusTables Corpus((string Resource, byte[] Bytes)[] resources, string speakers, string index, params string[] tables) =>
        new FakeTables(new FakeAssembly(resources), Encoding.UTF8.GetBytes(speakers), Encoding.UTF8.GetBytes(index), [.. tables.Select(Encoding.UTF8.GetBytes)]);

    private sealed class FakeTables(Assembly assembly, byte[] speakers, byte[] index, byte[][] tables) : CorpusTables(assembly)
    {
        protected internal override ReadOnlySpan<byte> IndexRows => index;

        protected internal override ReadOnlySpan<byte> SpeakerRows => speakers;

        protected internal override ReadOnlySpan<byte> TableRows(int table) => table < tables.Length ? tables[table] : default;
    }

    private sealed class FakeAssembly((string Resource, byte[] Bytes)[] resources) : Assembly
    {
        public override AssemblyName GetName() => new("Fake");

        public override System.IO.Stream? GetManifestResourceStream(string name) =>
            resources.FirstOrDefault(resource => resource.Resource == name) is { Bytes: { } bytes } ? new System.IO.MemoryStream(bytes) : null;
    }
}
