using System.Text;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Mapping;

/// <summary>Collects what is wrong with a model, so that one exception can tell all of it.</summary>
internal sealed class MappingProblems
{
    private readonly List<string> _problems = [];

    /// <summary>Notes a problem.</summary>
    /// <param name="place">The class or <c>Class.Property</c>.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="remedy">What to write instead, a sentence.</param>
    public void Add(object place, string problem, string remedy)
    {
        string text = $"{place}: {problem} {remedy}";
        if (!_problems.Contains(text))
        {
            _problems.Add(text);
        }
    }

    public void ThrowIfAny(string model)
    {
        if (_problems.Count == 0)
        {
            return;
        }

        var message = new StringBuilder($"The mapping of '{model}' has {(_problems.Count == 1 ? "a problem" : $"{_problems.Count} problems")}:");
        foreach (string problem in _problems)
        {
            message.Append(Environment.NewLine).Append("- ").Append(problem);
        }

        throw new MappingException(ErrorCodes.InvalidMapping, message.ToString());
    }
}
