using System.Globalization;
using System.IO;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>A project of a usual size that references package Corpus and cites nothing.</summary>
internal static class ConsumerProject
{
    private const int Files = 60;
    private const int Methods = 20;

    /// <summary>Writes the project into <paramref name="folder"/>.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="packages">Where the packages are.</param>
    /// <param name="version">Their version.</param>
    public static void Write(string folder, string packages, string version)
    {
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="restored" /></config>
              <packageSources><add key="packed" value="{packages}" /></packageSources>
            </configuration>
            """);
        // With Bare, the very same project without what the package has the compiler load and read.
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="[{version}]" />
              </ItemGroup>
              <Target Name="LeaveOut" BeforeTargets="CoreCompile" Condition="'$(Bare)' == 'true'">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == 'Corpus.Generator'" />
                  <AdditionalFiles Remove="@(AdditionalFiles)" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        for (int file = 0; file < Files; file++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Class{file}.cs")), Code(file));
    }

    private static string Code(int file) => $$"""
        namespace Consumer;

        /// <summary>Counts and joins.</summary>
        public sealed class Class{{file}}(string name)
        {
            private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

            /// <summary>The name.</summary>
            public string Name { get; set; } = name;
        {{string.Concat(Enumerable.Range(0, Methods).Select(Method))}}}

        """;

    private static string Method(int number) => $$"""

            /// <summary>Counts words and joins those that are long.</summary>
            public string Method{{number}}(IEnumerable<string> words, int least = {{number}})
            {
                var kept = new List<string>();
                foreach (string word in words.Where(word => word.Length > least))
                {
                    _counts[word] = _counts.TryGetValue(word, out int count) ? count + 1 : 1;
                    if (_counts[word] % 2 == 0 && !word.StartsWith(Name, StringComparison.Ordinal))
                        kept.Add($"{word}: {_counts[word]}");
                }

                return kept.Count switch
                {
                    0 => "none",
                    1 => kept[0],
                    _ => string.Join(", ", kept.OrderBy(static word => word, StringComparer.Ordinal)),
                };
            }

        """;
}
