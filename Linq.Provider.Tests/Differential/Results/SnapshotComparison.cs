namespace Linq.Provider.Tests.Differential.Results;

/// <summary>Compares results and says where they differ.</summary>
internal static class SnapshotComparison
{
    private const double RelativeTolerance = 1e-9;
    private const int RowsShown = 12;

    /// <summary>The first difference in words, or null if the results are equal.</summary>
    public static string? Difference(Snapshot expected, Snapshot actual, string path = "result") => (expected, actual) switch
    {
        (NumberSnapshot left, NumberSnapshot right) => AreClose(left.Value, right.Value) ? null : $"{path}: expected {left.Value:R}, got {right.Value:R}",
        (ValueSnapshot left, ValueSnapshot right) => Equals(left.Value, right.Value) ? null : $"{path}: expected {Typed(left)}, got {Typed(right)}",
        (ObjectSnapshot left, ObjectSnapshot right) => Difference(left, right, path),
        (ListSnapshot left, ListSnapshot right) => Difference(left, right, path),
        _ => $"{path}: expected {expected.Text}, got {actual.Text}",
    };

    /// <summary>
    /// Marks the lists whose order is not determined: those that the same query gives in another order when the rows of the tables lie in another order.
    /// Both arguments come from the oracle; null if they differ in more than order.
    /// </summary>
    public static Snapshot? MarkUnordered(Snapshot first, Snapshot permuted, bool isRootOrdered) =>
        Mark(first, permuted, isRootOrdered);

    /// <summary>Gives <paramref name="snapshot"/> the order marks of <paramref name="pattern"/>: a list has an order if all lists of the pattern at its place have one.</summary>
    public static Snapshot Unorder(Snapshot snapshot, Snapshot pattern) => Unorder(snapshot, "", [.. UnorderedPlaces(pattern, "")]);

    private static IEnumerable<string> UnorderedPlaces(Snapshot snapshot, string place) => snapshot switch
    {
        ObjectSnapshot item => item.Members.SelectMany(member => UnorderedPlaces(member.Value, $"{place}.{member.Name}")),
        ListSnapshot list => list.Items.SelectMany(item => UnorderedPlaces(item, place + "[]")).Concat(list.IsOrdered ? [] : [place]),
        _ => [],
    };

    private static Snapshot Unorder(Snapshot snapshot, string place, HashSet<string> unordered) => unordered.Count == 0 ? snapshot : snapshot switch
    {
        ObjectSnapshot item => item with { Members = [.. item.Members.Select(member => (member.Name, Unorder(member.Value, $"{place}.{member.Name}", unordered)))] },
        ListSnapshot list => list with { IsOrdered = list.IsOrdered && !unordered.Contains(place), Items = [.. list.Items.Select(item => Unorder(item, place + "[]", unordered))] },
        _ => snapshot,
    };

    private static ListSnapshot Merge(ListSnapshot list, bool isOrdered)
    {
        HashSet<string> places = [.. list.Items.SelectMany(item => UnorderedPlaces(item, ""))];
        return list with { IsOrdered = isOrdered, Items = [.. list.Items.Select(item => Unorder(item, "", places))] };
    }

    private static Snapshot? Mark(Snapshot first, Snapshot permuted, bool ordered)
    {
        switch (first, permuted)
        {
            case (ObjectSnapshot left, ObjectSnapshot right) when left.Members.Count == right.Members.Count:
                var members = new List<(string, Snapshot)>();
                for (int i = 0; i < left.Members.Count; i++)
                {
                    if (Mark(left.Members[i].Value, right.Members[i].Value, ordered: true) is not { } value)
                    {
                        return null;
                    }

                    members.Add((left.Members[i].Name, value));
                }

                return left with { Members = members };
            case (ListSnapshot left, ListSnapshot right) when left.Items.Count == right.Items.Count:
                return MarkList(left, right, ordered);
            default:
                return Difference(first, permuted) is null ? first : null;
        }
    }

    private static ListSnapshot? MarkList(ListSnapshot left, ListSnapshot right, bool ordered)
    {
        Snapshot?[] marked = [.. left.Items.Zip(right.Items, (l, r) => Mark(l, r, ordered: true))];
        if (ordered && left.IsOrdered && !marked.Contains(null))
        {
            return Merge(left with { Items = marked! }, isOrdered: true);
        }

        if (Difference(UnorderAll(left), UnorderAll(right)) is not null)
        {
            return null;
        }

        ILookup<string, int> places = Enumerable.Range(0, right.Items.Count).ToLookup(i => UnorderAll(right.Items[i]).Text);
        var taken = new HashSet<int>();
        var items = new List<Snapshot>();
        foreach (Snapshot item in left.Items)
        {
            // Numbers that are close may differ in their text.
            Snapshot unordered = UnorderAll(item);
            int match = places[unordered.Text].Concat(Enumerable.Range(0, right.Items.Count))
                .Where(i => !taken.Contains(i)).FirstOrDefault(i => Difference(unordered, UnorderAll(right.Items[i])) is null, -1);
            items.Add(match < 0 ? item : Mark(item, right.Items[match], ordered: true) ?? unordered);
            taken.Add(match);
        }

        return Merge(left with { Items = items }, isOrdered: false);
    }

    private static Snapshot UnorderAll(Snapshot snapshot) => snapshot switch
    {
        ObjectSnapshot item => item with { Members = [.. item.Members.Select(member => (member.Name, UnorderAll(member.Value)))] },
        ListSnapshot list => list with { IsOrdered = false, Items = [.. list.Items.Select(UnorderAll)] },
        _ => snapshot,
    };

    private static string? Difference(ObjectSnapshot expected, ObjectSnapshot actual, string path)
    {
        if (expected.Name != actual.Name || expected.Members.Count != actual.Members.Count)
        {
            return $"{path}: expected {expected.Text}, got {actual.Text}";
        }

        return expected.Members.Zip(actual.Members)
            .Select(pair => pair.First.Name == pair.Second.Name
                ? Difference(pair.First.Value, pair.Second.Value, $"{path}.{pair.First.Name}")
                : $"{path}: expected a member {pair.First.Name}, got {pair.Second.Name}")
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Difference(ListSnapshot expected, ListSnapshot actual, string path)
    {
        IReadOnlyList<Snapshot> left = expected.Sorted;
        IReadOnlyList<Snapshot> right = (actual with { IsOrdered = expected.IsOrdered }).Sorted;
        if (left.Count != right.Count)
        {
            return $"{path}: expected {left.Count} elements, got {right.Count}; {Surplus("missing", left, right)}; {Surplus("too many", right, left)}";
        }

        return left.Zip(right).Select((pair, i) => Difference(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
    }

    private static string Surplus(string label, IReadOnlyList<Snapshot> some, IReadOnlyList<Snapshot> others)
    {
        var rest = others.Select(item => item.Text).ToList();
        string[] surplus = [.. some.Select(item => item.Text).Where(text => !rest.Remove(text)).Take(RowsShown)];
        return $"{label}: {(surplus.Length == 0 ? "none" : string.Join(Environment.NewLine + "    ", surplus))}";
    }

    private static bool AreClose(double left, double right) =>
        left.Equals(right) || Math.Abs(left - right) <= RelativeTolerance * Math.Max(Math.Abs(left), Math.Abs(right));

    private static string Typed(ValueSnapshot value) => value.Value is null ? "null" : $"{value.Text} ({value.Value.GetType().Name})";
}
