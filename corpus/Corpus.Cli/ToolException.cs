using System;

namespace Corpus.Cli;

/// <summary>The command cannot be run as it was given; the message says why, in words for the person who gave it.</summary>
public sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
