using System;
using System.IO;
using System.Text;

namespace Corpus.Generator.Tasks;

/// <summary>Text files that a build writes while somebody may be reading them: UTF-8 without a byte order mark, and all of it or nothing.</summary>
internal static class WrittenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="text"/>, whatever is there.</summary>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes <paramref name="text"/> where something else is there: the file's time says since when it is so.</summary>
    public static void WriteWhereOther(string path, string text)
    {
        byte[] content = Utf8.GetBytes(text);
        if (Has(path, content))
            return;
        try
        {
            Write(path, content);
        }
        catch (IOException) when (Has(path, content))
        {
            // An editor's build wrote the same at the same time.
        }
    }

    private static bool Has(string path, byte[] content) => File.Exists(path) && AreSame(File.ReadAllBytes(path), content);

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string written = path + "." + Guid.NewGuid().ToString("N");
        try
        {
            File.WriteAllBytes(written, content);
            if (File.Exists(path))
                File.Replace(written, path, destinationBackupFileName: null);
            else
                File.Move(written, path);
        }
        finally
        {
            // Gone, unless something went wrong.
            File.Delete(written);
        }
    }

    private static bool AreSame(byte[] one, byte[] other)
    {
        if (one.Length != other.Length)
            return false;
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
                return false;
        }

        return true;
    }
}
