using System.Collections.Immutable;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>
/// What the garden should hold: for each object, by its tag, its values as text; references are tags, many-to-many links are listed on the plant. A value, so that going back to an earlier one is nothing.
/// The first letter of a tag says the class: grower, licence (k), bed, plant, label, note.
/// </summary>
internal sealed record World(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Things)
{
    public static World Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal));

    public bool Has(string tag) => Things.ContainsKey(tag);

    /// <summary>The objects of a class.</summary>
    public string[] Of(char kind) => [.. Things.Keys.Where(t => t[0] == kind)];

    public string Get(string tag, string property) => Things[tag][property];

    public World Set(string tag, string property, string value) => new(Things.SetItem(
        tag, (Things.TryGetValue(tag, out ImmutableSortedDictionary<string, string>? values) ? values : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)).SetItem(property, value)));

    public string[] Labels(string plant) => Get(plant, "Labels").Split(',', StringSplitOptions.RemoveEmptyEntries);

    public World SetLabels(string plant, IEnumerable<string> labels) => Set(plant, "Labels", string.Join(',', labels.Order(StringComparer.Ordinal)));

    /// <summary>The objects that refer to one by a property.</summary>
    public string[] Referring(char kind, string property, string tag) => [.. Of(kind).Where(t => Get(t, property) == tag)];

    /// <summary>Removes an object with what it owns; what else refers to it no longer does.</summary>
    public World Remove(string tag)
    {
        World rest = this;
        foreach (string owned in tag[0] == 'g' ? Referring('b', "Grower", tag).Concat(Referring('k', "Grower", tag)) : [])
        {
            rest = rest.Remove(owned);
        }

        (char Kind, string Property)[] references = tag[0] switch { 'b' => [('p', "Bed")], 'p' => [('p', "Mother")], 'l' => [('n', "Label")], _ => [] };
        foreach ((char kind, string property) in references)
        {
            rest = Referring(kind, property, tag).Aggregate(rest, (world, child) => world.Set(child, property, ""));
        }

        if (tag[0] == 'l')
        {
            rest = rest.Of('p').Where(p => rest.Labels(p).Contains(tag)).Aggregate(rest, (world, plant) => world.SetLabels(plant, world.Labels(plant).Where(l => l != tag)));
        }

        return new World(rest.Things.Remove(tag));
    }

    /// <summary>A line for each object, without what <paramref name="omitted"/> names.</summary>
    public string Describe(string omitted = "Labels") =>
        string.Join('\n', Things.Select(t => $"{t.Key}: {string.Join(' ', t.Value.Where(v => v.Key != omitted).Select(v => $"{v.Key}={v.Value}"))}"));
}
