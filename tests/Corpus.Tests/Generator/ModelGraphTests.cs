using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Corpus.Tests.Generator.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>No step's value holds on to a compilation.</summary>
public class ModelGraphTests
{
    private static readonly Type[] Forbidden = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location), typeof(Diagnostic)];

    [Test]
    public void Nothing_of_the_compiler_can_be_reached_from_a_value()
    {
        TestProject project = Project().Authority("nobody.txt", "Jane Smyth ; mayor\n| nobody").Article("articles/bad.txt", "---\ndatePublished: 2024-13-45\npriority: 9\n---\n\nText, and more of it.");
        GeneratorDriverRunResult result = project.Driver().RunGenerators(project.Compilation()).GetRunResult();

        var walked = new HashSet<Type>();
        foreach ((string step, var runs) in result.Results.Single().TrackedSteps.Where(static step => step.Key.StartsWith("Corpus.", StringComparison.Ordinal)))
        {
            foreach ((object value, _) in runs.SelectMany(static run => run.Outputs))
                Walk(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance), walked);
        }

        // The walk went all the way: from a step's value down to a place in a file.
        Assert.That(walked, Does.Contain(typeof(Corpus.Reading.SourceSpan)));
    }

    [Test]
    public void The_walk_finds_what_it_looks_for()
    {
        var hidden = new List<object> { new[] { CSharpCompilation.Create("Hidden") } };

        Assert.That(
            () => Walk(hidden, "step", new HashSet<object>(ReferenceEqualityComparer.Instance), []),
            Throws.InstanceOf<AssertionException>());
    }

    [Test]
    public void An_old_compilation_can_be_collected()
    {
        TestProject project = Project();
        (GeneratorDriver driver, WeakReference old) = RunTwice(project);

        for (int i = 0; i < 10 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(old.IsAlive, Is.False);
        GC.KeepAlive(driver);
    }

    /// <summary>With a schema: it is read from symbols, and may keep none.</summary>
    private static TestProject Project() => Desk.Project().AddRange(Samples.Three().Files);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) RunTwice(TestProject project)
    {
        CSharpCompilation first = project.Compilation();
        GeneratorDriver driver = project.Driver().RunGenerators(first);
        driver = driver.RunGenerators(project.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;", References.CSharp12)));
        return (driver, new WeakReference(first));
    }

    private static void Walk(object? value, string step, HashSet<object> seen, HashSet<Type> walked)
    {
        if (value is null)
            return;
        Type type = value.GetType();
        Assert.That(Forbidden.Any(forbidden => forbidden.IsInstanceOfType(value)), Is.False, $"{step} reaches {type}");
        walked.Add(type);

        // An additional text is the compiler's own handle of a file: it holds text and path.
        if (type.IsPrimitive || type.IsEnum || value is string or AdditionalText || !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, step, seen, walked);
        }

        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), step, seen, walked);
        }
    }
}
