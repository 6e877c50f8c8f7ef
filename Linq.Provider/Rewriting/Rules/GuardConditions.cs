using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Computes a condition that may fail (a text that is no number, a division by zero) only where the conditions before it hold, as <c>&amp;&amp;</c> does: databases choose the order of conditions by
/// their cost. What compares a value of the same table is cheaper than that, and needs no help. Runs before conditions are moved, which would part them, and after each
/// time that they were, which brings others together.
/// <code>
/// WHERE NOT EXISTS (letters of x.code) AND parse(x.code) > 3   →  WHERE CASE WHEN NOT EXISTS (letters of x.code) THEN parse(x.code) > 3 ELSE false END
/// SELECT x.code IS NOT NULL AND parse(x.code) > 3              →  SELECT CASE WHEN x.code IS NOT NULL THEN parse(x.code) > 3 ELSE false END
/// </code>
/// </summary>
internal sealed class GuardConditions : IRewriteRule
{
    public string Name => nameof(GuardConditions);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => Guarded(plan);

    private static Relation Guarded(Relation relation)
    {
        Relation mapped = relation.MapInputs(Guarded).MapScalars(relation is Filter or Join ? Conjuncts : Value);
        return mapped is Filter filter && filter.Predicate.Conjuncts().Any(c => c.MayFail()) ? Guarded(filter) : mapped;
    }

    /// <summary>The conditions of rows, of which the database looks at no more where one is not true.</summary>
    private static Scalar Conjuncts(Scalar scalar) => scalar is Binary { Operator: BinaryOperator.And } ? scalar.MapOperands(Conjuncts, Guarded) : Condition(scalar);

    /// <summary>A condition, for which null is as good as false. The database computes it from left to right and stops where it is decided, which a null does not do.</summary>
    private static Scalar Condition(Scalar scalar) => scalar switch
    {
        Binary { Operator: BinaryOperator.And, Left: { IsNullable: true } left, Right: var right } when right.MayFail() => new Case([new When(Condition(left), Condition(right))], Literal.False, SqlType.Boolean, right.IsNullable),
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } => scalar.MapOperands(Condition, Guarded),
        Unary { Operator: UnaryOperator.Not } => scalar.MapOperands(Negated, Guarded),
        _ => Value(scalar),
    };

    private static Scalar Negated(Scalar scalar) => scalar is Binary { Operator: BinaryOperator.And or BinaryOperator.Or } or Unary { Operator: UnaryOperator.Not } ? scalar.MapOperands(Negated, Guarded) : Value(scalar);

    /// <summary>A value, of which a database may compute both sides (SQLite does).</summary>
    private static Scalar Value(Scalar scalar) => scalar switch
    {
        Binary { Operator: BinaryOperator.And, Left: { IsNullable: false } left, Right: var right } when right.MayFail() => new Case([new When(Condition(left), Value(right))], Literal.False, SqlType.Boolean, right.IsNullable),
        Binary { Operator: BinaryOperator.Or, Left: { IsNullable: false } left, Right: var right } when right.MayFail() => new Case([new When(Condition(left), Literal.True)], Value(right), SqlType.Boolean, right.IsNullable),
        Case choice => choice.MapOperands(s => choice.Whens.Any(w => ReferenceEquals(w.Condition, s)) ? Condition(s) : Value(s), Guarded),
        AggregateCall call => call.MapOperands(s => ReferenceEquals(call.Filter, s) ? Condition(s) : Value(s), Guarded),
        _ => scalar.MapOperands(Value, Guarded),
    };

    private static Relation Guarded(Filter filter)
    {
        Relation input = filter.Input;
        while (input is Filter below)
        {
            input = below.Input;
        }

        var origins = new Origins(input);
        Scalar[] before = [.. Below(input).Where(origins.IsPassedOn)];
        Scalar[] all = [.. Conditions(filter)];
        int first = Enumerable.Range(0, all.Length).FirstOrDefault(i => all[i].MayFail() && GuardsOf(i).Any(), all.Length);
        if (first == all.Length)
        {
            return filter;
        }

        // A guard stays a condition too, for indexes and joins; not one that may fail itself or has a subquery, which would be computed twice.
        Scalar[] guards = [.. GuardsOf(first)];
        int last = Array.FindLastIndex(all, c => c.MayFail());
        IEnumerable<Scalar> kept = all.Where((c, i) => i > last || !c.MayFail() && !c.HasSubquery() || (i < first && !guards.Contains(c)));
        return input.Where(kept.Append(new Case([new When(guards.AllOf()!, Value(all[first..(last + 1)].AllOf()!))], Literal.False, SqlType.Boolean, all[first..(last + 1)].Any(c => c.IsNullable))));

        IEnumerable<Scalar> GuardsOf(int condition)
            => before.Where(g => !origins.AreOne(g, all[condition])).Concat(all.Take(condition).Where(g => !IsCheap(g, all[condition], origins))).Where(g => !IsGuarded(all[condition], g));
    }

    private static bool IsGuarded(Scalar condition, Scalar guard) => condition is Case { Whens: [var guarded], Else: Literal { Value: false } } && guarded.Condition.Conjuncts().Contains(guard);

    /// <summary>The conditions that both sides of a join have met before, of which a condition on one side would be parted when it is moved.</summary>
    private static IEnumerable<Scalar> Below(Relation relation) => relation switch
    {
        Filter r => Below(r.Input).Concat(Guards(r.Predicate)),
        Sort r => Below(r.Input),
        Join { Kind: JoinKind.Inner or JoinKind.Cross } r => Below(r.Left).Concat(Below(r.Right)).Concat(Guards(r.Predicate)),
        Algebra.Apply { Kind: ApplyKind.Cross } r => Below(r.Left).Concat(Below(r.Right)),
        Join { Kind: JoinKind.Left, Left: var left } => Below(left),
        Algebra.Apply { Left: var left } => Below(left),
        _ => [],
    };

    private static IEnumerable<Scalar> Guards(Scalar? predicate) => predicate.Conjuncts().Where(c => !c.HasSubquery() && !c.MayFail() && !IsJoining(c));

    /// <summary>Rows are joined by it before all else.</summary>
    private static bool IsJoining(Scalar condition) => condition is Binary { Operator: BinaryOperator.Equal or BinaryOperator.Same, Left: ColumnRef, Right: ColumnRef };

    /// <summary>The conditions of a filter, after those of the filters below it.</summary>
    private static IEnumerable<Scalar> Conditions(Filter filter) => filter.Input is Filter below ? Conditions(below).Concat(filter.Predicate.Conjuncts()) : filter.Predicate.Conjuncts();

    /// <summary>Whether the database looks at a guard first by itself: it compares a value of the same table, or it is what rows are joined by.</summary>
    private static bool IsCheap(Scalar guard, Scalar condition, Origins origins) => guard switch
    {
        _ when !origins.AreRead(guard) => false,
        _ when IsJoining(guard) => true,
        Binary { Operator: >= BinaryOperator.Equal and not (BinaryOperator.And or BinaryOperator.Or), Left: var left, Right: var right } => IsSimple(left) && IsSimple(right) && origins.AreOne(guard, condition),
        Unary { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull or UnaryOperator.Not, Operand: var operand } => IsSimple(operand) && origins.AreOne(guard, condition),
        _ => IsSimple(guard) && origins.AreOne(guard, condition),
    };

    private static bool IsSimple(Scalar scalar) => scalar is ColumnRef or Literal or Parameter;

    /// <summary>Where the columns of a relation come from: the table that they are read from, or the groups or windows that compute them. What is computed of a row comes from where its parts do.</summary>
    private sealed class Origins
    {
        private readonly Dictionary<int, HashSet<int>> _origins = [];
        private readonly HashSet<int> _computed = [];
        private readonly HashSet<int> _output;
        private int _count;

        public Origins(Relation relation)
        {
            _output = relation.OutputIds();
            Note(relation);
        }

        /// <summary>Whether a scalar that was computed below can be computed here.</summary>
        public bool IsPassedOn(Scalar scalar) => FreeColumns.Of(scalar).All(id => _output.Contains(id) || !_origins.ContainsKey(id));

        /// <summary>Whether all columns of a scalar are at hand where it is looked at, none is computed of others first.</summary>
        public bool AreRead(Scalar scalar) => !FreeColumns.Of(scalar).Overlaps(_computed);

        /// <summary>Whether two scalars come from one table, so that they stay beside each other. A row around is at hand anyway.</summary>
        public bool AreOne(Scalar first, Scalar second) => Of(first).Union(Of(second)).Take(2).Count() < 2;

        private IEnumerable<int> Of(Scalar scalar) => FreeColumns.Of(scalar).SelectMany(id => _origins.GetValueOrDefault(id, []));

        private void Note(Relation relation)
        {
            foreach (Relation input in relation.Inputs())
            {
                Note(input);
            }

            switch (relation)
            {
                case Filter or Sort or Limit or Distinct or Join or Algebra.Apply:
                    break;
                case Project r:
                    NoteValues(r.Bindings);
                    break;
                case Aggregate r:
                    NoteValues(r.Keys);
                    NoteOwn(r.Aggregates.Select(b => b.Column));
                    break;
                case Window r:
                    NoteOwn(r.Calls.Select(b => b.Column));
                    break;
                default:
                    NoteOwn(relation.Output);
                    _computed.UnionWith(relation.Inputs().Any(i => i.OutputIds().Overlaps(_computed)) ? relation.OutputIds() : []);
                    break;
            }
        }

        private void NoteValues(IEnumerable<Binding> bindings)
        {
            foreach (Binding binding in bindings.Where(b => !b.IsPass))
            {
                _origins[binding.Column.Id] = [.. Of(binding.Value)];
                if (!IsSimple(binding.Value) || !AreRead(binding.Value))
                {
                    _computed.Add(binding.Column.Id);
                }
            }
        }

        private void NoteOwn(IEnumerable<OutputColumn> columns)
        {
            _count++;
            foreach (OutputColumn column in columns)
            {
                _origins[column.Id] = [_count];
            }
        }
    }
}
