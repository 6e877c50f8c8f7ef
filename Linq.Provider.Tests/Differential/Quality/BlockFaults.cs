using Linq.Provider.Algebra;
using Linq.Provider.Sql;

namespace Linq.Provider.Tests.Differential.Quality;

/// <summary>What the blocks of a statement repeat or wrap without need.</summary>
internal static class BlockFaults
{
    /// <summary>What may be written twice rather than in a derived table.</summary>
    private const int Light = 8;

    public static IEnumerable<string> Of(SqlQuery query, bool isNested = false, bool isOperand = false)
    {
        IEnumerable<string> faults = isNested && query is { IsLimited: false, OrderBy.Count: > 0 } ? ["a subquery is ordered"] : [];
        faults = faults.Concat(query.With.SelectMany(t => Of(t.Seed, true).Concat(Of(t.Step, true))));
        return query switch
        {
            SelectBlock block => faults.Concat(OfBlock(block, isOperand)),
            CompoundQuery compound => faults.Concat(Of(compound.Left, true, isOperand: true)).Concat(Of(compound.Right, true, isOperand: true)),
            _ => faults,
        };
    }

    private static IEnumerable<string> OfBlock(SelectBlock block, bool isOperand)
    {
        (FromItem Item, bool IsOptional, bool IsLateral)[] items = [.. Items(block.From, false, false)];
        foreach (Scalar repeated in Repeated(block.Where.Concat(On(block.From)).SelectMany(c => c.Conjuncts())).Concat(Repeated(block.Having.SelectMany(c => c.Conjuncts()))))
        {
            yield return $"demanded twice: {Printed(repeated)}";
        }

        foreach (WindowCall call in Repeated(block.Outputs.Select(o => block.Definition(o.Id)).OfType<WindowCall>()))
        {
            yield return $"computed twice: {Printed(call)}";
        }

        foreach ((FromItem item, bool isOptional, bool isLateral) in items)
        {
            if (item is not DerivedItem derived)
            {
                continue;
            }

            if (derived.Query is SelectBlock { IsPlain: true, From: not null } inner && MayMerge(block, inner, isOptional, isLateral))
            {
                yield return "a derived table could be part of the block around it";
            }
            else if (items.Length == 1 && !isOperand && OnlyRenames(block, derived.Query))
            {
                yield return "a block only renames what another one gives";
            }

            foreach (string fault in Of(derived.Query, isNested: true))
            {
                yield return fault;
            }
        }
    }

    private static bool MayMerge(SelectBlock outer, SelectBlock inner, bool isOptional, bool isLateral)
    {
        Scalar[] computed = [.. inner.Outputs.Select(o => inner.Definition(o.Id)).OfType<Scalar>().Where(s => s is not ColumnRef)];
        return !isLateral && !(isOptional && computed.Length > 0) && !(outer.Keys is not null && computed.Length > 0) && computed.Sum(Weight) < Light
            && inner.Outputs.TrueForAll(o => inner.Definition(o.Id) is not null);
    }

    private static int Weight(Scalar scalar) => (scalar.Subquery() is null ? 1 : 2 * Light) + scalar.Operands().Sum(Weight);

    // Nothing is added but the order of columns; or an order or limit by columns of what has neither.
    private static bool OnlyRenames(SelectBlock block, SqlQuery inner)
        => block is { Where.Count: 0, Keys: null, Having.Count: 0, HasWindow: false, IsDistinct: false }
            && block.Outputs.TrueForAll(o => block.Definition(o.Id) is ColumnRef)
            && block.OrderBy.TrueForAll(o => o.Key is ColumnRef column && block.Outputs.Exists(c => c.Id == column.Id))
            && block.Outputs.Count == inner.Outputs.Count
            && (!inner.IsLimited || (!block.IsLimited && block.OrderBy.Count == 0));

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> scalars) where T : Scalar
        => scalars.GroupBy(s => s).Where(g => g.Count() > 1 && !IsVolatile(g.Key)).Select(g => g.Key);

    private static string Printed(Scalar scalar) => new ScalarPrinter(id => $"#{id}", _ => "…").Print(scalar);

    private static bool IsVolatile(Scalar scalar) => scalar is Call { Function.IsVolatile: true } || scalar.Operands().Any(IsVolatile);

    private static IEnumerable<(FromItem Item, bool IsOptional, bool IsLateral)> Items(FromItem? item, bool isOptional, bool isLateral) => item switch
    {
        null => [],
        JoinItem join => Items(join.Left, isOptional || join.Kind is JoinKind.Right or JoinKind.Full, isLateral)
            .Concat(Items(join.Right, isOptional || join.Kind is JoinKind.Left or JoinKind.Full, join.IsLateral)),
        _ => [(item, isOptional, isLateral)],
    };

    private static IEnumerable<Scalar> On(FromItem? item) => item is JoinItem join
        ? On(join.Left).Concat(On(join.Right)).Concat(join is { Kind: JoinKind.Inner, On: { } condition } ? [condition] : [])
        : [];
}
