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
        using (var names = new ResourceNames())
            CollectedArticles = [.. Distinct(Articles).Select(article => WithResource(WithPath(article.First, shown), names))];
        CollectedAuthorities = [.. Distinct(Authorities).Select(authority => WithClasses(WithPath(authority.First, shown), authority.All))];

        // The project's own class is named last, as nobody wrote it.
        Classes = Names([.. Articles.Select(ClassOf).Where(static name => name.Length > 0), .. Articles.Any(static article => ClassOf(article).Length == 0) ? [DefaultClass] : Array.Empty<string>()]);
        return true;
    }

    // In the order in which they come. Paths are told apart by their case: where the file system does not, they come from there in one case.
    private static List<(ITaskItem First, List<ITaskItem> All)> Distinct(ITaskItem[] items)
    {
        var known = new Dictionary<string, List<ITaskItem>>(items.Length, StringComparer.Ordinal);
        var distinct = new List<(ITaskItem, List<ITaskItem>)>(items.Length);
        foreach (ITaskItem item in items)
        {
            string path = item.GetMetadata("FullPath");
            if (!known.TryGetValue(path, out List<ITaskItem>? same))
            {
                known.Add(path, same = []);
                distinct.Add((item, same));
            }

            same.Add(item);
        }

        return distinct;
    }

    private static ITaskItem2 WithPath(ITaskItem item, ShownPaths shown)
    {
        // An item as the task gets it is the task's own; a new one would cost the copying of all that the project says of it.
        var collected = (ITaskItem2)item;
        collected.SetMetadataValueLiteral("ShownPath", shown.Of(item.GetMetadata("FullPath")));
        collected.EvaluatedIncludeEscaped = collected.GetMetadataValueEscaped("FullPath");
        return collected;
    }

    private static ITaskItem2 WithResource(ITaskItem2 article, ResourceNames names)
    {
        article.SetMetadata("LogicalName", names.Of(article.GetMetadata("ShownPath")));
        return article;
    }

    // The classes are read before any is set: the first of the items is the one that is changed.
    private ITaskItem2 WithClasses(ITaskItem2 authority, List<ITaskItem> all)
    {
        authority.SetMetadata("CorpusClass", string.Join(",", Names(all.Select(item => ClassOf(item) is { Length: > 0 } name ? name : DefaultClass))));
        return authority;
    }

    private static string ClassOf(ITaskItem item) => item.GetMetadata("CorpusClass").Trim();

    private static string[] Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
}
