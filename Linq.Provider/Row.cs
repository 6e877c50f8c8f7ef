using Linq.Provider.Schema;

namespace Linq.Provider;

/// <summary>A row of a table, read without the ORM. Its members can be used in queries too: <c>from r in connection.From(users) where r.Get&lt;int&gt;("age") > 18 select r</c>.</summary>
public sealed class Row
{
    private readonly Table _table;
    private readonly object?[] _values;

    internal Row(Table table, object?[] values)
    {
        _table = table;
        _values = values;
    }

    /// <summary>The value of a column, <see langword="null"/> for SQL's null.</summary>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    public object? this[string column] => _values[IndexOf(column)];

    /// <summary>The value of a column as a type.</summary>
    /// <typeparam name="T">The type, nullable if the column is.</typeparam>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="KeyNotFoundException">The table has no such column.</exception>
    /// <exception cref="InvalidCastException">The value is of another type, or is null where the type cannot be.</exception>
    public T Get<T>(string column)
    {
        object? value = _values[IndexOf(column)];
        if (value is T typed)
        {
            return typed;
        }

        Type bare = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return value switch
        {
            null when default(T) is null => default!,
            null => throw new InvalidCastException($"Column '{_table[column]}' is null in this row, which '{typeof(T).Name}' cannot hold. Use Get<{typeof(T).Name}?>(\"{column}\")."),
            IConvertible when bare.IsEnum => (T)Enum.ToObject(bare, value),
            IConvertible => (T)Convert.ChangeType(value, bare, System.Globalization.CultureInfo.InvariantCulture),
            _ => (T)value,
        };
    }

    /// <summary>Columns and values.</summary>
    public override string ToString() => "{ " + string.Join(", ", _table.Columns.Select((c, i) => $"{c.Name} = {_values[i] ?? "null"}")) + " }";

    private int IndexOf(string column)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            if (_table.Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new KeyNotFoundException($"Table '{_table.FullName}' has no column '{column}'. Columns: {string.Join(", ", _table.Columns.Select(c => c.Name))}.");
    }
}
