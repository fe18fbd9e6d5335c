using System;
using System.Collections.Generic;
using Corpus.Reading;

namespace Corpus.Cli;

/// <summary>Tells on standard error, in the form that editors and build logs understand, what is wrong with files.</summary>
/// <param name="tell">Writes a line there.</param>
internal sealed class ProblemLog(Action<string> tell)
{
    /// <summary>Whether a file was left out.</summary>
    internal bool AnyFileLeftOut { get; private set; }

    /// <summary>A problem; an error means that the file is left out.</summary>
    internal void Add(string file, ReadingProblem problem)
    {
        AnyFileLeftOut |= problem.Rule.Severity == RuleSeverity.Error;
        tell($"{file}({problem.Line},{problem.Column}): {Written.Name(problem.Rule.Severity)} {problem.Rule.Id}: {problem.Message}");
    }

    /// <summary>Problems of one file.</summary>
    internal void AddAll(string file, IEnumerable<ReadingProblem> problems)
    {
        foreach (ReadingProblem problem in problems)
            Add(file, problem);
    }

    /// <summary>Something that a person may want to mend at a place of a file.</summary>
    internal void AddWarning(FilePlace place, string message) => tell($"{place}: warning: {message}");

    /// <summary>A file that cannot be opened.</summary>
    internal void AddUnreadable(string file, string why)
    {
        AnyFileLeftOut = true;
        tell($"{file}: error: {why}");
    }

    /// <summary>Something that a person may want to know.</summary>
    internal void Note(string message) => tell(ToolConsole.Complaint(message));
}
