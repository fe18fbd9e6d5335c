using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class RoleReaderTests
{
    [TestCase("There the ministry spokesman Ivo Marin left.", "ministry spokesman")]
    [TestCase("There Ivo Marin, the mayor, left.", "mayor")]
    [TestCase("There Ivo Marin, a nurse from Split, left.", "nurse")]
    [TestCase("There Ivo Marin, the agency's director, left.", "director")]
    [TestCase("There Ivo Marin, the mayor's wife, left.", "the mayor's wife")]
    [TestCase("There the agency's spokeswoman, Ivo Marin, left.", "spokeswoman")]
    [TestCase("There the head of the union, Ivo Marin, left.", "head of the union")]
    [TestCase("There Ivo Marin, the deputy mayor, left.", "deputy mayor")]
    [TestCase("There Ivo Marin left.", null)]
    [TestCase("There, in the town of Ivo Marin, a woman asked.", null)]
    public void What_somebody_is_stands_beside_the_name(string text, string? title)
    {
        Stages stages = Stages.Of(text);
        Entity entity = stages.Entities.Single(static entity => entity.Name == "Ivo Marin");
        string? read = entity.JobTitle is var (first, last) ? stages.Frame.TextOf(first, last) : null;
        Assert.That(read, Is.EqualTo(title));
    }
}
