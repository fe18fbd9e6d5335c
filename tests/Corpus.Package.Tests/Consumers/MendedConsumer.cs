namespace Corpus.Package.Tests;

/// <summary>Cites words that are in no article, words that somebody else said, and a quotation that has a name, until somebody mends it.</summary>
public static class MendedConsumer
{
    private const string Before = """"
        using Corpus;

        Console.WriteLine(Cite.Verbatim("more constructve")); // what is hoped for
        Console.WriteLine(Cite.Verbatim("""
            anyone who
            wil understand
            """, by: Speakers.VladimirPutin));

        """";

    /// <summary>The program, mended.</summary>
    public const string After = """"
        using Corpus;

        Console.WriteLine(Articles.RussianPresidentVladimirPutinHopesThatTheNext.Quotes.MoreConstructive.Text); // what is hoped for
        Console.WriteLine(Cite.Verbatim("""
            anyone who
            will understand
            """, by: Speakers.DmitryPeskov));

        """";

    /// <summary>The project.</summary>
    public static Consumer Project { get; } = new("Mended", ["net10.0"], "Corpus", [ConsumerProjects.Text("Program.cs", Before)]);
}
