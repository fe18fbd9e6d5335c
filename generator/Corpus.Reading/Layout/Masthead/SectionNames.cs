using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>The names that newspapers give their sections.</summary>
internal static class SectionNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Africa", "Americas", "Analysis", "Arts", "Asia", "Australia", "Books", "Breaking News", "Business", "Canada", "Cars", "China",
        "Cities", "Climate", "Comment", "Crime", "Culture", "Cybersecurity", "Defence", "Defense", "Economy", "Editorial", "Education",
        "Elections", "Energy", "Entertainment", "Environment", "EU", "Europe", "Features", "Film", "Finance", "Food", "Football", "Front Page",
        "Global", "Health", "Home", "India", "International", "Investigations", "Israel", "Law", "Letters", "Life", "Lifestyle", "Local",
        "Local News", "Magazine", "Markets", "Media", "Metro", "Middle East", "Military", "Money", "Movies", "Music", "Nation", "National",
        "News", "Obituaries", "Op-Ed", "Opinion", "Opinions", "People", "Politics", "Property", "Real Estate", "Region", "Regional", "Religion",
        "Russia", "Science", "Security", "Society", "Sport", "Sports", "State", "Style", "Tech", "Technology", "Top News", "Top Stories", "Travel",
        "TV", "U.S.", "U.S. News", "UK", "Ukraine", "US", "US News", "Video", "War", "War in Ukraine", "Weather", "World", "World News",
    };

    /// <summary>Whether <paramref name="line"/> is the name of a section.</summary>
    public static bool Contains(string line) => Names.Contains(line);
}
