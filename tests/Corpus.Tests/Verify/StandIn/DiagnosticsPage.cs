using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>The diagnostics of a run as a page of text, as Verify.SourceGenerators 2.5 writes it.</summary>
internal static class DiagnosticsPage
{
    internal static string Of(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(Entry))}\n  ]\n}}";

    private static string Entry(Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        string inner = Members(8,
            ("Id", descriptor.Id),
            ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
            ("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture)),
            ("HelpLink", descriptor.HelpLinkUri),
            ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
            ("Category", descriptor.Category),
            ("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
            ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
            ("CustomTags", Tags(descriptor.CustomTags)));
        string outer = Members(6,
            ("Location", Place(diagnostic.Location)),
            ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ("Severity", diagnostic.Severity.ToString()),
            ("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
            ("Descriptor", $"{{\n{inner}\n      }}"));
        return $"    {{\n{outer}\n    }}";
    }

    /// <summary>A line for every member that says something.</summary>
    private static string Members(int indent, params (string Name, string Value)[] members) =>
        string.Join(",\n", members.Where(member => !string.IsNullOrWhiteSpace(member.Value)).Select(member => $"{new string(' ', indent)}{member.Name}: {member.Value}"));

    private static string Tags(IEnumerable<string> tags)
    {
        string[] all = [.. tags];
        return all.Length == 0 ? "" : $"[\n{string.Join(",\n", all.Select(tag => $"          {tag}"))}\n        ]";
    }

    private static string Place(Location location)
    {
        if (location.SourceTree is not null)
            throw new NotSupportedException("A place in C# is shown by Verify with the lines around it: that page is not written here.");
        FileLinePositionSpan span = location.GetMappedLineSpan();
        return span.IsValid ? $"{span.Path.Replace('/', '\\')}: {span.Span}" : "";
    }
}
