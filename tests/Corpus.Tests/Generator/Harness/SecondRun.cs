using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>Runs the generator, edits the project, and runs it again.</summary>
internal static class SecondRun
{
    /// <summary>Asserts why each step ran after an edit of the files, or of the settings.</summary>
    public static void AssertReasons(RunReasons expected, TestProject project, Func<GeneratorDriver, GeneratorDriver> edit) =>
        AssertReasons(expected, project, edit, static compilation => compilation);

    /// <summary>Asserts why each step ran after an edit of the project's own C#.</summary>
    public static void AssertReasons(RunReasons expected, TestProject project, Func<CSharpCompilation, CSharpCompilation> edit) =>
        AssertReasons(expected, project, static driver => driver, edit);

    private static void AssertReasons(RunReasons expected, TestProject project, Func<GeneratorDriver, GeneratorDriver> editFiles, Func<CSharpCompilation, CSharpCompilation> editCode)
    {
        CSharpCompilation compilation = project.Compilation();
        GeneratorDriver driver = editFiles(project.Driver().RunGenerators(compilation)).RunGenerators(editCode(compilation));

        RunReasons actual = RunReasons.Of(driver);
        Assert.That(actual, Is.EqualTo(expected), () => string.Join("\n", Differences(expected, actual)));
    }

    private static string[] Differences(RunReasons expected, RunReasons actual) =>
    [
        .. typeof(RunReasons).GetProperties()
            .Where(static property => property.CanWrite)
            .Where(property => !Equals(property.GetValue(expected), property.GetValue(actual)))
            .Select(property => $"{property.Name}: {property.GetValue(expected)} -> {property.GetValue(actual)}"),
    ];
}
