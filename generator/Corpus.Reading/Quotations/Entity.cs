using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Somebody or something that names of the article name.</summary>
internal sealed class Entity(NameKind kind, string name)
{
    private const int MostSurfaces = 32;
    private const int MostRoles = 32;

    /// <summary>What it is.</summary>
    public NameKind Kind { get; set; } = kind;

    /// <summary>What names and titles tell of its gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>The name to show.</summary>
    public string Name { get; set; } = name;

    /// <summary>The number of words of <see cref="Name"/>.</summary>
    public int NameWords { get; set; }

    /// <summary>The names in use with the number of their mentions, in the order of their first use.</summary>
    public List<KeyValuePair<string, int>> Surfaces { get; } = [];

    /// <summary>How often the article names it.</summary>
    public int Mentions { get; set; }

    /// <summary>The last item that named it, as the article is read from its start.</summary>
    public int LastItem { get; set; } = -1;

    /// <summary>Its roles, as the article tells them beside the name.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>The role as written beside the name; null where there is none.</summary>
    public string? JobTitle { get; set; }

    /// <summary>Counts a name.</summary>
    public void AddSurface(string surface)
    {
        for (int i = 0; i < Surfaces.Count; i++)
        {
            if (Surfaces[i].Key == surface)
            {
                Surfaces[i] = new(surface, Surfaces[i].Value + 1);
                return;
            }
        }

        // A bound, so that a thousand forms of one name stay linear.
        if (Surfaces.Count < MostSurfaces)
            Surfaces.Add(new(surface, 1));
    }

    /// <summary>Notes a role, once, and no more of them than anybody has.</summary>
    public void AddRole(Role role)
    {
        if (Roles.Count < MostRoles && !Roles.Contains(role))
            Roles.Add(role);
    }
}
