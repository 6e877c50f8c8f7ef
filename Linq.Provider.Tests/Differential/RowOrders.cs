namespace Linq.Provider.Tests.Differential;

/// <summary>The orders in which the oracle sees the rows of every table. With the reversed one, every sequence of unequal elements without an order of its own shows itself.</summary>
internal static class RowOrders
{
    public static IReadOnlyList<Func<int, IEnumerable<int>>> All { get; } = [AsTheyAre, Reversed, Shuffled];

    private static IEnumerable<int> AsTheyAre(int count) => Enumerable.Range(0, count);

    private static IEnumerable<int> Reversed(int count) => Enumerable.Range(0, count).Reverse();

    private static IEnumerable<int> Shuffled(int count) => Enumerable.Range(0, count).OrderBy(i => (i * 7919 % 1009, i));
}
