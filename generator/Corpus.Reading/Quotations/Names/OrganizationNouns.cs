using System;

namespace Corpus.Reading;

/// <summary>
/// What sort of organisation a noun is for, or somebody is known to be: "bank", "charity". A set: a name can tell several ("World Bank Group").
/// </summary>
/// <param name="Nouns">A bit for each noun. Two nouns may share a bit; a noun then fits a little too easily.</param>
/// <param name="Classes">A bit for each class of nouns.</param>
/// <param name="General">A bit for each class whose nouns this one can stand for: every bank is a company.</param>
internal readonly record struct OrganizationNouns(ulong Nouns, byte Classes, byte General)
{
    private const byte Company = 1, PublicBody = 1 << 7;

    private static readonly WordSet[] Members = [WordSet.Named("companies"), WordSet.Named("civic-groups"), WordSet.Named("authorities"), WordSet.Named("institutions")];
    private static readonly WordSet[] Heads = [WordSet.Named("any-company"), WordSet.Named("any-civic-group"), WordSet.Named("any-authority"), WordSet.Named("any-institution")];
    private static readonly WordSet Forms = WordSet.Named("company-forms");
    private static readonly WordSet Public = WordSet.Named("public-bodies");

    /// <summary>What is known of a parliament, a party and the like.</summary>
    public static OrganizationNouns OfPublicBody => new(0, PublicBody, 0);

    /// <summary>Whether anything is told.</summary>
    public bool Exists => Classes != 0;

    /// <summary>Whether a noun can stand for any company.</summary>
    public bool IsAnyCompany => (General & Classes & Company) != 0;

    /// <summary>What a noun tells; nothing if it is not for an organisation.</summary>
    public static OrganizationNouns Of(ReadOnlySpan<char> word)
    {
        int classes = 0;
        int general = 0;
        for (int i = 0; i < Members.Length; i++)
        {
            if (Members[i].Contains(word))
                classes |= 1 << i;
            if (Heads[i].Contains(word))
                general |= 1 << i;
        }

        return classes == 0 ? default : new OrganizationNouns(BitOf(word), (byte)classes, (byte)general);
    }

    /// <summary>What a word inside a name tells: "Harbour Bank", "Harbour Inc", which is a company, and "Norland Senate", which is none.</summary>
    public static OrganizationNouns InName(ReadOnlySpan<char> word)
        => Forms.Contains(word) ? new OrganizationNouns(0, Company, 0) : Public.Contains(word) ? new OrganizationNouns(Of(word).Nouns, PublicBody, 0) : Of(word);

    /// <summary>What both tell.</summary>
    public OrganizationNouns With(OrganizationNouns other) => new(Nouns | other.Nouns, (byte)(Classes | other.Classes), (byte)(General | other.General));

    /// <summary>Whether something of which this is known can be meant by a noun.</summary>
    public bool Fits(OrganizationNouns noun) => (Nouns & noun.Nouns) != 0 || (Classes & noun.General) != 0;

    private static ulong BitOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Ascii.ToLower(c)) * 16777619;
        return 1UL << (int)((hash ^ (hash >> 16)) & 63);
    }
}
