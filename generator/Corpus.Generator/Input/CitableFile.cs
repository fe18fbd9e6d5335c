using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Input;

/// <summary>
/// Files of the corpora that the project refers to: they can be cited, but become no records once more. Their class is that of their corpus, with the
/// library that has it, so that each corpus is linked by itself.
/// </summary>
internal static class CitableFile
{
    /// <summary>The article that <paramref name="text"/> is; null where it is something else, or one of the project's own.</summary>
    public static ArticleFile? Article(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        return options.IsTrue("CorpusCitable") && !options.IsTrue("CorpusArticle") ? new(text, text.Path, options.ShownPath(text), Resource: null, options.Text("CorpusClass")) : null;
    }

    /// <summary>The authority that <paramref name="text"/> is; null where it is something else, or one of the project's own.</summary>
    public static AuthorityFile? Authority(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        return options.IsTrue("CorpusCitableAuthority") && !options.IsTrue("CorpusAuthority") ? new(text, text.Path, options.ShownPath(text), options.Text("CorpusClass")) : null;
    }
}
