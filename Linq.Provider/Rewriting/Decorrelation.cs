using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting;

/// <summary>A relation freed of its correlation: it holds the rows for every value of the outer columns at once. <see cref="Outer"/> tells which of its columns stand for which outer column.</summary>
internal sealed record Decorrelated(Relation Relation, IReadOnlyDictionary<int, ColumnRef> Outer)
{
    public IEnumerable<OutputColumn> OuterColumns => Relation.Output.Where(c => Outer.Values.Any(o => o.Id == c.Id));

    /// <summary>The scalar with these columns in place of the outer ones. What was known not to be null stays so: a row for which it is null joins no outer row.</summary>
    public Scalar Free(Scalar scalar) => Free(scalar, Outer);

    /// <summary>The column in place of an outer one; null for others.</summary>
    public ColumnRef? Free(ColumnRef column) => Free(column, Outer);

    public static Scalar Free(Scalar scalar, IReadOnlyDictionary<int, ColumnRef> outer) => scalar.Replace(c => Free(c, outer));

    private static ColumnRef? Free(ColumnRef column, IReadOnlyDictionary<int, ColumnRef> outer)
        => outer.GetValueOrDefault(column.Id) is { } freed ? freed with { IsNullable = freed.IsNullable && column.IsNullable } : null;
}

/// <summary>
/// Frees the right side of an <see cref="Apply"/> of its correlation (Neumann and Kemper, "Unnesting Arbitrary Queries", BTW 2015): the distinct values D of the outer
/// columns are joined in where they are used, and travel up through every operator. Where a filter equates each of them with a column of its input, these columns stand for D.
/// Requires the meaning of SQL: an equality never holds for null.
/// </summary>
/// <param name="left">The left side of the Apply, which brings the outer columns forth.</param>
/// <param name="outer">The outer columns that the right side refers to.</param>
internal sealed class Decorrelation(Relation left, IReadOnlyList<OutputColumn> outer, ColumnIds ids)
{
    private readonly HashSet<int> _outer = [.. outer.Select(c => c.Id)];

    /// <summary>The relation without correlation to the left side, or null if one of its operators cannot be freed.</summary>
    public Decorrelated? Free(Relation relation)
    {
        if (!relation.RefersTo(_outer))
        {
            Decorrelated domain = Domain();
            return domain with { Relation = new Join(JoinKind.Cross, relation, domain.Relation, null) };
        }

        return relation switch
        {
            Filter r => FreeFilter(r),
            Project r => Free(r.Input) is { } input ? input with { Relation = FreeProject(r, input) } : null,
            Join r => FreeJoin(r),
            Aggregate { Keys.Count: 0 } r => FreeTotal(r),
            Aggregate r => Free(r.Input) is { } input ? input with { Relation = Grouped(r, input) } : null,
            Distinct r => Free(r.Input) is { } input ? input with { Relation = new Distinct(input.Relation) } : null,
            Sort r => Free(r.Input),
            Limit r => FreeLimit(r),
            Window r => Free(r.Input) is { } input ? input with { Relation = FreeWindow(r, input) } : null,
            SetOperation r => FreeSetOperation(r),
            Apply r => Free(r.Left) is { } left ? left with { Relation = r with { Left = left.Relation, Right = r.Right.Replace(left.Free) } } : null,
            Unnest r => Domain() is var domain ? domain with { Relation = new Apply(ApplyKind.Cross, domain.Relation, r.MapScalars(domain.Free)) } : null,
            Values { Rows: [var row] } r => Free(new Project(Values.Single, r.Columns.Zip(row, (c, v) => new Binding(c, v)).ToValueList())),
            _ => null,
        };
    }

    /// <summary>One group for each combination of outer values that has rows; an aggregate over no rows has no group.</summary>
    public static Aggregate Grouped(Aggregate aggregate, Decorrelated input) => new(
        input.Relation,
        aggregate.Keys.Select(b => b with { Value = input.Free(b.Value) }).Concat(Missing(input, aggregate.Keys)).ToValueList(),
        aggregate.Aggregates.Select(b => b with { Value = input.Free(b.Value) }).ToValueList());

    /// <summary>
    /// The bindings that give the aggregates of a keyless aggregate over no rows, from a left join with its groups: a missing count is 0, all else null.
    /// The groups' own columns get fresh identities.
    /// </summary>
    public static (Aggregate Groups, IReadOnlyList<Binding> Totals) Totals(Aggregate groups, ColumnIds ids)
    {
        ValueList<Binding> inner = groups.Aggregates.Select(b => b with { Column = b.Column with { Id = ids.Next() } }).ToValueList();
        Binding[] totals = [.. groups.Aggregates.Zip(inner, (old, fresh) =>
        {
            ColumnRef value = fresh.Column.Ref() with { IsNullable = true };
            return fresh.Value is AggregateCall { Function: AggregateFunction.Count }
                ? new Binding(old.Column with { IsNullable = false }, new Call(Functions.Coalesce, [value, new Literal(Zero(value.Type), value.Type)], value.Type, false))
                : new Binding(old.Column with { IsNullable = true }, value);
        })];
        return (groups with { Aggregates = inner }, totals);
    }

    /// <summary>The conjuncts that join the left side with the freed relation.</summary>
    public IEnumerable<Scalar> JoinBack(Decorrelated freed) => outer.Select(c => Predicates.Same(c.Ref(), freed.Outer[c.Id]));

    private static object Zero(SqlType type) => type.Kind switch
    {
        SqlTypeKind.BigInteger => 0L,
        SqlTypeKind.SmallInteger => (short)0,
        _ => 0,
    };

    private Decorrelated Domain()
    {
        ClonedRelation copy = Source(left, _outer).Clone(ids);
        Dictionary<int, OutputColumn> columns = copy.Relation.Output.ToDictionary(c => c.Id);
        OutputColumn[] domain = [.. outer.Select(c => columns[copy.Columns.GetValueOrDefault(c.Id, c.Id)])];
        return new Decorrelated(
            new Distinct(new Project(copy.Relation, domain.Select(Binding.Pass).ToValueList())),
            outer.Zip(domain).ToDictionary(p => p.First.Id, p => p.Second.Ref()));
    }

    // What the columns of D come from. A limit may choose other rows in the copy than in the original, and a side that is only joined to the rows, such as a subquery freed before, takes none away:
    // without them D at most grows, which does no harm, while copies of copies would.
    private static Relation Source(Relation relation, HashSet<int> columns)
    {
        switch (relation)
        {
            case Limit or Sort:
                return Source(relation.Inputs().Single(), columns);
            case Project r:
                ValueList<Binding> kept = r.Bindings.Where(b => columns.Contains(b.Column.Id)).ToValueList();
                return new Project(Source(r.Input, With([], kept.Select(b => b.Value))), kept);
            case Join { Kind: JoinKind.Left } r when !columns.Overlaps(r.Right.OutputIds()):
                return Source(r.Left, columns);
            case Apply { Kind: ApplyKind.Outer } r when !columns.Overlaps(r.Right.OutputIds()):
                return Source(r.Left, columns);
            case Join { Kind: JoinKind.Left } r:
                return r with { Left = Source(r.Left, With(columns, r.Scalars())) };
            case Filter or Join { Kind: JoinKind.Inner or JoinKind.Cross }:
                HashSet<int> used = With(columns, relation.Scalars());
                return relation.MapInputs(i => Source(i, used));
            default:
                return relation;
        }

        static HashSet<int> With(HashSet<int> columns, IEnumerable<Scalar> scalars) => [.. columns, .. scalars.SelectMany(FreeColumns.Of)];
    }

    private Decorrelated? FreeFilter(Filter filter)
    {
        Relation input = filter.Input;
        var conjuncts = filter.Predicate.Conjuncts().ToList();
        while (input is Filter below)
        {
            conjuncts.AddRange(below.Predicate.Conjuncts());
            input = below.Input;
        }

        if (input is Join { Kind: JoinKind.Inner } join && join.Predicate!.RefersTo(_outer) && !join.Left.RefersTo(_outer) && !join.Right.RefersTo(_outer))
        {
            ILookup<bool, Scalar> parts = join.Predicate.Conjuncts().ToLookup(c => c.RefersTo(_outer));
            conjuncts.AddRange(parts[true]);
            input = Predicates.InnerJoin(join.Left, join.Right, parts[false]);
        }

        if (!input.RefersTo(_outer) && Equated(conjuncts, input) is { } equated)
        {
            return new Decorrelated(input.Where(conjuncts.Select(c => Decorrelated.Free(c, equated)).SelectMany(c => Simplified(c, input))), equated);
        }

        return Free(input) is { } freed ? freed with { Relation = freed.Relation.Where(conjuncts.Select(freed.Free)) } : null;
    }

    // The row of an outer value is found again by the very equality, so a column that the filter equates with it may stand for it.
    // Columns whose equal values can be written in several ways are left to D.
    private Dictionary<int, ColumnRef>? Equated(List<Scalar> conjuncts, Relation input)
    {
        HashSet<int> inner = input.OutputIds();
        var found = new Dictionary<int, ColumnRef>();
        var forms = new Lazy<ColumnForms>(() => new ColumnForms(left, input));
        foreach (Scalar conjunct in conjuncts)
        {
            if (conjunct is Binary { Operator: BinaryOperator.Equal or BinaryOperator.Same, Left: ColumnRef a, Right: ColumnRef b } equation && a.Type.Kind == b.Type.Kind && forms.Value.HaveOne(a) && forms.Value.HaveOne(b))
            {
                (ColumnRef mine, ColumnRef theirs) = inner.Contains(a.Id) ? (a, b) : (b, a);
                if (inner.Contains(mine.Id) && _outer.Contains(theirs.Id))
                {
                    found.TryAdd(theirs.Id, equation.Operator == BinaryOperator.Same ? mine : mine with { IsNullable = false });
                }
            }
        }

        return found.Count == _outer.Count ? found : null;
    }

    // "a = a" is what the equation becomes: it says that a is not null. "a IS NOT DISTINCT FROM a" says nothing.
    private static IEnumerable<Scalar> Simplified(Scalar scalar, Relation input) => scalar switch
    {
        Binary { Operator: BinaryOperator.Equal, Left: ColumnRef a, Right: ColumnRef b } when a.Id == b.Id
            => input.Output.First(c => c.Id == a.Id) is { IsNullable: true } column ? [Unary.IsNotNull(column.Ref())] : [],
        Binary { Operator: BinaryOperator.Same, Left: ColumnRef a, Right: ColumnRef b } when a.Id == b.Id => [],
        _ => [scalar],
    };

    private static Project FreeProject(Project project, Decorrelated input)
    {
        ValueList<Binding> bindings = project.Bindings.Select(b => b with { Value = input.Free(b.Value) }).ToValueList();
        return new Project(input.Relation, bindings.AddRange(Missing(input, bindings)));
    }

    // The columns that stand for outer ones, unless they are passed on already.
    private static IEnumerable<Binding> Missing(Decorrelated input, ValueList<Binding> bindings)
        => input.OuterColumns.Where(c => !bindings.Any(b => b.Column.Id == c.Id)).Select(Binding.Pass);

    private Decorrelated? FreeJoin(Join join)
    {
        if (join.Kind is JoinKind.Right or JoinKind.Full)
        {
            return null;
        }

        if (join.Kind is JoinKind.Inner && join.Predicate!.Conjuncts().ToLookup(c => c.RefersTo(_outer)) is var parts && parts[true].Any())
        {
            return FreeFilter(new Filter(Predicates.InnerJoin(join.Left, join.Right, parts[false]), parts[true].AllOf()!));
        }

        bool inLeft = join.Left.RefersTo(_outer);
        bool inRight = join.Right.RefersTo(_outer);
        if (inRight && !inLeft && join.Kind != JoinKind.Left)
        {
            return Free(join.Right) is { } right ? right with { Relation = join with { Right = right.Relation, Predicate = join.Predicate is { } on ? right.Free(on) : null } } : null;
        }

        if (Free(join.Left) is not { } freeLeft)
        {
            return null;
        }

        if (!inRight)
        {
            return freeLeft with { Relation = join with { Left = freeLeft.Relation, Predicate = join.Predicate is { } on ? freeLeft.Free(on) : null } };
        }

        if (Free(join.Right) is not { } freeRight)
        {
            return null;
        }

        IEnumerable<Scalar> conjuncts = join.Predicate.Conjuncts().Select(freeLeft.Free)
            .Concat(outer.Select(c => Predicates.Same(freeLeft.Outer[c.Id], freeRight.Outer[c.Id])));
        JoinKind kind = join.Kind == JoinKind.Cross ? JoinKind.Inner : join.Kind;
        return freeLeft with { Relation = new Join(kind, freeLeft.Relation, freeRight.Relation, conjuncts.Once().AllOf()) };
    }

    private Decorrelated? FreeTotal(Aggregate aggregate)
    {
        if (Free(aggregate.Input) is not { } input)
        {
            return null;
        }

        (Aggregate groups, IReadOnlyList<Binding> totals) = Totals(Grouped(aggregate, input), ids);
        Decorrelated domain = Domain();
        Scalar match = outer.Select(c => (Scalar)Predicates.Same(domain.Outer[c.Id], input.Outer[c.Id])).AllOf()!;
        Join all = new(JoinKind.Left, domain.Relation, groups, match);
        return domain with { Relation = new Project(all, totals.Concat(domain.OuterColumns.Select(Binding.Pass)).ToValueList()) };
    }

    private Decorrelated? FreeLimit(Limit limit)
    {
        (Relation unordered, ValueList<Ordering> orderings) = Unordered(limit.Input);
        if (Free(unordered) is not { } input)
        {
            return null;
        }

        Scalar[] partition = [.. input.Outer.Values.DistinctBy(o => o.Id)];
        ValueList<Ordering> order = orderings.Select(o => o with { Key = input.Free(o.Key) }).Effective().ToValueList();
        OutputColumn number = ids.New("row_number", SqlType.BigInteger, false);
        var window = new Window(input.Relation, [new Binding(number, new WindowCall(WindowFunction.RowNumber, [], partition.ToValueList(), order, number.Type, false))]);
        Scalar? offset = limit.Offset is { } skipped ? input.Free(skipped) : null;
        Scalar? count = limit.Count is { } taken ? input.Free(taken) : null;
        var conjuncts = new List<Scalar>();
        if (offset is not null)
        {
            conjuncts.Add(Predicates.SqlCompare(BinaryOperator.Greater, number.Ref(), offset));
        }

        if (count is not null)
        {
            conjuncts.Add(Predicates.SqlCompare(BinaryOperator.LessOrEqual, number.Ref(), offset is null ? count : Sum(offset, count)));
        }

        HashSet<int> wanted = limit.OutputIds();
        wanted.UnionWith(input.OuterColumns.Select(c => c.Id));
        return input with { Relation = new Project(window.Where(conjuncts), input.Relation.Output.Where(c => wanted.Contains(c.Id)).Select(Binding.Pass).ToValueList()) };
    }

    // The order that a limit sees, as keys over the output of the relation, which may get further columns for that.
    private (Relation Relation, ValueList<Ordering> Orderings) Unordered(Relation relation)
    {
        switch (relation)
        {
            case Sort r:
                (Relation sorted, ValueList<Ordering> minor) = Unordered(r.Input);
                return (sorted, r.Orderings.AddRange(minor));
            case Limit r:
                (Relation limited, ValueList<Ordering> within) = Unordered(r.Input);
                return within.Count == 0 ? (r, []) : (r with { Input = new Sort(limited, within) }, within);
            case Filter r:
                (Relation filtered, ValueList<Ordering> kept) = Unordered(r.Input);
                return (r with { Input = filtered }, kept);
            case Project r:
                (Relation input, ValueList<Ordering> orderings) = Unordered(r.Input);
                Binding[] keys = [.. orderings.Select(o => new Binding(ids.For(o.Key, "order"), o.Key))];
                return (new Project(input, r.Bindings.AddRange(keys)), orderings.Select((o, i) => o with { Key = keys[i].Column.Ref() }).ToValueList());
            default:
                return (relation, []);
        }
    }

    // As 64-bit integers: Skip(1).Take(int.MaxValue) must not overflow.
    private static Scalar Sum(Scalar offset, Scalar count) => (offset, count) switch
    {
        (Literal { Value: int a }, Literal { Value: int b }) => new Literal((long)a + b, SqlType.BigInteger),
        _ => Binary.Arithmetic(BinaryOperator.Add, new Cast(offset, SqlType.BigInteger), new Cast(count, SqlType.BigInteger), SqlType.BigInteger),
    };

    private static Window FreeWindow(Window window, Decorrelated input) => new(input.Relation, window.Calls.Select(b =>
    {
        var call = (WindowCall)input.Free(b.Value);
        int[] known = [.. call.PartitionBy.OfType<ColumnRef>().Select(c => c.Id)];
        IEnumerable<Scalar> added = input.Outer.Values.Where(o => !known.Contains(o.Id)).DistinctBy(o => o.Id);
        return b with { Value = call with { PartitionBy = call.PartitionBy.AddRange(added) } };
    }).ToValueList());

    private Decorrelated? FreeSetOperation(SetOperation set)
    {
        if (Free(set.Left) is not { } a || Free(set.Right) is not { } b)
        {
            return null;
        }

        OutputColumn[] columns = [.. outer.Select(c => c with { Id = ids.Next(), IsNullable = a.Outer[c.Id].IsNullable || b.Outer[c.Id].IsNullable })];
        return new Decorrelated(
            set with
            {
                Left = a.Relation,
                LeftColumns = set.LeftColumns.AddRange(outer.Select(c => a.Outer[c.Id].Id)),
                Right = b.Relation,
                RightColumns = set.RightColumns.AddRange(outer.Select(c => b.Outer[c.Id].Id)),
                Columns = set.Columns.AddRange(columns),
            },
            outer.Zip(columns).ToDictionary(p => p.First.Id, p => p.Second.Ref()));
    }
}
