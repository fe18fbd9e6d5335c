using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Generator.Input;
using Corpus.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace Corpus.Tests.Generator;

/// <summary>What is read beside the steps is what they would read, once, and nothing is kept alive for it.</summary>
public class ReadAheadTests
{
    private const int Many = 500;
    private const int Few = 20;

    // A busy machine is waited for.
    private const int Limit = 60_000;

    [Test]
    public void Many_files_are_read_before_anybody_asks_for_them()
    {
        ArticleFile[] files = Files(Many);
        ReadAhead ahead = Add(files, CancellationToken.None);

        // The last of them may be fewer than a thread is worth.
        Assert.That(() => ahead.Waiting, Is.LessThanOrEqualTo(ReadAhead.FilesOfWorker).After(Limit, 10));
        Assert.That(() => files.Count(WasRead) + ahead.Waiting, Is.EqualTo(Many).After(Limit, 10));
    }

    [Test]
    public void Few_files_are_left_to_the_steps()
    {
        ArticleFile[] files = Files(Few);

        Assert.That(Add(files, CancellationToken.None).Waiting, Is.EqualTo(Few));
        Assert.That(files.Where(WasRead), Is.Empty);
    }

    [Test]
    public void What_is_no_longer_wanted_is_not_read()
    {
        ArticleFile[] files = Files(Many);
        ReadAhead ahead = Add(files, new CancellationToken(canceled: true));

        Assert.That(() => ahead.Waiting, Is.LessThanOrEqualTo(ReadAhead.FilesOfWorker).After(Limit, 10));
        Assert.That(files.Where(WasRead), Is.Empty);
    }

    [Test]
    public void A_file_that_breaks_does_not_stop_the_others()
    {
        ArticleFile[] files = [.. Files(Many), .. Files(1, static path => new BrokenText(path)), .. Files(Many)];
        ReadAhead ahead = Add(files, CancellationToken.None);

        Assert.That(() => ahead.Waiting, Is.LessThanOrEqualTo(ReadAhead.FilesOfWorker).After(Limit, 10));
        Assert.That(() => files.Count(WasRead) + ahead.Waiting, Is.EqualTo(2 * Many).After(Limit, 10));
    }

    [Test]
    public void Files_are_not_kept_alive()
    {
        var ahead = new ReadAhead();
        WeakReference text = AddOne(ahead);

        GC.Collect();

        Assert.That(text.IsAlive, Is.False);
        GC.KeepAlive(ahead);
    }

    [Test]
    public void A_run_reads_each_file_once()
    {
        TestProject project = new TestProject().AddRange(Enumerable.Range(0, Many).Select(static i => TestFile.Article(Name(i), Samples.Bridge)));

        project.Run();

        Assert.That(project.Files.Select(static file => TextReading.Of(file).TimesRead), Is.All.EqualTo(1));
        Assert.That(project.Files.Select(static file => TextReading.Of(file).TimesFrontMatterRead), Is.All.EqualTo(1));
    }

    [Test]
    public void Front_matter_that_nobody_asks_for_is_not_kept()
    {
        TestProject project = new TestProject().AddRange(Enumerable.Range(0, Many).Select(static i => TestFile.Article(Name(i), Samples.Bridge)));
        project.Run();

        foreach (TestFile file in project.Files)
            TextReading.FrontMatterOf(new ArticleFile(file, file.Path, file.File, "corpus." + file.File), CancellationToken.None);

        Assert.That(project.Files.Select(static file => TextReading.Of(file).TimesFrontMatterRead), Is.All.EqualTo(2));
    }

    [Test]
    public void A_file_that_has_another_name_by_now_is_not_read_under_the_old_one()
    {
        ArticleFile old = Files(1)[0];
        ArticleFile renamed = old with { File = "new.txt" };
        TextFindings? read = TextReading.Read(renamed, CancellationToken.None);

        TextReading.ReadFirst(old, CancellationToken.None);

        Assert.That(TextReading.Read(renamed, CancellationToken.None), Is.SameAs(read));
        Assert.That(TextReading.Of(old.Text).TimesRead, Is.EqualTo(1));
    }

    private static ReadAhead Add(IEnumerable<ArticleFile> files, CancellationToken cancellation)
    {
        var ahead = new ReadAhead();
        foreach (ArticleFile file in files)
            ahead.Add(file, cancellation);
        return ahead;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AddOne(ReadAhead ahead)
    {
        ArticleFile file = Files(1)[0];
        ahead.Add(file, CancellationToken.None);
        return new(file.Text);
    }

    private static bool WasRead(ArticleFile file) => TextReading.Of(file.Text).TimesRead == 1;

    private static ArticleFile[] Files(int count) => Files(count, static path => TestFile.Article(path, Samples.Bridge));

    private static ArticleFile[] Files(int count, Func<string, AdditionalText> text) =>
        [.. Enumerable.Range(0, count).Select(Name).Select(name => new ArticleFile(text(name), name, name, "corpus." + name))];

    private static string Name(int i) => $"articles/{i.ToString("0000", CultureInfo.InvariantCulture)}.txt";

    private sealed class BrokenText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The file broke.");
    }
}
