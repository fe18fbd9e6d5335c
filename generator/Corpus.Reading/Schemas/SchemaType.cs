namespace Corpus.Reading;

/// <summary>What a value of the front matter may be: a type of C#, as a value.</summary>
/// <param name="Name">Its name, for people: <c>DateOnly</c>.</param>
/// <param name="Code">Its name in generated code: <c>global::System.DateOnly</c>.</param>
public abstract record SchemaType(string Name, string Code);

/// <summary>A type that the compiler itself has something to say about: every value will do.</summary>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record UnknownType(string Name, string Code) : SchemaType(Name, Code);

/// <summary>A type whose values are single texts.</summary>
/// <param name="Kind">How they are read.</param>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record ScalarType(ScalarKind Kind, string Name, string Code) : SchemaType(Name, Code);

/// <summary>A type of whole numbers.</summary>
/// <param name="Minimum">The smallest one.</param>
/// <param name="Maximum">The greatest one.</param>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record IntegerType(decimal Minimum, decimal Maximum, string Name, string Code) : SchemaType(Name, Code);

/// <summary>An enumeration, whose values are the names of its members.</summary>
/// <param name="Members">The members, as they are declared.</param>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record EnumerationType(EquatableArray<EnumerationMember> Members, string Name, string Code) : SchemaType(Name, Code);

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its value, in digits.</param>
public sealed record EnumerationMember(string Name, string Number);

/// <summary>A list.</summary>
/// <param name="Form">What C# keeps it in.</param>
/// <param name="Item">What its items are.</param>
/// <param name="ItemIsNullable">Whether an item may be null.</param>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record ListType(ListForm Form, SchemaType Item, bool ItemIsNullable, string Name, string Code) : SchemaType(Name, Code);

/// <summary>A record, whose keys are the parameters of its constructor.</summary>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="Name">See <see cref="SchemaType"/>.</param>
/// <param name="Code">See <see cref="SchemaType"/>.</param>
public sealed record RecordType(EquatableArray<SchemaParameter> Parameters, string Name, string Code) : SchemaType(Name, Code)
{
    /// <summary>What a parameter is called among all that the compilation has: what its place in C# is looked up by.</summary>
    public string PlaceOf(SchemaParameter parameter) => Code + "." + parameter.Name;
}

/// <summary>How a single text is read.</summary>
public enum ScalarKind
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A decimal number, exact.</summary>
    Decimal,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A floating-point number of 32 bits.</summary>
    Single,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day, a time and an offset from UTC.</summary>
    Instant,

    /// <summary>A duration, as ISO 8601 writes it.</summary>
    Duration,

    /// <summary>A GUID.</summary>
    Guid,

    /// <summary>An absolute address.</summary>
    Address,

    /// <summary>The id of an article of the corpus.</summary>
    Article,

    /// <summary>The name of a speaker of the corpus, or another name of theirs.</summary>
    Speaker,
}

/// <summary>What C# keeps a list in.</summary>
public enum ListForm
{
    /// <summary>An interface that only reads.</summary>
    ReadOnly,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An <c>ImmutableArray</c>.</summary>
    Immutable,
}
