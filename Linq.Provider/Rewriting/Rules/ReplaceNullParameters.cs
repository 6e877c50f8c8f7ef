using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting.Rules;

/// <summary>
/// Writes null parameters as literals, so that the rules after it can choose IS NULL; all others cannot be null from here on. First rule of the pipeline.
/// <code>
/// WHERE name = @0      @0 is null      →  WHERE name = NULL (which becomes name IS NULL)
/// WHERE id IN @0       @0 holds null   →  WHERE id IN @0 OR id IS NULL
/// FROM unnest(@0) x    @0 holds none   →  x cannot be null
/// </code>
/// </summary>
internal sealed class ReplaceNullParameters : IRewriteRule
{
    public string Name => nameof(ReplaceNullParameters);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.NoNullParameters;

    public Relation Apply(Relation plan, RewriteContext context) => Replace(plan, context.NullParameters).WithOwnSubqueries(context.Ids);

    private static Relation Replace(Relation relation, IReadOnlySet<int> nulls)
    {
        Relation mapped = relation.MapInputs(r => Replace(r, nulls));
        return mapped is Unnest unnest ? Replace(unnest, nulls) : mapped.MapScalars(s => Replace(s, nulls));
    }

    // A list that may hold null and does not has no null among its rows.
    private static Unnest Replace(Unnest unnest, IReadOnlySet<int> nulls)
    {
        ValueList<OutputColumn> columns = unnest.Columns.Select((c, i) => unnest.Lists[i] is Parameter { IsNullable: true } list && !nulls.Contains(list.Index) ? c with { IsNullable = false } : c).ToValueList();
        var mapped = (Unnest)unnest.MapScalars(s => s is Parameter list ? NonNull(list) : Replace(s, nulls));
        return columns == unnest.Columns ? mapped : mapped with { Columns = columns };
    }

    private static Scalar Replace(Scalar scalar, IReadOnlySet<int> nulls)
    {
        switch (scalar)
        {
            case Parameter p:
                return nulls.Contains(p.Index) ? Literal.Null(p.Type) : NonNull(p);
            case InArray s:
                Scalar item = Replace(s.Item, nulls);
                Scalar within = ReferenceEquals(item, s.Item) && !s.List.IsNullable ? s : new InArray(item, NonNull(s.List));
                return nulls.Contains(s.List.Index) ? Predicates.Or(within, Unary.IsNull(item)) : within;
            default:
                return scalar.MapOperands(s => Replace(s, nulls), r => Replace(r, nulls));
        }
    }

    private static Parameter NonNull(Parameter parameter) => parameter.IsNullable ? parameter with { IsNullable = false } : parameter;
}
