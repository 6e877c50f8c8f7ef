using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential;

/// <summary>An engine on a test database of its own that records the statements it sends. Its users take turns.</summary>
internal sealed class SharedEngine : IDisposable
{
    private readonly List<string> _statements = [];
    private readonly Lock _lock = new();
    private readonly TestDatabase _database;

    public SharedEngine(TestDatabase database)
    {
        _database = database;
        Engine = Engine.Create(database.Url, options => options.LogTo(Record));
    }

    public Engine Engine { get; }

    /// <summary>Begins to record anew.</summary>
    public IReadOnlyList<string> Record()
    {
        lock (_lock)
        {
            _statements.Clear();
        }

        return _statements;
    }

    public void Dispose()
    {
        Engine.Dispose();
        _database.Dispose();
    }

    /// <summary>Keeps the SQL of a message; its first line tells duration, rows and parameters. Messages without parameters and rows are transaction control.</summary>
    private void Record(string message)
    {
        string[] parts = message.ReplaceLineEndings("\n").Split('\n', 2);
        bool executed = parts[0].StartsWith("Executed", StringComparison.Ordinal) && parts[0].Contains(" rows", StringComparison.Ordinal);
        if (executed || parts[0].StartsWith("Failed", StringComparison.Ordinal))
        {
            lock (_lock)
            {
                _statements.Add(parts[^1]);
            }
        }
    }
}
