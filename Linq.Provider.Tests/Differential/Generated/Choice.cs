namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>
/// A random query as data: a tree of numbers, which the grammar reads from the root on. A number says which of the productions that are possible at its place is taken, its parts make the
/// choices within that production. A choice without parts takes a production that needs none. So every tree is a well-typed query, and so is every tree that is made smaller.
/// </summary>
internal sealed class Choice
{
    private readonly List<Choice> _parts;
    private readonly Random? _random;
    private readonly int _depth;

    private Choice(int number, IEnumerable<Choice> parts, Random? random, int depth, bool isLeaf)
    {
        Number = number;
        IsLeaf = isLeaf;
        _parts = [.. parts];
        _random = random;
        _depth = depth;
    }

    public int Number { get; }

    public IReadOnlyList<Choice> Parts => _parts;

    /// <summary>Whether only productions without parts may be taken.</summary>
    public bool IsLeaf { get; }

    /// <summary>Whether parts are made as they are asked for.</summary>
    public bool IsGrowing => _random is not null;

    /// <summary>A part; beyond those that there are, the simplest choice. A tree that is still growing makes the part.</summary>
    public Choice this[int index]
    {
        get
        {
            while (_random is not null && _parts.Count <= index)
            {
                _parts.Add(Growing(_random, _depth - 1));
            }

            return index < _parts.Count ? _parts[index] : Leaf(0);
        }
    }

    public static Choice Leaf(int number) => new(number, [], null, 0, isLeaf: true);

    /// <summary>A tree that grows where the grammar reads it.</summary>
    public static Choice Growing(Random random, int depth) => new(random.Next(1 << 30), [], random, depth, depth <= 0);

    /// <summary>What has grown.</summary>
    public Choice Frozen() => new(Number, _parts.Select(part => part.Frozen()), null, 0, IsLeaf);

    /// <summary>Trees that are a little smaller, the smallest first.</summary>
    public IEnumerable<Choice> Smaller()
    {
        foreach (Choice part in _parts)
        {
            yield return part;
        }

        if (!IsLeaf)
        {
            yield return Leaf(Number);
        }

        for (int i = 0; i < _parts.Count; i++)
        {
            yield return new Choice(Number, _parts.Where((_, at) => at != i), null, 0, IsLeaf);
        }

        foreach (int number in new[] { 0, Number % 101, Number % (101 * 97), Number / 2 }.Distinct().Where(number => number >= 0 && number < Number))
        {
            yield return new Choice(number, _parts, null, 0, IsLeaf);
        }

        for (int i = 0; i < _parts.Count; i++)
        {
            foreach (Choice smaller in _parts[i].Smaller())
            {
                yield return new Choice(Number, _parts.Select((part, at) => at == i ? smaller : part), null, 0, IsLeaf);
            }
        }
    }

    public override string ToString() => IsLeaf ? $"{Number}" : $"{Number}({string.Join(' ', _parts)})";
}
