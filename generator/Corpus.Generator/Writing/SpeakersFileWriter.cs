using System;
using System.Text;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Generator.Linking;
using Corpus.Reading;

namespace Corpus.Generator.Writing;

/// <summary>What the file with the speakers depends on.</summary>
/// <param name="Options">The project's settings.</param>
/// <param name="Speakers">The speakers that have a name, in ordinal order of key.</param>
internal sealed record SpeakersPlan(CorpusOptions Options, EquatableArray<SpeakerPlan> Speakers);

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
            writer.Line();
            DocWriter.Speaker(writer, plan.Speakers[i].Speaker);
            writer.Line($"[{CodeNames.SpeakerKey}({CSharpText.Literal(plan.Speakers[i].Speaker.Key)})]");
            writer.Line(FormattableString.Invariant($"public static {CodeNames.Speaker} {plan.Speakers[i].Member} => {corpus}.SpeakerAt({i});"));
        }

        writer.Close();
    }

    private static void Table(SourceWriter writer, SpeakersPlan plan, CancellationToken cancellation)
    {
        var rows = new StringBuilder();
        foreach (SpeakerPlan speaker in plan.Speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            RowWriter.Speaker(rows, speaker.Speaker);
        }

        writer.Rows(CodeNames.SpeakersTableClass, "// A block of lines is a speaker: the key, the name where it is another one, role, other names, the articles' ids.", rows.ToString());
    }
}
