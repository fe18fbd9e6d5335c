using System;

namespace VerifyTests;

/// <summary>Stands in for Verify.SourceGenerators.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether <see cref="Initialize"/> was called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Makes generator drivers verifiable; from a module initializer, once.</summary>
    public static void Initialize()
    {
        if (Initialized)
            throw new InvalidOperationException("VerifySourceGenerators.Initialize was called twice.");
        Initialized = true;
    }
}
