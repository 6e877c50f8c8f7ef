using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>
/// The statements that write rows of a shape, one or many.
/// <code>
/// one   INSERT INTO t (a, b) VALUES (@p0, @p1) RETURNING id
/// many  INSERT INTO t (a, b) SELECT u.a, u.b FROM unnest(@p0, @p1) WITH ORDINALITY AS u (a, b, n) ORDER BY u.n RETURNING id
/// one   UPDATE t SET a = @p0 WHERE id = @p1 AND version = @p2
/// many  UPDATE t SET a = s.value0 FROM (SELECT … FROM unnest(@p0, @p1, @p2) …) AS s WHERE t.id = s.value1 AND t.version = s.value2
/// many  DELETE FROM t WHERE id = ANY(@p0)          WHERE (id, version) IN (SELECT … FROM unnest(@p0, @p1) …)
/// </code>
/// </summary>
internal static class RowSql
{
    /// <summary>The statement for one row.</summary>
    public static Statement One(EntityMap map, RowShape shape)
    {
        var ids = new ColumnIds();
        ValueList<string> returning = shape.Returned.Select(p => map.Properties[p].Column.Name).ToValueList();
        if (shape.Change == RowChange.Insert)
        {
            List<(string Column, Scalar Value)> cells = [.. shape.Columns.Select((p, i) => (map.Properties[p].Column.Name, (Scalar)RowStatement.ParameterOf(map.Properties[p], i, map.Properties[p].IsNullable)))];
            if (map.Discriminator is { } discriminator)
            {
                cells.Add((discriminator.Column.Name, new Literal(discriminator.Value, discriminator.Column.Type)));
            }

            ValueList<OutputColumn> columns = cells.Select(c => ids.For(c.Value, c.Column)).ToValueList();
            var values = new Values(columns, [cells.Select(c => c.Value).ToValueList()]);
            return new Insert(map.Table, cells.Select(c => c.Column).ToValueList(), values, columns.Select(c => c.Id).ToValueList(), returning);
        }

        int parameter = shape.Columns.Count;
        (Scan target, Scalar predicate) = Target(map, shape, ids, p => RowStatement.ParameterOf(p, parameter++, isNullable: false));
        return shape.Change == RowChange.Delete
            ? new Delete(target, predicate, [])
            : new Update(
                target,
                shape.Columns.Select((p, i) => new Assignment(map.Properties[p].Column.Name, RowStatement.ParameterOf(map.Properties[p], i, map.Properties[p].IsNullable))).ToValueList(),
                predicate,
                returning);
    }

    /// <summary>The statement for many rows.</summary>
    /// <param name="returned">What to send back.</param>
    public static Statement Many(EntityMap map, RowShape shape, ValueList<PropertyMap> returned)
    {
        var ids = new ColumnIds();
        ValueList<string> returning = returned.Select(p => p.Column.Name).ToValueList();
        PropertyMap[] parameters = [.. shape.Columns.Select(c => map.Properties[c]), .. shape.Change == RowChange.Insert ? [] : map.Key.Concat(shape.Tokens.Select(t => map.Properties[t]))];
        Unnest lists = Lists(map.Table, parameters, ids, isOrdered: shape.Change == RowChange.Insert);
        switch (shape.Change)
        {
            case RowChange.Insert:
                return Insert(map, parameters, lists, ids, returning);
            case RowChange.Delete when parameters.Length == 1 && shape.NullTokens.Count == 0:
                var key = new ScanColumn(ids.New(map.Key[0].Column.Name, map.Key[0].SqlType, false), map.Key[0].Column.Name);
                return new Delete(new Scan(map.Table, [key]), new InArray(key.Output.Ref(), RowStatement.ParameterOf(map.Key[0], 0, isNullable: false)), []);
            case RowChange.Delete:
                ValueList<Scalar> found = default;
                (Scan rows, Scalar? isNull) = Columns(map, shape, ids, (_, column) => found = found.Add(column.Output.Ref()));
                var source = new Project(lists, lists.Columns.Select(Binding.Pass).ToValueList());
                return new Delete(rows, And(new InSubquery(found, source), isNull), []);
            default:
                int next = shape.Columns.Count;
                (Scan target, Scalar predicate) = Target(map, shape, ids, _ => lists.Columns[next++].Ref());
                return new Update(
                    target,
                    shape.Columns.Select((p, i) => new Assignment(map.Properties[p].Column.Name, lists.Columns[i].Ref())).ToValueList(),
                    predicate,
                    returning)
                {
                    Source = new Project(lists, lists.Columns.Select(Binding.Pass).ToValueList()),
                };
        }
    }

    /// <summary>A beginning of names that no column of the table has: RETURNING could not tell them apart.</summary>
    public static string PrefixFor(Table table)
    {
        string prefix = "value";
        while (table.Columns.Any(c => c.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            prefix = "_" + prefix;
        }

        return prefix;
    }

    /// <summary>Rows from lists with an element for each.</summary>
    public static Unnest Lists(Table table, IReadOnlyList<PropertyMap> properties, ColumnIds ids, bool isOrdered)
    {
        string prefix = PrefixFor(table);
        ValueList<OutputColumn> columns = properties.Select((p, i) => ids.New($"{prefix}{i}", p.SqlType, p.IsNullable)).ToValueList();
        ValueList<Scalar> lists = properties.Select((p, i) => (Scalar)RowStatement.ParameterOf(p, i, isNullable: false) with { Type = SqlType.Array(p.SqlType) }).ToValueList();
        return new Unnest(lists, columns, isOrdered ? ids.New($"{prefix}_number", SqlType.BigInteger, false) : null);
    }

    private static Insert Insert(EntityMap map, PropertyMap[] parameters, Unnest lists, ColumnIds ids, ValueList<string> returning)
    {
        List<string> names = [.. parameters.Select(p => p.Column.Name)];
        List<OutputColumn> columns = [.. lists.Columns];
        Relation source = new Sort(lists, [new Ordering(lists.Ordinality!.Ref(), false)]);
        if (map.Discriminator is { } discriminator)
        {
            OutputColumn kind = ids.New(discriminator.Column.Name, discriminator.Column.Type, false);
            names.Add(kind.Name);
            source = new Project(source, columns.Select(Binding.Pass).Append(new Binding(kind, new Literal(discriminator.Value, kind.Type))).ToValueList());
            columns.Add(kind);
        }

        return new Insert(map.Table, names.ToValueList(), source, columns.Select(c => c.Id).ToValueList(), returning);
    }

    /// <summary>The table with what is compared, and the comparison of each column with what stands for its property.</summary>
    private static (Scan Target, Scalar Predicate) Target(EntityMap map, RowShape shape, ColumnIds ids, Func<PropertyMap, Scalar> value)
    {
        Scalar? predicate = null;
        (Scan target, Scalar? isNull) = Columns(
            map, shape, ids, (property, column) => predicate = And(predicate, Binary.Compare(BinaryOperator.Equal, column.Output.Ref(), value(property))));
        return (target, And(predicate, isNull)!);
    }

    private static (Scan Target, Scalar? IsNull) Columns(EntityMap map, RowShape shape, ColumnIds ids, Action<PropertyMap, ScanColumn> compare)
    {
        List<ScanColumn> columns = [];
        ScanColumn Take(PropertyMap property)
        {
            var column = new ScanColumn(ids.New(property.Column.Name, property.SqlType, property.Column.IsNullable), property.Column.Name);
            columns.Add(column);
            return column;
        }

        foreach (PropertyMap property in map.Key.Concat(shape.Tokens.Select(t => map.Properties[t])))
        {
            compare(property, Take(property));
        }

        Scalar? isNull = null;
        foreach (int token in shape.NullTokens)
        {
            isNull = And(isNull, Unary.IsNull(Take(map.Properties[token]).Output.Ref()));
        }

        return (new Scan(map.Table, columns.ToValueList()), isNull);
    }

    private static Scalar? And(Scalar? left, Scalar? right) =>
        left is null ? right : right is null ? left : new Binary(BinaryOperator.And, left, right, SqlType.Boolean, false);
}
