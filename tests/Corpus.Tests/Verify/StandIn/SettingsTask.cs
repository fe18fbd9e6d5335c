using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>A comparison that starts when it is awaited, so that its settings can still be chosen.</summary>
public class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Action<VerifySettings> _compare;
    private Task? _task;

    internal SettingsTask(VerifySettings? settings, Action<VerifySettings> compare)
    {
        _settings = new VerifySettings(settings);
        _compare = compare;
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory) => With(settings => settings.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseTypeName"/>
    public SettingsTask UseTypeName(string name) => With(settings => settings.UseTypeName(name));

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name) => With(settings => settings.UseMethodName(name));

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters) => With(settings => settings.UseParameters(parameters));

    /// <inheritdoc cref="VerifySettings.UseTextForParameters"/>
    public SettingsTask UseTextForParameters(string parametersText) => With(settings => settings.UseTextForParameters(parametersText));

    /// <summary>Compares, once.</summary>
    public Task ToTask() => _task ??= Run();

    /// <summary>Compares, once.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Compares, once.</summary>
    public static implicit operator Task(SettingsTask task) => task.ToTask();

    private SettingsTask With(Action<VerifySettings> choose)
    {
        if (_task is not null)
            throw new InvalidOperationException("The comparison has already been made: choose its settings before awaiting it.");
        choose(_settings);
        return this;
    }

    private Task Run()
    {
        try
        {
            _compare(_settings);
            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }
}
