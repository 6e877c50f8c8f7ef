using System.Diagnostics.CodeAnalysis;

namespace Linq.Provider.Schema;

/// <summary>A set of tables and views: the schema of an application, as SQLAlchemy's <c>MetaData</c>. Filled by constructing <see cref="Table"/>s and <see cref="View"/>s with it. Not thread-safe while it is filled.</summary>
public sealed class MetaData
{
    private readonly Dictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly List<Table> _ordered = [];
    private readonly List<View> _views = [];

    /// <summary>How constraints and indexes without a name are named.</summary>
    public NamingConvention NamingConvention { get; init; } = NamingConvention.Verbatim;

    /// <summary>The tables in the order of their declaration.</summary>
    public IReadOnlyList<Table> Tables => _ordered;

    /// <summary>The views in the order of their declaration.</summary>
    public IReadOnlyList<View> Views => _views;

    /// <summary>What reflection found and cannot express, a sentence each; empty for a schema that was declared.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The table of a name (<c>name</c> or <c>schema.name</c>).</summary>
    /// <exception cref="KeyNotFoundException">There is no such table.</exception>
    public Table this[string name] => _tables.TryGetValue(name, out Table? table)
        ? table
        : throw new KeyNotFoundException($"There is no table '{name}' in this MetaData. Tables: {string.Join(", ", _tables.Keys)}.");

    /// <summary>Looks a table up by its name (<c>name</c> or <c>schema.name</c>).</summary>
    /// <returns>Whether it was found.</returns>
    public bool TryGetTable(string name, [NotNullWhen(true)] out Table? table) => _tables.TryGetValue(name, out table);

    internal void Add(Table table)
    {
        if (!_tables.TryAdd(table.FullName, table))
        {
            throw new ArgumentException($"There is already a table '{table.FullName}' in this MetaData.", nameof(table));
        }

        _ordered.Add(table);
    }

    /// <summary>Takes a table out.</summary>
    /// <returns>Its position.</returns>
    internal int Remove(Table table)
    {
        int position = _ordered.IndexOf(table);
        _ordered.RemoveAt(position);
        _tables.Remove(table.FullName);
        return position;
    }

    /// <summary>Puts the table that was added last at a position.</summary>
    internal void PlaceLast(int position)
    {
        Table last = _ordered[^1];
        _ordered.RemoveAt(_ordered.Count - 1);
        _ordered.Insert(position, last);
    }

    internal void Remove(View view) => _views.Remove(view);

    internal void Add(View view)
    {
        if (_tables.ContainsKey(view.FullName) || _views.Exists(v => v.FullName == view.FullName))
        {
            throw new ArgumentException($"There is already a table or view '{view.FullName}' in this MetaData.", nameof(view));
        }

        _views.Add(view);
    }
}
