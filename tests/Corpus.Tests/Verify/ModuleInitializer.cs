using System.Runtime.CompilerServices;
using VerifyTests;

namespace Corpus.Tests.Verification;

/// <summary>Makes generator drivers verifiable, before the first test runs.</summary>
internal static class ModuleInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
