namespace Corpus.Package.Tests;

/// <summary>References the generator and has no article: it is none the wiser for it.</summary>
public static class PlainConsumer
{
    private const string Program = """
        Console.WriteLine(typeof(Corpus.Article).Assembly.GetName().Name);
        Console.WriteLine(string.Join(",", typeof(Program).Assembly.GetTypes().Where(type => type.Namespace is not null).Select(type => type.FullName)));
        Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);

        """;

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new("Plain", ["net10.0"], "Corpus.Generator", [ConsumerProjects.Text("Program.cs", Program)]);
}
