using System.Globalization;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Algebra;

/// <summary>
/// Checks what every plan must keep: references resolve, identities are defined once, aggregates and window calls stand where they may, subqueries and
/// set operations have matching columns. A violation is a mistake of this library, so the message names the node and who made it.
/// </summary>
internal sealed class PlanValidator
{
    private readonly HashSet<int> _defined = [];
    private readonly HashSet<string> _recursions = new(StringComparer.Ordinal);
    private readonly Relation _plan;
    private readonly string _origin;

    private PlanValidator(Relation plan, string origin)
    {
        _plan = plan;
        _origin = origin;
    }

    /// <summary>Checks a plan; <paramref name="origin"/> tells who made it.</summary>
    /// <exception cref="LinqProviderException">The plan is invalid.</exception>
    public static void Validate(Relation plan, string origin) => new PlanValidator(plan, origin).Check(plan, new HashSet<int>());

    private void Check(Relation relation, IReadOnlySet<int> around)
    {
        IReadOnlySet<int> scope = around;
        foreach (Relation input in relation.Inputs())
        {
            bool seesLeft = relation is Apply apply && ReferenceEquals(input, apply.Right) && !ReferenceEquals(apply.Left, apply.Right);
            if (relation is RecursiveUnion recursive && ReferenceEquals(input, recursive.Step))
            {
                _recursions.Add(recursive.Name);
            }

            Check(input, seesLeft ? scope : around);
            scope = Union(scope, input.OutputIds());
        }

        foreach (OutputColumn column in relation.DefinedColumns())
        {
            Require(_defined.Add(column.Id), relation, $"column {Show(column.Id)} ('{column.Name}') is defined a second time; a copy needs fresh identities");
        }

        CheckNode(relation);
        foreach (Scalar scalar in relation.Scalars())
        {
            Check(scalar, scope, relation, isTop: true);
        }
    }

    private void CheckNode(Relation relation)
    {
        switch (relation)
        {
            case Filter r:
                RequireBoolean(r.Predicate, r);
                break;
            case Join r:
                Require(r.Kind == JoinKind.Cross == r.Predicate is null, r, $"a {r.Kind} join {(r.Predicate is null ? "needs a" : "cannot have a")} predicate");
                if (r.Predicate is not null)
                {
                    RequireBoolean(r.Predicate, r);
                }

                break;
            case Project r:
                CheckBindings(r.Bindings, r);
                break;
            case Aggregate r:
                CheckBindings(r.Keys, r);
                CheckBindings(r.Aggregates, r);
                Require(r.Aggregates.All(b => b.Value is AggregateCall), r, "an aggregate binding is not an aggregate call");
                break;
            case Window r:
                CheckBindings(r.Calls, r);
                Require(r.Calls.All(b => b.Value is WindowCall), r, "a window binding is not a window call");
                break;
            case Values r:
                Require(r.Rows.All(row => row.Count == r.Columns.Count), r, $"a row does not have {Show(r.Columns.Count)} values");
                break;
            case Unnest r:
                Require(r.Lists.Count == r.Columns.Count, r, "the number of lists differs from that of the columns");
                break;
            case RawSql r:
                Require(r.Fragments.Count == r.Arguments.Count + 1, r, "there must be one fragment more than arguments");
                break;
            case SetOperation r:
                CheckPositions(r, r.Left, r.LeftColumns, r.Columns);
                CheckPositions(r, r.Right, r.RightColumns, r.Columns);
                break;
            case RecursiveUnion r:
                CheckPositions(r, r.Seed, r.SeedColumns, r.Columns);
                CheckPositions(r, r.Step, r.StepColumns, r.Columns);
                break;
            case RecursiveReference r:
                Require(_recursions.Contains(r.Name), r, $"there is no recursive union '{r.Name}' around");
                break;
        }

        HashSet<int> ids = relation.OutputIds();
        Require(ids.Count == relation.Output.Count, relation, "a column occurs twice in the output");
    }

    private void Check(Scalar scalar, IReadOnlySet<int> scope, Relation owner, bool isTop)
    {
        switch (scalar)
        {
            case ColumnRef column:
                Require(scope.Contains(column.Id), owner, $"column {Show(column.Id)} is neither in the inputs nor in a query around");
                break;
            case AggregateCall:
                Require(isTop && owner is Aggregate, owner, "an aggregate call stands outside an Aggregate");
                break;
            case WindowCall:
                Require(isTop && owner is Window, owner, "a window call stands outside a Window");
                break;
            case ScalarSubquery s:
                Require(s.Relation.Output.Count == 1, owner, $"a scalar subquery has {Show(s.Relation.Output.Count)} columns");
                break;
            case InSubquery s:
                Require(s.Relation.Output.Count == s.Items.Count, owner, $"IN compares {Show(s.Items.Count)} items with {Show(s.Relation.Output.Count)} columns");
                break;
        }

        foreach (Scalar operand in scalar.Operands())
        {
            Check(operand, scope, owner, isTop: false);
        }

        if (scalar.Subquery() is { } subquery)
        {
            Check(subquery, scope);
        }
    }

    private void CheckBindings(ValueList<Binding> bindings, Relation owner)
    {
        foreach (Binding binding in bindings)
        {
            Require(binding.Column.Type.Kind == binding.Value.Type.Kind, owner,
                $"column {Show(binding.Column.Id)} ('{binding.Column.Name}') is {binding.Column.Type} but its value is {binding.Value.Type}");
            Require(binding.Column.IsNullable || !binding.Value.IsNullable, owner,
                $"column {Show(binding.Column.Id)} ('{binding.Column.Name}') cannot be null but its value can");
        }
    }

    private void CheckPositions(Relation owner, Relation side, ValueList<int> columns, ValueList<OutputColumn> output)
    {
        Require(columns.Count == output.Count, owner, $"a side has {Show(columns.Count)} columns, the result {Show(output.Count)}");
        HashSet<int> ids = side.OutputIds();
        foreach (int column in columns)
        {
            Require(ids.Contains(column), owner, $"column {Show(column)} is not in the output of its side");
        }
    }

    private void RequireBoolean(Scalar predicate, Relation owner)
        => Require(predicate.Type.Kind == SqlTypeKind.Boolean, owner, $"the predicate is {predicate.Type}, not Boolean");

    private void Require(bool condition, Relation node, string problem)
    {
        if (!condition)
        {
            throw new LinqProviderException(ErrorCodes.InvalidPlan,
                $"The plan made by {_origin} is invalid at {node.GetType().Name}: {problem}. This is a defect of Linq.Provider; please report it with the plan:{Environment.NewLine}{AlgebraPrinter.Print(_plan)}");
        }
    }

    private static IReadOnlySet<int> Union(IReadOnlySet<int> left, HashSet<int> right)
    {
        right.UnionWith(left);
        return right;
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
