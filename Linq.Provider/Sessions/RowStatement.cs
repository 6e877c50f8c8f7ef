using System.Data.Common;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>What a statement does to one row.</summary>
internal enum RowChange
{
    Insert, Update, Delete,
}

/// <summary>
/// Rows of one shape are written by one statement: <see cref="Columns"/> are the properties written (indexes), <see cref="Tokens"/> those compared besides the key,
/// <see cref="NullTokens"/> those compared with null, <see cref="Returned"/> those sent back.
/// </summary>
internal sealed record RowShape(RowChange Change, ValueList<int> Columns, ValueList<int> Tokens, ValueList<int> NullTokens, ValueList<int> Returned);

/// <summary>How rows that a statement sends back are told apart, for no database promises their order.</summary>
internal enum RowTie
{
    /// <summary>Nothing comes back.</summary>
    None,

    /// <summary>Keys are numbered in the order in which the rows are inserted: the smallest belongs to the first row.</summary>
    ByNumber,

    /// <summary>Each row comes back with its key, which was known before.</summary>
    ByKey,

    /// <summary>They cannot be: such rows are written one by one.</summary>
    Impossible,
}

/// <summary>
/// The statements for one shape: for a row, and for many rows given as lists. The parameters of both are the written columns, then the key, then the tokens, in the order of the shape.
/// </summary>
internal sealed class RowStatement
{
    private readonly EntityPersister _persister;
    private readonly PropertyMap[] _written;
    private readonly PropertyMap[] _compared;
    private readonly Lazy<CompiledShape<object?>[]> _readers;
    private readonly Lazy<CompiledShape<object?>[]> _setReaders;
    private readonly Lazy<SqlStatement?> _set;
    private readonly Lazy<SqlStatement> _unreturned;

    private RowStatement(EntityPersister persister, RowShape shape, Dialect dialect)
    {
        (_persister, Shape) = (persister, shape);
        IReadOnlyList<PropertyMap> properties = persister.Map.Properties;
        _written = [.. shape.Columns.Select(c => properties[c])];
        _compared = shape.Change == RowChange.Insert ? [] : [.. persister.Map.Key, .. shape.Tokens.Select(t => properties[t])];
        Sql = dialect.Generate(RowSql.One(persister.Map, shape));
        Tie = TieOf(persister, shape);
        SetReturned = Tie switch
        {
            RowTie.ByNumber => [.. shape.Returned.Select(r => properties[r])],
            RowTie.ByKey => [.. persister.Map.Key, .. shape.Returned.Select(r => properties[r])],
            _ => [],
        };
        _readers = new(() => [.. shape.Returned.Select((r, i) => Reader(properties[r], i))]);
        _setReaders = new(() => [.. SetReturned.Select(Reader)]);
        _unreturned = new(() => shape.Returned.Count == 0 ? Sql : dialect.Generate(RowSql.One(persister.Map, shape with { Returned = [] })));
        bool hasSet = dialect.HasTypedLists && Tie != RowTie.Impossible && _written.Length + _compared.Length > 0 && Parameters.All(p => p.SqlType.Kind != SqlTypeKind.Array);
        _set = new Lazy<SqlStatement?>(() => hasSet ? dialect.Generate(RowSql.Many(persister.Map, shape, [.. SetReturned])) : null);
    }

    public RowShape Shape { get; }

    /// <summary>Writes one row.</summary>
    public SqlStatement Sql { get; }

    /// <summary>Writes one row, and sends nothing back.</summary>
    public SqlStatement Unreturned => _unreturned.Value;

    /// <summary>Writes many rows, given as lists; null if that cannot be.</summary>
    public SqlStatement? Set => _set.Value;

    /// <summary>How the rows of <see cref="Set"/> are told apart when they come back.</summary>
    public RowTie Tie { get; }

    /// <summary>What <see cref="Set"/> sends back.</summary>
    public IReadOnlyList<PropertyMap> SetReturned { get; }

    /// <summary>What comes back of a row that was written, besides the key by which it is tied.</summary>
    public ValueList<int> Returned => Shape.Returned;

    /// <summary>The properties of the parameters.</summary>
    public IEnumerable<PropertyMap> Parameters => _written.Concat(_compared);

    /// <summary>The key that the database numbers, if nothing else comes back.</summary>
    public PropertyMap? OnlyNumber => Tie == RowTie.ByNumber && Shape.Returned.Count == 1 ? _persister.Map.Properties[Shape.Returned[0]] : null;

    public static RowStatement Create(EntityPersister persister, RowShape shape, Dialect dialect) => new(persister, shape, dialect);

    /// <summary>Writes the values of an object's row.</summary>
    public void Feed(TrackedEntity entity, ValueSink sink)
    {
        EntityAccess access = entity.Access;
        for (int i = 0; i < _written.Length; i++)
        {
            Feed(entity, access, _written[i], sink, i);
        }

        int keys = _persister.Map.Key.Count;
        for (int i = 0; i < _compared.Length; i++)
        {
            PropertyMap property = _compared[i];
            if (i < keys && Shape.Change == RowChange.Update)
            {
                // A key that changed has been refused before.
                Feed(entity, access, property, sink, _written.Length + i);
            }
            else
            {
                sink.WriteAny(_written.Length + i, Stored(property, entity.GetOriginal(property)));
            }
        }
    }

    /// <summary>What <see cref="Sql"/> has sent back, in the order of <see cref="RowShape.Returned"/>.</summary>
    public object?[] Read(DbDataReader reader) => Read(reader, _readers.Value);

    /// <summary>What <see cref="Set"/> has sent back of a row, in the order of <see cref="SetReturned"/>.</summary>
    public object?[] ReadSet(DbDataReader reader) => Read(reader, _setReaders.Value);

    /// <summary>A value in its stored form.</summary>
    public static object? Stored(PropertyMap property, object? value) => value is not null && property.Converter is { } converter ? converter.Store(value) : value;

    /// <summary>The parameter for a property, bound in its stored form.</summary>
    internal static Parameter ParameterOf(PropertyMap property, int index, bool isNullable) =>
        new(index, property.SqlType, isNullable, property.Converter is { } converter ? converter.Store : null);

    private static void Feed(TrackedEntity entity, EntityAccess access, PropertyMap property, ValueSink sink, int column)
    {
        if (property.Member is not null)
        {
            access.Write(entity.Entity, property, sink, column);
        }
        else
        {
            sink.WriteAny(column, Stored(property, entity.Get(property)));
        }
    }

    private static object?[] Read(DbDataReader reader, CompiledShape<object?>[] columns)
    {
        var context = new ShaperContext();
        object?[] values = new object?[columns.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = columns[i].Read(reader, context);
        }

        return values;
    }

    private CompiledShape<object?> Reader(PropertyMap property, int ordinal) => ShaperCompiler.Compile<object?>(
        new ColumnShape(property.ClrType, ordinal, property.SqlType, property.IsNullable, property.Converter, $"{_persister.Map}.{property}"), _persister.Columns);

    private static RowTie TieOf(EntityPersister persister, RowShape shape)
    {
        if (shape.Returned.Count == 0)
        {
            return RowTie.None;
        }

        PropertyMap[] numbered = [.. persister.Map.Key.Where(k => shape.Change == RowChange.Insert && shape.Returned.Contains(k.Index))];
        return numbered switch
        {
            [] => RowTie.ByKey,
            [{ Generation: ValueGeneration.Identity, Converter: null }] => RowTie.ByNumber,
            _ => RowTie.Impossible,
        };
    }
}
