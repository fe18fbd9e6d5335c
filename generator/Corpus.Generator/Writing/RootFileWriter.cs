using System;
using Corpus.Generator.Input;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>What the file with the root class depends on.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="TableClasses">The classes of the tables.</param>
internal sealed record RootPlan(CorpusOptions Options, EquatableArray<string> TableClasses);

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
        string typed = options.Metadata is { } metadata ? $"<{metadata}>" : "";
        string article = CodeNames.Article + typed;
        writer.Line("/// <summary>The articles, each by its name.</summary>");
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"{(options.IsPublic ? "public" : "internal")} static partial class {options.ClassName}");
        writer.Line($$"""
            /// <summary>All articles, in ordinal order of id.</summary>
            public static {{CodeNames.ReadOnlyList}}<{{article}}> All => {{corpus}}.Articles;

            /// <summary>The article with this id: the name of its file without the extension, unless the front matter gives another.</summary>
            /// <param name="id">The id, letter for letter.</param>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest ids.</exception>
            public static {{article}} ById(string id) => {{corpus}}.ById(id);

            /// <summary>Looks for the article with this id.</summary>
            /// <param name="id">The id, letter for letter.</param>
            /// <param name="article">The article; null where there is none.</param>
            /// <returns>Whether there is one.</returns>
            public static bool TryGetById(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhenAttribute(true)] out {{article}}? article) => {{corpus}}.TryGetById(id, out article);
            """.Replace("\r", ""));
        writer.Close();
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
        for (int i = 0; i < plan.TableClasses.Count; i++)
            writer.Line(FormattableString.Invariant($"{i} => {CodeNames.Global(options.TablesNamespace, plan.TableClasses[i])}.Rows,"));
        writer.Line("_ => default,");
        writer.Close("};");
        if (options.Metadata is not null)
        {
            writer.Line();
            writer.Line($"protected override {options.Metadata} ReadMetadata({CodeNames.MetadataValue} value) => {options.MetadataReader}(value);");
        }

        writer.Close();
        writer.Line();
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"internal static class {CodeNames.TableNumbersClass}");
        for (int i = 0; i < plan.TableClasses.Count; i++)
            writer.Line(FormattableString.Invariant($"public const int {plan.TableClasses[i]} = {i};"));
        writer.Close();
    }
}
