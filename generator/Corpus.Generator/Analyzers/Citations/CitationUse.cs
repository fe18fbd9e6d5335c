using System;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using Corpus.Generator.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// Tells whether anything in a compilation may be a citation, without looking at what its code means: a project that cites nothing is to cost
/// nothing but this.
/// </summary>
internal static class CitationUse
{
    // Whoever calls Cite.Verbatim, and whoever marks a member with [Verbatim], be it under an alias, writes this once; or writes it with an escape.
    private const string Name = "Verbatim";
    private const string Escape = "\\u";
    private const string LongEscape = "\\U";

    private const string Attribute = "VerbatimAttribute";
    private const int Window = 4096;

    /// <summary>Whether a text may cite, or mark what others cite with: to be asked for each text once, whatever becomes of the others.</summary>
    public static SourceTextValueProvider<bool> Mentions { get; } = new(IsMentioned);

    /// <summary>Whether <paramref name="compilation"/> may cite.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="verbatim">The attribute, as it is in the compilation.</param>
    /// <param name="mentions">Whether a text of the compilation may cite.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static bool IsIn(Compilation compilation, INamedTypeSymbol verbatim, Func<SourceText, bool> mentions, CancellationToken cancellation)
    {
        IAssemblySymbol core = verbatim.ContainingAssembly;
        return compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => MarksMembers(assembly, core, cancellation))
            || compilation.SyntaxTrees.Any(tree => mentions(tree.GetText(cancellation)));
    }

    /// <summary>Whether a text may cite, or mark what others cite with.</summary>
    public static bool IsMentioned(SourceText text)
    {
        // What the generator wrote is most of the code of a large corpus, and never cites.
        if (FileFrame.IsOf(text))
            return false;

        // Windows overlap, so that nothing is cut in two.
        char[] window = new char[Math.Min(Window, text.Length)];
        for (int at = 0; at < text.Length; at += Window - Name.Length)
        {
            int count = Math.Min(window.Length, text.Length - at);
            text.CopyTo(at, window, 0, count);
            ReadOnlySpan<char> chars = window.AsSpan(0, count);
            if (chars.IndexOf(Name.AsSpan()) >= 0 || chars.IndexOf(Escape.AsSpan()) >= 0 || chars.IndexOf(LongEscape.AsSpan()) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a referenced assembly may have members that are marked, to which any code can give words.</summary>
    private static bool MarksMembers(IAssemblySymbol assembly, IAssemblySymbol core, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (IModuleSymbol module in assembly.Modules)
        {
            // Of a project that is referenced as it is being written, nothing can be known so cheaply.
            if (module.ReferencedAssemblies.Any(reference => reference.Name == core.Name) && (module.GetMetadata()?.GetMetadataReader() is not { } metadata || Names(metadata, Attribute)))
                return true;
        }

        return false;
    }

    private static bool Names(MetadataReader metadata, string type)
    {
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeReference(handle).Name, type))
                return true;
        }

        return false;
    }
}
