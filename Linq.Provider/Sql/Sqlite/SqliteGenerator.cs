using System.Globalization;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>SQLite's spelling of queries.</summary>
internal sealed class SqliteGenerator() : SqlGenerator(SqliteFunctions.Table, firstOrdinal: 0, elementNames: ["value", "key"], ordersByOuterColumns: false)
{
    protected override string Boolean(bool value) => value ? "1" : "0";

    protected override string? CastName(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger => "INTEGER",
        SqlTypeKind.Double => "REAL",
        SqlTypeKind.Text => "TEXT",
        SqlTypeKind.Binary => "BLOB",
        _ => null,
    };

    protected override string? Collation(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Decimal => SqliteSetup.DecimalCollation,
        SqlTypeKind.DateTimeOffset => SqliteSetup.InstantCollation,
        SqlTypeKind.Interval => SqliteSetup.IntervalCollation,
        _ => null,
    };

    protected override string PlainCollation => "BINARY";

    /// <summary>SQLite has no schemas that a table could belong to; the name alone is used.</summary>
    protected override void WriteTable(Table table) => Writer.Name(table.Name);

    /// <summary>CROSS JOIN would force SQLite to read the tables in that order.</summary>
    protected override string JoinKeyword(JoinKind kind, bool isLateral)
        => isLateral
            ? throw new QueryTranslationException(ErrorCodes.NoLateralJoin,
                "The query joins each row with a subquery that depends on the row, which SQLite cannot do and which could not be turned into ordinary joins. Read the parts by separate queries.")
            : kind == JoinKind.Cross ? "JOIN" : base.JoinKeyword(kind, isLateral);

    protected override void WriteLimit(Scalar? offset, Scalar? count) => base.WriteLimit(offset, count ?? Literal.Of(-1));

    protected override void WriteInArray(InArray s, Precedence place)
    {
        Writer.Write(Precedence.Comparison < place ? "(" : "");
        Write(Comparable(s.Item), Precedence.Other);
        Writer.Write(" IN (SELECT ").Write(Element("value", s.Item.Type)).Write(" FROM json_each(");
        Writer.Parameter(s.List.Index, null, s.Item.Type, s.List.Convert, true).Write("))");
        Writer.Write(Precedence.Comparison < place ? ")" : "");
    }

    private static string Element(string value, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Double or SqlTypeKind.Real => $"lp_double({value})",
        SqlTypeKind.Binary => SqliteFunctions.BytesOfHex.Replace("{0}", value, StringComparison.Ordinal),
        _ => value,
    };

    protected override void WriteValues(ValuesItem item)
    {
        Writer.Open();
        if (item.Values.Rows.Count == 0)
        {
            Writer.Write("SELECT ");
            WriteList(item.Names, n => Writer.Write("NULL AS ").Name(n));
            Writer.Write(item.Names.Count == 0 ? "1 WHERE 0" : " WHERE 0");
        }
        else
        {
            WriteRowQueries(item);
        }

        Writer.Close().Write(" AS ").Name(item.Alias);
    }

    /// <summary>The columns of VALUES cannot be named in SQLite: the first row is a SELECT that names them, the others follow.</summary>
    private void WriteRowQueries(ValuesItem item)
    {
        for (int row = 0; row < item.Values.Rows.Count; row++)
        {
            if (row > 0)
            {
                Writer.NewLine().Write("UNION ALL").NewLine();
            }

            Writer.Write("SELECT ").Write(item.Names.Count == 0 ? "1" : "");
            WriteList(item.Values.Rows[row].Select((value, i) => (value, i)), v =>
            {
                Write(v.value, Precedence.Lowest);
                if (row == 0)
                {
                    Writer.Write(" AS ").Name(item.Names[v.i]);
                }
            });
        }
    }

    protected override void WriteUnnest(UnnestItem item)
    {
        Unnest unnest = item.Unnest;
        if (unnest.Lists.Count > 1)
        {
            WriteRows(item);
            return;
        }

        Writer.Write("json_each(");
        if (unnest.Lists[0] is Parameter list)
        {
            Writer.Parameter(list.Index, null, unnest.Columns[0].Type, list.Convert, true, keepsNulls: true);
        }
        else
        {
            Write(unnest.Lists[0], Precedence.Lowest);
        }

        Writer.Write(") AS ").Name(item.Aliases[0]);
    }

    /// <summary>Side by side the parts of each element of one list: lists of their own would have to be joined (<see cref="ReadListsApart"/>).</summary>
    private void WriteRows(UnnestItem item)
    {
        Unnest unnest = item.Unnest;
        Parameter[] lists = [.. unnest.Lists.Cast<Parameter>()];
        Writer.Open().Write("SELECT ");
        WriteList(unnest.Columns.Select((column, i) => (column, i)), c => Writer.Write(Element($"json_extract(j.value, '$[{c.i}]')", c.column.Type)).Write(" AS ").Name(item.Names[c.i]));
        Writer.Write(unnest.Ordinality is null ? "" : ", j.key AS ");
        if (unnest.Ordinality is not null)
        {
            Writer.Name(item.Names[^1]);
        }

        Func<object, object?> row = SqliteJson.Row([.. lists.Select((l, i) => (l.Convert, unnest.Columns[i].Type))]);
        Writer.NewLine().Write("FROM json_each(").Parameter(lists[0].Index, null, SqlType.Json, row, true, keepsNulls: true).Write(") AS j").Close().Write(" AS ").Name(item.Aliases[0]);
    }

    /// <summary>Each key goes with a letter that says how it is compared and whether downwards: <c>lp_string_join(name, ', ', 'n', age, 'T', name)</c>.</summary>
    protected override void WriteAggregateOrder(ValueList<Ordering> orderings)
    {
        foreach (Ordering ordering in orderings)
        {
            char letter = ordering.Key.Type.Kind switch
            {
                SqlTypeKind.Decimal => 'd',
                SqlTypeKind.DateTimeOffset => 'o',
                SqlTypeKind.Interval => 'i',
                _ => 'v',
            };
            Writer.Write($", '{(ordering.IsDescending ? char.ToUpperInvariant(letter) : letter)}', ");
            Write(ordering.Key, Precedence.Lowest);
        }
    }

    /// <summary>Without WHERE, ON after a query's FROM would be taken for a join's.</summary>
    protected override void WriteInsertedQuery(SqlQuery query, bool isUpsert)
    {
        if (isUpsert && query is SelectBlock { Where.Count: 0, Keys: null } block)
        {
            block.Where.Add(Literal.True);
        }

        base.WriteInsertedQuery(query, isUpsert);
    }
}
