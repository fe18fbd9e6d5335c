using System.Collections.Immutable;
using System.Linq;
using Corpus.Reading;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Input;

/// <summary>An additional file that says who is who.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Its path, for the places of problems.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Classes">The classes of its corpora, as its items name them; the empty text is the project's own.</param>
internal sealed record AuthorityFile(AdditionalText Text, string Path, string File, EquatableArray<string> Classes)
{
    /// <summary>The authority that <paramref name="text"/> is; null where it is something else.</summary>
    public static AuthorityFile? Of(AdditionalText text, FileLists lists) =>
        lists.Find(ListedKind.Authority, text) is { } listed ? new(text, text.Path, listed.File, Split(listed.Class)) : null;

    /// <summary>The authorities among <paramref name="files"/>: few or none, however many files there are.</summary>
    public static EquatableArray<AuthorityFile> Of(ImmutableArray<AdditionalText> files, FileLists lists) =>
        lists.HasNo(ListedKind.Authority) ? [] : files.Select(text => Of(text, lists)).Where(static file => file is not null).Select(static file => file!).ToEquatableArray();

    private static EquatableArray<string> Split(string? classes) => (classes ?? "").Split(',').Select(static name => name.Trim()).ToEquatableArray();
}

/// <summary>The step that finds the authorities among the additional files.</summary>
internal static class AuthorityFileStep
{
    public static IncrementalValuesProvider<AuthorityFile> AuthorityFiles(this IncrementalValuesProvider<(AdditionalText Text, FileLists Lists)> files) =>
        files.SelectKnown(static (file, _) => AuthorityFile.Of(file.Text, file.Lists)).WithTrackingName(StepNames.AuthorityFiles);
}
