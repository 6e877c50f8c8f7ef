using Linq.Provider.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>Rows as lists of the types that Npgsql writes: for <c>unnest</c>, and for binary COPY.</summary>
internal sealed class PostgresLists : ColumnLists
{
    private readonly IReadOnlyList<SqlType> _types;
    private readonly ColumnList[] _columns;

    public PostgresLists(IReadOnlyList<SqlType> types)
    {
        _types = types;
        _columns = [.. types.Select(Create)];
    }

    public IReadOnlyList<ColumnList> Columns => _columns;

    /// <summary>The number of rows.</summary>
    public int Count => _columns.Length == 0 ? 0 : _columns[0].Count;

    public override StoredList List(int column) => new(_columns[column].ToArray());

    public override void Clear()
    {
        foreach (ColumnList column in _columns)
        {
            column.Clear();
        }
    }

    public override void WriteNull(int column) => _columns[column].AddNull();

    public override void Write(int column, int value) => Add(column, value);

    public override void Write(int column, long value) => Add(column, value);

    public override void Write(int column, double value) => Add(column, value);

    public override void Write(int column, decimal value) => Add(column, value);

    public override void Write(int column, bool value) => Add(column, value);

    public override void Write(int column, string value) => Add(column, value);

    public override void Write(int column, DateTime value) => Add(column, DateTime.SpecifyKind(value, DateTimeKind.Unspecified));

    public override void Write(int column, DateTimeOffset value) => Add(column, value.ToUniversalTime());

    public override void Write(int column, Guid value) => Add(column, value);

    public override void WriteObject(int column, object value)
    {
        object stored = PostgresValues.Store(value, _types[column]);
        _columns[column].AddObject(stored is DateTime utc && _types[column].Kind == SqlTypeKind.DateTimeOffset ? new DateTimeOffset(utc) : stored);
    }

    private void Add<T>(int column, T value) where T : notnull => ((ColumnList<T>)_columns[column]).Add(value);

    private static ColumnList Create(SqlType type) => type.Kind switch
    {
        _ when type.StoreName == PostgresValues.TransactionId => new ColumnList<uint>(type),
        SqlTypeKind.Integer => new ColumnList<int>(type),
        SqlTypeKind.BigInteger => new ColumnList<long>(type),
        SqlTypeKind.SmallInteger => new ColumnList<short>(type),
        SqlTypeKind.Text or SqlTypeKind.Json => new ColumnList<string>(type),
        SqlTypeKind.Decimal => new ColumnList<decimal>(type),
        SqlTypeKind.Double => new ColumnList<double>(type),
        SqlTypeKind.Real => new ColumnList<float>(type),
        SqlTypeKind.Boolean => new ColumnList<bool>(type),
        SqlTypeKind.DateTime => new ColumnList<DateTime>(type),
        SqlTypeKind.DateTimeOffset => new ColumnList<DateTimeOffset>(type),
        SqlTypeKind.Date => new ColumnList<DateOnly>(type),
        SqlTypeKind.Time => new ColumnList<TimeOnly>(type),
        SqlTypeKind.Interval => new ColumnList<TimeSpan>(type),
        SqlTypeKind.Guid => new ColumnList<Guid>(type),
        SqlTypeKind.Binary => new ColumnList<byte[]>(type),
        _ => new ColumnList<object>(type),
    };

    /// <summary>The values of one column.</summary>
    internal abstract class ColumnList(SqlType type)
    {
        protected NpgsqlDbType DbType { get; } = PostgresValues.TypeOf(type);

        public abstract int Count { get; }

        public abstract void AddNull();

        public abstract void AddObject(object value);

        public abstract Array ToArray();

        public abstract void Clear();

        public abstract void Write(NpgsqlBinaryImporter importer, int row);

        public abstract Task WriteAsync(NpgsqlBinaryImporter importer, int row, CancellationToken cancellationToken);
    }

    private sealed class ColumnList<T>(SqlType type) : ColumnList(type) where T : notnull
    {
        private readonly List<T> _values = [];

        /// <summary>Which values are null; empty as long as none is.</summary>
        private readonly List<bool> _nulls = [];

        public override int Count => _values.Count;

        public void Add(T value)
        {
            _values.Add(value);
            if (_nulls.Count > 0)
            {
                _nulls.Add(false);
            }
        }

        public override void AddNull()
        {
            while (_nulls.Count < _values.Count)
            {
                _nulls.Add(false);
            }

            _values.Add(default!);
            _nulls.Add(true);
        }

        public override void AddObject(object value) => Add((T)value);

        public override Array ToArray() => _nulls.Count == 0 || !typeof(T).IsValueType ? _values.ToArray() : WithNulls();

        public override void Clear()
        {
            _values.Clear();
            _nulls.Clear();
        }

        public override void Write(NpgsqlBinaryImporter importer, int row)
        {
            if (IsNull(row))
            {
                importer.WriteNull();
            }
            else
            {
                importer.Write(_values[row], DbType);
            }
        }

        public override Task WriteAsync(NpgsqlBinaryImporter importer, int row, CancellationToken cancellationToken) =>
            IsNull(row) ? importer.WriteNullAsync(cancellationToken) : importer.WriteAsync(_values[row], DbType, cancellationToken);

        private bool IsNull(int row) => _nulls.Count > 0 && _nulls[row];

        private Array WithNulls()
        {
            Array array = Array.CreateInstance(typeof(Nullable<>).MakeGenericType(typeof(T)), _values.Count);
            for (int i = 0; i < _values.Count; i++)
            {
                if (!_nulls[i])
                {
                    array.SetValue(_values[i], i);
                }
            }

            return array;
        }
    }
}
