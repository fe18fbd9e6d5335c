using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Evaluation;

/// <summary>Lays a report out in tables.</summary>
internal static class ReportTables
{
    private static readonly (string Name, Func<Figures, string> Show)[] MainFigures =
    [
        ("exact P", static figures => Cell.Of(figures.Exact.Precision)),
        ("exact R", static figures => Cell.Of(figures.Exact.Recall)),
        ("exact F1", static figures => Cell.Of(figures.Exact.F1)),
        ("overlap 0.8 P", static figures => Cell.Of(figures.Partial.Precision)),
        ("overlap 0.8 R", static figures => Cell.Of(figures.Partial.Recall)),
        ("overlap 0.8 F1", static figures => Cell.Of(figures.Partial.F1)),
        ("speaker accuracy", static figures => Cell.Of(figures.Speaker.Accuracy)),
        ("speaker strict", static figures => Cell.Of(figures.Speaker.Strict)),
        ("speaker coverage", static figures => Cell.Of(figures.Speaker.Coverage)),
        ("speaker precision", static figures => Cell.Of(figures.Speaker.Precision)),
        ("surname to full name", static figures => Cell.Of(figures.FullName)),
        ("joint P", static figures => Cell.Of(figures.Joint.Precision)),
        ("joint R", static figures => Cell.Of(figures.Joint.Recall)),
        ("joint F1", static figures => Cell.Of(figures.Joint.F1)),
        ("not speech, rejected", static figures => Cell.Of(figures.NotSpeechRejected)),
        ("not speech, rejected or given to nobody", static figures => Cell.Of(figures.NotSpeechWithoutSpeaker)),
        ("kind agrees", static figures => Cell.Of(figures.KindAgreement)),
        ("quotations annotated", static figures => Cell.Of(figures.Exact.Gold)),
        ("quotations predicted", static figures => Cell.Of(figures.Exact.Predicted)),
        ("speakers judged", static figures => Cell.Of(figures.Speaker.Count)),
        ("not-speech stretches", static figures => Cell.Of(figures.NotSpeech)),
    ];

    /// <summary>All tables of <paramref name="report"/>.</summary>
    public static IEnumerable<ReportTable> Of(EvaluationReport report)
    {
        yield return Overview(report);
        foreach (SystemReport system in report.Systems)
            yield return BySource(system);
        yield return ByBasis(report.Systems[0]);
        yield return ByTrust(report.Systems[0]);
        yield return ByTrait(report.Systems[0]);
        if (report.Metadata.Count > 0)
            yield return Metadata(report);
        yield return Speed(report.Speed);
    }

    private static ReportTable Overview(EvaluationReport report) => new(
        $"{Cell.Of(report.Articles)} articles",
        ["", .. report.Systems.Select(static system => system.System)],
        [.. MainFigures.Select(figure => (string[])[figure.Name, .. report.Systems.Select(system => figure.Show(system.Figures))])]);

    private static ReportTable BySource(SystemReport report) => new(
        "Speakers by kind of source: " + report.System,
        ["source", "quotations", "accuracy", "coverage", "precision"],
        [
            .. report.Figures.BySource.Select(static row => (string[])
            [
                row.Source, Cell.Of(row.Speaker.Count), Cell.Of(row.Speaker.Accuracy), Cell.Of(row.Speaker.Coverage), Cell.Of(row.Speaker.Precision),
            ]),
        ]);

    private static ReportTable ByBasis(SystemReport report) => new(
        "Precision against coverage by basis (so far: this basis and those above, automatic gold counted)",
        ["basis", "answers", "precision", "answers, automatic gold", "precision", "coverage so far", "precision so far"],
        [
            .. report.Figures.ByBasis.Select(static row => (string[])
            [
                row.Basis.ToString(), Cell.Of(row.Human.Count), Cell.Of(row.Human.Precision), Cell.Of(row.Automatic.Count), Cell.Of(row.Automatic.Precision),
                Cell.Of(row.CoverageSoFar), Cell.Of(row.PrecisionSoFar),
            ]),
        ]);

    private static ReportTable ByTrust(SystemReport report) => new(
        "Precision by basis, cue and kind (automatic gold counted)",
        ["basis", "cue", "kind", "answers", "right", "precision"],
        [
            .. report.Figures.ByTrust.Select(static row => (string[])
            [
                row.Basis.ToString(), row.HasCue ? "with" : "without", row.Kind, Cell.Of(row.Answers), Cell.Of(row.Right), Cell.Of(row.Precision),
            ]),
        ]);

    private static ReportTable ByTrait(SystemReport report) => new(
        "Recall by trait",
        ["trait", "quotations", "overlap 0.8", "exact"],
        [
            .. report.Figures.ByTrait.Select(static row => (string[])
            [
                row.Trait, Cell.Of(row.Count), Cell.Of(Ratio.Of(row.Found, row.Count)), Cell.Of(Ratio.Of(row.FoundExactly, row.Count)),
            ]),
        ]);

    private static ReportTable Metadata(EvaluationReport report) => new(
        "Metadata",
        ["field", "right", "of"],
        [.. report.Metadata.Select(static row => (string[])[row.Field, Cell.Of(row.Right), Cell.Of(row.Count)])]);

    private static ReportTable Speed(ReadingSpeed speed) => new(
        "Reading only, warm, by processor time (all of the process) and not by the wall clock",
        ["", "value"],
        [
            ["articles a second", Cell.Quantity(speed.ArticlesPerSecond)],
            ["MB a second", Cell.Quantity(speed.MegabytesPerSecond)],
            ["bytes allocated a byte read", Cell.Quantity(speed.AllocatedPerByte)],
        ]);
}
