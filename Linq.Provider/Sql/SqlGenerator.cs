using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// Writes the SQL of one statement: <see cref="PlanFolder"/> makes blocks of the plan, this class writes them. A dialect overrides the small methods in which its spelling differs.
/// </summary>
internal abstract partial class SqlGenerator(FunctionTable functions, int firstOrdinal, IReadOnlyList<string>? elementNames, bool ordersByOuterColumns)
{
    /// <summary>The blocks around the place that is being written, the innermost last: columns are looked up from the inside out.</summary>
    private readonly List<SelectBlock> _scopes = [];

    /// <summary>Whether the next block is the first operand of a set operation, whose columns say how rows compare.</summary>
    private bool _isOperand;

    /// <summary>Whether the next block names the columns of a set operation that is ordered: SQLite finds them only where <c>AS</c> says their names.</summary>
    private bool _isOrdered;

    protected SqlWriter Writer { get; } = new();

    protected PlanFolder Folder { get; } = new(firstOrdinal, elementNames, ordersByOuterColumns);

    protected FunctionTable Functions { get; } = functions;

    public SqlStatement Query(Relation plan)
    {
        WriteQuery(Folder.Fold(plan));
        return Writer.ToStatement();
    }

    protected void WriteQuery(SqlQuery query, bool needsNames = true)
    {
        WriteWith(query.With);
        switch (query)
        {
            case SelectBlock block:
                DerivedColumns.Trim(block);
                _scopes.Add(block);
                WriteBlock(block, needsNames);
                _scopes.RemoveAt(_scopes.Count - 1);
                break;
            case CompoundQuery compound:
                WriteCompound(compound, needsNames);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteWith(List<RecursiveTable> tables)
    {
        for (int i = 0; i < tables.Count; i++)
        {
            RecursiveTable table = tables[i];
            Writer.Write(i == 0 ? "WITH RECURSIVE " : ", ").Name(table.Name).Write(" (");
            WriteList(table.Columns, c => Writer.Name(c));
            Writer.Write(") AS ").Open();
            WriteQuery(table.Seed, needsNames: false);
            Writer.NewLine().Write(table.IsDistinct ? "UNION" : "UNION ALL").NewLine();
            WriteQuery(table.Step, needsNames: false);
            Writer.Close();
        }

        if (tables.Count > 0)
        {
            Writer.NewLine();
        }
    }

    private void WriteCompound(CompoundQuery compound, bool needsNames)
    {
        _isOperand = compound.Kind != SetOperationKind.UnionAll;
        _isOrdered |= compound.OrderBy.Count > 0;
        WriteQuery(compound.Left, needsNames);
        Writer.NewLine().Write(compound.Kind switch
        {
            SetOperationKind.Union => "UNION",
            SetOperationKind.UnionAll => "UNION ALL",
            SetOperationKind.Intersect => "INTERSECT",
            SetOperationKind.Except => "EXCEPT",
            _ => throw new UnreachableException(),
        }).NewLine();
        WriteQuery(compound.Right, needsNames: false);
        if (compound.OrderBy.Count > 0)
        {
            IReadOnlyList<string> names = PlanFolder.Names(compound.Outputs);
            Writer.NewLine().Write("ORDER BY ");
            WriteList(compound.OrderBy, o =>
            {
                int index = compound.Outputs.FindIndex(c => c.Id == ((ColumnRef)o.Key).Id);
                WriteOrdering(o, () => WriteOutputName(names[index], o.Key));
            });
        }

        if (compound.IsLimited)
        {
            WriteLimit(compound.Offset, compound.Count);
        }
    }

    private void WriteBlock(SelectBlock block, bool needsNames)
    {
        IReadOnlyList<string> names = PlanFolder.Names(block.Outputs);
        Writer.Write(block.IsDistinct ? "SELECT DISTINCT " : "SELECT ");
        WriteSelectList(block, names, needsNames);
        if (block.From is { } from)
        {
            Writer.NewLine().Write("FROM ");
            WriteFrom(from);
        }

        WriteConditions("WHERE ", block.Where);
        if (block.Keys is { Count: > 0 } keys)
        {
            Writer.NewLine().Write("GROUP BY ");
            WriteList(keys, k => Write(Comparable(k), Precedence.Lowest));
        }

        WriteConditions("HAVING ", block.Having);
        WriteOrderBy(block, names, needsNames);
        if (block.IsLimited)
        {
            WriteLimit(block.Offset, block.Count);
        }
    }

    private void WriteSelectList(SelectBlock block, IReadOnlyList<string> names, bool needsNames)
    {
        if (block.Outputs.Count == 0)
        {
            // Without any aggregate in the list, a block that groups everything would not group at all.
            Writer.Write(block.Keys is { Count: 0 } ? "count(*)" : "1");
            return;
        }

        bool compares = block.IsDistinct || _isOperand;
        bool needsEveryName = _isOrdered;
        (_isOperand, _isOrdered) = (false, false);
        for (int i = 0; i < block.Outputs.Count; i++)
        {
            Writer.Write(i == 0 ? "" : ", ");
            OutputColumn output = block.Outputs[i];
            Scalar? definition = block.Definition(output.Id);
            Scalar value = definition is null or ColumnRef ? output.Ref() : definition;

            // A column has the collation that its definition names.
            WriteSelected(compares ? Comparable(value) : PlainCollationOf(value) is { } plain ? new Collated(value, plain) : value);
            bool isNamed = definition is ColumnRef column && block.Sources.TryGetValue(column.Id, out SourceColumn? source) && source.Name == names[i];
            if (needsEveryName || (needsNames && !isNamed))
            {
                Writer.Write(" AS ").Name(names[i]);
            }
        }
    }

    /// <summary>Writes an item of a select list, whose type must be clear by itself.</summary>
    protected virtual void WriteSelected(Scalar value) => Write(value, Precedence.Lowest);

    private void WriteConditions(string clause, List<Scalar> conditions)
    {
        if (conditions.Count > 0)
        {
            Writer.NewLine().Write(clause);
            WriteList(conditions, c => Write(c, conditions.Count == 1 ? Precedence.Lowest : Precedence.And), " AND ");
        }
    }

    private void WriteOrderBy(SelectBlock block, IReadOnlyList<string> names, bool needsNames)
    {
        // A constant orders nothing, and a number would be taken for a position.
        List<Ordering> orderings = [.. block.OrderBy.Where(o => block.Any(o.Key, s => s is ColumnRef or Call { Function.IsVolatile: true } or AggregateCall or WindowCall or Exists or ScalarSubquery or InSubquery or InArray)
            && Resolve(o.Key) is not (Literal or Parameter))];
        if (orderings.Count == 0)
        {
            return;
        }

        Writer.NewLine().Write("ORDER BY ");
        WriteList(orderings, o => WriteOrdering(o, () =>
        {
            Scalar key = Resolve(o.Key);
            int output = key is ColumnRef || !needsNames ? -1 : block.Outputs.FindIndex(c => block.Definition(c.Id)?.IsCopyOf(key) == true);
            if (output >= 0)
            {
                WriteOutputName(names[output], key);
            }
            else
            {
                Write(Comparable(o.Key), Precedence.Other);
            }
        }));
    }

    private void WriteOutputName(string name, Scalar value)
    {
        Writer.Name(name);
        if (CollationOf(value) is { } collation)
        {
            Writer.Write(" COLLATE ").Write(collation);
        }
    }

    /// <summary>What a column reference stands for in the innermost block.</summary>
    protected Scalar Resolve(Scalar scalar) => scalar is ColumnRef column && _scopes.Count > 0 ? _scopes[^1].Definition(column.Id) ?? scalar : scalar;

    /// <summary>Writes a key of an order. Nulls are to come first when ascending.</summary>
    protected virtual void WriteOrdering(Ordering ordering, Action writeKey)
    {
        writeKey();
        Writer.Write(ordering.IsDescending ? " DESC" : "");
    }

    protected virtual void WriteLimit(Scalar? offset, Scalar? count)
    {
        Writer.NewLine();
        if (count is not null)
        {
            Writer.Write("LIMIT ");
            Write(count, Precedence.Lowest);
        }

        if (offset is not null)
        {
            Writer.Write(count is null ? "OFFSET " : " OFFSET ");
            Write(offset, Precedence.Lowest);
        }
    }

    private void WriteFrom(FromItem item)
    {
        switch (item)
        {
            case TableItem i:
                WriteTable(i.Table);
                Writer.Write(" AS ").Name(i.Alias);
                break;
            case NamedItem i:
                Writer.Name(i.Name).Write(" AS ").Name(i.Alias);
                break;
            case DerivedItem i:
                WriteSubquery(i.Query);
                Writer.Write(" AS ").Name(i.Alias);
                break;
            case ValuesItem i:
                WriteValues(i);
                break;
            case UnnestItem i:
                WriteUnnest(i);
                break;
            case RawItem i:
                WriteRaw(i);
                break;
            case JoinItem i:
                WriteJoin(i);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteJoin(JoinItem join)
    {
        WriteFrom(join.Left);
        Writer.NewLine().Write(JoinKeyword(join.Kind, join.IsLateral)).Write(" ");
        if (join.Right is JoinItem)
        {
            Writer.Open();
            WriteFrom(join.Right);
            Writer.Close();
        }
        else
        {
            WriteFrom(join.Right);
        }

        if (join.Kind != JoinKind.Cross)
        {
            Writer.Write(" ON ");
            Write(join.On ?? Literal.True, Precedence.Lowest);
        }
    }

    protected virtual string JoinKeyword(JoinKind kind, bool isLateral) => kind switch
    {
        JoinKind.Inner => "JOIN",
        JoinKind.Left => "LEFT JOIN",
        JoinKind.Right => "RIGHT JOIN",
        JoinKind.Full => "FULL JOIN",
        JoinKind.Cross => "CROSS JOIN",
        _ => throw new UnreachableException(),
    };

    protected virtual void WriteTable(Table table)
    {
        if (table.Schema is { } schema)
        {
            Writer.Name(schema).Write(".");
        }

        Writer.Name(table.Name);
    }

    /// <summary>Writes rows as an item of FROM.</summary>
    protected abstract void WriteValues(ValuesItem item);

    /// <summary>Writes list parameters as an item of FROM.</summary>
    protected abstract void WriteUnnest(UnnestItem item);

    private void WriteRaw(RawItem item)
    {
        Writer.Open();
        for (int i = 0; i < item.Sql.Fragments.Count; i++)
        {
            Writer.Write(item.Sql.Fragments[i]);
            if (i < item.Sql.Arguments.Count)
            {
                Write(item.Sql.Arguments[i], Precedence.Atom);
            }
        }

        Writer.Close().Write(" AS ").Name(item.Alias);
    }

    protected void WriteSubquery(SqlQuery query, bool needsNames = true)
    {
        Writer.Open();
        WriteQuery(query, needsNames);
        Writer.Close();
    }

    protected void WriteList<T>(IEnumerable<T> items, Action<T> write, string separator = ", ")
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            Writer.Write(isFirst ? "" : separator);
            write(item);
            isFirst = false;
        }
    }
}
