using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Maps and shapes made by hand, so that these tests need no conventions.</summary>
internal static class TestMaps
{
    /// <summary>Maps all properties of simple types in order; the first <paramref name="keys"/> are the key. Constructor parameters are bound by name.</summary>
    public static EntityMap Map(Type type, int keys = 1, string? discriminator = null)
    {
        var nullability = new NullabilityInfoContext();
        PropertyInfo[] members = [.. type.GetProperties().Where(p => SqlTypeOf(p.PropertyType) is not null).OrderBy(p => p.DeclaringType == type ? 1 : 0).ThenBy(p => p.MetadataToken)];
        PropertyMap[] properties = [.. members.Select((m, i) => new PropertyMap
        {
            Name = m.Name, Index = i, Member = m, ClrType = m.PropertyType, Column = new Column(m.Name, SqlTypeOf(m.PropertyType)!),
            IsNullable = nullability.Create(m).ReadState == NullabilityState.Nullable,
        })];
        ConstructorInfo constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(c => c.GetParameters().All(p => p.ParameterType != type)).OrderByDescending(c => c.GetParameters().Length).First();
        PropertyMap[] bound = [.. constructor.GetParameters().Select(p => properties.Single(m => m.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase)))];
        return new EntityMap(type, new Table(type.Name, new MetaData()), properties, properties[..keys], new InstantiationMap(constructor, bound))
        {
            Discriminator = discriminator is null ? null : new Discriminator(new Column("Discriminator", SqlType.Text), discriminator),
        };
    }

    public static EntityShape Shape(EntityMap map, int first = 0, bool isOptional = false) =>
        new(map, Enumerable.Range(first, map.Properties.Count).ToValueList(), isOptional, -1, []);

    public static NavigationMap Navigation(EntityMap source, string name, EntityMap target, string foreignKey) => new()
    {
        Name = name, Member = source.ClrType.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!, Source = source, Target = target,
        IsCollection = false, IsOnDependent = true, IsRequired = false,
        SourceKey = [source.Properties.Single(p => p.Name == foreignKey)], TargetKey = target.Key,
    };

    public static ColumnShape Column<T>(int ordinal, bool isNullable = false, SqlType? type = null) =>
        new(typeof(T), ordinal, type ?? SqlTypeOf(typeof(T))!, isNullable, null, $"column {ordinal}");

    private static SqlType? SqlTypeOf(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.Int32 => SqlType.Integer,
        TypeCode.Int64 => SqlType.BigInteger,
        TypeCode.String => SqlType.Text,
        TypeCode.Double => SqlType.Double,
        TypeCode.Decimal => SqlType.AnyDecimal,
        TypeCode.Boolean => SqlType.Boolean,
        TypeCode.DateTime => SqlType.DateTime,
        _ when type == typeof(byte[]) => SqlType.Binary,
        _ when type == typeof(List<int>) || type == typeof(int[]) => SqlType.Array(SqlType.Integer),
        _ when type == typeof(DateTimeOffset) => SqlType.DateTimeOffset,
        _ => null,
    };
}

/// <summary>A store as a session has it, of any key type.</summary>
internal sealed class TestStore : IEntityStore
{
    public Dictionary<(Type, object), object> Entities { get; } = [];

    public Func<object, NavigationMap, bool> Keeps { get; init; } = (_, _) => false;

    public bool TryGet<TKey>(EntityMap map, TKey key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out object? entity) where TKey : notnull =>
        Entities.TryGetValue((map.ClrType, key), out entity);

    public object Add<TKey>(EntityMap map, TKey key, object entity) where TKey : notnull
    {
        Entities.Add((map.ClrType, key), entity);
        return entity;
    }

    public bool KeepsReference(object entity, NavigationMap navigation) => Keeps(entity, navigation);
}
