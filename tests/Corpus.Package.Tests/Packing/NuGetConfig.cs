using System;
using System.IO;
using System.Xml.Linq;

namespace Corpus.Package.Tests;

/// <summary>
/// How the consumers restore: our packages and those that a consumer made from their folders, the others from where this machine always takes them. Nothing that they
/// restore lands in the machine's own package folder; what lies there already is not downloaded again.
/// </summary>
public static class NuGetConfig
{
    /// <summary>Writes the file into <paramref name="folder"/>, for all projects below it.</summary>
    public static void Write(string folder, string packages, string made)
    {
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var configuration = new XElement(
            "configuration",
            new XElement("config", Add("globalPackagesFolder", Path.Combine(folder, "restored"))),
            new XElement("packageSources", Add("packed", packages), Add("made", made)),
            new XElement("fallbackPackageFolders", Directory.Exists(known) ? Add("known", known) : null));
        configuration.Save(Path.Combine(folder, "nuget.config"));
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
