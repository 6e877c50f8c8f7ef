using System.Globalization;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL's spelling of queries.</summary>
internal sealed class PostgresGenerator(DdlGenerator ddl, bool nullsFirst) : SqlGenerator(PostgresFunctions.Table, firstOrdinal: 1, elementNames: null, ordersByOuterColumns: true)
{
    protected override string Boolean(bool value) => value ? "TRUE" : "FALSE";

    /// <summary>A bare number would make the arithmetic around it double, and a comparison with a column of single precision false.</summary>
    protected override string SinglePrecision(float number) => $"CAST({Floating(number.ToString("R", CultureInfo.InvariantCulture))} AS {CastName(SqlType.Real)})";

    protected override string CastName(SqlType type) => ddl.TypeName(type);

    /// <summary>A bare NULL would be text, a bare 0.5 numeric.</summary>
    protected override void WriteSelected(Scalar value)
    {
        bool isUntyped = value is Literal { Value: null } or Literal { Type.Kind: SqlTypeKind.Double or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger };
        Writer.Write(isUntyped ? "CAST(" : "");
        Write(value, Precedence.Lowest);
        Writer.Write(isUntyped ? $" AS {CastName(value.Type)})" : "");
    }

    protected override Scalar TypedArgument(Scalar argument) => Resolve(argument) is Literal { Value: null } ? new Cast(Literal.Null(SqlType.Text), argument.Type) : argument;

    /// <summary>PostgreSQL takes null for the greatest value.</summary>
    protected override void WriteOrdering(Ordering ordering, Action writeKey)
    {
        base.WriteOrdering(ordering, writeKey);
        if (nullsFirst && ordering.Key.IsNullable)
        {
            Writer.Write(ordering.IsDescending ? " NULLS LAST" : " NULLS FIRST");
        }
    }

    protected override string JoinKeyword(JoinKind kind, bool isLateral) => base.JoinKeyword(kind, isLateral) + (isLateral ? " LATERAL" : "");

    protected override void WriteInArray(InArray s, Precedence place)
    {
        Writer.Write(Precedence.Comparison < place ? "(" : "");
        Write(s.Item, Precedence.Other);
        if (s.Item.Type.Kind == SqlTypeKind.Array)
        {
            Writer.Write($" = ANY(SELECT CAST(a AS {CastName(s.Item.Type)}) FROM unnest(").Parameter(s.List.Index, null, s.Item.Type, s.List.Convert, true).Write(") AS a)");
            Writer.Write(Precedence.Comparison < place ? ")" : "");
            return;
        }

        Writer.Write(" = ANY(");
        Writer.Parameter(s.List.Index, null, IsWider(s.List.Type.Element, s.Item.Type) ? s.List.Type.Element! : s.Item.Type, s.List.Convert, true).Write(")");
        Writer.Write(Precedence.Comparison < place ? ")" : "");
    }

    /// <summary>Whether a list may hold integers that do not fit the column: no row has these, which is no error.</summary>
    private static bool IsWider(SqlType? element, SqlType column) => (element?.Kind, column.Kind) is (SqlTypeKind.BigInteger, SqlTypeKind.Integer or SqlTypeKind.SmallInteger)
        or (SqlTypeKind.Integer, SqlTypeKind.SmallInteger);

    protected override void WriteValues(ValuesItem item)
    {
        ValueList<OutputColumn> columns = item.Values.Columns;
        Writer.Open();
        if (item.Values.Rows.Count == 0)
        {
            Writer.Write("SELECT ");
            WriteList(columns, c => WriteSelected(Literal.Null(c.Type)));
            Writer.Write(" WHERE FALSE");
        }
        else
        {
            // The first row gives the columns their types.
            ValueList<Scalar> first = item.Values.Rows[0];
            Writer.Write("VALUES (");
            WriteList(first, WriteSelected);
            Writer.Write(columns.Count == 0 ? "1)" : ")");
            foreach (ValueList<Scalar> row in item.Values.Rows.Skip(1))
            {
                Writer.Write(", (");
                WriteList(row, v => Write(v, Precedence.Lowest));
                Writer.Write(columns.Count == 0 ? "1)" : ")");
            }
        }

        Writer.Close().Write(" AS ").Name(item.Alias);
        WriteColumnNames(item.Names);
    }

    protected override void WriteUnnest(UnnestItem item)
    {
        ValueList<OutputColumn> columns = item.Unnest.Columns;
        if (item.Unnest.Lists.Select((list, i) => list is Parameter && columns[i].Type.Kind == SqlTypeKind.Array).Any(isOfLists => isOfLists))
        {
            WriteListsOfLists(item);
            return;
        }

        WriteElements(item, item.Aliases[0]);
    }

    /// <summary>Lists within a list come as text (<see cref="PostgresArrayText"/>), which a cast makes arrays.</summary>
    private void WriteListsOfLists(UnnestItem item)
    {
        const string Elements = "e";
        string[] names = [.. item.Names.Take(item.Unnest.Output.Count)];
        Writer.Open().Write("SELECT ");
        WriteList(names.Select((name, i) => (name, i)), n =>
        {
            SqlType? list = n.i < item.Unnest.Columns.Count && item.Unnest.Lists[n.i] is Parameter && item.Unnest.Columns[n.i].Type is { Kind: SqlTypeKind.Array } type ? type : null;
            Writer.Write(list is null ? "" : "CAST(").Name(Elements).Write(".").Name(n.name).Write(list is null ? "" : $" AS {CastName(list)})").Write(" AS ").Name(n.name);
        });
        Writer.NewLine().Write("FROM ");
        WriteElements(item, Elements);
        Writer.Close().Write(" AS ").Name(item.Aliases[0]);
    }

    private void WriteElements(UnnestItem item, string alias)
    {
        Writer.Write("unnest(");
        WriteList(item.Unnest.Lists.Select((list, i) => (list, i)), x =>
        {
            if (x.list is Parameter list)
            {
                Writer.Parameter(list.Index, null, item.Unnest.Columns[x.i].Type, list.Convert, true, keepsNulls: true);
            }
            else
            {
                Write(x.list, Precedence.Lowest);
            }
        });
        Writer.Write(item.Unnest.Ordinality is null ? ") AS " : ") WITH ORDINALITY AS ").Name(alias);
        WriteColumnNames([.. item.Names.Take(item.Unnest.Output.Count)]);
    }

    private void WriteColumnNames(IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            Writer.Write(" (");
            WriteList(names, n => Writer.Name(n));
            Writer.Write(")");
        }
    }
}
