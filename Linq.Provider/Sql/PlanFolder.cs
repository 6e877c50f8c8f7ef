using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql;

/// <summary>
/// Folds a plan bottom-up into as few SELECT blocks as SQL allows. An operator that cannot join the block below opens a new one over it (<see cref="Derive"/>).
/// Works on any valid plan: what rules leave behind costs readability, never correctness.
/// </summary>
/// <param name="firstOrdinal">From which number the database counts the elements of a list.</param>
/// <param name="elementNames">The names that the database gives the element of a single list and its number; null if they get those of the columns.</param>
/// <param name="ordersByOuterColumns">Whether ORDER BY finds the columns of the queries around.</param>
internal sealed partial class PlanFolder(int firstOrdinal, IReadOnlyList<string>? elementNames, bool ordersByOuterColumns)
{
    private readonly NameSet _aliases = new();
    private readonly NameSet _tables = new();
    private readonly Dictionary<string, (string Name, IReadOnlyList<string> Columns)> _references = [];
    private int _hidden;

    public string TakeAlias(string table) => _aliases.TakeAlias(table);

    public SqlQuery Fold(Relation relation) => relation switch
    {
        Scan r => FoldScan(r),
        Values r => FoldValues(r),
        Unnest r => FoldUnnest(r),
        RawSql r => FoldRaw(r),
        RecursiveReference r => FoldReference(r),
        Filter r => FoldFilter(r),
        Project r => FoldProject(r),
        Join r => FoldJoin(r),
        Apply r => FoldApply(r),
        Aggregate r => FoldAggregate(r),
        Window r => FoldWindow(r),
        Sort r => FoldSort(r),
        Limit r => FoldLimit(r),
        Distinct r => FoldDistinct(r),
        SetOperation r => FoldSetOperation(r),
        RecursiveUnion r => FoldRecursion(r),
        _ => throw new UnreachableException(),
    };

    /// <summary>A block over a table under an alias, for statements that change rows.</summary>
    public static SelectBlock Over(Scan scan, string alias) => Source(new TableItem(scan.Table, alias), scan.Columns.Select(c => (c.Output, new SourceColumn(alias, c.Name))));

    private SelectBlock FoldScan(Scan r) => Over(r, _aliases.TakeAlias(r.Table.Name));

    private SelectBlock FoldValues(Values r)
    {
        if (r.Columns.Count == 0 && r.Rows.Count == 1)
        {
            return new SelectBlock();
        }

        string alias = _aliases.Take("v");
        IReadOnlyList<string> names = Names(r.Columns);
        return Source(new ValuesItem(r, names, alias), r.Columns.Select((c, i) => (c, new SourceColumn(alias, names[i]))));
    }

    private SelectBlock FoldUnnest(Unnest r)
    {
        string[] aliases = [.. r.Lists.Select(_ => _aliases.Take("u"))];
        IReadOnlyList<string> names = r.Lists.Count == 1 && elementNames is not null ? elementNames : Names(r.Output);
        SelectBlock block = Source(new UnnestItem(r, names, aliases), r.Output.Select((c, i) => (c, new SourceColumn(aliases[0], names[i]))));
        if (r.Ordinality is { } ordinality && firstOrdinal != 0)
        {
            // The plan counts from 0; the database from firstOrdinal.
            OutputColumn raw = ordinality with { Id = --_hidden };
            block.Sources[raw.Id] = block.Sources[ordinality.Id];
            block.Sources.Remove(ordinality.Id);
            block.Definitions[ordinality.Id] = Binary.Arithmetic(BinaryOperator.Subtract, raw.Ref(), Literal.Of(firstOrdinal), ordinality.Type);
        }

        return block;
    }

    private SelectBlock FoldRaw(RawSql r)
    {
        string alias = _aliases.Take("q");
        return Source(new RawItem(r, alias), r.Columns.Select(c => (c.Output, new SourceColumn(alias, c.Name))));
    }

    private SelectBlock FoldReference(RecursiveReference r)
    {
        (string name, IReadOnlyList<string> columns) = _references[r.Name];
        string alias = _aliases.TakeAlias(name);
        return Source(new NamedItem(name, alias), r.Columns.Select((c, i) => (c, new SourceColumn(alias, columns[i]))));
    }

    private SelectBlock FoldFilter(Filter r)
    {
        SelectBlock block = Open(r.Input, b => !b.IsLimited && !b.IsDistinct && !b.HasWindow && b.Keys is not { Count: 0 } && Fits(b, [r.Predicate], keepsOutputs: true));
        (block.Keys is null ? block.Where : block.Having).Add(r.Predicate);
        return block;
    }

    private SqlQuery FoldProject(Project r)
    {
        SqlQuery input = Fold(r.Input);
        if (input is CompoundQuery compound && Arrangement(compound, r.Bindings) is { } positions)
        {
            Arrange(compound, positions);
            Rename(compound, r.Bindings);
            return compound;
        }

        SelectBlock block = Open(input, b => (!b.IsDistinct || KeepsEveryColumn(b, r.Bindings))
            && (b.Keys is not { Count: 0 } || r.Bindings.Any(x => b.Any(x.Value, s => s is AggregateCall))) && Fits(b, r.Bindings.Select(x => x.Value)));
        Define(block, r.Bindings);
        block.Outputs = [.. r.Bindings.Select(x => x.Column)];
        return block;
    }

    private static bool KeepsEveryColumn(SelectBlock block, ValueList<Binding> bindings)
        => bindings.All(b => b.Value is ColumnRef) && block.Outputs.TrueForAll(o => bindings.Any(b => ((ColumnRef)b.Value).Id == o.Id));

    private SelectBlock FoldJoin(Join r)
    {
        bool isInner = r.Kind is JoinKind.Inner or JoinKind.Cross;
        SelectBlock left = Side(r.Left, r.Kind is JoinKind.Right or JoinKind.Full, r.Kind == JoinKind.Full, isInner);
        SelectBlock right = Side(r.Right, r.Kind is JoinKind.Left or JoinKind.Full, r.Kind == JoinKind.Full, isInner);
        if (isInner && (left.From is null || right.From is null))
        {
            Merge(left, right, left.From ?? right.From);
            left.Where.AddRange(right.Where);
            AddPredicate(left.Where, r.Predicate);
            left.Outputs = [.. r.Output];
            return left;
        }

        List<Scalar> on = [];
        AddPredicate(on, r.Predicate);
        (List<Scalar> moved, List<Scalar> kept) = r.Kind switch
        {
            JoinKind.Left => (right.Where, left.Where),
            JoinKind.Right => (left.Where, right.Where),
            _ => ([], [.. left.Where, .. right.Where]),
        };
        on.AddRange(moved);
        List<Scalar> where = [.. kept];
        JoinKind kind = r.Kind == JoinKind.Cross && on.Count > 0 ? JoinKind.Inner : r.Kind == JoinKind.Inner && on.Count == 0 ? JoinKind.Cross : r.Kind;
        Merge(left, right, isInner ? Chain(kind, left.From!, right, right.From!, on) : new JoinItem(kind, left.From!, right.From!, Conjunction(on)));
        left.Where.Clear();
        left.Where.AddRange(where);
        left.Outputs = [.. r.Output];
        return left;
    }

    /// <summary>
    /// An inner join to joined tables as a chain, <c>a JOIN b ON … JOIN c ON …</c>, if the condition concerns the first of them only: inner joins, and left joins
    /// of what comes after, associate.
    /// </summary>
    private static JoinItem Chain(JoinKind kind, FromItem left, SelectBlock right, FromItem item, List<Scalar> on)
    {
        if (item is JoinItem { Kind: JoinKind.Inner or JoinKind.Cross or JoinKind.Left, IsLateral: false } join && on.TrueForAll(c => !MayRead(right, c, join.Right)))
        {
            return join with { Left = Chain(kind, left, right, join.Left, on) };
        }

        return new JoinItem(kind, left, item, Conjunction(on));
    }

    private static bool MayRead(SelectBlock block, Scalar scalar, FromItem item) => block.Any(
        scalar, s => s.Subquery() is not null || (s is ColumnRef column && block.Sources.TryGetValue(column.Id, out SourceColumn? source) && Has(item, source.Alias)));

    private static bool Has(FromItem item, string alias) => item switch
    {
        TableItem i => i.Alias == alias,
        NamedItem i => i.Alias == alias,
        DerivedItem i => i.Alias == alias,
        ValuesItem i => i.Alias == alias,
        UnnestItem i => i.Aliases.Contains(alias),
        RawItem i => i.Alias == alias,
        JoinItem i => Has(i.Left, alias) || Has(i.Right, alias),
        _ => throw new UnreachableException(),
    };

    private SelectBlock FoldApply(Apply r)
    {
        SelectBlock left = Side(r.Left, false, false, mayBeEmpty: false);
        JoinKind kind = r.Kind == ApplyKind.Cross ? JoinKind.Cross : JoinKind.Left;
        SqlQuery query = Fold(r.Right);
        if (query is SelectBlock { IsPlain: true, From: UnnestItem or DerivedItem } inner && (kind == JoinKind.Cross || BecomesNull(inner))
            && (inner.From is UnnestItem || !inner.Where.Exists(inner.RefersOutside)))
        {
            // The elements of a list are joined as they are: a function in FROM sees what stands before it on every database. So is a derived table, of which rows are left out here;
            // but where the row outside says which, PostgreSQL computes no more of a window than that only if the condition stands within.
            List<Scalar> on = kind == JoinKind.Cross ? [] : inner.Where;
            Merge(left, inner, new JoinItem(kind, left.From!, inner.From, kind == JoinKind.Left ? Conjunction(on) ?? Literal.True : null, IsLateral: inner.From is DerivedItem));
            left.Where.AddRange(kind == JoinKind.Cross ? inner.Where : []);
            left.Outputs = [.. r.Output];
            return left;
        }

        SelectBlock right = Derive(query, keepsOrder: false);
        Merge(left, right, new JoinItem(kind, left.From!, right.From!, kind == JoinKind.Left ? Literal.True : null, IsLateral: true));
        left.Outputs = [.. r.Output];
        return left;
    }

    /// <summary>One side of a join: a block of sources and filters. On an optional side nothing may be computed that would not become null; with a full join nothing may be filtered.</summary>
    private SelectBlock Side(Relation relation, bool isOptional, bool isFull, bool mayBeEmpty)
    {
        SqlQuery query = Fold(relation);
        bool fits = query is SelectBlock { IsPlain: true } b
            && (mayBeEmpty || b.From is not null)
            && (!isOptional || BecomesNull(b))
            && (!isFull || b.Where.Count == 0);
        SelectBlock side = fits ? (SelectBlock)query : Derive(query, keepsOrder: false);
        side.OrderBy.Clear();
        return side;
    }

    /// <summary>Whether all columns of the block are null where those of its sources are.</summary>
    private static bool BecomesNull(SelectBlock block) => block.Outputs.TrueForAll(o => BecomesNull(block, o.Id));

    private static bool BecomesNull(SelectBlock block, int id)
        => block.Sources.ContainsKey(id) || (block.Definitions.TryGetValue(id, out Scalar? definition) && definition.StrictColumns().Any(c => c != id && BecomesNull(block, c)));

    private static void Merge(SelectBlock into, SelectBlock other, FromItem? from)
    {
        into.From = from;
        into.With.AddRange(other.With);
        foreach ((int id, SourceColumn source) in other.Sources)
        {
            into.Sources[id] = source;
        }

        foreach ((int id, Scalar definition) in other.Definitions)
        {
            into.Definitions[id] = definition;
        }
    }

    private SelectBlock FoldAggregate(Aggregate r)
    {
        SelectBlock block = Open(r.Input, b => b.IsPlain && Fits(b, r.Keys.Concat(r.Aggregates).Select(x => x.Value)), keepsOrder: false);
        ValueList<Binding> keys = r.Keys;
        ValueList<Binding> aggregates = r.Aggregates;
        if (keys.Any(k => block.MustBeColumn(k.Value)) || aggregates.Any(a => block.IsForeignAggregate((AggregateCall)a.Value)))
        {
            keys = keys.Select(k => block.MustBeColumn(k.Value) ? k with { Value = Export(block, k.Value, k.Column.Name) } : k).ToValueList();
            aggregates = aggregates.Select(a => (AggregateCall)a.Value is var call && block.IsForeignAggregate(call)
                ? a with { Value = call.MapOperands(o => block.RefersOutside(o) ? Export(block, o, a.Column.Name) : o) }
                : a).ToValueList();
            block = Derive(block, keepsOrder: false);
        }

        block.OrderBy.Clear();
        block.Keys = [.. keys.Select(k => k.Value)];
        Define(block, keys);
        Define(block, aggregates);
        block.Outputs = [.. r.Output];
        return block;
    }

    private SelectBlock FoldWindow(Window r)
    {
        SelectBlock block = Open(r.Input, b => !b.IsDistinct && !b.IsLimited && Fits(b, r.Calls.Select(c => c.Value)) && !r.Calls.Any(c => c.Value.Operands().Any(b.UsesWindow)));
        Define(block, r.Calls);
        block.HasWindow = true;
        block.Outputs = [.. block.Outputs, .. r.Calls.Select(c => c.Column)];
        return block;
    }

    private SqlQuery FoldSort(Sort r)
    {
        SqlQuery input = Fold(r.Input);
        bool sortsColumns = r.Orderings.All(o => IsOutput(input, o.Key));
        SqlQuery sorted = input is CompoundQuery { IsLimited: false } && sortsColumns
            ? input
            : Open(input, b => !b.IsLimited && (!b.IsDistinct || sortsColumns) && Fits(b, r.Orderings.Select(o => o.Key)));

        // LINQ's sorting is stable: what was sorted before decides among equals.
        IEnumerable<Ordering> orderings = r.Orderings;
        if (sorted is SelectBlock block)
        {
            orderings = orderings.Where(o => !block.IsFixed(o.Key));
            if (!ordersByOuterColumns && orderings.Any(o => block.RefersOutside(o.Key)))
            {
                (sorted, orderings) = SortOverColumns(block, orderings);
            }
        }

        sorted.OrderBy = [.. orderings.Concat(sorted.OrderBy).Effective()];
        return sorted;
    }

    private static bool IsOutput(SqlQuery query, Scalar key) => key is ColumnRef column && query.Outputs.Exists(c => c.Id == column.Id);

    /// <summary>The block below another, in which the sort keys that refer to outer columns are columns.</summary>
    private (SelectBlock Block, IEnumerable<Ordering> Orderings) SortOverColumns(SelectBlock block, IEnumerable<Ordering> orderings)
    {
        List<OutputColumn> outputs = block.Outputs;
        Ordering[] keys = [.. orderings.Select(o => block.IsDistinct || IsOutput(block, o.Key) ? o : o with { Key = Export(block, o.Key, "order") })];
        SelectBlock derived = Derive(block, keepsOrder: true);
        derived.Outputs = [.. outputs];
        return (derived, keys);
    }

    private SqlQuery FoldLimit(Limit r)
    {
        SqlQuery input = Fold(r.Input);
        SqlQuery query = input.IsLimited ? Derive(input, keepsOrder: true) : input;
        query.Offset = r.Offset;
        query.Count = r.Count;
        return query;
    }

    private SqlQuery FoldDistinct(Distinct r)
    {
        SqlQuery input = Fold(r.Input);
        if (input is CompoundQuery { IsLimited: false, Kind: not SetOperationKind.UnionAll })
        {
            input.OrderBy.Clear();
            return input;
        }

        SelectBlock block = Open(input, b => !b.IsLimited, keepsOrder: false);
        block.OrderBy.Clear();
        block.IsDistinct = true;
        return block;
    }

    private SelectBlock FoldRecursion(RecursiveUnion r)
    {
        string name = _tables.Take(r.Name);
        IReadOnlyList<string> columns = Names(r.Columns);
        _references[r.Name] = (name, columns);
        SqlQuery seed = Operand(r.Seed, r.SeedColumns, r.Columns, _ => false);
        SqlQuery step = Operand(r.Step, r.StepColumns, r.Columns, _ => false);
        string alias = _aliases.TakeAlias(name);
        SelectBlock block = Source(new NamedItem(name, alias), r.Columns.Select((c, i) => (c, new SourceColumn(alias, columns[i]))));
        block.With.AddRange(seed.With);
        seed.With.Clear();
        block.With.Add(new RecursiveTable(name, columns, seed, step, r.IsDistinct));
        return block;
    }

    /// <summary>The block of a relation if it is one and meets the condition, else a new block over it.</summary>
    private SelectBlock Open(Relation relation, Func<SelectBlock, bool> fits, bool keepsOrder = true) => Open(Fold(relation), fits, keepsOrder);

    private SelectBlock Open(SqlQuery query, Func<SelectBlock, bool> fits, bool keepsOrder = true)
        => query is SelectBlock block && fits(block) ? block : Derive(query, keepsOrder);

    /// <summary>A new block that reads from a query. If the order matters above, it is repeated outside: a derived table has none.</summary>
    private SelectBlock Derive(SqlQuery query, bool keepsOrder)
    {
        List<OutputColumn> visible = [.. query.Outputs];
        List<Ordering> order = [];
        if (keepsOrder)
        {
            foreach (Ordering ordering in query.OrderBy)
            {
                order.Add(IsOutput(query, ordering.Key) ? ordering : ordering with { Key = Export((SelectBlock)query, ordering.Key, "order") });
            }
        }

        if (!query.IsLimited)
        {
            query.OrderBy.Clear();
        }

        IReadOnlyDictionary<int, ColumnRef> copies = query is SelectBlock derived ? WithoutCopies(derived) : new Dictionary<int, ColumnRef>();
        string alias = _aliases.Take("t");
        IReadOnlyList<string> names = Names(query.Outputs);
        SelectBlock block = Source(new DerivedItem(query, alias), query.Outputs.Select((c, i) => (c, new SourceColumn(alias, names[i]))));
        foreach ((int copy, ColumnRef column) in copies)
        {
            block.Definitions[copy] = column;
        }

        block.Outputs = visible;
        block.OrderBy = order;
        return block;
    }

    /// <summary>Leaves one of the outputs that are the same; tells which one stands for each of the others.</summary>
    private static Dictionary<int, ColumnRef> WithoutCopies(SelectBlock block)
    {
        var firsts = new Dictionary<object, OutputColumn>();
        var copies = new Dictionary<int, ColumnRef>();
        foreach (OutputColumn output in block.Outputs)
        {
            if (block.Definition(output.Id) is { } definition && !definition.IsVolatile()
                && !firsts.TryAdd(definition is ColumnRef source ? source.Id : definition, output))
            {
                copies.Add(output.Id, firsts[definition is ColumnRef c ? c.Id : definition].Ref());
            }
        }

        block.Outputs.RemoveAll(o => copies.ContainsKey(o.Id));
        return copies;
    }

    /// <summary>Makes a scalar a column of the block's result, to be used by the block around.</summary>
    private ColumnRef Export(SelectBlock block, Scalar value, string name)
    {
        var column = new OutputColumn(--_hidden, name, value.Type, value.IsNullable);
        block.Definitions[column.Id] = value;
        block.Outputs = [.. block.Outputs, column];
        return column.Ref();
    }

    /// <summary>The columns' names, made unique.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<OutputColumn> columns)
    {
        var names = new NameSet();
        return [.. columns.Select(c => names.Take(c.Name.Length == 0 ? "c" : c.Name))];
    }

    private static SelectBlock Source(FromItem item, IEnumerable<(OutputColumn Column, SourceColumn Source)> columns)
    {
        var block = new SelectBlock { From = item };
        foreach ((OutputColumn column, SourceColumn source) in columns)
        {
            block.Sources[column.Id] = source;
            block.Outputs.Add(column);
        }

        return block;
    }

    private static void Define(SelectBlock block, ValueList<Binding> bindings)
    {
        foreach (Binding binding in bindings)
        {
            if (!binding.IsPass)
            {
                block.Definitions[binding.Column.Id] = binding.Value;
            }
        }
    }

    private static void AddPredicate(List<Scalar> to, Scalar? predicate)
    {
        if (predicate is not (null or Literal { Value: true }))
        {
            to.Add(predicate);
        }
    }

    private static Scalar? Conjunction(List<Scalar> predicates)
        => predicates.Count == 0 ? null : predicates.Aggregate((a, b) => new Binary(BinaryOperator.And, a, b, a.Type, a.IsNullable || b.IsNullable));

    private static bool Fits(SelectBlock block, IEnumerable<Scalar> scalars, bool keepsOutputs = false) => BlockAnalysis.Fits(block, scalars, keepsOutputs);
}
