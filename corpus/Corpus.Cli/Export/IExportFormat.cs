using System.Buffers;

namespace Corpus.Cli;

/// <summary>Writes articles, one after the other, into a buffer that is emptied between them.</summary>
internal interface IExportFormat
{
    /// <summary>What stands before the first article.</summary>
    void Begin(ArrayBufferWriter<byte> buffer);

    /// <summary>An article.</summary>
    void Write(ExportArticle article, ArrayBufferWriter<byte> buffer);

    /// <summary>What stands behind the last one.</summary>
    void End(ArrayBufferWriter<byte> buffer);
}
