using System.Data.Common;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Loaders;

/// <summary>Runs a plan whose rows need further statements: rows first, then the children of all of them, then objects.</summary>
internal sealed class PlanReader(ConnectionScope scope, IEntityStore? store, RelationshipFiller filler)
{
    /// <summary>
    /// As many keys go into one statement: the memory that driver and server need for a list is bounded, and a statement more does not matter to so many objects.
    /// </summary>
    private const int MostKeys = 50_000;

    /// <summary>The joined collections of one run of a plan; null if it has none.</summary>
    public JoinedRun? NewRun(ShapedPlan plan) => plan.Joined?.NewRun((element, owner, items) => filler.Fill(element.Navigation, owner, items, element.IsPartial, store));

    /// <summary>
    /// Reads all rows of a plan. <paramref name="take"/> gets each row that begins a result, once its projected collections are there; relationships are filled after the last row.
    /// </summary>
    public async ValueTask ReadAsync(ShapedPlan plan, object?[] values, Action<DbDataReader, ShaperContext> take, bool async, CancellationToken cancellationToken)
    {
        store?.BeginWhole();
        List<object>[] parents = plan.Includes.Count == 0 ? [] : [.. plan.Includes.Select(_ => new List<object>())];
        JoinedRun? joined = NewRun(plan);
        if (plan.Collections.Count == 0)
        {
            var context = new ShaperContext { Store = store, Parameters = values, Parents = parents, Joined = joined };
            store?.Expect(plan.Rows.Count);
            StatementReader rows = await scope.QueryAsync(plan.Statement, values, async, cancellationToken).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                while (await rows.ReadAsync(async, cancellationToken).ConfigureAwait(false))
                {
                    Take(rows.Reader, context, take, joined, plan);
                }

                plan.Rows.Note(rows.Rows);
            }
        }
        else
        {
            using BufferedRows buffer = await BufferAsync(plan, values, async, cancellationToken).ConfigureAwait(false);
            NestedRows[] collections = new NestedRows[plan.Collections.Count];
            for (int i = 0; i < collections.Length; i++)
            {
                collections[i] = await ReadChildrenAsync(plan.Collections[i], KeysOf(plan.Collections[i], buffer, values), values, async, cancellationToken).ConfigureAwait(false);
            }

            var context = new ShaperContext { Store = store, Parameters = values, Parents = parents, Collections = collections, Joined = joined };
            buffer.Rewind();
            while (buffer.Read())
            {
                Take(buffer, context, take, joined, plan);
            }

            Array.ForEach(collections, static c => c.Clear());
        }

        joined?.Complete();

        for (int i = 0; i < parents.Length; i++)
        {
            await FillAsync(plan.Includes[i], parents[i], values, async, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Take(DbDataReader row, ShaperContext context, Action<DbDataReader, ShaperContext> take, JoinedRun? joined, ShapedPlan plan)
    {
        if (joined is null)
        {
            take(row, context);
            return;
        }

        if (!joined.Continues(row, context))
        {
            if (plan.Joined!.IsOrdered)
            {
                joined.Complete();
            }

            take(row, context);
        }

        joined.Take(row, context);
    }

    /// <summary>Loads a relationship of some objects, by one statement unless they are very many.</summary>
    public async ValueTask FillAsync(NestedPlan include, List<object> parents, object?[] values, bool async, CancellationToken cancellationToken)
    {
        if (include.IsImmediate && store is not null && !include.Navigation!.IsCollection)
        {
            parents = [.. parents.Where(p => !store.TryResolve(p, include.Navigation))];
        }

        if (parents.Count == 0)
        {
            return;
        }

        int first = 0;
        ParentKeys keys = include.Reader.NewKeys();
        for (int i = 0; i < parents.Count; i++)
        {
            keys.Add(parents[i]);
            if (keys.Count == MostKeys && i + 1 < parents.Count && include.CanBeSplit)
            {
                await FillAsync(include, parents.GetRange(first, i + 1 - first), keys, values, async, cancellationToken).ConfigureAwait(false);
                (first, keys) = (i + 1, include.Reader.NewKeys());
            }
        }

        await FillAsync(include, first == 0 ? parents : parents.GetRange(first, parents.Count - first), keys, values, async, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask FillAsync(NestedPlan include, List<object> parents, ParentKeys keys, object?[] values, bool async, CancellationToken cancellationToken)
    {
        NestedRows children = await ReadChildrenAsync(include, keys, values, async, cancellationToken).ConfigureAwait(false);
        if (include.Recursion is { } recursion)
        {
            FillLevels(include.Navigation!, recursion, parents, children);
        }
        else
        {
            filler.Fill(include.Navigation!, parents, children, include.IsPartial, store);
        }

        children.Clear();
    }

    /// <summary>Reads rows of objects that were read before without some columns; the store takes these over.</summary>
    public async ValueTask CompleteAsync(NestedPlan rows, List<object> objects, bool async, CancellationToken cancellationToken)
    {
        ParentKeys keys = rows.Reader.NewKeys();
        objects.ForEach(keys.Add);
        await ReadChildrenAsync(rows, keys, [], async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Fills the collections of the parents, then those of their elements, and so on: level by level, so that an object is met on its shortest way, which decides whether it lies
    /// within the depth asked for.
    /// </summary>
    private void FillLevels(NavigationMap navigation, Recursion recursion, List<object> parents, NestedRows children)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        List<object> level = [.. parents.Where(seen.Add)];
        for (int depth = 0; level.Count > 0 && !(depth >= recursion.MaxDepth); depth++)
        {
            filler.Fill(navigation, level, children, isPartial: false, store);
            level = [.. level.SelectMany(parent => children.ChildrenOf(parent).Cast<object>()).Where(seen.Add)];
        }
    }

    private async ValueTask<BufferedRows> BufferAsync(ShapedPlan plan, object?[] values, bool async, CancellationToken cancellationToken)
    {
        StatementReader rows = await scope.QueryAsync(plan.Statement, values, async, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            try
            {
                BufferedRows buffer = await BufferedRows.FillAsync(rows.Reader, plan.Shape, async, cancellationToken).ConfigureAwait(false);
                rows.Rows = buffer.Count;
                return buffer;
            }
            catch (DbException cause)
            {
                throw rows.Failed(cause);
            }
        }
    }

    private ParentKeys KeysOf(NestedPlan children, BufferedRows rows, object?[] values)
    {
        ParentKeys keys = children.Reader.NewKeys();
        var context = new ShaperContext { Store = store, Parameters = values };
        rows.Rewind();
        while (rows.Read())
        {
            keys.Add(rows, context);
        }

        return keys;
    }

    /// <summary>The children of all parents with some keys, by one statement.</summary>
    private async ValueTask<NestedRows> ReadChildrenAsync(NestedPlan children, ParentKeys keys, object?[] values, bool async, CancellationToken cancellationToken)
    {
        NestedRows nested = children.Reader.NewRows();
        if (keys.Count > 0)
        {
            await ReadAsync(children.Plan, WithKeys(children, keys, values), nested.Add, async, cancellationToken).ConfigureAwait(false);
        }

        return nested;
    }

    private static object?[] WithKeys(NestedPlan children, ParentKeys keys, object?[] values)
    {
        object?[] extended = new object?[Math.Max(values.Length, children.FirstKeyParameter + children.KeyCount)];
        values.CopyTo(extended, 0);
        IReadOnlyList<Array> lists = keys.ToLists();
        for (int i = 0; i < children.KeyCount; i++)
        {
            extended[children.FirstKeyParameter + i] = children.Keys.Count > i && children.Keys[i].Converter is { } converter ? Stored(lists[i], converter) : lists[i];
        }

        return extended;
    }

    private static object?[] Stored(Array list, Schema.ValueConverter converter) => [.. list.Cast<object?>().Select(v => v is null ? null : converter.Store(v))];
}
