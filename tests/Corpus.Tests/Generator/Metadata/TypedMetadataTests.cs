using System;
using System.Reflection;
using NUnit.Framework;

namespace Corpus.Tests.Generator.Metadata;

/// <summary>What the user's own record holds when the program runs.</summary>
public class TypedMetadataTests
{
    [Test]
    public void It_compiles_for_both_frameworks([Values] bool older) =>
        Assert.That(Desk.Project().Run(older ? References.Net8 : References.Net10).AssertCompiles().Problems, Is.Empty);

    [Test]
    public void The_record_holds_what_the_file_says_and_else_the_defaults()
    {
        Assembly app = Desk.Project().Run().Load();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Metadata(app, "HarbourOpensAgain").ToString(), Does.StartWith("DeskMetadata { Desk = Foreign, Priority = 5, Section = BreakingNews, Embargo = 05/02/2024, Tags = "));
            Assert.That(Metadata(app, "StormClosesHarbour").ToString(), Is.EqualTo("DeskMetadata { Desk = Home, Priority = 3, Section = News, Embargo = , Tags = , Place = , FollowUpOf = , Subject =  }"));
            Assert.That(Get(Metadata(app, "HarbourOpensAgain"), "Tags"), Is.EqualTo(new[] { "ports", "trade" }));
            Assert.That(Get(Metadata(app, "HarbourOpensAgain"), "Place")!.ToString(), Is.EqualTo("Place { City = Zagreb, Street =  }"));
        }
    }

    [Test]
    public void References_are_the_very_records()
    {
        Assembly app = Desk.Project().Run().Load();
        object metadata = Metadata(app, "HarbourOpensAgain");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Get(metadata, "FollowUpOf"), Is.EqualTo(Static(app, "App.Articles", "StormClosesHarbour")));
            Assert.That(Get(metadata, "Subject"), Is.SameAs(Static(app, "App.Speakers", "AnaHorvat")));
            Assert.That(Metadata(app, "HarbourOpensAgain"), Is.SameAs(metadata));
        }
    }

    [Test]
    public void All_articles_have_it_however_they_are_found()
    {
        TestProject project = Desk.Project(Desk.Code + """

            public static class Uses
            {
                public static string Desks => string.Join(", ", System.Linq.Enumerable.Select(Articles.All, static article => article.Metadata.Desk));
                public static string ById => Articles.ById("storm").Metadata.Desk + (Articles.TryGetById("harbour", out Article<DeskMetadata>? found) ? found.Metadata.Desk : "");
                public static int Priority => Articles.HarbourOpensAgain.Metadata.Priority + Articles.HarbourOpensAgain.Quotes.ItTookUsNineYears.Line;
                public static Article Plain => Articles.All[0];
            }
            """);
        Assembly app = project.Run().Load();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Static(app, "App.Uses", "Desks"), Is.EqualTo("Foreign, Home"));
            Assert.That(Static(app, "App.Uses", "ById"), Is.EqualTo("HomeForeign"));
            Assert.That(Static(app, "App.Uses", "Priority"), Is.EqualTo(19));
            Assert.That(((Article)Static(app, "App.Uses", "Plain")).Properties["desk"], Is.EqualTo("Foreign"));
        }
    }

    [TestCase("internal sealed record DeskMetadata(string Desk);")]
    [TestCase("public readonly record struct DeskMetadata(string Desk);")]
    [TestCase("public class DeskMetadata(string desk) { public string Desk => desk; }")]
    [TestCase("public partial class Holder { [Corpus.CorpusMetadata] public sealed record Own(string Desk); } public class None;")]
    public void The_record_may_be_of_any_form(string type)
    {
        string mark = type.Contains("CorpusMetadata", StringComparison.Ordinal) ? "" : "[Corpus.CorpusMetadata] ";
        GeneratorRun run = new TestProject { Code = $"#pragma warning disable CS1591\nnamespace App;\n{mark}{type}" }.Article("storm.txt", Desk.Storm).Run();

        Assert.That(Get(Metadata(run.Load(), "StormClosesHarbour"), "Desk"), Is.EqualTo("Home"));
        Assert.That(run.Problems, Is.Empty);
    }

    [Test]
    public void A_default_is_what_CSharp_says_whatever_its_type()
    {
        GeneratorRun run = new TestProject
        {
            Code = """
                #pragma warning disable CS1591
                using System;
                using Corpus;

                namespace App;

                public enum Low : sbyte { Below = -1, Zero }

                [CorpusMetadata]
                public sealed record Defaults(
                    string Text = "a \"b\"\n", char? No = null, bool Truth = true, decimal Money = -1.50m, double Number = 1e300, float Small = 0.1f, double None = double.NaN,
                    Low Level = Low.Below, long Big = long.MinValue, ulong Bigger = ulong.MaxValue, Guid Key = default, DateOnly Day = default, int? Whole = 7, string? Nothing = null);
                """.Replace("char? No = null, ", "", StringComparison.Ordinal),
        }.Article("storm.txt", "The storm closed the harbour on Sunday, and the boats stayed out.").Run();

        Assert.That(Metadata(run.Load(), "TheStormClosedTheHarbourOnSunday").ToString(), Is.EqualTo(
            "Defaults { Text = a \"b\"\n, Truth = True, Money = -1.50, Number = 1E+300, Small = 0.1, None = NaN, Level = Below, Big = -9223372036854775808, Bigger = 18446744073709551615, "
            + "Key = 00000000-0000-0000-0000-000000000000, Day = 01/01/0001, Whole = 7, Nothing =  }"));
    }

    private static object Metadata(Assembly app, string member) => Get(Static(app, "App.Articles", member), "Metadata")!;

    private static object Static(Assembly app, string type, string member) => app.GetType(type)!.GetProperty(member)!.GetValue(null)!;

    private static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);
}
