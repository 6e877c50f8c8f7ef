using System.Data.Common;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>What the consumers of shapes ask of them.</summary>
internal static class ShapeColumns
{
    /// <summary>The column of a property of an entity.</summary>
    public static ColumnShape Column(this EntityShape shape, PropertyMap property) => new(
        property.ClrType, shape.Ordinals[property.Index], property.SqlType, property.IsNullable, property.Converter, $"{shape.Map.ClrType.Name}.{property.Name}");

    /// <summary>The properties whose columns the shape does not read.</summary>
    public static IEnumerable<PropertyMap> Unread(this EntityShape shape) => shape.Map.Properties.Where(p => p.Member is not null && shape.Ordinals[p.Index] < 0);

    /// <summary>The type the driver is asked for: never a Nullable&lt;T&gt;.</summary>
    public static Type StoredType(this ColumnShape column) => column.Converter?.StoredType ?? Nullable.GetUnderlyingType(column.Type) ?? column.Type;

    public static bool CanBeNull(this Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The ordinals whose nulls all together mean that an optional entity is absent.</summary>
    public static IReadOnlyList<int> PresenceOrdinals(this EntityShape shape) =>
        shape.PresenceOrdinal >= 0 ? [shape.PresenceOrdinal] : [.. shape.Map.Key.Select(p => shape.Ordinals[p.Index]).Where(o => o >= 0)];

    /// <summary>A derived class of a shared table, with the joined references and included collections of its base as well as its own.</summary>
    public static EntityShape WithRelationshipsOf(this EntityShape derived, EntityShape root) => derived with
    {
        References = [.. derived.References, .. root.References.Where(r => !derived.References.Any(own => own.Navigation.Name == r.Navigation.Name))],
        Collections = [.. derived.Collections, .. root.Collections.Where(c => !derived.Collections.Any(own => own.Index == c.Index))],
        Joined = [.. derived.Joined, .. root.Joined.Where(j => !derived.Joined.Any(own => own.Index == j.Index))],
        Loadings = [.. derived.Loadings, .. root.Loadings],
    };

    /// <summary>The shapes directly below.</summary>
    public static IEnumerable<Shape> Children(this Shape shape) => shape switch
    {
        EntityShape entity => [.. entity.References.Select(r => r.Shape), .. entity.Joined.Select(j => j.Element), .. entity.Derived],
        ObjectShape made => [.. made.Arguments, .. made.Members.Select(m => m.Value)],
        ClientShape client => client.Arguments,
        CollectionShape collection => collection.Keys,
        _ => [],
    };

    /// <summary>The shape and all below it.</summary>
    public static IEnumerable<Shape> Descendants(this Shape shape) => shape.Children().SelectMany(Descendants).Prepend(shape);

    /// <summary>All columns that the shape may read.</summary>
    public static IEnumerable<ColumnShape> Columns(this Shape shape) => shape.Descendants().SelectMany(OwnColumns);

    /// <summary>The columns that the shape reads from the current row: without those of entities that are absent.</summary>
    public static IEnumerable<ColumnShape> PresentColumns(this Shape shape, DbDataReader reader) =>
        shape is EntityShape { IsOptional: true } optional && optional.PresenceOrdinals().All(reader.IsDBNull)
            ? []
            : shape.OwnColumns().Concat(shape.Children().SelectMany(child => child.PresentColumns(reader)));

    /// <summary>The name of a type as it is written in C#.</summary>
    public static string ShortName(this Type type) => Nullable.GetUnderlyingType(type) is { } plain ? $"{plain.ShortName()}?"
        : type.IsSZArray ? $"{type.GetElementType()!.ShortName()}[]"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(ShortName))}>"
        : type.Name;

    private static IEnumerable<ColumnShape> OwnColumns(this Shape shape) => shape switch
    {
        ColumnShape column => [column],
        EntityShape entity => entity.Map.Properties.Where(p => entity.Ordinals[p.Index] >= 0 && p.Member is not null).Select(entity.Column),
        _ => [],
    };
}
