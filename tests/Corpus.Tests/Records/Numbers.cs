using System.Text;
using Corpus.Generator.Writing;

namespace Corpus.Tests.Records;

/// <summary>Numbers as the generator writes them in a table.</summary>
internal static class Numbers
{
    public static string Of(params int[] numbers)
    {
        var row = new StringBuilder();
        foreach (int number in numbers)
            row.Number(number);
        return row.ToString();
    }
}
