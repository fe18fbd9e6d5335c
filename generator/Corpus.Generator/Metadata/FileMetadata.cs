using Corpus.Generator.Diagnostics;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Metadata;

/// <summary>A file, and what its front matter is held against.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The schema of its corpus.</param>
internal sealed record SchemaFile(ArticleFile File, MetadataSchema Schema);

/// <summary>What holding a file's front matter against the schema yields.</summary>
/// <param name="Path">The file's path on this machine.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Values">The values as tables have them.</param>
/// <param name="References">The articles and speakers that are named.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record FileMetadata(
    string Path, string File, EquatableArray<MetadataRow> Values, EquatableArray<MetadataReference> References, EquatableArray<ParameterProblem> Problems);

/// <summary>A problem that a parameter is the reason for.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Parameter">The parameter, by <see cref="RecordType.PlaceOf"/>; null where none is.</param>
internal sealed record ParameterProblem(FileProblem Problem, string? Parameter);
