using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Moves conditions to where they reject rows first: through projections and sorts, into the sides of joins and set operations, below grouping and windows if they
/// concern whole groups or partitions only (<see cref="ColumnForms"/>); never below a limit. What is demanded twice is demanded once. Relies on <see cref="ExpandNullSemantics"/>: a predicate is kept or moved, never negated.
/// <code>
/// SELECT * FROM (SELECT dept, SUM(pay) AS s FROM e GROUP BY dept) WHERE dept = 1   →  SELECT dept, SUM(pay) AS s FROM e WHERE dept = 1 GROUP BY dept
/// SELECT * FROM (a UNION b) WHERE x = 1                                            →  (a WHERE x = 1) UNION (b WHERE x = 1)
/// </code>
/// </summary>
internal sealed class PushDownFilters : IRewriteRule
{
    public string Name => nameof(PushDownFilters);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => new Descent(plan).Push(plan);

    /// <summary>Takes the conditions of a plan down.</summary>
    private sealed class Descent(Relation plan)
    {
        private readonly Lazy<ColumnForms> _forms = new(() => new ColumnForms(plan));

        public Relation Push(Relation relation) => relation is Filter filter
            ? Push(filter.Input, [.. filter.Predicate.Conjuncts().Select(Push).Once()]) is var pushed && pushed == relation ? relation : pushed
            : relation.MapInputs(Push).MapScalars(Push);

        private Scalar Push(Scalar scalar) => scalar.MapOperands(Push, Push);

        // The relation, walked through, with the conjuncts as deep in it as they may go.
        private Relation Push(Relation relation, List<Scalar> conjuncts)
        {
            if (conjuncts.Count == 0)
            {
                return Push(relation);
            }

            switch (relation)
            {
                case Filter r:
                    return Push(r.Input, [.. r.Predicate.Conjuncts().Select(Push).Concat(conjuncts).Once()]);
                case Sort:
                    return relation.MapInputs(i => Push(i, conjuncts)).MapScalars(Push);
                case Distinct r:
                    return Split(r, conjuncts, c => SeesEqualityOnly(c, r.OutputIds()), c => c);
                case Project r:
                    Dictionary<int, Scalar> values = r.Bindings.Where(b => !b.IsPass).ToDictionary(b => b.Column.Id, b => b.Value);
                    return Split(r, conjuncts, c => !FreeColumns.Of(c).Any(id => values.TryGetValue(id, out Scalar? v) && v.HasSubquery()), c => c.Replace(values));
                case Aggregate { Keys.Count: > 0 } r:
                    Dictionary<int, Scalar> keys = r.Keys.ToDictionary(b => b.Column.Id, b => b.Value);
                    HashSet<int> own = r.OutputIds();
                    return Split(
                        r,
                        conjuncts,
                        c => FreeColumns.Of(c) is var free && free.Overlaps(own) && free.All(id => !own.Contains(id) || keys.TryGetValue(id, out Scalar? v) && !v.HasSubquery()) && SeesEqualityOnly(c, own),
                        c => c.Replace(keys));
                case Window r:
                    HashSet<int> output = r.OutputIds();
                    return Split(
                        r,
                        conjuncts,
                        c => FreeColumns.Of(c) is var free && free.Overlaps(output) && r.Calls.All(call => IsPartition((WindowCall)call.Value, free, output)) && SeesEqualityOnly(c, output),
                        c => c);
                case Join { Kind: JoinKind.Inner or JoinKind.Cross or JoinKind.Left } r:
                    return PushIntoJoin(r, conjuncts);
                case SetOperation r:
                    return PushIntoSides(r, conjuncts);
                default:
                    return Push(relation).Where(conjuncts);
            }
        }

        // Groups are of equal values: a function that tells such values apart would take a part of a group only.
        private bool SeesEqualityOnly(Scalar conjunct, HashSet<int> columns) => _forms.Value.SeesEqualityOnly(conjunct, columns);

        private static bool IsPartition(WindowCall call, HashSet<int> columns, HashSet<int> output)
            => columns.All(id => !output.Contains(id) || call.PartitionBy.Any(p => p is ColumnRef column && column.Id == id));

        private Relation Split(Relation relation, List<Scalar> conjuncts, Func<Scalar, bool> canPush, Func<Scalar, Scalar> rename)
        {
            ILookup<bool, Scalar> parts = conjuncts.ToLookup(canPush);
            ILookup<bool, Scalar> renamed = parts[true].Select(c => (Before: c, After: rename(c))).ToLookup(p => p.After.MayFail() && !p.Before.MayFail(), p => p.After);

            // A condition that may fail now that it computes its column goes no further yet: GuardConditions looks at what stands before it.
            return relation.MapInputs(i => Push(i, [.. renamed[false]]).Where(renamed[true])).MapScalars(Push).Where(parts[false]);
        }

        private Relation PushIntoJoin(Join join, List<Scalar> conjuncts)
        {
            HashSet<int> left = join.Left.OutputIds();
            HashSet<int> right = join.Right.OutputIds();
            List<Scalar> toLeft = [];
            List<Scalar> toRight = [];
            List<Scalar> on = [];
            List<Scalar> above = [];
            foreach (Scalar conjunct in conjuncts)
            {
                bool usesLeft = conjunct.RefersTo(left);
                bool usesRight = conjunct.RefersTo(right);
                List<Scalar> target = (usesLeft, usesRight) switch
                {
                    (true, false) => toLeft,
                    (false, true) when join.Kind != JoinKind.Left => toRight,
                    (true, true) when join.Kind != JoinKind.Left && !conjunct.HasSubquery() => on,
                    _ => above,
                };
                target.Add(conjunct);
            }

            Relation pushedLeft = Push(join.Left, toLeft);
            Relation pushedRight = Push(join.Right, toRight);
            Scalar? predicate = join.Predicate is null ? null : Push(join.Predicate);
            Relation mapped = join.Kind == JoinKind.Left
                ? new Join(JoinKind.Left, pushedLeft, pushedRight, predicate)
                : Predicates.InnerJoin(pushedLeft, pushedRight, predicate.Conjuncts().Concat(on).Once());
            return mapped.Where(above);
        }

        private Relation PushIntoSides(SetOperation set, List<Scalar> conjuncts)
        {
            HashSet<int> columns = set.OutputIds();
            ILookup<bool, Scalar> parts = conjuncts.ToLookup(c => !c.HasSubquery() && (set.Kind == SetOperationKind.UnionAll || SeesEqualityOnly(c, columns)));
            Relation left = Push(set.Left, Renamed(set.Left, set.LeftColumns));
            Relation right = Push(set.Right, Renamed(set.Right, set.RightColumns));
            return (set with { Left = left, Right = right }).Where(parts[false]);

            List<Scalar> Renamed(Relation side, ValueList<int> columns)
            {
                Dictionary<int, OutputColumn> output = side.Output.ToDictionary(c => c.Id);
                Dictionary<int, Scalar> names = set.Columns.Zip(columns).ToDictionary(p => p.First.Id, p => (Scalar)output[p.Second].Ref());
                return [.. parts[true].Select(c => c.Replace(names))];
            }
        }
    }
}
