using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Reading;

/// <summary>Writes what was surveyed as a record of C#, with the types that it needs below it.</summary>
internal sealed class SchemaWriter
{
    private const int MostExamples = 3;

    private readonly StringBuilder _code = new();
    private readonly List<SchemaWarning> _warnings = [];

    // What the record's own types may not be called, as the names mean other types in it.
    private readonly HashSet<string> _types = new(StringComparer.Ordinal)
    {
        "Article", "CorpusMetadata", "DateOnly", "DateTimeOffset", "Guid", "IReadOnlyList", "Speaker", "TimeOnly", "Uri",
    };

    private readonly Queue<Action> _later = new();

    private SchemaWriter()
    {
    }

    /// <summary>Writes the record <paramref name="name"/>.</summary>
    /// <param name="survey">What the files say.</param>
    /// <param name="isOwn">Whether a key is no member of every article already.</param>
    /// <param name="name">What the record is called.</param>
    /// <param name="space">Its namespace; null for none.</param>
    public static SchemaText Write(RecordSurvey survey, Func<KeySurvey, bool> isOwn, string name, string? space)
    {
        var writer = new SchemaWriter();
        writer._types.Add(name);
        var root = new RecordDraft(name, "What the front matter of an article says.", [.. survey.Keys.Where(isOwn)], survey.Count, survey.Count == 1 ? "file" : "files", IsRoot: true);
        Parameter[] parameters = writer.Parameters(root);
        writer.Origin(survey.Count, [.. survey.Keys.Where(key => !isOwn(key))]);
        if (parameters.Length == 0)
        {
            writer.Line($"// There is no other key{(root.Keys.Count > 0 ? " that a name of C# can stand for" : "")}, so that there is nothing for a record to say: a schema has at least one parameter.");
        }
        else
        {
            writer.Usings(space);
            writer.Record(root, parameters);
            while (writer._later.Count > 0)
                writer._later.Dequeue()();
        }

        return new(writer._code.ToString(), parameters.Length > 0, writer._warnings.ToEquatableArray());
    }

    private void Origin(int files, List<KeySurvey> wellKnown)
    {
        Line($"// Written by `corpus schema` from the front matter of {Counted(files, "file")}: a first record, to be edited.");
        if (wellKnown.Count > 0)
            Line("// Every article has these already: " + string.Join(", ", wellKnown.OrderBy(static key => key.Name, StringComparer.Ordinal).Select(static key => $"{OneLine(key.Name)} ({MemberOf(key.Name)})")) + ".");
    }

    private void Usings(string? space)
    {
        Line();
        Line("#nullable enable");
        Line();
        Line("using System;");
        Line("using System.Collections.Generic;");
        Line("using Corpus;");
        if (space is not null)
        {
            Line();
            Line($"namespace {space};");
        }
    }

    private void Record(RecordDraft record) => Record(record, Parameters(record));

    /// <summary>The parameters of a record. A key that can be none is told of.</summary>
    private Parameter[] Parameters(RecordDraft record)
    {
        var parameters = new List<Parameter>();
        foreach (KeySurvey key in record.Keys)
        {
            if (Parameter.Of(key, record) is not { } parameter)
                Warn(key.Place, $"No name of C# can stand for the key `{Shown.Of(key.Name)}`, so that it is in no record. Use letters, digits, `-` and `_` for it.");
            else if (IsNameless(key.Value) && !parameter.IsSimplified(key.Value))
                Warn(key.Place, $"No name of C# can stand for any key below `{Shown.Of(key.Name)}`, so that it is in no record. Use letters, digits, `-` and `_` for them.");
            else
                parameters.Add(parameter);
        }

        // Whoever lacks a default comes first.
        return [.. parameters.OrderBy(static parameter => parameter.IsNullable)];
    }

    /// <summary>Whether a value is a map, or a list of maps, of which no record can be made.</summary>
    private static bool IsNameless(ValueSurvey value) => value.Shape switch
    {
        ValueShape.List => value.Items is { } items && IsNameless(items),
        ValueShape.Map => value.Record is { Keys: { Count: > 0 } keys } && keys.All(static key => ParameterNames.Of(key.Name) is null || IsNameless(key.Value)),
        _ => false,
    };

    private void Record(RecordDraft record, Parameter[] parameters)
    {
        string[] types = [.. parameters.Select(parameter => TypeOf(parameter.Key.Value, parameter, record.Name))];
        Line();
        Line($"/// <summary>{record.Summary}</summary>");
        foreach (Parameter parameter in parameters)
            Line($"/// <param name=\"{parameter.Name}\">{Doc(parameter, record)}</param>");
        if (record.IsRoot)
            Line("[CorpusMetadata]");
        Line($"public sealed record {record.Name}(");
        for (int i = 0; i < parameters.Length; i++)
            Line($"    {types[i]}{(parameters[i].IsNullable ? "?" : "")} {parameters[i].Name}{(parameters[i].IsNullable ? " = null" : "")}{(i < parameters.Length - 1 ? "," : ");")}");
    }

    /// <summary>The type of what is surveyed. Types of its own are written behind what is being written.</summary>
    private string TypeOf(ValueSurvey value, Parameter parameter, string record)
    {
        ValueShape shape = parameter.IsSimplified(value) ? ValueShape.Scalar : value.Shape;
        ReportOtherShapes(value, shape, parameter);
        switch (shape)
        {
            case ValueShape.List:
                ValueSurvey items = value.Items!;
                return $"IReadOnlyList<{TypeOf(items, parameter, record)}{(items.Nulls > 0 ? "?" : "")}>";
            case ValueShape.Map when value.Record!.Keys.Count > 0:
                string inner = TypeName(parameter.Name, record, value.Record.Keys.Select(static key => ParameterNames.Of(key.Name)));
                _later.Enqueue(() => Record(new(inner, $"What the front matter says under <c>{Xml(parameter.Key.Name)}</c>.", value.Record.Keys, value.Record.Count, value.Record.Count == 1 ? "place" : "places", IsRoot: false)));
                return inner;
            case ValueShape.Scalar when EnumDraft.Of(value) is { } draft && !parameter.IsSimplified(value):
                string name = TypeName(parameter.Name, record, []);
                _later.Enqueue(() => Enum(draft, name, parameter.Key.Name));
                return name;
            case ValueShape.Scalar when !parameter.IsSimplified(value):
                ReportOtherForms(value, parameter.Key.Name);
                return ScalarForms.TypeOf(value.Form);
            default:
                return "string";
        }
    }

    private void Enum(EnumDraft draft, string name, string key)
    {
        Line();
        Line($"/// <summary>What <c>{Xml(key)}</c> may be.</summary>");
        Line($"public enum {name}");
        Line("{");
        for (int i = 0; i < draft.Members.Count; i++)
        {
            EnumMemberDraft member = draft.Members[i];
            if (i > 0)
                Line();
            Line($"    /// <summary><c>{Xml(member.Value)}</c>, {Counted(member.Count, "time")}.</summary>");
            Line($"    {member.Name},");
        }

        Line("}");
    }

    private void ReportOtherShapes(ValueSurvey value, ValueShape chosen, Parameter parameter)
    {
        string key = parameter.Key.Name;
        foreach (ValueShape shape in (ReadOnlySpan<ValueShape>)[ValueShape.Scalar, ValueShape.List, ValueShape.Map])
        {
            if (shape != chosen && value.FirstOfShape[(int)shape] is { } place && !parameter.IsSimplified(value))
                Warn(place, $"The value of `{Shown.Of(key)}` is {Named(shape)} here, and {Named(chosen)} {Counted(value.CountOf(chosen), "time")}. Write all in one way: the record takes {Named(chosen)}.");
        }
    }

    private void ReportOtherForms(ValueSurvey value, string key)
    {
        if (value.NearlyAll is var (form, count, place))
            Warn(place, $"The value of `{Shown.Of(key)}` is no {ScalarForms.TypeOf(form)} here, as it is {Counted(count, "time")}, so that the record takes any text. Mend it, and the type can be {ScalarForms.TypeOf(form)}.");
    }

    private void Warn(FilePlace place, string message) => _warnings.Add(new(place, message));

    /// <summary>A name for a type that nothing else has: not another type, nor one of its own parameters.</summary>
    private string TypeName(string wish, string record, IEnumerable<string?> parameters)
    {
        wish = wish.TrimEnd('_');
        var taken = new HashSet<string?>(parameters, StringComparer.Ordinal);
        foreach (string name in (string[])[wish, record + wish, wish + "Metadata", record + wish + "Metadata"])
        {
            if (!taken.Contains(name) && _types.Add(name))
                return name;
        }

        for (int number = 2; ; number++)
        {
            string name = FormattableString.Invariant($"{record}{wish}{number}");
            if (!taken.Contains(name) && _types.Add(name))
                return name;
        }
    }

    private static string Doc(Parameter parameter, RecordDraft record)
    {
        (int count, string what) = (record.Count, record.What);
        ValueSurvey value = parameter.Key.Value;
        string given = parameter.Key.Given == count ? $"in {(count == 1 ? "the" : "all " + Number(count))} {what}" : $"in {Number(parameter.Key.Given)} of {Number(count)} {what}";
        ValueSurvey shown = value.Shape == ValueShape.List ? value.Items! : value;
        string examples = string.Join(", ", shown.Values.Where(static text => text.Length > 0).Take(MostExamples).Select(static text => $"<c>{Xml(Shown.Of(text))}</c>"));
        bool more = shown.Values.Count > MostExamples;
        return $"<c>{Xml(parameter.Key.Name)}</c>, {given}{(examples.Length > 0 ? $": {examples}{(more ? ", …" : "")}" : "")}.";
    }

    private static string Named(ValueShape shape) => shape switch
    {
        ValueShape.List => "a list",
        ValueShape.Map => "a map",
        _ => "one value",
    };

    private static string Counted(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string OneLine(string text) => Blanks.OneLine(text, new(0, text.Length));

    private static string Xml(string text)
    {
        var xml = new StringBuilder();
        foreach (char c in OneLine(text))
            xml.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => char.IsControl(c) ? "" : c.ToString() });
        return xml.ToString();
    }

    private void Line(string line = "") => _code.Append(line).Append('\n');

    private static string MemberOf(string key) => MetadataKeys.Find(key).Key switch
    {
        MetadataKey.Name => "the name of its member",
        var known => "Article." + known,
    };

    /// <summary>A record to write.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Summary">What it is, for its doc comment.</param>
    /// <param name="Keys">The keys that it takes.</param>
    /// <param name="Count">How many maps there are.</param>
    /// <param name="What">What each of them is.</param>
    /// <param name="IsRoot">Whether it is the schema itself.</param>
    private sealed record RecordDraft(string Name, string Summary, List<KeySurvey> Keys, int Count, string What, bool IsRoot);

    /// <summary>A parameter of a record.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Key">The key that it stands for.</param>
    /// <param name="IsNullable">Whether it may be left out.</param>
    /// <param name="IsKnownObject">Whether schema.org knows it, as a text or as an object with that text in it.</param>
    private sealed record Parameter(string Name, KeySurvey Key, bool IsNullable, bool IsKnownObject)
    {
        public static Parameter? Of(KeySurvey key, RecordDraft record) => ParameterNames.OfParameter(key.Name, record.Name) is { } name
            ? new(name, key, key.Given < record.Count, record.IsRoot && MetadataKeys.Find(key.Name) is { Rank: 0, Key: MetadataKey.Author or MetadataKey.Publisher or MetadataKey.Image })
            : null;

        /// <summary>Whether a text takes all values, texts and objects.</summary>
        public bool IsSimplified(ValueSurvey value) => IsKnownObject && value.Scalars > 0 && value.Maps > 0 && value.Lists == 0;
    }
}
