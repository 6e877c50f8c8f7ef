using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Rewriting;

/// <summary>
/// Makes the statement that changes the rows of a plan which the rules have rewritten. Rules know relations only, so comparisons have the meaning of SQL already.
/// <code>
/// rows of the table itself   DELETE FROM t WHERE …            UPDATE t SET a = … WHERE …
/// rows found otherwise       DELETE … WHERE key IN (SELECT)   UPDATE t SET a = s.value FROM (SELECT key, value …) AS s WHERE t.key = s.key
/// </code>
/// </summary>
internal static class StatementBuilder
{
    public static Statement Build(RowsChange change, Relation rows)
    {
        var plan = (Project)rows;
        var ids = ColumnIds.After(plan);
        return change switch
        {
            RowsDeletion c => Deletion(c, plan, ids),
            RowsUpdate c => Update(c, plan, ids),
            RowsInsertion c => new Insert(c.Table, c.Columns, plan, plan.Bindings.Select(b => b.Column.Id).ToValueList(), c.Returning),
            _ => throw new UnreachableException(),
        };
    }

    private static Delete Deletion(RowsDeletion change, Project plan, ColumnIds ids)
    {
        if (FindTarget(change, plan) is { } direct)
        {
            return new Delete(direct.Target, direct.Predicate, change.Returning);
        }

        Scan target = TargetOf(change, plan, ids);
        return new Delete(target, new InSubquery(target.Output.Select(c => (Scalar)c.Ref()).ToValueList(), plan), change.Returning);
    }

    private static Update Update(RowsUpdate change, Project plan, ColumnIds ids)
    {
        int keys = change.Key.Count;

        // SQLite evaluates a subquery in SET after it has changed the rows before, so its values must be read first.
        bool readsRows = plan.Bindings.Skip(keys).Any(b => b.Value.HasSubquery());
        if (!readsRows && FindTarget(change, plan) is { } direct)
        {
            return new Update(direct.Target, change.Columns.Select((c, i) => new Assignment(c, plan.Bindings[keys + i].Value)).ToValueList(), direct.Predicate, change.Returning);
        }

        Scan target = TargetOf(change, plan, ids);
        Scalar match = target.Output
            .Select((c, i) => (Scalar)new Binary(BinaryOperator.Equal, c.Ref(), plan.Bindings[i].Column.Ref(), SqlType.Boolean, false))
            .Aggregate((a, b) => new Binary(BinaryOperator.And, a, b, SqlType.Boolean, false));

        // A value that is the same for all rows takes the column's type where it is assigned, which a column of a subquery would not.
        ValueList<Assignment> assignments = change.Columns.Select((c, i) => new Assignment(c, plan.Bindings[keys + i] is { Value: Literal or Parameter } same ? same.Value : plan.Bindings[keys + i].Column.Ref())).ToValueList();
        ValueList<Binding> read = plan.Bindings.Where((b, i) => i < keys || b.Value is not (Literal or Parameter)).ToValueList();
        return new Update(target, assignments, match, change.Returning) { Source = plan with { Bindings = read } };
    }

    /// <summary>The scan of the table itself, if the plan is nothing but a filter over it.</summary>
    private static (Scan Target, Scalar? Predicate)? FindTarget(RowsChange change, Project plan)
    {
        Scalar? predicate = null;
        Relation input = plan.Input;
        while (input is Filter filter)
        {
            predicate = predicate is null ? filter.Predicate : new Binary(BinaryOperator.And, filter.Predicate, predicate, SqlType.Boolean, false);
            input = filter.Input;
        }

        bool isTarget = input is Scan scan && ReferenceEquals(scan.Table, change.Table)
            && change.Key.Select((name, i) => plan.Bindings[i].Value is ColumnRef key && scan.Columns.Any(c => c.Output.Id == key.Id && c.Name == name)).All(same => same);
        return isTarget ? ((Scan)input, predicate) : null;
    }

    /// <summary>The table again, with the columns of its key.</summary>
    private static Scan TargetOf(RowsChange change, Project plan, ColumnIds ids)
    {
        if (change.Key.Count == 0)
        {
            throw new QueryTranslationException(
                ErrorCodes.UntranslatableShape,
                $"The rows of table \"{change.Table.FullName}\" cannot be changed by this query: the table has no primary key by which to find them again. Use Where over columns of the table alone, or declare a key.");
        }

        return new Scan(change.Table, change.Key.Select((name, i) => new ScanColumn(ids.New(name, plan.Bindings[i].Column.Type, false), name)).ToValueList());
    }
}
