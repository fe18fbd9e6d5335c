using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Generator.Tasks;

/// <summary>
/// What resources are called that hold texts: after a hash of the path that people see, which is the same on every machine, and without a character that
/// any of the compiler's options would split at.
/// </summary>
internal sealed class ResourceNames : IDisposable
{
    private const string Prefix = "corpus.";
    private const int HashBytes = 8;

    private readonly SHA256 _hash = SHA256.Create();

    /// <summary>The name of the resource that holds the text of a file.</summary>
    public string Of(string shownPath)
    {
        var name = new StringBuilder(Prefix, Prefix.Length + (2 * HashBytes));
        byte[] hash = _hash.ComputeHash(Encoding.UTF8.GetBytes(shownPath));
        for (int i = 0; i < HashBytes; i++)
            name.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return name.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
