using System;

namespace VerifyTests;

/// <summary>Says that what was received is not what was verified.</summary>
public sealed class VerifyException(string message) : Exception(message);
