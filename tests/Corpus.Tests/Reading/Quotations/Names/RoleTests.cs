using System;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations;

public sealed class RoleTests
{
    [TestCase("spokesman", "spokesman", true)]
    [TestCase("spokesman", "spokeswoman", true)]
    [TestCase("president", "leader", true)]
    [TestCase("leader", "president", false)]
    [TestCase("spokesman", "mayor", false)]
    [TestCase("ministry spokesman", "spokesman", true)]
    [TestCase("ministry spokesman", "ministry spokesman", true)]
    [TestCase("ministry spokesman", "police spokesman", false)]
    [TestCase("spokesman", "police spokesman", false)]
    [TestCase("mayor", "Amberton mayor", false)]
    [TestCase("former mayor", "former mayor", true)]
    [TestCase("former mayor", "mayor", true)]
    [TestCase("mayor", "former mayor", false)]
    public void A_description_fits_where_all_that_it_tells_is_known(string known, string description, bool fits)
        => Assert.That(RoleOf(known).Fits(RoleOf(description)), Is.EqualTo(fits));

    [TestCase("Norwegian minister", "Danish minister", true)]
    [TestCase("Norwegian minister", "Norwegian minister", false)]
    [TestCase("minister", "Danish minister", false)]
    public void Two_countries_are_two_people(string known, string description, bool elsewhere)
        => Assert.That(RoleOf(known).IsElsewhere(RoleOf(description)), Is.EqualTo(elsewhere));

    [Test]
    public void Words_without_a_role_tell_none() => Assert.That(TryRead("green house", out _), Is.False);

    private static Role RoleOf(string words) => TryRead(words, out Role role) ? role : throw new ArgumentException(words);

    // Behind "the", as both a description and the words beside a name have something before them.
    private static bool TryRead(string words, out Role role)
    {
        Frame frame = Stages.Of("the " + words).Frame;
        return Role.TryRead(frame, 0, frame.Count - 1, out role);
    }
}
