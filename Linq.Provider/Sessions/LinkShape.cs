using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>A statement on the rows of an association table that hold given values in some columns: inserts one, or deletes all such.</summary>
internal sealed record LinkShape(RowChange Change, Table Table, ValueList<LinkColumn> Columns)
{
    /// <summary>The row between two objects.</summary>
    public static LinkShape Between(RowChange change, NavigationMap navigation) =>
        new(change, navigation.Association!.Table, Pair(navigation.Association.SourceColumns, navigation.SourceKey).Concat(Pair(navigation.Association.TargetColumns, navigation.TargetKey)).ToValueList());

    /// <summary>All rows of one object, which is the source of the navigation or its target.</summary>
    public static LinkShape AllOf(NavigationMap navigation, bool isTarget) =>
        new(RowChange.Delete, navigation.Association!.Table, (isTarget
            ? Pair(navigation.Association.TargetColumns, navigation.TargetKey)
            : Pair(navigation.Association.SourceColumns, navigation.SourceKey)).ToValueList());

    public SqlStatement Generate(Dialect dialect)
    {
        var ids = new ColumnIds();
        ValueList<OutputColumn> outputs = Columns.Select(c => ids.New(c.Column.Name, c.Column.Type, c.Column.IsNullable)).ToValueList();
        Parameter[] parameters = [.. Columns.Select((c, i) => RowStatement.ParameterOf(c.Property, i, isNullable: false))];
        if (Change == RowChange.Insert)
        {
            ValueList<Scalar> row = parameters.ToValueList<Scalar>();
            return dialect.Generate(new Insert(Table, Columns.Select(c => c.Column.Name).ToValueList(), new Values(outputs, [row]), outputs.Select(o => o.Id).ToValueList(), []));
        }

        Scalar predicate = outputs
            .Select((o, i) => (Scalar)Binary.Compare(BinaryOperator.Equal, o.Ref(), parameters[i]))
            .Aggregate((a, b) => new Binary(BinaryOperator.And, a, b, SqlType.Boolean, false));
        return dialect.Generate(new Delete(new Scan(Table, outputs.Select(o => new ScanColumn(o, o.Name)).ToValueList()), predicate, []));
    }

    private static IEnumerable<LinkColumn> Pair(IReadOnlyList<Column> columns, IReadOnlyList<PropertyMap> keys) => columns.Select((c, i) => new LinkColumn(c, keys[i]));
}

/// <summary>A column of an association table, and the key property whose value it holds.</summary>
internal sealed record LinkColumn(Column Column, PropertyMap Property);
