using System.Collections.Concurrent;
using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>How objects of a class are tracked and written: its map with compiled access, and the statements made so far. Shared by all sessions of a type; thread-safe.</summary>
internal sealed class EntityPersister
{
    private readonly Lazy<Func<object?[], object>> _makeKey;
    private readonly object?[] _defaults;
    private readonly ConcurrentDictionary<RowShape, RowStatement> _statements = new();

    public EntityPersister(EntityMap map, ColumnReader columns)
    {
        Map = map;
        Columns = columns;
        Access = new EntityAccess(map);
        EntityMap root = map;
        while (root.BaseMap is { } up)
        {
            root = up;
        }

        RootType = root.ClrType;
        Relationships = [.. map.Navigations.Select((n, i) => new Relationship(n, i))];
        LazyProperties = [.. Relationships.Select(r => new LazyProperty(r, LazyCollections.FactoriesOf(r.Navigation))).Where(p => p.Kinds.Count > 0)];
        Logged = [.. Relationships.Where(r => r.IsLogged)];
        ReachesOthers = Relationships.Any(r => r.IsLogged || r.Navigation.Cascade.HasFlag(Cascade.SaveUpdate));
        MutableProperties = [.. map.Properties.Where(p => p.Member is not null && SnapshotValues.IsMutable(p.ClrType)).Select(p => p.Index)];
        HasParts = MutableProperties.Length > 0 || Relationships.Any(r => r.Navigation.IsCollection && !r.IsLogged);
        HasShadows = map.Properties.Any(p => p.Member is null);
        VaryingOnInsert = [.. map.Properties.Where(p => p.Generation is ValueGeneration.Identity or ValueGeneration.Default || (p.Member is null && p.Generation != ValueGeneration.Computed))];
        Required = [.. map.Properties.Where(IsChecked)];
        ClientKeys = [.. map.Properties.Where(p => p.Generation == ValueGeneration.Client && (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(Guid))];
        Versions = [.. map.Properties.Where(p => p.Generation == ValueGeneration.RowVersion)];
        Tokens = [.. map.Properties.Where(p => p.IsConcurrencyToken || p.Generation == ValueGeneration.RowVersion)];
        _defaults = [.. map.Properties.Select(p => p.ClrType.IsValueType ? Activator.CreateInstance(p.ClrType) : null)];
        _makeKey = new(CompileKey);
    }

    public EntityMap Map { get; }

    public EntityAccess Access { get; }

    public ColumnReader Columns { get; }

    /// <summary>The topmost mapped class that shares the table: keys are unique within it.</summary>
    public Type RootType { get; }

    public Relationship[] Relationships { get; }

    /// <summary>The properties whose collections load by themselves.</summary>
    public LazyProperty[] LazyProperties { get; }

    /// <summary>The collections that stay in the database.</summary>
    public Relationship[] Logged { get; }

    /// <summary>The positions of the properties whose values can be changed in place.</summary>
    public int[] MutableProperties { get; }

    /// <summary>Whether objects have <see cref="TrackedEntity.Parts"/>.</summary>
    public bool HasParts { get; }

    public bool HasShadows { get; }

    /// <summary>Whether objects bring along others when they are added, or have collections that need the session.</summary>
    public bool ReachesOthers { get; }

    /// <summary>The properties that an insert writes or leaves to the database, by what they hold.</summary>
    public IReadOnlyList<PropertyMap> VaryingOnInsert { get; }

    /// <summary>The properties that must hold something, but may hold null as far as C# knows.</summary>
    public IReadOnlyList<PropertyMap> Required { get; }

    /// <summary>The properties for which the session makes values.</summary>
    public IReadOnlyList<PropertyMap> ClientKeys { get; }

    /// <summary>The properties that change with every write.</summary>
    public IReadOnlyList<PropertyMap> Versions { get; }

    /// <summary>The properties that updates and deletes compare.</summary>
    public IReadOnlyList<PropertyMap> Tokens { get; }

    public bool IsKeyGenerated => Map.Key.Any(p => p.Generation is ValueGeneration.Identity or ValueGeneration.Client);

    /// <summary>Whether a value is the default of the property's type, which stands for "not set".</summary>
    public bool IsDefault(PropertyMap property, object? value) => value is null || value.Equals(_defaults[property.Index]);

    /// <summary>This class's own map of a property of a class above or below in a shared table.</summary>
    public PropertyMap Own(PropertyMap property) =>
        property.Index < Map.Properties.Count && ReferenceEquals(Map.Properties[property.Index], property) ? property
        : Map.TryGetProperty(property.Name, out PropertyMap? own) ? own
        : throw new ArgumentException($"{property.Name} is not a property of {Map}.", nameof(property));

    /// <summary>A navigation of this class or a class above.</summary>
    public Relationship? RelationshipOf(NavigationMap navigation)
    {
        foreach (Relationship relationship in Relationships)
        {
            if (ReferenceEquals(relationship.Navigation, navigation))
            {
                return relationship;
            }
        }

        return null;
    }

    /// <summary>The key made of its parts, in the form that the identity map knows.</summary>
    public object MakeKey(object?[] parts) => _makeKey.Value(parts);

    /// <summary>The key of a class whose key is one property; null if that is.</summary>
    public object? MakeKey(object? part) => part is null || part.GetType() == Access.KeyType ? part : _makeKey.Value([part]);

    /// <summary>The statement for rows of a shape, made once.</summary>
    public RowStatement Statement(RowShape shape, Dialect dialect) =>
        _statements.TryGetValue(shape, out RowStatement? known) ? known : _statements.GetOrAdd(shape, s => RowStatement.Create(this, s, dialect));

    public override string ToString() => Map.ToString();

    private static bool IsChecked(PropertyMap property) => !property.IsNullable
        && property.Generation is not (ValueGeneration.Identity or ValueGeneration.Computed or ValueGeneration.RowVersion)
        && (property.Member is null || !property.ClrType.IsValueType || Nullable.GetUnderlyingType(property.ClrType) is not null);

    private Func<object?[], object> CompileKey()
    {
        ParameterExpression parts = Expression.Parameter(typeof(object?[]), "parts");
        Expression key = EntityKeys.New(Map, [.. Map.Key.Select((p, i) => Expression.Convert(Expression.ArrayIndex(parts, Expression.Constant(i)), p.ClrType))]);
        return Expression.Lambda<Func<object?[], object>>(Expression.Convert(key, typeof(object)), parts).Compile();
    }
}
