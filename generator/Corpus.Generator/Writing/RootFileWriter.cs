using System;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>What the file with the root class depends on.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="Tables">The tables.</param>
/// <param name="HasFixedNumbers">Whether a table has the same number whichever articles there are.</param>
internal sealed record RootPlan(CorpusOptions Options, EquatableArray<TableName> Tables, bool HasFixedNumbers);

/// <summary>A table of articles.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Class">Its class.</param>
internal readonly record struct TableName(int Number, string Class);

/// <summary>Writes the class that has a member for each article: what it has besides them.</summary>
internal static class RootFileWriter
{
    public static GeneratedFile Write(RootPlan plan)
    {
        CorpusOptions options = plan.Options;
        string corpus = CodeNames.Global(options.TablesNamespace, CodeNames.DataClass) + ".Corpus";
        SourceWriter writer = FileFrame.Start();
        writer.Line();
        writer.Line($"[assembly: {CodeNames.CorpusClasses}(typeof({CodeNames.Global(options.Namespace, options.ClassName)}), typeof({CodeNames.Global(options.Namespace, options.SpeakersClassName)}))]");
        writer.InNamespace(options.Namespace, w => Root(w, options, corpus));
        writer.InNamespace(options.TablesNamespace, w => Data(w, plan));
        return new(options.HintPrefix + options.ClassName + ".g.cs", writer.ToString());
    }

    private static void Root(SourceWriter writer, CorpusOptions options, string corpus)
    {
        string article = CodeNames.Article + (options.Metadata is { } metadata ? $"<{metadata}>" : "");
        writer.Line("/// <summary>The articles, each by its name.</summary>");
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"{(options.IsPublic ? "public" : "internal")} static partial class {options.ClassName}");
        writer.Line($$"""
            /// <summary>All articles, in ordinal order of id.</summary>
            public static {{CodeNames.ReadOnlyList}}<{{article}}> All => {{corpus}}.Articles;

            /// <summary>The article with this id: the {{(options.Ids == IdForm.Path ? "path" : "name")}} of its file without the extension, unless the front matter gives another.</summary>
            /// <param name="id">The id, letter for letter.</param>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {{article}} ById(string id) => {{corpus}}.ById(id);

            /// <summary>Looks for the article with this id.</summary>
            /// <param name="id">The id, letter for letter.</param>
            /// <param name="article">The article; null where there is none.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGetById(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhenAttribute(true)] out {{article}}? article) => {{corpus}}.TryGetById(id, out article);
            """.Replace("\r", ""));
        Access(writer, options, corpus, article);
        writer.Close();
    }

    /// <summary>What the articles' members call. Short names that are near: the compiler looks for each of them as often as there are articles.</summary>
    private static void Access(SourceWriter writer, CorpusOptions options, string corpus, string article)
    {
        writer.Line();
        writer.Line($"private static {article} {CodeNames.ArticleAt}(int table, int index) => {corpus}.At(table, index);");
        if (!options.QuoteMembers)
            return;
        string quoted = $"{CodeNames.QuotedArticle}<{(options.Metadata is { } metadata ? metadata + ", " : "")}TQuotes>";
        writer.Line();
        writer.Line($"private static {quoted} {CodeNames.QuotedAt}<TQuotes>(int table, int index)");
        writer.Line($"    where TQuotes : {CodeNames.QuoteList}, new() => {corpus}.Quoted<TQuotes>(table, index);");
    }

    private static void Data(SourceWriter writer, RootPlan plan)
    {
        CorpusOptions options = plan.Options;
        string metadata = options.Metadata is { } type ? $"<{type}>" : "";
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"internal sealed class {CodeNames.DataClass} : {CodeNames.CorpusTables}{metadata}");
        writer.Line($"public static readonly {CodeNames.DataClass} Corpus = new();");
        writer.Line();
        writer.Line($"protected override {CodeNames.ByteSpan} IndexRows => {CodeNames.Global(options.TablesNamespace, CodeNames.IndexClass)}.Rows;");
        writer.Line();
        writer.Line($"protected override {CodeNames.ByteSpan} SpeakerRows => {CodeNames.Global(options.TablesNamespace, CodeNames.SpeakersTableClass)}.Rows;");
        writer.Line();
        writer.Open($"protected override {CodeNames.ByteSpan} TableRows(int table) => table switch");
        foreach (TableName table in plan.Tables)
            writer.Line(FormattableString.Invariant($"{table.Number} => {CodeNames.Global(options.TablesNamespace, table.Class)}.Rows,"));
        writer.Line("_ => default,");
        writer.Close("};");
        if (options.Metadata is not null)
        {
            writer.Line();
            writer.Line($"protected override {options.Metadata} ReadMetadata({CodeNames.MetadataValue} value) => {options.MetadataReader}(value);");
        }

        writer.Close();
        if (!plan.HasFixedNumbers)
            Numbers(writer, plan);
    }

    private static void Numbers(SourceWriter writer, RootPlan plan)
    {
        writer.Line();
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"internal static class {CodeNames.TableNumbersClass}");
        foreach (TableName table in plan.Tables)
            writer.Line(FormattableString.Invariant($"public const int {table.Class} = {table.Number};"));
        writer.Close();
    }
}
