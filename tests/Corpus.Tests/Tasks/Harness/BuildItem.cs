using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Build.Framework;

namespace Corpus.Tests.Tasks;

/// <summary>An item as MSBuild gives it to a task.</summary>
/// <param name="path">What stands in the project.</param>
/// <param name="folder">The folder that it is relative to.</param>
internal sealed class BuildItem(string path, string folder = "") : ITaskItem2
{
    private readonly Dictionary<string, string> _metadata = new(StringComparer.OrdinalIgnoreCase);

    public string ItemSpec { get; set; } = path;

    public string EvaluatedIncludeEscaped
    {
        get => Escaped(ItemSpec);
        set => ItemSpec = Uri.UnescapeDataString(value);
    }

    public ICollection MetadataNames => _metadata.Keys;

    public int MetadataCount => _metadata.Count;

    /// <summary>The item, of which more is said.</summary>
    public BuildItem With(string name, string value)
    {
        _metadata[name] = value;
        return this;
    }

    public string GetMetadata(string metadataName) =>
        metadataName == "FullPath" ? System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, ItemSpec)) : _metadata.GetValueOrDefault(metadataName, "");

    public string GetMetadataValueEscaped(string metadataName) => Escaped(GetMetadata(metadataName));

    public void SetMetadata(string metadataName, string metadataValue) => _metadata[metadataName] = Uri.UnescapeDataString(metadataValue);

    public void SetMetadataValueLiteral(string metadataName, string metadataValue) => _metadata[metadataName] = metadataValue;

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public IDictionary CloneCustomMetadata() => throw new NotSupportedException();

    public IDictionary CloneCustomMetadataEscaped() => throw new NotSupportedException();

    // As MSBuild writes what it would else take for its own.
    private static string Escaped(string text) => text.Replace("%", "%25").Replace(";", "%3B").Replace("*", "%2A").Replace("$", "%24");
}
