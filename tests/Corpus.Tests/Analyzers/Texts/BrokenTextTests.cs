using System.Threading.Tasks;
using Corpus.Generator.Analyzers;
using NUnit.Framework;

namespace Corpus.Tests.Analyzers;

/// <summary>CORPUS015.</summary>
public class BrokenTextTests : RuleTest<BrokenTextAnalyzer>
{
    [TestCase("The mayor [|saidthat|] the bridge is open.", "said that")]
    [TestCase("The mayor opened [|thebridge|] in May.", "the bridge")]
    [TestCase("It was a good [|dayand|] the sun was out.", "day and")]
    [TestCase("The end [|ofthe|] road is near.", "of the")]
    [TestCase("The people thank Ana Horvat. The mayor called [|Horvatbut|] she was out.", "Horvat but")]
    [TestCase("She spoke [|aboutMarek|] and his ships.", "about Marek")]
    [TestCase("She spoke [|withGrabowska|] and his ships.", "with Grabowska")]
    [TestCase("The mayor, Ana Horvat, is out. They turned [|toHorvat|]’s plans.", "to Horvat")]
    [TestCase("It [|followsFriday|]’s vote.", "follows Friday")]
    [TestCase("Ask for Horvat. He was still [|helpingHorvat|] then.", "helping Horvat")]
    [TestCase("It cannot be played in your [|locationEcode|]: 17.", "location Ecode")]
    [TestCase("The bridge was begun in May [|2016a|] few days before the vote.", "2016 a")]
    [TestCase("The bridge is [|open.The|] sun is out.", "open. The")]
    [TestCase("The bridge is [|open,but|] nobody came.", "open, but")]
    [TestCase("She has a “great [|plan”which|] nobody knows.", "plan” which")]
    [TestCase("\"The bridge is open[|,\"Ana|] Horvat said.", ",\" Ana")]
    public async Task Words_run_together(string marked, string apart)
    {
        string[] messages = await FindsAsync(marked);

        Assert.That(messages[0], Does.EndWith($" looks like words run together. Put a blank between them: `{apart}`."));
    }

    [TestCase("A thousand therapists and their husbands command the island, meanwhile, whenever buttons bother them.", TestName = "Words with a little word at one end")]
    [TestCase("The themes of the theologian are worthwhile, and somewhat earthen: seethe no more on errands.", TestName = "Rarer ones")]
    [TestCase("The firm webNext sells phones. Nobody but webNext does.", TestName = "A name that is written like that, twice")]
    [TestCase("The first easyJet flight landed, and airBaltic came second. The Baltic ports were closed.", TestName = "Names of companies that open with a small word")]
    [TestCase("She sold an iPhone on eBay, filmed it for YouTube, and hailed an inDrive with her iPad.", TestName = "Names of things that open with a small letter")]
    [TestCase("Old McDonald, Ian MacGregor and Leonardo DiCaprio write LaTeX and jQuery on macOS and openSUSE.", TestName = "Capitals within names of people and programs")]
    [TestCase("Everybody reads theGrio and theSkimm, pays with onePlus, and draws for deviantArt and wikiHow.", TestName = "Names that open with a little word")]
    [TestCase("He wrote for theAtlanta in May. TheAtlanta is a paper of Atlanta.", TestName = "A name that has a capital at the start of a sentence")]
    [TestCase("Ferdinand and Roland of Sunderland met Horvat in Holland.", TestName = "Names that end in a little word")]
    [TestCase("In the 1990s she wrote to ana@example.org, and to www.example.org/openThe.html, as @openTheBridge.", TestName = "Addresses and decades")]
    [TestCase("It is open…The sun is out. The U.S.A. and the E.U. met at 9 a.m. in Exampleton.", TestName = "Ellipsis and abbreviations")]
    [TestCase("Add feat(ports,piers): open it, or ports.{north,south}, or src/open.The and port::open,shut.", TestName = "Prefixes of commits, patterns, paths and scopes")]
    [TestCase("It is built by [ship.Build] and with resources.Minify which shrinks it.", TestName = "Members of code")]
    [TestCase("Set the organizationName and the backgroundColor, or the languageCode.", TestName = "Names in programs of two words")]
    [TestCase("They call him a “doer”, a “maker”s friend and an “A”lister.", TestName = "Endings behind a mark")]
    public Task Is_as_it_should_be(string text) => FindsAsync(text);

    [TestCase("The caf[|Ã©|] is open.", "`Ã©` looks like `é` in UTF-8, read as Windows-1252.")]
    [TestCase("It[|â€™|]s open.", "`â€™` looks like `’` in UTF-8, read as Windows-1252.")]
    [TestCase("It[|â€™|]s open, and that isnâ€™t all, I donâ€™t know.", "`â€™` looks like `’` in UTF-8, read as Windows-1252, the first of 3 in this file.")]
    [TestCase("So says [|Ð¿Ñ€Ð¸Ð²ÐµÑ‚|].", "looks like `привет` in UTF-8")]
    [TestCase("A face: [|ðŸ˜€|].", "looks like `😀` in UTF-8")]
    public async Task Text_decoded_wrongly(string marked, string message) => Assert.That((await FindsAsync(marked))[0], Does.Contain(message));

    [TestCase("The “CAFÉ” and the «ÉLEVÉ» and „SPÄ“ are open, IRMÃ” too.", TestName = "Capitals with an accent before a mark")]
    [TestCase("São Tomé, Ångström, Noël, Łódź, Zürich, Đorđe and Ýmir: naïve façades, â la carte.", TestName = "Letters with accents")]
    [TestCase("R&D; AT&T; Horvat & Novak; a&b;", TestName = "Ampersands")]
    public Task Is_no_wrong_decoding(string text) => FindsAsync(text);

    [Test]
    public async Task A_replacement_character() =>
        Assert.That((await FindsAsync("The caf[|\uFFFD|] is open, and the na\uFFFDve too."))[0], Does.StartWith("A replacement character (U+FFFD) stands where a program could not decode a character, the first of 2 in this file."));

    [Test]
    public async Task A_control_character() =>
        Assert.That((await FindsAsync("It[|\u0092|]s open."))[0], Does.StartWith("A control character that nobody sees (U+0092) stands here, which is `’` in Windows-1252."));

    [TestCase("Wa[|&lstrok;|]ski and D&eogon;bski met.", "`&lstrok;` is a character reference that is not resolved, the first of 2 in this file. Write `ł`.")]
    [TestCase("Horvat [|&amp;|] Novak met.", "`&amp;` is a character reference that is not resolved. Write `&`.")]
    [TestCase("It[|&#8217;|]s open, and that isn&#x2019;t all.", "`&#8217;` is a character reference that is not resolved, the first of 2 in this file. Write `’`.")]
    [TestCase("It cost 5[|&nbsp;|]crowns.", "`&nbsp;` is a character reference that is not resolved. Write the character U+00A0.")]
    public async Task A_character_reference(string marked, string message) => Assert.That(await FindsAsync(marked), Is.EqualTo(new[] { message }));

    [Test]
    public Task What_is_no_text_is_told_by_another_rule() => FindsAsync("The mayor saidthat\0 the bridge is open.");

    [TestCase("他说“很好”而且来了。“我们来了。”Horvat 说。")]
    [TestCase("「港」ガイドを見てください。")]
    [TestCase("The list is [shut,shut,open] now.")]
    [TestCase("这是一个开放的方法。Harbour 始终由码头占用。")]
    [TestCase("The quay was built by Ana Butland in May.")]
    public Task Text_without_spaces_and_arrays_are_left_alone(string text) => FindsAsync(text);

    [TestCase("Call `go()` in beforeEach, or collapseWhitespace, or remainingBerths and isValid.")]
    [TestCase("Call `go()` where isAna is set.")]
    public Task Names_of_members_beside_code_are_left_alone(string text) => FindsAsync(("boats.md", text));

    [Test]
    public Task A_name_behind_a_word_is_reported_beside_code() => FindsAsync(("boats.md", "Call `go()` if you ask [|aboutAna|] at the quay."));

    [Test]
    public async Task A_reference_to_a_character_that_nobody_sees_is_shown_by_its_number()
    {
        string[] messages = await FindsAsync("The harbour[|&nbsp;|]is shut.");

        Assert.That(messages[0], Does.EndWith("Write the character U+00A0."));
    }
}
