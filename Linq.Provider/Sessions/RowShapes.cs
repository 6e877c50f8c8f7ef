using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>Which columns of a table make the objects of a class, those of the classes below it included.</summary>
internal static class RowShapes
{
    public static IEnumerable<EntityMap> Below(Model model, EntityMap map) =>
        model.Maps.Values.Where(m => m != map && IsBelow(m, map)).OrderBy(m => m.ClrType.Name, StringComparer.Ordinal);

    public static IEnumerable<Column> Columns(EntityMap map, IEnumerable<EntityMap> below) =>
        below.Prepend(map).SelectMany(m => m.Properties.Where(p => p.Member is not null).Select(p => p.Column)).Concat(map.Discriminator is { } d ? [d.Column] : []);

    public static EntityShape Shape(EntityMap map, IReadOnlyCollection<EntityMap> below, Dictionary<string, int> ordinals) => One(map, ordinals) with
    {
        DiscriminatorOrdinal = map.Discriminator is { } shared && below.Count > 0 ? ordinals[shared.Column.Name] : -1,
        Derived = below.Select(m => One(m, ordinals)).ToValueList(),
    };

    private static EntityShape One(EntityMap map, Dictionary<string, int> ordinals) =>
        new(map, map.Properties.Select(p => ordinals.GetValueOrDefault(p.Column.Name, -1)).ToValueList(), IsOptional: false, PresenceOrdinal: -1, []);

    private static bool IsBelow(EntityMap map, EntityMap above) => map.BaseMap is { } next && (next == above || IsBelow(next, above));
}
