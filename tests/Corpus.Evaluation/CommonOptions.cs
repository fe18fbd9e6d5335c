using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;

namespace Corpus.Evaluation;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    /// <summary>The folder of annotated articles.</summary>
    public static Argument<DirectoryInfo> GoldFolder() =>
        new Argument<DirectoryInfo>("GOLD_DIR") { Description = "The folder of annotated articles: NNN.txt with NNN.json." }.AcceptExistingOnly();

    /// <summary>Where to start.</summary>
    public static Option<int?> From() => Number("--from", 0, "The first article, by the number that the name of its file starts with.");

    /// <summary>Where to end.</summary>
    public static Option<int?> To() => Number("--to", 0, "The last article.");

    /// <summary>An option that is a whole number, <paramref name="least"/> or more; null where it is not given.</summary>
    public static Option<int?> Number(string name, int least, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => NumberIn(result, name, least),
    };

    private static int? NumberIn(ArgumentResult result, string name, int least)
    {
        string given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} on, and '{given}' is none."));
        return null;
    }
}
