using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Corpus.Reading;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>Puts the articles and speaker authorities of a library into one file, for whoever cites them.</summary>
public sealed class WriteCorpusTexts : ITask
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>What people call the library.</summary>
    [Required]
    public string Library { get; set; } = "";

    /// <summary>What ids are made of, as the project says it: <c>Name</c>, which is the default, or <c>Path</c>.</summary>
    public string Ids { get; set; } = "";

    /// <summary>The files, each with its <c>CorpusClass</c>, or several with commas between them, and its <c>ShownPath</c>; <c>IsAuthority</c> is true of those that say who is who.</summary>
    [Required]
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The file that is written.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        string reading = Target;
        try
        {
            var files = new List<LibraryFile>();
            foreach (ITaskItem item in Texts)
            {
                reading = item.GetMetadata("FullPath");
                if (Read(reading) is not { } text)
                    continue;
                foreach (string @class in item.GetMetadata("CorpusClass").Split(','))
                    files.Add(new(item.GetMetadata("IsAuthority") == "true", @class, item.GetMetadata("ShownPath"), text));
            }

            reading = Target;
            WrittenFile.Write(Target, LibraryWriter.Write(Library, files, hasPathIds: Ids.Trim().Equals("Path", StringComparison.OrdinalIgnoreCase)));
            return true;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            BuildEngine.LogErrorEvent(new("", "", reading, 0, 0, 0, 0, mistake.Message, "", nameof(WriteCorpusTexts)));
            return false;
        }
    }

    /// <summary>A text; null where it is none, which the library's own compiler tells at its place, and which would make all others none.</summary>
    private static string? Read(string path)
    {
        try
        {
            string text = Strict.GetString(File.ReadAllBytes(path));
            return text.IndexOf('\0') >= 0 ? null : text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
