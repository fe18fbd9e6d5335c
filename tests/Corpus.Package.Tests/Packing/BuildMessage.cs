using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Corpus.Package.Tests;

/// <summary>An error or warning that a build reported.</summary>
/// <param name="File">The file, relative to the consumers' folder, with '/'.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Project">The project that was built.</param>
public sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Rule, string Project)
{
    /// <summary>What is said of a project, each once, in order.</summary>
    public static BuildMessage[] Of(Outcome build, string project) =>
        [.. All(build).Where(message => message.Project == project).Distinct().OrderBy(message => message.File, StringComparer.Ordinal).ThenBy(message => message.Line).ThenBy(message => message.Column)];

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Severity} {Rule}");

    private static IEnumerable<BuildMessage> All(Outcome build) =>
        build.Lines.Select(line => Form().Match(line.Trim())).Where(match => match.Success).Select(match => new BuildMessage(
            Relative(match.Groups["file"].Value),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
            match.Groups["column"].Success ? int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture) : 0,
            match.Groups["severity"].Value,
            match.Groups["rule"].Value,
            Path.GetFileNameWithoutExtension(match.Groups[match.Groups["project"].Success ? "project" : "file"].Value)));

    private static string Relative(string path) => Path.GetRelativePath(PackedCorpus.Consumers, path).Replace(Path.DirectorySeparatorChar, '/');

    // What is said of the project file itself does not name it again.
    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\))?\s*: (?<severity>error|warning) (?<rule>\w+): .*\[((?<project>[^\[\]]+?\.csproj)(::[^\]]*)?|TargetFramework=[^\[\]]*)\]$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
