namespace VerifyTests;

/// <summary>Where the files of a test lie and what they are called.</summary>
public class VerifySettings
{
    /// <summary>As another one has it.</summary>
    public VerifySettings(VerifySettings? other = null)
    {
        if (other is null)
            return;
        Directory = other.Directory;
        TypeName = other.TypeName;
        MethodName = other.MethodName;
        Parameters = other.Parameters;
        TextForParameters = other.TextForParameters;
    }

    internal string? Directory { get; private set; }

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal string? TextForParameters { get; private set; }

    /// <summary>The folder, relative to that of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>The first part of the name, instead of the class's.</summary>
    public void UseTypeName(string name) => TypeName = name;

    /// <summary>The second part of the name, instead of the method's.</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>The values of the method's parameters, as far as they belong into the name.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>What stands in the name for all parameters.</summary>
    public void UseTextForParameters(string parametersText) => TextForParameters = parametersText;
}
