using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Execution;

/// <summary>The commands of one physical connection, least recently used first out. A command in use is never given out again, nor evicted.</summary>
internal sealed class CommandCache(int capacity) : IEnumerable<StatementCommand>
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

    /// <summary>Keeps a command if there is room, and sets its <see cref="StatementCommand.IsKept"/>. Else its user must dispose it.</summary>
    public void Add(StatementCommand command)
    {
        if (_byText.Count < capacity && !_byText.ContainsKey(command.Text))
        {
            _byText.Add(command.Text, _recent.AddFirst(command));
            command.IsKept = true;
        }
    }

    /// <summary>Makes room for another command, if all is taken: takes out the one that was not used for longest, which the caller disposes.</summary>
    public StatementCommand? EvictOldest()
    {
        for (LinkedListNode<StatementCommand>? node = _byText.Count < capacity ? null : _recent.Last; node is not null; node = node.Previous)
        {
            if (!node.Value.IsInUse)
            {
                Remove(node.Value);
                return node.Value;
            }
        }

        return null;
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

    public IEnumerator<StatementCommand> GetEnumerator() => _recent.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Clear()
    {
        foreach (StatementCommand command in _recent)
        {
            command.Dispose();
        }

        _recent.Clear();
        _byText.Clear();
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
