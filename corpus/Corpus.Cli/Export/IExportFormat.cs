using System;
using System.Buffers;

namespace Corpus.Cli;

/// <summary>A form in which articles are written. Many threads may write articles at once; what stands around them is always the same.</summary>
internal interface IExportFormat
{
    /// <summary>What stands before the first article.</summary>
    ReadOnlySpan<byte> Start { get; }

    /// <summary>What stands between two articles.</summary>
    ReadOnlySpan<byte> Between { get; }

    /// <summary>What stands behind the last one.</summary>
    ReadOnlySpan<byte> End { get; }

    /// <summary>An article.</summary>
    void Write(ExportArticle article, IBufferWriter<byte> buffer);
}
