using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Execution;

/// <summary>The commands of one physical connection, least recently used first out. A command in use is never given out again, nor evicted.</summary>
internal sealed class CommandCache(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<StatementCommand>> _byText = new(SqlTextComparer.Instance);
    private readonly LinkedList<StatementCommand> _recent = [];

    public int Count => _byText.Count;

    /// <summary>The kept command of a statement, unless there is none or it is in use.</summary>
    public bool TryTake(string text, [NotNullWhen(true)] out StatementCommand? command)
    {
        command = null;
        if (!_byText.TryGetValue(text, out LinkedListNode<StatementCommand>? node) || node.Value.IsInUse)
        {
            return false;
        }

        if (_recent.First != node)
        {
            _recent.Remove(node);
            _recent.AddFirst(node);
        }

        command = node.Value;
        return true;
    }

    /// <summary>Keeps a command, and drops the one that was not used for longest if there are too many.</summary>
    /// <returns>Whether it is kept; if not, its user must dispose it.</returns>
    public bool Add(StatementCommand command)
    {
        if (capacity == 0 || _byText.ContainsKey(command.Text))
        {
            return false;
        }

        if (_byText.Count >= capacity && !EvictOldest())
        {
            return false;
        }

        _byText.Add(command.Text, _recent.AddFirst(command));
        return true;
    }

    /// <summary>Drops a command, because it failed: what the server holds of it may be out of date.</summary>
    public void Remove(StatementCommand command)
    {
        if (_byText.TryGetValue(command.Text, out LinkedListNode<StatementCommand>? node) && node.Value == command)
        {
            _byText.Remove(command.Text);
            _recent.Remove(node);
        }
    }

    public void Clear()
    {
        foreach (StatementCommand command in _recent)
        {
            command.Dispose();
        }

        _recent.Clear();
        _byText.Clear();
    }

    private bool EvictOldest()
    {
        for (LinkedListNode<StatementCommand>? node = _recent.Last; node is not null; node = node.Previous)
        {
            if (!node.Value.IsInUse)
            {
                _recent.Remove(node);
                _byText.Remove(node.Value.Text);
                node.Value.Dispose();
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Ordinal equality with a hash over some characters only: hashing the whole of a long statement would cost more than anything else here,
    /// while comparing costs little, above all with the very string that the query cache gave out before.
    /// </summary>
    private sealed class SqlTextComparer : IEqualityComparer<string>
    {
        private const int Samples = 24;

        public static SqlTextComparer Instance { get; } = new();

        public bool Equals(string? x, string? y) => string.Equals(x, y);

        public int GetHashCode(string text)
        {
            int step = Math.Max(1, text.Length / Samples);
            uint hash = (uint)text.Length;
            for (int i = text.Length - 1; i >= 0; i -= step)
            {
                hash = (hash * 31) + text[i];
            }

            return (int)hash;
        }
    }
}
