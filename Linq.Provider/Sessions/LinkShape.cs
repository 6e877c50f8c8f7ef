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

    /// <summary>For the values of one row.</summary>
    public Statement One()
    {
        var ids = new ColumnIds();
        ValueList<OutputColumn> outputs = Outputs(ids);
        Parameter[] parameters = [.. Columns.Select((c, i) => RowStatement.ParameterOf(c.Property, i, isNullable: false))];
        if (Change == RowChange.Insert)
        {
            ValueList<Scalar> row = parameters.ToValueList<Scalar>();
            return Inserted(new Values(outputs, [row]), outputs);
        }

        Scalar predicate = outputs
            .Select((o, i) => (Scalar)Binary.Compare(BinaryOperator.Equal, o.Ref(), parameters[i]))
            .Aggregate((a, b) => new Binary(BinaryOperator.And, a, b, SqlType.Boolean, false));
        return new Delete(Target(outputs), predicate, []);
    }

    /// <summary>For lists with the values of many rows.</summary>
    public Statement Many()
    {
        var ids = new ColumnIds();
        Unnest lists = RowSql.Lists(Table, [.. Columns.Select(c => c.Property)], ids, isOrdered: false);
        if (Change == RowChange.Insert)
        {
            return Inserted(lists, lists.Columns);
        }

        ValueList<OutputColumn> outputs = Outputs(ids);
        Scalar found = outputs.Count == 1
            ? new InArray(outputs[0].Ref(), RowStatement.ParameterOf(Columns[0].Property, 0, isNullable: false))
            : new InSubquery(outputs.Select(o => (Scalar)o.Ref()).ToValueList(), new Project(lists, lists.Columns.Select(Binding.Pass).ToValueList()));
        return new Delete(Target(outputs), found, []);
    }

    /// <summary>
    /// A link is there or it is not: to insert one that is there already, unknown to the session, does nothing. Only where the table has just the two ends for a key, for no other
    /// constraint may be passed over.
    /// </summary>
    private Statement Inserted(Relation rows, ValueList<OutputColumn> outputs)
    {
        ValueList<string> names = Names();
        var insert = new Insert(Table, names, rows, outputs.Select(o => o.Id).ToValueList(), []);
        bool isKey = (Table.PrimaryKey is { } primary && IsJust(names, primary.Columns)) || Table.UniqueConstraints.Any(u => IsJust(names, u.Columns));
        return isKey ? new Upsert(insert, names, [], []) : insert;
    }

    private static bool IsJust(ValueList<string> names, IEnumerable<string> key) => key.Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private ValueList<OutputColumn> Outputs(ColumnIds ids) => Columns.Select(c => ids.New(c.Column.Name, c.Column.Type, c.Column.IsNullable)).ToValueList();

    private ValueList<string> Names() => Columns.Select(c => c.Column.Name).ToValueList();

    private Scan Target(ValueList<OutputColumn> outputs) => new(Table, outputs.Select(o => new ScanColumn(o, o.Name)).ToValueList());

    private static IEnumerable<LinkColumn> Pair(IReadOnlyList<Column> columns, IReadOnlyList<PropertyMap> keys) => columns.Select((c, i) => new LinkColumn(c, keys[i]));
}

/// <summary>A column of an association table, and the key property whose value it holds.</summary>
internal sealed record LinkColumn(Column Column, PropertyMap Property);

/// <summary>The statements for links of one shape: for one, and for many given as lists. Made once.</summary>
internal sealed class LinkStatement(LinkShape shape, Dialect dialect)
{
    private readonly Lazy<SqlStatement?> _set = new(() => dialect.HasTypedLists ? dialect.Generate(shape.Many()) : null);

    public ValueList<LinkColumn> Columns => shape.Columns;

    public SqlStatement Sql { get; } = dialect.Generate(shape.One());

    /// <summary>Null if the dialect has no lists.</summary>
    public SqlStatement? Set => _set.Value;
}
