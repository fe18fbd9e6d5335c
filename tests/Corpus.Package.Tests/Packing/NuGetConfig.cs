using System;
using System.IO;

namespace Corpus.Package.Tests;

/// <summary>How the consumers restore: our packages from their folder, the others from where this machine always takes them.</summary>
public static class NuGetConfig
{
    /// <summary>Writes the file into <paramref name="folder"/>, for all projects below it.</summary>
    public static void Write(string folder, string packages)
    {
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(known) ? $"""<fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>""" : "";
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "restored")}" /></config>
              <packageSources><add key="packed" value="{packages}" /></packageSources>
              {fallback}
            </configuration>
            """);
    }
}
