using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Somebody or something that names of the article name.</summary>
internal sealed class Entity(NameTexts texts)
{
    private const int MostSurfaces = 32;
    private const int MostRoles = 32;

    /// <summary>What it is.</summary>
    public NameKind Kind { get; set; }

    /// <summary>What names and titles tell of its gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>The names in use, in the order of their first use.</summary>
    public List<Surface> Surfaces { get; } = [];

    /// <summary>The age in years that stands beside the name; 0 where none does.</summary>
    public int Age { get; set; }

    /// <summary>How often the article names it.</summary>
    public int Mentions { get; set; }

    /// <summary>How often the article names it by a title and a surname: where two share that, the surname alone is rather the other one's.</summary>
    public int TitledMentions { get; set; }

    /// <summary>The first item that names it, as far as the article was read.</summary>
    public int FirstItem { get; set; }

    /// <summary>The last item that named it, as the article is read from its start.</summary>
    public int LastItem { get; set; }

    /// <summary>Its roles, as the article tells them beside the name.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>What sort of organisation it is known to be.</summary>
    public OrganizationNouns Nouns { get; set; }

    /// <summary>The first and the last item of the role as written beside the name; null where there is none.</summary>
    public (int First, int Last)? JobTitle { get; set; }

    /// <summary>The name to show, made anew each time.</summary>
    public string Name => TextOf(MainSurface);

    /// <summary>Whether <see cref="Name"/> has more than one word; particles make it no longer.</summary>
    public bool HasLongName => Surfaces[MainSurface].IsLong;

    /// <summary>The surface that <see cref="Name"/> is, as an index: the first among equals.</summary>
    public int MainSurface
    {
        get
        {
            int best = 0;
            for (int i = 1; i < Surfaces.Count; i++)
            {
                if (Surfaces[i].Outranks(Surfaces[best]))
                    best = i;
            }

            return best;
        }
    }

    /// <summary>Makes it one of which nothing is known yet.</summary>
    public void Begin(NameKind kind)
    {
        Kind = kind;
        Gender = Gender.Unknown;
        Age = 0;
        Surfaces.Clear();
        Mentions = 0;
        TitledMentions = 0;
        FirstItem = int.MaxValue;
        LastItem = -1;
        Roles.Clear();
        JobTitle = null;
        Nouns = default;
    }

    /// <summary>The text of a surface.</summary>
    public string TextOf(int surface) => texts[Surfaces[surface].Text].ToString();

    /// <summary>Counts <paramref name="name"/>, the one that was added to the texts last; <paramref name="isSurname"/> where it is no more than that.</summary>
    public void AddSurface(NameText name, bool isSurname)
    {
        for (int i = 0; i < Surfaces.Count; i++)
        {
            if (texts[Surfaces[i].Text].SequenceEqual(texts[name]))
            {
                Surfaces[i] = Surfaces[i] with { Mentions = Surfaces[i].Mentions + 1 };
                texts.Remove(name);
                return;
            }
        }

        // A bound, so that a thousand forms of one name stay linear.
        if (Surfaces.Count < MostSurfaces)
            Surfaces.Add(Surface.Of(name, texts[name], isSurname));
        else
            texts.Remove(name);
    }

    /// <summary>Notes a role, once, and no more of them than anybody has.</summary>
    public void AddRole(Role role)
    {
        if (Roles.Count < MostRoles && !Roles.Contains(role))
            Roles.Add(role);
    }
}
