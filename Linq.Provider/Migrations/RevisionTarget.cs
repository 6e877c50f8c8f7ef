using System.Globalization;
using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Migrations;

/// <summary>Revisions as they are named on the command line: <c>head</c>, <c>heads</c>, <c>base</c>, <c>current</c>, an id or its beginning, <c>label@head</c>, <c>+2</c>, <c>-1</c>, <c>id+2</c>, or several with commas.</summary>
internal sealed partial class RevisionTarget(MigrationHistory history, string text)
{
    [GeneratedRegex(@"^(?<name>[^+]*?)(?<step>[+-]\d+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    /// <summary>The revisions, where some are applied; none for base.</summary>
    /// <exception cref="MigrationException">There is no such revision, or there are several.</exception>
    public IReadOnlyList<Revision> Resolve(IReadOnlySet<Revision> applied)
    {
        if (text.Contains(',', StringComparison.Ordinal))
        {
            return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(part => new RevisionTarget(history, part).Resolve(applied)).Distinct()];
        }

        if (history.TryGet(text, out Revision? exact))
        {
            return [exact];
        }

        Match match = Parts().Match(text);
        string name = match.Groups["name"].Value;
        if (!match.Groups["step"].Success || !int.TryParse(match.Groups["step"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int steps))
        {
            return Named(text, applied);
        }

        IReadOnlySet<Revision> from = name.Length == 0 ? applied : history.Closure(Named(name.EndsWith('@') ? name + "head" : name, applied));
        HashSet<Revision> moved = steps >= 0 ? Forward(from, steps) : Back(from, -steps);
        return history.HeadsOf(moved);
    }

    /// <summary>What is applied after some steps back.</summary>
    public HashSet<Revision> Back(IReadOnlySet<Revision> applied, int steps)
    {
        var left = new HashSet<Revision>(applied);
        for (int i = 0; i < steps; i++)
        {
            IReadOnlyList<Revision> heads = [.. history.HeadsOf(left).Where(h => !left.Any(r => r.DependsOn.Contains(h.Id)))];
            left.Remove(heads switch
            {
                [var only] => only,
                [] => throw new MigrationException(ErrorCodes.OutOfRange, $"'{text}' leads {steps} back, but there {(i == 1 ? "is only 1 revision" : $"are only {i} revisions")} to go back to base. Nothing was changed."),
                _ => throw Several(heads, $"'{text}' can go back from several branches", "Name the revision to go back to, or `label@base` for the beginning of a branch."),
            });
        }

        return left;
    }

    /// <summary>What is applied after some steps forward.</summary>
    public HashSet<Revision> Forward(IReadOnlySet<Revision> applied, int steps)
    {
        var reached = new HashSet<Revision>(applied);
        for (int i = 0; i < steps; i++)
        {
            IReadOnlyList<Revision> next = [.. history.Revisions.Where(r => !reached.Contains(r) && r.Before.All(b => reached.Contains(history[b])))];
            reached.Add(next switch
            {
                [var only] => only,
                [] => throw new MigrationException(ErrorCodes.OutOfRange, $"'{text}' leads {steps} forward, but there {(i == 1 ? "is only 1 revision" : $"are only {i} revisions")} left. Nothing was changed."),
                _ => throw Several(next, $"'{text}' can go on in several branches"),
            });
        }

        return reached;
    }

    private IReadOnlyList<Revision> Named(string name, IReadOnlySet<Revision> applied)
    {
        if (name.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at)
        {
            return InBranch(name[..at], name[(at + 1)..]);
        }

        return name switch
        {
            "base" => [],
            "heads" => history.Heads,
            "head" => history.Heads.Count <= 1 ? history.Heads : throw Several(history.Heads, "There are several heads, so that 'head' names none"),
            "current" => history.HeadsOf(applied),
            _ => [Find(name)],
        };
    }

    private IReadOnlyList<Revision> InBranch(string label, string what)
    {
        Revision first = history.Revisions.FirstOrDefault(r => r.Labels.Contains(label)) ?? Find(label);
        var start = new HashSet<Revision> { first };
        HashSet<Revision> branch = [first, .. Followers(start)];
        IReadOnlyList<Revision> heads = history.HeadsOf(branch);
        return what switch
        {
            "base" => [.. first.Follows.Select(f => history[f])],
            "heads" => heads,
            "head" => heads.Count == 1 ? heads : throw Several(heads, $"The branch '{label}' has several heads"),
            _ => [Find(what)],
        };
    }

    private IEnumerable<Revision> Followers(HashSet<Revision> from)
    {
        foreach (Revision revision in history.Revisions.Where(r => r.Follows.Any(f => from.Contains(history[f]))))
        {
            from.Add(revision);
            yield return revision;
        }
    }

    private Revision Find(string name)
    {
        List<Revision> found = [.. history.Revisions.Where(r => r.Id == name || r.Labels.Contains(name))];
        if (found.Count == 0 && name.Length >= 3)
        {
            found = [.. history.Revisions.Where(r => r.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        }

        return found switch
        {
            [var only] => only,
            [] => throw new MigrationException(
                ErrorCodes.UnknownRevision,
                $"There is no revision '{name}' in the code{(name.Length is > 0 and < 3 ? "; abbreviations need three characters at least" : "")}. Look at `history`{(history.Revisions.Count == 0 ? ": it is empty" : "")}."),
            _ => throw new MigrationException(ErrorCodes.UnknownRevision, $"'{name}' is short for several revisions: {string.Join(", ", found.Select(r => r.Id))}. Write more of the id."),
        };
    }

    private static MigrationException Several(
        IEnumerable<Revision> revisions, string what, string advice = "Name one of them, or 'heads' for all; `merge` brings branches together.") =>
        new(ErrorCodes.SeveralHeads, $"{what}: {string.Join(", ", revisions.Select(r => r.ToString()))}. {advice}");
}
