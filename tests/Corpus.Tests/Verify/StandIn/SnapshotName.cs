using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using NUnit.Framework.Internal;

namespace VerifyTests;

/// <summary>Where the files of one test lie, and how all their names begin.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="Prefix"><c>Class.Method</c>, with the parameters where there are any.</param>
internal sealed record SnapshotName(string Directory, string Prefix)
{
    /// <summary>The name for the test that is running.</summary>
    internal static SnapshotName OfCurrentTest(VerifySettings settings, string sourceFile)
    {
        Test test = TestExecutionContext.CurrentContext.CurrentTest;
        if (test.Method is not { } tested)
            throw new InvalidOperationException("Verify was called outside of a test.");
        if (test.TypeInfo is null || test.Arguments.Length != tested.GetParameters().Length)
            throw new NotSupportedException($"{test.FullName}: this kind of test has no file name here.");
        MethodInfo method = tested.MethodInfo;
        string folder = Path.GetDirectoryName(sourceFile)!;
        if (!System.IO.Directory.Exists(folder))
            throw new InvalidOperationException($"The folder '{folder}' of the test's source is not there: build the tests without DeterministicSourcePaths.");
        return new(
            settings.Directory is null ? folder : Path.GetFullPath(Path.Combine(folder, settings.Directory)),
            (settings.TypeName ?? NameOf(test.TypeInfo.Type)) + "." + (settings.MethodName ?? method.Name) + ParametersOf(settings, method, test.Arguments));
    }

    /// <summary>The name of a file of this test, without <c>.verified.cs</c>.</summary>
    internal string For(SnapshotTarget target) => target.Name is null ? Prefix : $"{Prefix}#{target.Name}";

    /// <summary>Whether a file belongs to this test.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="stage"><c>verified</c> or <c>received</c>.</param>
    internal bool Owns(string fileName, string stage) =>
        fileName.StartsWith($"{Prefix}.{stage}.", StringComparison.Ordinal)
        || (fileName.StartsWith($"{Prefix}#", StringComparison.Ordinal) && fileName.Contains($".{stage}.", StringComparison.Ordinal));

    private static string NameOf(Type type)
    {
        if (type.IsGenericType)
            throw new NotSupportedException($"{type}: a generic test class has no file name here. UseTypeName gives it one.");
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;
    }

    private static string ParametersOf(VerifySettings settings, MethodInfo method, object?[] arguments)
    {
        if (settings.TextForParameters is { } text)
            return "_" + text;
        object?[] values = settings.Parameters ?? arguments;
        IEnumerable<string?> names = method.GetParameters().Select(parameter => parameter.Name);
        return string.Concat(names.Zip(values, (name, value) => $"_{name}={InFileName(value)}"));
    }

    /// <summary>Only what every file system takes as it is; for the rest Verify has rules that nobody should have to know.</summary>
    private static string InFileName(object? value)
    {
        string text = value switch
        {
            string { Length: > 0 } said => said,
            int number => FormattableString.Invariant($"{number}"),
            _ => "",
        };
        return text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or ' ')
            ? text
            : throw new NotSupportedException($"The parameter value '{value}' makes no file name. UseTextForParameters gives it one.");
    }
}
