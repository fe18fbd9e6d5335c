using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Citations that the compiler holds against the corpus.</summary>
public static class Cite
{
    /// <summary>
    /// <paramref name="text"/> as it is: the call itself costs nothing. The build fails where the words stand in no article of the corpus (CORPUS101),
    /// or where they are somebody else's (CORPUS102).
    /// </summary>
    /// <remarks>
    /// Case and punctuation count; how they are written does not: quotation marks and apostrophes, curly, straight or typed; dashes and ellipses, with
    /// blanks around them or without; blanks of any kind; letters with accents, of one character or of several; and what nobody sees, such as soft hyphens.
    /// <c>[…]</c> stands for words that are left out, and so do <c>[...]</c>, <c>[. . .]</c>, <c>(…)</c>, <c>(...)</c> and <c>(. . .)</c>. Text that is no
    /// constant cannot be checked (CORPUS104). A member of the class of speakers is an object that has read nothing yet, so that naming it costs next to nothing.
    /// </remarks>
    /// <param name="text">Words of the corpus, a constant.</param>
    /// <param name="by">Who said them, a member of the generated class of speakers; null where it may be anybody, or the article's own words.</param>
    /// <returns><paramref name="text"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: Verbatim]
    public static string Verbatim([Verbatim] string text, Speaker? by = null)
    {
        // Only the analyzer asks whose words they are.
        _ = by;
        return text;
    }
}
