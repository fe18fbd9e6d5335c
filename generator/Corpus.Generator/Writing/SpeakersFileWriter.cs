using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>What the file with the speakers depends on.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="Speakers">The speakers that have a name, in ordinal order of key.</param>
internal sealed record SpeakersPlan(CorpusOptions Options, EquatableArray<SpeakerEntry> Speakers)
{
    public static SpeakersPlan Of(CorpusPlan plan)
    {
        var places = new Dictionary<string, int>(plan.Articles.Count, StringComparer.Ordinal);
        foreach (ArticleNames article in plan.Articles)
            places.Add(article.Id, places.Count);
        return new(
            plan.Options,
            plan.Speakers.Select(speaker => new SpeakerEntry(speaker, speaker.Speaker.ArticleIds.Select(id => places[id]).ToEquatableArray())).ToEquatableArray());
    }
}

/// <summary>What the table says of a speaker.</summary>
/// <param name="Plan">The speaker, and what the member is called.</param>
/// <param name="Articles">The places of the articles in the index, in their order.</param>
internal sealed record SpeakerEntry(SpeakerPlan Plan, EquatableArray<int> Articles);

/// <summary>Writes the class that has a member for each speaker, and the table.</summary>
internal static class SpeakersFileWriter
{
    public static GeneratedFile Write(SpeakersPlan plan, CancellationToken cancellation)
    {
        CorpusOptions options = plan.Options;
        SourceWriter writer = FileFrame.Start();
        writer.InNamespace(options.Namespace, w => Members(w, plan, cancellation));
        writer.InNamespace(options.TablesNamespace, w => Table(w, plan, cancellation));
        return new(options.HintPrefix + options.SpeakersClassName + ".g.cs", writer.ToString());
    }

    private static void Members(SourceWriter writer, SpeakersPlan plan, CancellationToken cancellation)
    {
        string corpus = CodeNames.Global(plan.Options.TablesNamespace, CodeNames.DataClass) + ".Corpus";
        writer.Line("/// <summary>Who is quoted, each by name.</summary>");
        writer.Line(CodeNames.GeneratedCode);
        writer.Open($"public static partial class {plan.Options.SpeakersClassName}");
        writer.Line("/// <summary>All speakers that have a name, in ordinal order.</summary>");
        writer.Line($"public static {CodeNames.ReadOnlyList}<{CodeNames.Speaker}> All => {corpus}.Speakers;");
        for (int i = 0; i < plan.Speakers.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            SpeakerPlan speaker = plan.Speakers[i].Plan;
            writer.Line();
            DocWriter.Speaker(writer, speaker.Speaker);
            writer.Line($"[{CodeNames.SpeakerKey}({CSharpText.Literal(speaker.Speaker.Key)})]");
            writer.Line(FormattableString.Invariant($"public static {CodeNames.Speaker} {speaker.Member} => {corpus}.SpeakerAt({i});"));
        }

        writer.Close();
    }

    private static void Table(SourceWriter writer, SpeakersPlan plan, CancellationToken cancellation)
    {
        var rows = new StringBuilder();
        foreach (SpeakerEntry speaker in plan.Speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            RowWriter.Speaker(rows, speaker);
        }

        writer.Rows(CodeNames.SpeakersTableClass, "// A block of lines is a speaker: the key, the name where it is another one, role, other names, the articles: each by its distance from the one before in the index.", rows.ToString());
    }
}
