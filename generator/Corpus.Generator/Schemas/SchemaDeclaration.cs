using Corpus.Generator.Diagnostics;
using Corpus.Reading;

namespace Corpus.Generator.Schemas;

/// <summary>A record that is marked as a schema.</summary>
/// <param name="Schema">What it wants; null where no object of it can be made.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Parameters">Where its parameters stand, and those of the records in it.</param>
/// <param name="Problems">Why it cannot be a schema as it is.</param>
internal sealed record SchemaDeclaration(
    MetadataSchema? Schema, CodePlace? Place, EquatableArray<ParameterPlace> Parameters, EquatableArray<FileProblem> Problems);

/// <summary>Where a parameter stands.</summary>
/// <param name="Parameter">The parameter, by <see cref="RecordType.PlaceOf"/>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ParameterPlace(string Parameter, CodePlace Place);
