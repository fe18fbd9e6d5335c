using System.Globalization;

namespace Corpus.Evaluation;

/// <summary>Writes numbers as reports show them.</summary>
internal static class Cell
{
    /// <summary>A share with four decimals; a dash for none.</summary>
    public static string Of(double? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A count.</summary>
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A measured quantity with two decimals.</summary>
    public static string Quantity(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
