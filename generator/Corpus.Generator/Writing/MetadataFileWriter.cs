using System;
using System.Collections.Generic;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>Writes what makes the user's records from the rows of a table: once for a schema, however many articles there are.</summary>
internal static class MetadataFileWriter
{
    public static GeneratedFile Write(CorpusOptions options, RecordType schema)
    {
        SourceWriter writer = FileFrame.Start();
        writer.Line("""

            // The user's own types may be marked as old, or not be of the CLS.
            #pragma warning disable CS0612, CS0618, CS3001, CS3002, CS3003
            """.Replace("\r", ""));
        writer.InNamespace(options.TablesNamespace, w => Reader(w, schema));
        return new(options.HintPrefix + options.ClassName + ".Metadata.g.cs", writer.ToString());
    }

    private static void Reader(SourceWriter writer, RecordType schema)
    {
        writer.Line(CodeNames.GeneratedCode);
        writer.Open("internal static class MetadataReader");
        var records = new List<RecordType>();
        Collect(schema, records);
        for (int i = 0; i < records.Count; i++)
        {
            if (i > 0)
                writer.Line();
            Record(writer, records, i);
        }

        writer.Close();
    }

    private static void Record(SourceWriter writer, List<RecordType> records, int index)
    {
        RecordType record = records[index];
        writer.Line($"public static {record.Code} {Name(index)}({CodeNames.MetadataValue} value) => new(");
        writer.Indent();
        for (int i = 0; i < record.Parameters.Count; i++)
        {
            SchemaParameter parameter = record.Parameters[i];
            writer.Line($"@{parameter.Name}: {Argument(parameter, records, i)}{(i + 1 < record.Parameters.Count ? "," : ");")}");
        }

        if (record.Parameters.Count == 0)
            writer.Line(");");
        writer.Outdent();
    }

    private static string Argument(SchemaParameter parameter, List<RecordType> records, int index)
    {
        string name = CSharpText.Literal(parameter.Name);
        if (parameter.IsRequired)
            return Value(parameter.Type, $"value.Required({name})", records);
        string found = FormattableString.Invariant($"v{index}");
        string cast = parameter.IsNullable ? $"({parameter.Type.Code}?)" : parameter.Type is ListType ? $"({parameter.Type.Code})" : "";
        return $"value[{name}] is {{ }} {found} ? {cast}{Value(parameter.Type, found, records)} : {parameter.Default}";
    }

    /// <summary>The expression that makes a value of <paramref name="type"/> from what <paramref name="value"/> is.</summary>
    private static string Value(SchemaType type, string value, List<RecordType> records) => type switch
    {
        RecordType record => $"{Name(records.IndexOf(record))}({value})",
        ListType list => List(list, value, records),
        EnumerationType => $"unchecked(({type.Code}){value}.Parse<{(HasNegative(type) ? "long" : "ulong")}>())",
        IntegerType => $"{value}.Parse<{type.Code}>()",
        ScalarType { Kind: ScalarKind.Text } => value + ".Text()",
        ScalarType { Kind: ScalarKind.Address } => value + ".Address()",
        ScalarType { Kind: ScalarKind.Speaker } => value + ".Speaker()",
        ScalarType { Kind: ScalarKind.Article } => type.Code == CodeNames.Article ? value + ".Article()" : $"({type.Code}){value}.Article()",
        ScalarType => $"{value}.Parse<{type.Code}>()",
        _ => "default!",
    };

    private static string List(ListType list, string value, List<RecordType> records)
    {
        string item = list.Item.Code + (list.ItemIsNullable ? "?" : "");
        string read = list.ItemIsNullable
            ? $"static item => item is null ? null : ({item}){Value(list.Item, "item", records)}"
            : $"static item => {Value(list.Item, "item!", records)}";
        string items = $"{value}.Items<{item}>({read})";
        return list.Form switch
        {
            ListForm.Array => items,
            ListForm.Immutable => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({items})",
            _ => $"global::System.Array.AsReadOnly({items})",
        };
    }

    private static bool HasNegative(SchemaType type)
    {
        foreach (EnumerationMember member in ((EnumerationType)type).Members)
        {
            if (member.Number[0] == '-')
                return true;
        }

        return false;
    }

    /// <summary>The schema's own record first, then those that it holds.</summary>
    private static void Collect(SchemaType type, List<RecordType> records)
    {
        if (type is ListType list)
        {
            Collect(list.Item, records);
        }
        else if (type is RecordType record && !records.Contains(record))
        {
            records.Add(record);
            foreach (SchemaParameter parameter in record.Parameters)
                Collect(parameter.Type, records);
        }
    }

    private static string Name(int index) => index == 0 ? "Read" : FormattableString.Invariant($"Read{index}");
}
