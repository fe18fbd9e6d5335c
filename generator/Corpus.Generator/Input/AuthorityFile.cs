using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>An additional file that says who is who.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Its path, for the places of problems.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Classes">The classes of its corpora, as its items name them; the empty text is the project's own.</param>
internal sealed record AuthorityFile(AdditionalText Text, string Path, string File, EquatableArray<string> Classes)
{
    /// <summary>The authority that <paramref name="text"/> is; null where it is something else.</summary>
    public static AuthorityFile? Of(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        return options.IsTrue("CorpusAuthority") ? new(text, text.Path, options.ShownPath(text), Split(options.Text("CorpusClass"))) : null;
    }

    // The compiler knows one set of metadata for each path: the targets put the classes of all items of a file into one value.
    private static EquatableArray<string> Split(string? classes) => (classes ?? "").Split(',').Select(static name => name.Trim()).ToEquatableArray();
}

/// <summary>The step that finds the authorities among the additional files.</summary>
internal static class AuthorityFileStep
{
    public static IncrementalValuesProvider<AuthorityFile> AuthorityFiles(this IncrementalValuesProvider<AdditionalFile> files) =>
        files.SelectKnown(static (file, _) => AuthorityFile.Of(file.Text, file.Options)).WithTrackingName(StepNames.AuthorityFiles);
}
