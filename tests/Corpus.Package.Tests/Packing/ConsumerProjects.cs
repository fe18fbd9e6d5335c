using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Corpus.Package.Tests;

/// <summary>Writes the consumers: projects as a user would write them, and a solution so that one command builds all.</summary>
public static class ConsumerProjects
{
    private static readonly Consumer[] All = [SeedsConsumer.Project, OwnArticlesConsumer.Project, BrokenArticlesConsumer.Project, SuspiciousArticlesConsumer.Project, RenamedArticleConsumer.Project, PlainConsumer.Project, CitingConsumer.Project, MisquotingConsumer.Project, MendedConsumer.Project, TypedMetadataConsumer.Project, WrongMetadataConsumer.Project, LibraryConsumer.Project, EditedLibraryConsumer.Project, .. LibraryCitingConsumers.Projects, .. PathIdConsumers.Projects];

    /// <summary>Writes them all into <paramref name="folder"/>.</summary>
    public static void Write(string folder, string version)
    {
        foreach (Consumer consumer in All)
        {
            foreach ((string path, byte[] content) in consumer.Files)
                WriteFile(Path.Combine(folder, consumer.Name, path), content);
            WriteFile(Path.Combine(folder, consumer.Name, $"{consumer.Name}.csproj"), Encoding.UTF8.GetBytes(ProjectFile(consumer, version)));
        }

        IEnumerable<string> projects = All.Select(consumer => $"""  <Project Path="{consumer.Name}/{consumer.Name}.csproj" />""");
        File.WriteAllText(Path.Combine(folder, "Consumers.slnx"), $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
    }

    /// <summary>A text file as it is mostly written: UTF-8 without a mark, LF.</summary>
    public static (string Path, byte[] Content) Text(string path, string text) => (path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    private static string ProjectFile(Consumer consumer, string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>{string.Join(';', consumer.Frameworks)}</TargetFrameworks>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
            <RollForward>Major</RollForward>
            <CheckEolTargetFramework>false</CheckEolTargetFramework>
            <!-- What it prints does not follow the culture of the machine. -->
            <InvariantGlobalization>true</InvariantGlobalization>
            {consumer.Properties}
          </PropertyGroup>
          <ItemGroup>
            {(consumer.Package is null ? "" : $"""<PackageReference Include="{consumer.Package}" Version="[{version}]" />""")}
            {consumer.Items}
          </ItemGroup>
        </Project>
        """;

    private static void WriteFile(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}

/// <summary>A project that uses a package.</summary>
/// <param name="Name">Its name, and its folder's.</param>
/// <param name="Frameworks">What it is built for.</param>
/// <param name="Package">The only package that it names; null where it names none.</param>
/// <param name="Files">Its files by path.</param>
/// <param name="Properties">What else stands among its properties.</param>
/// <param name="Items">What else stands among its items.</param>
public sealed record Consumer(
    string Name,
    string[] Frameworks,
    string? Package,
    (string Path, byte[] Content)[] Files,
    string Properties = "",
    string Items = "");
