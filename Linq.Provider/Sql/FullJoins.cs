using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql;

/// <summary>Full joins that a database cannot make.</summary>
internal static class FullJoins
{
    /// <summary><c>a FULL JOIN b ON p</c> as <c>a LEFT JOIN b ON p UNION ALL SELECT null…, b.* FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE p)</c>.</summary>
    public static SetOperation WithoutFull(this Join join, RewriteContext context)
    {
        ValueList<OutputColumn> columns = join.Output;
        ClonedRelation first = (join with { Kind = JoinKind.Left }).Clone(context.Ids);
        ClonedRelation second = (join with { Kind = JoinKind.Inner }).Clone(context.Ids);
        var pair = (Join)second.Relation;
        Scalar unmatched = Unary.Not(new Exists(pair.Predicate is null ? pair.Left : new Filter(pair.Left, pair.Predicate)));
        HashSet<int> right = [.. pair.Right.Output.Select(c => c.Id)];
        ValueList<Binding> bindings = columns.Select(c => second.Columns[c.Id] is var id && right.Contains(id)
            ? Binding.Pass(c with { Id = id })
            : new Binding(context.Ids.New(c.Name, c.Type, true), Literal.Null(c.Type))).ToValueList();
        var lonely = new Project(new Filter(pair.Right, unmatched), bindings);
        return new SetOperation(SetOperationKind.UnionAll, first.Relation, columns.Select(c => first.Columns[c.Id]).ToValueList(), lonely, bindings.Select(b => b.Column.Id).ToValueList(), columns);
    }
}
