using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace VerifyNUnit;

/// <summary>
/// Stands in for Verify.NUnit where its package cannot be restored: the same calls, the same files, byte for byte.
/// A build with <c>-p:UseVerify=true</c> leaves it out and takes the package.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.txt</c>.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares a text with <c>Class.Method.verified.<paramref name="extension"/></c>.</summary>
    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(() => [SnapshotTarget.Text(target, extension)], settings, sourceFile);

    /// <summary>Compares what the generators of a driver wrote, a file each, with <c>Class.Method#hint.verified.cs</c>.</summary>
    public static SettingsTask Verify(GeneratorDriver target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target.GetRunResult(), settings, sourceFile);

    /// <summary>Compares what generators wrote, a file each, with <c>Class.Method#hint.verified.cs</c>.</summary>
    public static SettingsTask Verify(GeneratorDriverRunResult target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(() => GeneratorTargets.Of(target), settings, sourceFile);

    private static SettingsTask Start(Func<SnapshotTarget[]> targets, VerifySettings? settings, string sourceFile) =>
        new(settings, chosen => Snapshots.Compare(SnapshotName.OfCurrentTest(chosen, sourceFile), targets(), Snapshots.AcceptsChanges));
}
