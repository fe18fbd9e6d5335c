using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>An additional file that says who is who.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Its path, for the places of problems.</param>
/// <param name="File">The path that people see.</param>
/// <param name="Class">The class of its corpus, as its item names it; null where it names none.</param>
internal sealed record AuthorityFile(AdditionalText Text, string Path, string File, string? Class = null)
{
    /// <summary>The authority that <paramref name="text"/> is; null where it is something else.</summary>
    public static AuthorityFile? Of(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        return options.IsTrue("CorpusAuthority") ? new(text, text.Path, options.ShownPath(text), options.Text("CorpusClass")) : null;
    }
}

/// <summary>The step that finds the authorities among the additional files.</summary>
internal static class AuthorityFileStep
{
    public static IncrementalValuesProvider<AuthorityFile> AuthorityFiles(this IncrementalValuesProvider<AdditionalFile> files) =>
        files.SelectKnown(static (file, _) => AuthorityFile.Of(file.Text, file.Options)).WithTrackingName(StepNames.AuthorityFiles);
}
