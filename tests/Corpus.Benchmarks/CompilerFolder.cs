using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Benchmarks;

/// <summary>What the compiler loads, as it loads it: from files, into a load context of its own that is never unloaded.</summary>
internal sealed class CompilerFolder() : AssemblyLoadContext("compiler")
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "compiler");

    /// <summary>Loads an assembly of the folder by its name.</summary>
    public Assembly Load(string name) => LoadFromAssemblyPath(Path.Combine(Folder, name + ".dll"));

    // What the folder has not, such as System.Runtime, is the host's.
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(Folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
