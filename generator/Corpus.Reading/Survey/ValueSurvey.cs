using System;
using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>What a value looks like.</summary>
internal enum ValueShape
{
    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Map,
}

/// <summary>What the values of a key are, over all files: what shapes they have, and what their single values can be.</summary>
internal sealed class ValueSurvey
{
    // More different values than these are no enumeration, and no example.
    private const int MostValues = 40;

    private readonly int[] _fitting = new int[ScalarForms.Count];
    private readonly FilePlace?[] _firstOther = new FilePlace?[ScalarForms.Count];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many values are single ones.</summary>
    public int Scalars { get; private set; }

    /// <summary>How many values are lists.</summary>
    public int Lists { get; private set; }

    /// <summary>How many values are maps.</summary>
    public int Maps => Record?.Count ?? 0;

    /// <summary>How many values are empty.</summary>
    public int Nulls { get; private set; }

    /// <summary>Where the first single value, list and map stand.</summary>
    public FilePlace?[] FirstOfShape { get; } = new FilePlace?[3];

    /// <summary>The items of the lists; null where there is no list.</summary>
    public ValueSurvey? Items { get; private set; }

    /// <summary>The keys of the maps; null where there is no map.</summary>
    public RecordSurvey? Record { get; private set; }

    /// <summary>The different single values, in the order in which they were met.</summary>
    public List<string> Values { get; } = [];

    /// <summary>Whether <see cref="Values"/> holds all of them.</summary>
    public bool HasAllValues { get; private set; } = true;

    /// <summary>The narrowest form that all single values have.</summary>
    public ScalarForm Form
    {
        get
        {
            int form = 0;
            while (_fitting[form] < Scalars)
                form++;
            return Scalars == 0 ? ScalarForm.Text : (ScalarForm)form;
        }
    }

    /// <summary>
    /// The form that nearly all single values have, where <see cref="Form"/> is a text only because of the others: how many have it, and the
    /// first that does not.
    /// </summary>
    public (ScalarForm Form, int Count, FilePlace Other)? NearlyAll
    {
        get
        {
            int best = 0;
            for (int form = 1; form < (int)ScalarForm.Text; form++)
            {
                if (_fitting[form] > _fitting[best])
                    best = form;
            }

            bool nearly = Form == ScalarForm.Text && _fitting[best] > 1 && _fitting[best] * 3 >= Scalars * 2;
            return nearly && _firstOther[best] is { } other ? ((ScalarForm)best, _fitting[best], other) : null;
        }
    }

    /// <summary>The shape that most values have.</summary>
    public ValueShape Shape => Maps > Lists && Maps > Scalars ? ValueShape.Map : Lists > Scalars ? ValueShape.List : ValueShape.Scalar;

    /// <summary>How many values have <paramref name="shape"/>.</summary>
    public int CountOf(ValueShape shape) => shape == ValueShape.Map ? Maps : shape == ValueShape.List ? Lists : Scalars;

    /// <summary>How often <paramref name="value"/>, one of <see cref="Values"/>, is given.</summary>
    public int CountOf(string value) => _counts[value];

    /// <summary>Takes a value.</summary>
    public void Add(FrontMatterValue value, SurveyedFile file)
    {
        switch (value)
        {
            case FrontMatterScalar { IsNull: true }:
                Nulls++;
                break;
            case FrontMatterScalar scalar:
                FirstOfShape[0] ??= file.PlaceOf(value);
                AddScalar(scalar, file);
                break;
            case FrontMatterList list:
                FirstOfShape[1] ??= file.PlaceOf(value);
                Lists++;
                Items ??= new();
                for (int i = 0; i < list.Items.Count && file.Spend(); i++)
                    Items.Add(list.Items[i], file);
                break;
            case FrontMatterMap map:
                FirstOfShape[2] ??= file.PlaceOf(value);
                Record ??= new();
                Record.Add(map.Entries, file);
                break;
        }
    }

    private void AddScalar(FrontMatterScalar scalar, SurveyedFile file)
    {
        Scalars++;
        for (int form = 0; form < ScalarForms.Count; form++)
        {
            // What did not fit once is not asked for again, unless it may be worth a warning.
            if (ScalarForms.Fits((ScalarForm)form, scalar, file.Order))
                _fitting[form]++;
            else
                _firstOther[form] ??= file.PlaceOf(scalar);
        }

        string text = scalar.Text.Trim();
        if (_counts.TryGetValue(text, out int count))
        {
            _counts[text] = count + 1;
        }
        else if (Values.Count < MostValues)
        {
            _counts.Add(text, 1);
            Values.Add(text);
        }
        else
        {
            HasAllValues = false;
        }
    }
}
