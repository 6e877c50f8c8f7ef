using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Computes anew, from the leaves up, what can be null: outer joins make columns nullable, predicates make them non-null for everything above and for the
/// conjuncts after them. Changes no SQL by itself; it lets later rules compensate for null only where one can occur. Relies on <see cref="ReplaceNullParameters"/>.
/// <code>
/// WHERE x IS NOT NULL AND x &lt;&gt; 5   the second x cannot be null
/// SELECT CASE WHEN c THEN 1 ELSE 2 END   cannot be null
/// </code>
/// </summary>
internal sealed class InferNullability : IRewriteRule
{
    public string Name => nameof(InferNullability);

    public PlanProperty Requires => PlanProperty.NoNullParameters;

    public PlanProperty Establishes => PlanProperty.ExactNullability;

    public Relation Apply(Relation plan, RewriteContext context) => Infer(plan, Scope.Empty).Relation;

    private readonly record struct Inferred(Relation Relation, Scope Scope);

    private static Inferred Infer(Relation relation, Scope around)
    {
        switch (relation)
        {
            case Filter r:
            {
                (Relation input, Scope scope) = Infer(r.Input, around);
                (Scalar predicate, Scope after) = InferPredicate(r.Predicate, scope);
                return new(ReferenceEquals(input, r.Input) && ReferenceEquals(predicate, r.Predicate) ? r : new Filter(input, predicate), after);
            }

            case Join r:
                return InferJoin(r, around);
            case Apply r:
            {
                (Relation left, Scope scope) = Infer(r.Left, around);
                (Relation right, Scope inner) = Infer(r.Right, scope);
                Relation apply = ReferenceEquals(left, r.Left) && ReferenceEquals(right, r.Right) ? r : r with { Left = left, Right = right };
                return new(apply, r.Kind == ApplyKind.Cross ? inner : scope.With(right.Output, _ => true));
            }

            case SetOperation or RecursiveUnion:
            {
                var scopes = new List<Scope>();
                Relation mapped = relation.MapInputs(i =>
                {
                    (Relation input, Scope scope) = Infer(i, around);
                    scopes.Add(scope);
                    return input;
                });
                mapped = mapped is SetOperation set ? WithNullability(set, scopes[0], scopes[1]) : mapped;
                return new(mapped, around.With(mapped.Output, c => c.IsNullable));
            }

            default:
                return InferSimple(relation, around);
        }
    }

    private static Inferred InferSimple(Relation relation, Scope around)
    {
        Scope scope = around;
        Relation mapped = relation.MapInputs(i =>
        {
            (Relation input, scope) = Infer(i, around);
            return input;
        });
        bool isKeyless = relation is Aggregate { Keys.Count: 0 };
        mapped = WithNullability(mapped.MapScalars(s => Infer(s, scope, isKeyless)));
        return mapped is Sort or Limit or Distinct ? new(mapped, scope)
            : mapped is Window window ? new(mapped, scope.With(window.Calls.Select(b => b.Column), c => c.IsNullable))
            : new(mapped, around.With(mapped.Output, c => c.IsNullable));
    }

    private static Inferred InferJoin(Join join, Scope around)
    {
        (Relation left, Scope leftScope) = Infer(join.Left, around);
        (Relation right, Scope rightScope) = Infer(join.Right, around);
        Scope both = leftScope.With(right.Output, c => rightScope.IsNullable(c.Id) ?? c.IsNullable);
        (Scalar? predicate, Scope matched) = join.Predicate is null ? (null, both) : InferPredicate(join.Predicate, both);
        Relation mapped = ReferenceEquals(left, join.Left) && ReferenceEquals(right, join.Right) && ReferenceEquals(predicate, join.Predicate)
            ? join
            : join with { Left = left, Right = right, Predicate = predicate };
        return new(mapped, join.Kind switch
        {
            JoinKind.Inner or JoinKind.Cross => matched,
            JoinKind.Left => both.With(right.Output, _ => true),
            JoinKind.Right => rightScope.With(left.Output, _ => true),
            JoinKind.Full => around.With(mapped.Output, _ => true),
            _ => throw new UnreachableException(),
        });
    }

    // What an earlier conjunct says holds for the later ones only: the other way round two conjuncts could prove, and remove, each other.
    private static (Scalar Predicate, Scope After) InferPredicate(Scalar predicate, Scope scope)
    {
        if (predicate is Binary { Operator: BinaryOperator.And } and)
        {
            (Scalar left, Scope afterLeft) = InferPredicate(and.Left, scope);
            (Scalar right, Scope after) = InferPredicate(and.Right, afterLeft);
            bool isNullable = left.IsNullable || right.IsNullable;
            return (ReferenceEquals(left, and.Left) && ReferenceEquals(right, and.Right) && isNullable == and.IsNullable
                ? and
                : and with { Left = left, Right = right, IsNullable = isNullable }, after);
        }

        Scalar inferred = Infer(predicate, scope, isKeyless: false);
        return (inferred, scope.NonNull(inferred.NonNullIfTrue()));
    }

    private static Scalar Infer(Scalar scalar, Scope scope, bool isKeyless)
    {
        Scalar mapped = scalar.MapOperands(s => Infer(s, scope, isKeyless), r => Infer(r, scope).Relation);
        bool isNullable = mapped switch
        {
            ColumnRef s => scope.IsNullable(s.Id) ?? s.IsNullable,
            Binary { Operator: <= BinaryOperator.Concat or BinaryOperator.And or BinaryOperator.Or } s => s.Left.IsNullable || s.Right.IsNullable,
            Binary s => s.IsNullable && (s.Left.IsNullable || s.Right.IsNullable),
            Unary { Operator: UnaryOperator.Not or UnaryOperator.Negate or UnaryOperator.BitNot } s => s.Operand.IsNullable,
            Call { Function.PropagatesNull: true } s => s.Arguments.Any(a => a.IsNullable),
            Call s when s.Function == Functions.Coalesce => s.Arguments.All(a => a.IsNullable),
            Case s => s.Else is null || s.Else.IsNullable || s.Whens.Any(w => w.Result.IsNullable),
            ScalarSubquery s => !HasRow(s.Relation) || s.Relation.Output[0].IsNullable,
            AggregateCall { Function: AggregateFunction.Count } => false,
            AggregateCall s => isKeyless || s.Filter is not null || s.Argument is null or { IsNullable: true },
            WindowCall { Function: WindowFunction.RowNumber or WindowFunction.Count } => false,
            WindowCall { Function: WindowFunction.Lag or WindowFunction.Lead } => true,
            WindowCall s => s.Arguments.Any(a => a.IsNullable),
            var s => s.IsNullable,
        };
        return isNullable == mapped.IsNullable ? mapped : mapped with { IsNullable = isNullable };
    }

    private static bool HasRow(Relation relation) => relation switch
    {
        Aggregate { Keys.Count: 0 } => true,
        Project r => HasRow(r.Input),
        Sort r => HasRow(r.Input),
        Distinct r => HasRow(r.Input),
        Values r => r.Rows.Count > 0,
        _ => false,
    };

    private static Relation WithNullability(Relation relation) => relation switch
    {
        Project r => Bindings(r.Bindings) is var b && b == r.Bindings ? r : r with { Bindings = b },
        Aggregate r => (Bindings(r.Keys), Bindings(r.Aggregates)) is var (k, a) && k == r.Keys && a == r.Aggregates ? r : r with { Keys = k, Aggregates = a },
        Window r => Bindings(r.Calls) is var c && c == r.Calls ? r : r with { Calls = c },
        Values { Rows.Count: > 0 } r => r.Columns.Select((c, i) => Nullable(c, r.Rows.Any(row => row[i].IsNullable))).ToValueList() is var c && c == r.Columns ? r : r with { Columns = c },
        _ => relation,
    };

    private static SetOperation WithNullability(SetOperation set, Scope left, Scope right)
    {
        ValueList<OutputColumn> columns = set.Columns.Select((c, i) =>
        {
            bool leftNullable = left.IsNullable(set.LeftColumns[i]) ?? true;
            bool rightNullable = right.IsNullable(set.RightColumns[i]) ?? true;
            return Nullable(c, set.Kind switch
            {
                SetOperationKind.Union or SetOperationKind.UnionAll => leftNullable || rightNullable,
                SetOperationKind.Intersect => leftNullable && rightNullable,
                SetOperationKind.Except => leftNullable,
                _ => throw new UnreachableException(),
            });
        }).ToValueList();
        return columns == set.Columns ? set : set with { Columns = columns };
    }

    private static ValueList<Binding> Bindings(ValueList<Binding> bindings)
        => bindings.MapSame(b => b.Column.IsNullable == b.Value.IsNullable ? b : b with { Column = Nullable(b.Column, b.Value.IsNullable) });

    private static OutputColumn Nullable(OutputColumn column, bool isNullable) => column.IsNullable == isNullable ? column : column with { IsNullable = isNullable };

    /// <summary>What is known about the columns in sight. A scope never changes: a new one is laid over it.</summary>
    private sealed class Scope(IReadOnlyDictionary<int, bool> known)
    {
        public static Scope Empty { get; } = new(new Dictionary<int, bool>());

        public bool? IsNullable(int id) => known.TryGetValue(id, out bool isNullable) ? isNullable : null;

        public Scope With(IEnumerable<OutputColumn> columns, Func<OutputColumn, bool> isNullable)
        {
            var copy = new Dictionary<int, bool>(known);
            foreach (OutputColumn column in columns)
            {
                copy[column.Id] = isNullable(column);
            }

            return new(copy);
        }

        public Scope NonNull(IEnumerable<int> columns)
        {
            int[] ids = [.. columns.Where(id => known.TryGetValue(id, out bool isNullable) && isNullable)];
            if (ids.Length == 0)
            {
                return this;
            }

            var copy = new Dictionary<int, bool>(known);
            foreach (int id in ids)
            {
                copy[id] = false;
            }

            return new(copy);
        }
    }
}
