using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Linq.Provider.Tests.Infrastructure;
using Xunit.Sdk;

namespace Linq.Provider.Tests.Differential;

/// <summary>
/// The SQL of a family's cases on one database, kept in a file beside the tests so that changes are reviewed as diffs.
/// <c>LINQ_PROVIDER_UPDATE_BASELINES=1</c> rewrites the files.
/// </summary>
internal sealed class Baseline
{
    private const string Heading = "-- ";

    private static readonly ConcurrentDictionary<string, Baseline> Files = new();

    private readonly string _path;
    private readonly SortedDictionary<string, string> _statements = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private Baseline(string path)
    {
        _path = path;
        if (File.Exists(path))
        {
            Read(File.ReadAllLines(path));
        }
    }

    private static bool Update => Environment.GetEnvironmentVariable("LINQ_PROVIDER_UPDATE_BASELINES") == "1";

    public static Baseline For(string directory, string family, Dbms dbms)
    {
        string path = Path.Combine(directory, $"{family}.{(dbms == Dbms.Sqlite ? "sqlite" : "postgres")}.sql");
        return Files.GetOrAdd(path, static path => new Baseline(path));
    }

    /// <summary>The folder <c>Baselines</c> beside the calling source file. Deterministic builds write another root into the caller's path, so only what follows the project counts.</summary>
    public static string Directory([CallerFilePath] string caller = "")
    {
        const string Project = "/Linq.Provider.Tests/";
        string path = caller.Replace('\\', '/');
        string folder = Path.GetDirectoryName(path[(path.LastIndexOf(Project, StringComparison.Ordinal) + 1)..])!;
        return Path.Combine(Repository.Root, folder, "Baselines");
    }

    public void Check(string name, string sql)
    {
        sql = sql.ReplaceLineEndings("\n").TrimEnd();
        lock (_lock)
        {
            if (_statements.TryGetValue(name, out string? known) && known == sql)
            {
                return;
            }

            if (Update)
            {
                _statements[name] = sql;
                Write();
                return;
            }

            throw new XunitException(known is null
                ? $"No SQL baseline in {Path.GetFileName(_path)}; LINQ_PROVIDER_UPDATE_BASELINES=1 adds it:\n{sql}"
                : $"The SQL differs from {Path.GetFileName(_path)}; if the new one is right, LINQ_PROVIDER_UPDATE_BASELINES=1 takes it over.\n{Diff(known, sql)}");
        }
    }

    /// <summary>All statements of the file, by the names of their cases.</summary>
    public Dictionary<string, string> Statements()
    {
        lock (_lock)
        {
            return new Dictionary<string, string>(_statements, StringComparer.Ordinal);
        }
    }

    private static string Diff(string before, string after)
    {
        string[] left = before.Split('\n');
        string[] right = after.Split('\n');
        int start = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        int end = left.Skip(start).Reverse().Zip(right.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        IEnumerable<string> lines = left.Take(start).Select(line => "  " + line)
            .Concat(left[start..^end].Select(line => "- " + line))
            .Concat(right[start..^end].Select(line => "+ " + line))
            .Concat(left[^end..].Select(line => "  " + line));
        return string.Join('\n', lines);
    }

    private void Read(IEnumerable<string> lines)
    {
        string? name = null;
        var text = new StringBuilder();
        foreach (string line in lines.Append(Heading))
        {
            if (!line.StartsWith(Heading, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }

            if (name is not null)
            {
                _statements[name] = text.ToString().TrimEnd();
            }

            name = line[Heading.Length..];
            text.Clear();
        }
    }

    private void Write()
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, string.Join("\n", _statements.Select(pair => $"{Heading}{pair.Key}\n{pair.Value}\n")));
    }
}
