using System.Linq;
using Corpus.Reading;
using NUnit.Framework;

namespace Corpus.Tests.Reading.Layout;

/// <summary>Front matter as the folders of site generators have it.</summary>
public class SiteFrontMatterTests
{
    private static (ArticleMetadata Metadata, string[] Properties) Read(string yaml)
    {
        ArticleLayout layout = LayoutTest.Read($"---\n{yaml}\n---\nIt is shut.", "posts/port.md");
        Assert.That(layout.Problems, Is.Empty);
        return (layout.Metadata, [.. layout.Metadata.Properties.Select(static property => $"{property.Key}={property.Value}")]);
    }

    [TestCase("/img/port.jpg")]
    [TestCase("./port.jpg")]
    [TestCase("../../assets/port.jpg")]
    [TestCase("images/port.jpg")]
    [TestCase("port.jpg")]
    [TestCase("port-at-night")]
    [TestCase("port_2")]
    [TestCase("@assets/port.jpg")]
    [TestCase("~/assets/port.jpg")]
    public void A_picture_within_the_site_is_the_users_own(string address)
    {
        (ArticleMetadata metadata, string[] properties) = Read($"image: '{address}'\nurl: /2024/port/");
        Assert.That((metadata.Image, metadata.Url), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(properties, Is.EqualTo(new[] { "image=" + address, "url=/2024/port/" }));
    }

    [Test]
    public void An_object_of_a_picture_keeps_what_it_says_besides()
    {
        (ArticleMetadata metadata, string[] properties) = Read("image:\n  url: https://a.example/port.jpg\n  alt: The port\nauthor:\n  name: Ana Horvat\n  avatar: /a.png");
        Assert.That((metadata.Image, metadata.Author), Is.EqualTo(("https://a.example/port.jpg", "Ana Horvat")));
        Assert.That(properties, Is.EqualTo(new[] { "image.alt=The port", "author.avatar=/a.png" }));
        Assert.That(Read("image:\n  src: ../port.jpg\n  alt: The port").Properties, Is.EqualTo(new[] { "image.src=../port.jpg", "image.alt=The port" }));
    }

    [Test]
    public void Several_categories_are_the_users_own() => Assert.That(Read("category: [News, Ports]").Properties, Is.EqualTo(new[] { "category=News\nPorts" }));

    [TestCase("pubDate: 'Jul 08 2022'", 2022, 7, 8)]
    [TestCase("pubDate: Jul 8, 2022", 2022, 7, 8)]
    [TestCase("pubDate: 2022-07-08", 2022, 7, 8)]
    [TestCase("date: 2021-11-14T00:00:00.000Z", 2021, 11, 14)]
    [TestCase("date: '2021-11-14T10:30:00-05:00'", 2021, 11, 14)]
    [TestCase("publishedAt: 2021-11-14 10:30:00 +0200", 2021, 11, 14)]
    [TestCase("date: 2021-11-14T10:30:00.123456789+02:00", 2021, 11, 14)]
    [TestCase("date: 2021-11-14 10:30", 2021, 11, 14)]
    [TestCase("publishDate: 2021-1-4", 2021, 1, 4)]
    public void Dates_as_they_are_written_there(string yaml, int year, int month, int day) => Assert.That(Read(yaml).Metadata.Published.Date, Is.EqualTo(new CalendarDate(year, month, day)));

    [Test]
    public void Keys_of_the_site_are_kept()
    {
        Assert.That(
            Read("layout: post\ndraft: false\nslug: port\ncover:\n  image: img/a.jpg\n  relative: true\naliases:\n  - /a\n  - /b\nweight: 3\nempty:").Properties,
            Is.EqualTo(new[] { "layout=post", "draft=false", "slug=port", "cover.image=img/a.jpg", "cover.relative=true", "aliases=/a\n/b", "weight=3" }));
    }

    [TestCase("posts/port/index.md", "port")]
    [TestCase("posts/port/index.pt.mdx", "port.pt")]
    [TestCase("posts/_index.md", "posts")]
    [TestCase("index.md", "index")]
    [TestCase("posts/indexing.md", "indexing")]
    [TestCase("posts/index.txt", "index")]
    [TestCase("posts/2024-05-02-port.markdown", "2024-05-02-port")]
    public void The_page_of_a_folder_has_its_name(string file, string id) => Assert.That(LayoutTest.Read("It is shut.", file).Id, Is.EqualTo(id));
}
