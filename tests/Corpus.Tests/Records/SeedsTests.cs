using System;
using System.IO;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace Corpus.Tests.Records;

/// <summary>The seeds, compiled.</summary>
public class SeedsTests
{
    [Test]
    public void Every_text_is_the_file_byte_for_byte()
    {
        Assert.That(Articles.All, Is.Not.Empty);
        foreach (Article article in Articles.All)
            Assert.That(Encoding.UTF8.GetBytes(article.SourceText), Is.EqualTo(File.ReadAllBytes(Path.Combine(Seeds.Root, article.File))), article.File);
    }

    [Test]
    public void Every_file_is_an_article() => Assert.That(
        Articles.All.Select(static article => article.File),
        Is.EqualTo(Seeds.Files.Select(static file => "seeds/" + Path.GetFileName(file))));

    [Test]
    public void Every_resource_is_an_articles_and_is_named_alike_on_every_machine() => Assert.That(
        typeof(Articles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal),
        Is.EqualTo(Articles.All.Select(static article => "corpus." + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(article.File)))[..16]).Order(StringComparer.Ordinal)));

    [Test]
    public void Every_quotation_has_its_speaker_in_the_list_of_speakers() => Assert.That(
        Articles.All.SelectMany(static article => article.Quotes).Select(static quote => quote.Speaker).OfType<Speaker>().Where(static speaker => speaker.IsNamed),
        Is.All.Matches<Speaker>(static speaker => Speakers.All.Contains(speaker)));

    [Test]
    public void What_the_page_promises()
    {
        Article article = Articles.KremlinHopesForMoreConstructiveUSLeadership;

        Assert.Multiple(() =>
        {
            Assert.That(Articles.ById("001_97a403408fcdaacc"), Is.SameAs(article));
            Assert.That(article.Publisher, Is.EqualTo("ICARO Media Group"));
            Assert.That(article.DatePublished, Is.EqualTo(new DateOnly(2023, 12, 16)));
            Assert.That(article.TimePublished, Is.EqualTo(new TimeOnly(19, 53)));
            Assert.That(Articles.All.SelectMany(static a => a.Quotes).Single(static q => q.Text == "too complicated").Speaker, Is.SameAs(Speakers.DmitryPeskov));
            Assert.That(Speakers.DmitryPeskov.JobTitle, Is.EqualTo("Kremlin spokesman"));
            Assert.That(Speakers.DmitryPeskov.Quotes, Is.Not.Empty);
        });
    }

    [Test]
    public void Every_public_member_is_documented()
    {
        foreach (System.Reflection.Assembly assembly in new[] { typeof(Article).Assembly, typeof(Articles).Assembly })
        {
            string docs = File.ReadAllText(Path.ChangeExtension(assembly.Location, ".xml"));
            foreach (Type type in assembly.GetExportedTypes())
            {
                Assert.That(docs, Does.Contain($"\"T:{type.FullName}\""));
                foreach (System.Reflection.PropertyInfo property in type.GetProperties().Where(property => property.DeclaringType == type && property.GetIndexParameters().Length == 0))
                    Assert.That(docs, Does.Contain($"\"P:{type.FullName}.{property.Name}\""));
                foreach (System.Reflection.FieldInfo field in type.GetFields().Where(field => field.DeclaringType == type && !field.IsSpecialName))
                    Assert.That(docs, Does.Contain($"\"F:{type.FullName}.{field.Name}\""));
            }
        }
    }
}
