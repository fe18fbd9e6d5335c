using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;

namespace Corpus.Generator.Tasks;

/// <summary>
/// Finds out what the targets need to know of the articles and speaker authorities of a project. A task, as MSBuild's own functions take a
/// quarter of a millisecond an item for it, and there may be tens of thousands.
/// </summary>
public sealed class CollectCorpusFiles : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The articles, as the project names them.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The speaker authorities, as the project names them.</summary>
    public ITaskItem[] Authorities { get; set; } = [];

    /// <summary>The folder that the paths which people see are relative to.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The class of the corpus of items that name none.</summary>
    [Required]
    public string DefaultClass { get; set; } = "";

    /// <summary>The articles, each once and by its full path, with its <c>ShownPath</c> and the <c>LogicalName</c> of the resource that holds its text.</summary>
    [Output]
    public ITaskItem[] CollectedArticles { get; set; } = [];

    /// <summary>The speaker authorities, each once and by its full path, with its <c>ShownPath</c> and, with commas between them, the classes of all its items.</summary>
    [Output]
    public ITaskItem[] CollectedAuthorities { get; set; } = [];

    /// <summary>The classes that there is an article of, each once in whatever case it has first.</summary>
    [Output]
    public string[] Classes { get; set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        var shown = new ShownPaths(Root);
        using var names = new ResourceNames();
        CollectedArticles = Collect(Articles, (article, path) =>
        {
            string seen = shown.Of(path);
            Say(article, path, seen);
            article.SetMetadata("LogicalName", names.Of(seen));
        });

        // The classes are read before any is set: one of the items is the one that is changed.
        ILookup<string, string> classes = Authorities.ToLookup(PathOf, item => ClassOf(item) is { Length: > 0 } name ? name : DefaultClass, StringComparer.Ordinal);
        CollectedAuthorities = Collect(Authorities, (authority, path) =>
        {
            Say(authority, path, shown.Of(path));
            authority.SetMetadata("CorpusClass", string.Join(",", Names(classes[path])));
        });

        // The project's own class is named last, as nobody wrote it.
        string[] written = [.. Articles.Select(ClassOf)];
        Classes = Names([.. written.Where(static name => name.Length > 0), .. written.Where(static name => name.Length == 0).Take(1).Select(_ => DefaultClass)]);
        return true;
    }

    // Each path once, in the order in which they come. They are told apart by their case: where the file system does not, they come from there in one case.
    // An item as a task gets it is the task's own, so that it can be given back: a new one would cost the copying of all that the project says of it.
    private static ITaskItem[] Collect(ITaskItem[] items, Action<ITaskItem2, string> say)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var collected = new List<ITaskItem>(items.Length);
        foreach (ITaskItem item in items)
        {
            string path = PathOf(item);
            if (!known.Add(path))
                continue;
            say((ITaskItem2)item, path);
            collected.Add(item);
        }

        return [.. collected];
    }

    private static void Say(ITaskItem2 item, string path, string shown)
    {
        item.SetMetadataValueLiteral("ShownPath", shown);
        if (item.ItemSpec != path)
            item.EvaluatedIncludeEscaped = item.GetMetadataValueEscaped("FullPath");
    }

    private static string PathOf(ITaskItem item) => item.GetMetadata("FullPath");

    private static string ClassOf(ITaskItem item) => item.GetMetadata("CorpusClass").Trim();

    private static string[] Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
}
