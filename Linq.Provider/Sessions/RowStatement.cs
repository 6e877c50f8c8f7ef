using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
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

/// <summary>The statement for one shape. Its parameters are the written columns, then the key, then the tokens, in the order of the shape.</summary>
internal sealed class RowStatement
{
    private readonly CompiledShape<object?>[] _returned;

    private RowStatement(SqlStatement sql, CompiledShape<object?>[] returned) => (Sql, _returned) = (sql, returned);

    public SqlStatement Sql { get; }

    public static RowStatement Create(EntityPersister persister, RowShape shape, Dialect dialect)
    {
        IReadOnlyList<PropertyMap> properties = persister.Map.Properties;
        Statement statement = shape.Change == RowChange.Insert ? Insert(persister.Map, shape) : Change(persister.Map, shape);
        IEnumerable<CompiledShape<object?>> returned = shape.Returned.Select((index, ordinal) => ShaperCompiler.Compile<object?>(
            new ColumnShape(properties[index].ClrType, ordinal, properties[index].SqlType, properties[index].IsNullable, properties[index].Converter, $"{persister.Map}.{properties[index]}"),
            persister.Columns));
        return new RowStatement(dialect.Generate(statement), [.. returned]);
    }

    /// <summary>The returned values of the row that the reader stands on, in the order of <see cref="RowShape.Returned"/>.</summary>
    public object?[] Read(System.Data.Common.DbDataReader reader)
    {
        var context = new ShaperContext();
        return [.. _returned.Select(r => r.Read(reader, context))];
    }

    /// <summary>The parameter for a property, bound in its stored form.</summary>
    internal static Parameter ParameterOf(PropertyMap property, int index, bool isNullable) =>
        new(index, property.SqlType, isNullable, property.Converter is { } converter ? converter.Store : null);

    private static Insert Insert(EntityMap map, RowShape shape)
    {
        var ids = new ColumnIds();
        List<(string Column, Scalar Value)> cells = [.. shape.Columns.Select((p, i) => (map.Properties[p].Column.Name, (Scalar)ParameterOf(map.Properties[p], i, map.Properties[p].IsNullable)))];
        if (map.Discriminator is { } discriminator)
        {
            cells.Add((discriminator.Column.Name, new Literal(discriminator.Value, discriminator.Column.Type)));
        }

        ValueList<OutputColumn> columns = cells.Select(c => ids.For(c.Value, c.Column)).ToValueList();
        var values = new Values(columns, [cells.Select(c => c.Value).ToValueList()]);
        return new Insert(map.Table, cells.Select(c => c.Column).ToValueList(), values, columns.Select(c => c.Id).ToValueList(), Returning(map, shape));
    }

    private static Statement Change(EntityMap map, RowShape shape)
    {
        var ids = new ColumnIds();
        IReadOnlyList<PropertyMap> properties = map.Properties;
        List<ScanColumn> compared = [];
        Scalar? predicate = null;
        int parameter = shape.Columns.Count;

        void Require(PropertyMap property, bool isNull)
        {
            var column = new ScanColumn(ids.New(property.Column.Name, property.SqlType, property.Column.IsNullable), property.Column.Name);
            compared.Add(column);
            Scalar condition = isNull
                ? Unary.IsNull(column.Output.Ref())
                : Binary.Compare(BinaryOperator.Equal, column.Output.Ref(), ParameterOf(property, parameter++, isNullable: false));
            predicate = predicate is null ? condition : new Binary(BinaryOperator.And, predicate, condition, Schema.SqlType.Boolean, false);
        }

        foreach (PropertyMap part in map.Key)
        {
            Require(part, isNull: false);
        }

        foreach (int token in shape.Tokens)
        {
            Require(properties[token], isNull: false);
        }

        foreach (int token in shape.NullTokens)
        {
            Require(properties[token], isNull: true);
        }

        var target = new Scan(map.Table, compared.ToValueList());
        return shape.Change == RowChange.Delete
            ? new Delete(target, predicate, [])
            : new Update(
                target,
                shape.Columns.Select((p, i) => new Assignment(properties[p].Column.Name, ParameterOf(properties[p], i, properties[p].IsNullable))).ToValueList(),
                predicate,
                Returning(map, shape));
    }

    private static ValueList<string> Returning(EntityMap map, RowShape shape) => shape.Returned.Select(p => map.Properties[p].Column.Name).ToValueList();
}
