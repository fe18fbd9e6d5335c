using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Quoted fragments inside reported speech.</summary>
public sealed class FragmentTests
{
    [TestCase("Yusuf Demir called the plan “a gift to the speculators.”", "a gift to the speculators.", "called")]
    [TestCase("Yusuf Demir said the plan was “a gift to the speculators” and would fail.", "a gift to the speculators", "said")]
    [TestCase("Yusuf Demir described the plan as “a gift to the speculators.”", "a gift to the speculators.", "described")]
    [TestCase("Yusuf Demir dismissed the plan as “a gift”.", "a gift", "dismissed")]
    [TestCase("Yusuf Demir warned that the plan “plays with fire.”", "plays with fire.", "warned")]
    [TestCase("Yusuf Demir accused the mayor of “playing with fire.”", "playing with fire.", "accused")]
    [TestCase("Yusuf Demir insisted that he would “never, ever” sell.", "never, ever", "insisted")]
    [TestCase("The plan is “a gift to the speculators,” Yusuf Demir said.", "a gift to the speculators,", "said")]
    [TestCase("The plan “plays with fire,” Yusuf Demir warned.", "plays with fire,", "warned")]
    [TestCase("Yusuf Demir, who leads the tenants, denounced “a gift to the speculators.”", "a gift to the speculators.", "denounced")]
    [TestCase("Yusuf Demir promised tenants “a roof for every family.”", "a roof for every family.", "promised")]
    public void One_fragment(string text, string content, string cue)
        => Speech.In(text).Is(content, by: "Yusuf Demir", cue, AttributionBasis.Named, QuoteKind.Mixed);

    [Test]
    public void A_list_of_fragments_under_one_cue()
    {
        Speech.In("Yusuf Demir called the plan “rushed,” “costly” and “an insult.”")
            .Are(("rushed,", "Yusuf Demir"), ("costly", "Yusuf Demir"), ("an insult.", "Yusuf Demir"))
            .Has("costly", cue: "called", basis: AttributionBasis.Named, kind: QuoteKind.Mixed);
        Speech.In("Yusuf Demir said the plan was “rushed” and that tenants had been “left in the dark.”")
            .Are(("rushed", "Yusuf Demir"), ("left in the dark.", "Yusuf Demir"));
    }

    [Test]
    public void Told_somebody_adding_that()
        => Speech.In("“The talks go on,” Sofia Lindgren told reporters, adding that “nobody has left the table.”")
            .Are(("The talks go on,", "Sofia Lindgren"), ("nobody has left the table.", "Sofia Lindgren"))
            .Has("nobody has left the table.", cue: "adding", basis: AttributionBasis.Named, kind: QuoteKind.Mixed);

    [TestCase("Sofia Lindgren said Friday that the talks were “going nowhere.”", "going nowhere.")]
    [TestCase("Sofia Lindgren told the daily on Friday that the talks were “going nowhere.”", "going nowhere.")]
    [TestCase("Speaking in Oslo, Sofia Lindgren said that the talks were “going nowhere.”", "going nowhere.")]
    [TestCase("In an interview with the daily, Sofia Lindgren said that the talks were “going nowhere.”", "going nowhere.")]
    public void Reported_speech_with_a_fragment(string text, string content)
        => Speech.In(text).Is(content, by: "Sofia Lindgren", basis: AttributionBasis.Named, kind: QuoteKind.Mixed);

    [TestCase("Marek Novak ran on his call for “a clean slate.”", "a clean slate.", "call")]
    [TestCase("Marek Novak was criticised for his description of strikers as “idlers.”", "idlers.", "description")]
    [TestCase("This was Marek Novak’s promise of “a job for everyone.”", "a job for everyone.", "promise")]
    [TestCase("Marek Novak’s claim that the bridge was “perfectly safe” did not last.", "perfectly safe", "claim")]
    [TestCase("The phrase comes from a statement by Marek Novak that “no stone” would be left unturned.", "no stone", "statement")]
    public void A_noun_for_the_act_of_speech(string text, string content, string cue)
        => Speech.In(text).Is(content, by: "Marek Novak", cue);

    [TestCase("Hopes faded, said Mr. Ferreira, who noted that orders had “collapsed.”", "collapsed.", "Ferreira", "noted")]
    [TestCase("The strike was led by Elena Petrova, who said that wages had “collapsed.”", "collapsed.", "Elena Petrova", "said")]
    [TestCase("The strike was called by Elena Petrova, who said that wages had “collapsed.”", "collapsed.", "Elena Petrova", "said")]
    [TestCase("Elena Petrova, who said that wages had “collapsed,” called the strike.", "collapsed,", "Elena Petrova", "said")]
    public void A_relative_clause_carries_the_cue(string text, string content, string by, string cue)
        => Speech.In(text).Is(content, by, cue, AttributionBasis.Named, QuoteKind.Mixed);

    [TestCase("Kellner campaign manager Ruth Amsel called that “beyond the pale.”", "Ruth Amsel")]
    [TestCase("Kellner’s campaign manager, Ruth Amsel, called that “beyond the pale.”", "Ruth Amsel")]
    [TestCase("Ruth Amsel, a spokeswoman for Mayor Viktor Kellner, called that “beyond the pale.”", "Ruth Amsel")]
    [TestCase("Ruth Amsel, who manages the campaign of Viktor Kellner, called that “beyond the pale.”", "Ruth Amsel")]
    [TestCase("A lawyer for Viktor Kellner, Ruth Amsel, called that “beyond the pale.”", "Ruth Amsel")]
    [TestCase("Viktor Kellner’s wife, Ruth Amsel, called that “beyond the pale.”", "Ruth Amsel")]
    public void A_name_inside_anothers_description_does_not_speak(string text, string by)
        => Speech.In(text).Is("beyond the pale.", by, "called", AttributionBasis.Named, QuoteKind.Mixed);
}
