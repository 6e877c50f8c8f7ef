using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Makes each list that is a parameter a source of its own, because <c>json_each</c> reads one: lists of equal length are joined by the positions of their elements, and elements that
/// JSON has no form for are converted. Lists that are one parameter stay, for these are bound as one list of rows.
/// <code>
/// unnest(@0, @1) AS u (a, b)   →  json_each(@0) AS u JOIN json_each(@1) AS v ON v.key = u.key
/// </code>
/// </summary>
internal sealed class ReadListsApart : IRewriteRule
{
    public string Name => nameof(ReadListsApart);

    public PlanProperty Requires => PlanProperty.SqlLogic;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(r => r is Unnest { Lists: [Parameter first, ..] } unnest
        && (unnest.Lists.Count == 1 ? IsConverted(unnest.Columns[0].Type) : unnest.Lists.Any(l => ((Parameter)l).Index != first.Index)) ? Apart(unnest, context.Ids) : r);

    private static Project Apart(Unnest unnest, ColumnIds ids)
    {
        OutputColumn[] elements = [.. unnest.Columns.Select(c => IsConverted(c.Type) ? c with { Id = ids.Next() } : c)];
        OutputColumn position = unnest.Ordinality ?? ids.New("key", SqlType.Integer, false);
        Relation lists = new Unnest([unnest.Lists[0]], [elements[0]], unnest.Lists.Count == 1 ? unnest.Ordinality : position);
        for (int i = 1; i < elements.Length; i++)
        {
            OutputColumn same = ids.New("key", SqlType.Integer, false);
            lists = new Join(JoinKind.Inner, lists, new Unnest([unnest.Lists[i]], [elements[i]], same), Predicates.SqlCompare(BinaryOperator.Equal, same.Ref(), position.Ref()));
        }

        IEnumerable<Binding> columns = unnest.Columns.Zip(elements, (c, e) => c == e ? Binding.Pass(c) : new Binding(c, new Call(Functions.ElementValue, [e.Ref()], c.Type, c.IsNullable)));
        return new Project(lists, columns.Concat(unnest.Ordinality is { } ordinality ? [Binding.Pass(ordinality)] : []).ToValueList());
    }

    private static bool IsConverted(SqlType type) => type.Kind is SqlTypeKind.Double or SqlTypeKind.Real or SqlTypeKind.Binary;
}
