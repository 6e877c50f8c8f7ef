using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Tests.Rewriting;

/// <summary>The meaning of scalars and plans over small data, written as plainly as can be: the oracle of the rules. Null is unknown.</summary>
internal sealed class PlanInterpreter(IReadOnlyDictionary<string, object?[][]> tables, bool isSql)
{
    private sealed class Env(Env? outer, Dictionary<int, object?> row)
    {
        public object? this[int id] => row.TryGetValue(id, out object? value) ? value : outer is null ? throw new KeyNotFoundException($"column {id}") : outer[id];

        public Dictionary<int, object?> Row => row;
    }

    public static object? Value(Scalar scalar, Dictionary<int, object?> row, bool isSql) => new PlanInterpreter(new Dictionary<string, object?[][]>(), isSql).Value(scalar, new Env(null, row));

    /// <summary>Whether the scalar holds as a predicate. In C#, not is two-valued there.</summary>
    public static bool Holds(Scalar scalar, Dictionary<int, object?> row, bool isSql) => new PlanInterpreter(new Dictionary<string, object?[][]>(), isSql).Holds(scalar, new Env(null, row));

    /// <summary>The rows of a plan, as texts.</summary>
    public List<string> Run(Relation plan) => [.. Rows(plan, null).Select(r => string.Join(",", plan.Output.Select(c => r[c.Id] ?? "null")))];

    private bool Holds(Scalar scalar, Env env) => (isSql, scalar) switch
    {
        (false, Binary { Operator: BinaryOperator.And } s) => Holds(s.Left, env) && Holds(s.Right, env),
        (false, Binary { Operator: BinaryOperator.Or } s) => Holds(s.Left, env) || Holds(s.Right, env),
        (false, Unary { Operator: UnaryOperator.Not } s) => !Holds(s.Operand, env),
        _ => Value(scalar, env) is true,
    };

    private object? Value(Scalar scalar, Env env)
    {
        switch (scalar)
        {
            case ColumnRef s: return env[s.Id];
            case Literal s: return s.Value;
            case Cast s: return Value(s.Operand, env);
            case Binary s: return Binary(s.Operator, Value(s.Left, env), Value(s.Right, env));
            case Unary s: return Unary(s.Operator, Value(s.Operand, env));
            case Case s: return s.Whens.FirstOrDefault(w => Holds(w.Condition, env)) is { } when ? Value(when.Result, env) : s.Else is null ? null : Value(s.Else, env);
            case Call s when s.Function == Functions.Coalesce: return s.Arguments.Select(a => Value(a, env)).FirstOrDefault(v => v is not null);
            case InList s: return In(s.Values.Select(v => Equal(Value(s.Item, env), Value(v, env))));
            case Exists s: return Rows(s.Relation, env).Count > 0;
            case InSubquery s: return In(Rows(s.Relation, env).Select(r => Equal(Value(s.Items[0], env), r[s.Relation.Output[0].Id])));
            case ScalarSubquery s: return Rows(s.Relation, env) is [var row, ..] ? row[s.Relation.Output[0].Id] : null;
            default: throw new NotSupportedException(scalar.GetType().Name);
        }
    }

    private static object? In(IEnumerable<object?> tests)
    {
        object?[] all = [.. tests];
        return all.Any(t => t is true) ? true : all.Any(t => t is null) ? null : false;
    }

    private object? Equal(object? a, object? b) => Binary(BinaryOperator.Equal, a, b);

    private object? Binary(BinaryOperator op, object? a, object? b)
    {
        switch (op)
        {
            case BinaryOperator.And: return a is false || b is false ? false : a is null || b is null ? null : true;
            case BinaryOperator.Or: return a is true || b is true ? true : a is null || b is null ? null : false;
            case BinaryOperator.Same: return Equals(a, b);
            case BinaryOperator.Distinct: return !Equals(a, b);
            case BinaryOperator.Equal when !isSql: return Equals(a, b);
            case BinaryOperator.NotEqual when !isSql: return !Equals(a, b);
        }

        if (a is null || b is null)
        {
            return isSql || op == BinaryOperator.Add ? null : false;
        }

        int order = a is bool ? ((bool)a).CompareTo((bool)b) : Convert.ToInt64(a).CompareTo(Convert.ToInt64(b));
        return op switch
        {
            BinaryOperator.Equal or BinaryOperator.Match => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            BinaryOperator.GreaterOrEqual => order >= 0,
            BinaryOperator.Add => Convert.ToInt64(a) + Convert.ToInt64(b),
            _ => throw new NotSupportedException(op.ToString()),
        };
    }

    private static object? Unary(UnaryOperator op, object? a) => op switch
    {
        UnaryOperator.Not => a is bool b ? !b : null,
        UnaryOperator.IsNull => a is null,
        UnaryOperator.IsNotNull => a is not null,
        UnaryOperator.IsTrue => a is true,
        UnaryOperator.IsNotTrue => a is not true,
        _ => throw new NotSupportedException(op.ToString()),
    };

    private List<Dictionary<int, object?>> Rows(Relation relation, Env? outer)
    {
        Env In(Dictionary<int, object?> row) => new(outer, row);
        switch (relation)
        {
            case Scan r:
                return [.. tables[r.Table.Name].Select(row => r.Columns.ToDictionary(c => c.Output.Id, c => row[r.Table.Columns.ToList().FindIndex(t => t.Name == c.Name)]))];
            case Values r:
                return [.. r.Rows.Select(row => r.Columns.Select((c, i) => (c.Id, Value(row[i], In([])))).ToDictionary(p => p.Id, p => p.Item2))];
            case Filter r:
                return [.. Rows(r.Input, outer).Where(row => Holds(r.Predicate, In(row)))];
            case Project r:
                return [.. Rows(r.Input, outer).Select(row => r.Bindings.ToDictionary(b => b.Column.Id, b => Value(b.Value, In(row))))];
            case Join r:
                return JoinRows(r.Left, _ => Rows(r.Right, outer), (row, _) => r.Predicate is null || Holds(r.Predicate, In(row)), r.Kind == JoinKind.Left, r.Right, outer);
            case Apply r:
                return JoinRows(r.Left, left => Rows(r.Right, In(left)), (_, _) => true, r.Kind == ApplyKind.Outer, r.Right, outer);
            case Aggregate r:
                var groups = Rows(r.Input, outer).GroupBy(row => string.Join(",", r.Keys.Select(k => Value(k.Value, In(row)) ?? "null"))).Select(g => g.ToList()).ToList();
                return [.. (r.Keys.Count == 0 && groups.Count == 0 ? [[]] : groups).Select(g => r.Keys.Select(k => (k.Column.Id, Value(k.Value, In(g[0]))))
                    .Concat(r.Aggregates.Select(a => (a.Column.Id, Total((AggregateCall)a.Value, g, outer)))).ToDictionary(p => p.Id, p => p.Item2))];
            case Distinct r:
                return [.. Rows(r.Input, outer).DistinctBy(row => string.Join(",", r.Output.Select(c => row[c.Id] ?? "null")))];
            case Sort r:
                return Sorted(Rows(r.Input, outer), r.Orderings, outer);
            case Limit r:
                IEnumerable<Dictionary<int, object?>> rows = Rows(r.Input, outer).Skip(r.Offset is Literal o ? Convert.ToInt32(o.Value) : 0);
                return [.. r.Count is Literal n ? rows.Take(Convert.ToInt32(n.Value)) : rows];
            case Window r:
                var call = (WindowCall)r.Calls.Single().Value;
                return [.. Sorted(Rows(r.Input, outer), call.OrderBy, outer).GroupBy(row => string.Join(",", call.PartitionBy.Select(p => Value(p, In(row)) ?? "null")))
                    .SelectMany(g => g.Select((row, i) => new Dictionary<int, object?>(row) { [r.Calls[0].Column.Id] = i + 1L }))];
            case SetOperation { Kind: SetOperationKind.UnionAll } r:
                return [.. Rows(r.Left, outer).Select(row => Renamed(row, r.LeftColumns, r.Columns)), .. Rows(r.Right, outer).Select(row => Renamed(row, r.RightColumns, r.Columns))];
            default:
                throw new NotSupportedException(relation.GetType().Name);
        }
    }

    private static Dictionary<int, object?> Renamed(Dictionary<int, object?> row, ValueList<int> from, ValueList<OutputColumn> to)
        => to.Zip(from).ToDictionary(p => p.First.Id, p => row[p.Second]);

    private List<Dictionary<int, object?>> JoinRows(
        Relation left, Func<Dictionary<int, object?>, List<Dictionary<int, object?>>> right, Func<Dictionary<int, object?>, object?, bool> matches, bool isOuter, Relation optional, Env? outer)
    {
        var result = new List<Dictionary<int, object?>>();
        foreach (Dictionary<int, object?> row in Rows(left, outer))
        {
            var pairs = right(row).Select(r => row.Concat(r).ToDictionary()).Where(p => matches(p, null)).ToList();
            result.AddRange(pairs.Count == 0 && isOuter ? [row.Concat(optional.Output.Select(c => KeyValuePair.Create(c.Id, (object?)null))).ToDictionary()] : pairs);
        }

        return result;
    }

    private List<Dictionary<int, object?>> Sorted(List<Dictionary<int, object?>> rows, ValueList<Ordering> orderings, Env? outer)
    {
        IEnumerable<Dictionary<int, object?>> sorted = rows;
        foreach (Ordering ordering in orderings.Reverse())
        {
            long Key(Dictionary<int, object?> row) => Value(ordering.Key, new Env(outer, row)) is { } v ? Convert.ToInt64(v) : long.MinValue;
            sorted = ordering.IsDescending ? sorted.OrderByDescending(Key) : sorted.OrderBy(Key);
        }

        return [.. sorted];
    }

    private object? Total(AggregateCall call, List<Dictionary<int, object?>> rows, Env? outer)
    {
        var values = rows.Select(r => call.Argument is null ? 1 : Value(call.Argument, new Env(outer, r))).Where(v => v is not null).Select(v => Convert.ToInt64(v)).ToList();
        return call.Function == AggregateFunction.Count ? values.Count : values.Count == 0 ? null : call.Function == AggregateFunction.Sum ? values.Sum() : values.Max();
    }
}
