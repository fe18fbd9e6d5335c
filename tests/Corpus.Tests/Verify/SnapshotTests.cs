using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using static VerifyNUnit.Verifier;

namespace Corpus.Tests.Verification;

/// <summary>Snapshots whose files hold the same under Verify and under its stand-in.</summary>
public class SnapshotTests
{
    [Test]
    public async Task A_text_is_one_file() => await Verify("one\r\ntwo “three”\n").UseDirectory("Snapshots");

    [Test]
    public async Task An_extension_can_be_chosen() => await Verify("# one\n", "md").UseDirectory("Snapshots");

    [TestCase("a b", 7)]
    public async Task Parameters_are_part_of_the_name(string text, int number) => await Verify($"{text} {number}").UseDirectory("Snapshots");

    [Test]
    public Task A_driver_is_a_file_for_each_hint_and_one_for_the_diagnostics() =>
        Verify(Run(new TwoFiles())).UseDirectory("Snapshots");

    [Test]
    public Task A_run_result_is_the_same() =>
        Verify(Run(new TwoFiles()).GetRunResult()).UseDirectory("Snapshots").UseMethodName("Result");

    private static GeneratorDriver Run(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(generator).RunGenerators(CSharpCompilation.Create("Snapshots"));

    private sealed class TwoFiles : IIncrementalGenerator
    {
#pragma warning disable RS2008 // No releases are tracked of a rule that only a test knows.
        private static readonly DiagnosticDescriptor Plain = new("T001", "A title", "The message of {0}", "Tests", DiagnosticSeverity.Warning, true);
        private static readonly DiagnosticDescriptor Full = new(
            "T002", "Another title", "Nothing to fill in", "Tests", DiagnosticSeverity.Error, true, "Described.", "https://example.org/T002", "One", "Two");
#pragma warning restore RS2008

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
            {
                output.AddSource("Second.g.cs", "// second\r\n");
                output.AddSource("A.First.g.cs", "// first “ä”\nclass First;");
                var place = Location.Create("folder/file.txt", new(3, 4), new LinePositionSpan(new(0, 3), new(0, 7)));
                output.ReportDiagnostic(Diagnostic.Create(Plain, place, "this"));
                output.ReportDiagnostic(Diagnostic.Create(Full, place));
            });
    }
}
