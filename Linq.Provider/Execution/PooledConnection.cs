using System.Data;
using System.Data.Common;

namespace Linq.Provider.Execution;

/// <summary>A physical connection with the commands that were made for it.</summary>
internal sealed class PooledConnection(DbConnection connection, int commandCapacity, int generation)
{
    public DbConnection Connection { get; } = connection;

    public CommandCache Commands { get; } = new(commandCapacity);

    /// <summary>The texts that were sent in batches, a bounded number: those are worth preparing.</summary>
    public SeenTexts Batched { get; } = new(commandCapacity);

    /// <summary>The number of times the pool had been cleared when this connection was made: an older one is not kept.</summary>
    public int Generation { get; } = generation;

    /// <summary>Whether SQL text of the user ran on it, which may have changed settings that the next user must not inherit.</summary>
    public bool IsTainted { get; set; }

    public bool IsBroken => Connection.State != ConnectionState.Open;

    public async ValueTask CloseAsync(bool async)
    {
        try
        {
            Commands.Clear();
            if (async)
            {
                await Connection.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                Connection.Dispose();
            }
        }
        catch (DbException)
        {
            // The connection is given up; that the server no longer answers is no news to anybody.
        }
    }
}

/// <summary>Remembers a bounded number of texts.</summary>
internal sealed class SeenTexts(int capacity)
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>Remembers a text; tells whether it was not known.</summary>
    public bool Add(string text)
    {
        if (_texts.Count >= capacity && !_texts.Contains(text))
        {
            // What is used often comes back soon.
            _texts.Clear();
        }

        return _texts.Add(text);
    }
}
