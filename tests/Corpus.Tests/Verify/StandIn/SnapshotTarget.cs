namespace VerifyTests;

/// <summary>One text to compare with one file.</summary>
/// <param name="Name">What stands behind the <c>#</c> of the file's name; null where the test has one text only.</param>
/// <param name="Extension">The file's extension, without the full stop.</param>
/// <param name="Data">The text, its lines ended by LF.</param>
internal sealed record SnapshotTarget(string? Name, string Extension, string Data)
{
    /// <summary>The only text of a test.</summary>
    internal static SnapshotTarget Text(string? text, string extension) =>
        new(null, extension, string.IsNullOrEmpty(text) ? (text is null ? "null" : "emptyString") : WithLineFeeds(text));

    /// <summary>A text with a name of its own.</summary>
    internal static SnapshotTarget Named(string name, string extension, string text) => new(name, extension, WithLineFeeds(text));

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
