using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>How a class is stored: frozen when the model is built, whichever way it was declared.</summary>
internal sealed class EntityMap
{
    private readonly Dictionary<string, PropertyMap> _propertiesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NavigationMap> _navigationsByName = new(StringComparer.Ordinal);
    private List<NavigationMap> _navigations = [];

    public EntityMap(Type clrType, Table table, IReadOnlyList<PropertyMap> properties, IReadOnlyList<PropertyMap> key, InstantiationMap instantiation)
    {
        ClrType = clrType;
        Table = table;
        Properties = properties;
        Key = key;
        Instantiation = instantiation;
        foreach (PropertyMap property in properties)
        {
            _propertiesByName.Add(property.Name, property);
        }
    }

    public Type ClrType { get; }

    public Table Table { get; }

    /// <summary>The mapped properties, keys first; <see cref="PropertyMap.Index"/> is the position here.</summary>
    public IReadOnlyList<PropertyMap> Properties { get; }

    /// <summary>The properties of the primary key, in order; empty if the class has none (it can be read, not written).</summary>
    public IReadOnlyList<PropertyMap> Key { get; }

    public IReadOnlyList<NavigationMap> Navigations => _navigations;

    public InstantiationMap Instantiation { get; }

    /// <summary>The constructor of the objects that a session tracks: that of a subclass which watches relationships, with the same parameters. Null where nothing is tracked; set by the model.</summary>
    public Lazy<ConstructorInfo>? TrackedConstructor { get; set; }

    /// <summary>As <see cref="TrackedConstructor"/>, of the subclass that watches columns as well, for objects that come without all of them.</summary>
    public Lazy<ConstructorInfo>? DeferringConstructor { get; set; }

    /// <summary>The map of the base class in a shared table, or null.</summary>
    public EntityMap? BaseMap { get; init; }

    /// <summary>The map of the topmost class of the shared table, or this one.</summary>
    public EntityMap Root => BaseMap?.Root ?? this;

    /// <summary>The column that tells classes of a shared table apart, and this class's value in it.</summary>
    public Discriminator? Discriminator { get; init; }

    /// <summary>The maps of all classes below in a shared table; set by the model.</summary>
    public IReadOnlyList<EntityMap> DerivedMaps { get; set; } = [];

    /// <summary>A condition on every row that queries see, or null: a lambda from the class to bool. The conditions of the other classes of a hierarchy are in it; set by the model.</summary>
    public System.Linq.Expressions.LambdaExpression? Filter { get; set; }

    public override string ToString() => ClrType.Name;

    /// <summary>Called once by the model, after all maps exist.</summary>
    public void SetNavigations(IEnumerable<NavigationMap> navigations)
    {
        _navigations = [.. navigations];
        _navigationsByName.Clear();
        foreach (NavigationMap navigation in _navigations)
        {
            _navigationsByName.Add(navigation.Name, navigation);
        }
    }

    public bool TryGetProperty(string name, [NotNullWhen(true)] out PropertyMap? property) => _propertiesByName.TryGetValue(name, out property);

    public bool TryGetNavigation(string name, [NotNullWhen(true)] out NavigationMap? navigation) => _navigationsByName.TryGetValue(name, out navigation);
}

/// <summary>The column of a shared table that names the class of a row. The column is not a property of the map.</summary>
internal sealed record Discriminator(Column Column, string Value);

/// <summary>How the database takes part in a value.</summary>
internal enum ValueGeneration
{
    /// <summary>The application sets the value.</summary>
    None,

    /// <summary>The database numbers the row if the property holds its default (0).</summary>
    Identity,

    /// <summary>The session makes a value (a sequential Guid) if the property holds its default.</summary>
    Client,

    /// <summary>The column has a default in the database, used if the property holds its default.</summary>
    Default,

    /// <summary>The database computes the value; it is never written.</summary>
    Computed,

    /// <summary>Changes with every write, for optimistic concurrency: integers count up, Guid and bytes get new values.</summary>
    RowVersion,
}

/// <summary>A property and the column that stores it.</summary>
internal sealed class PropertyMap
{
    public required string Name { get; init; }

    /// <summary>The position in <see cref="EntityMap.Properties"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The property, or null for a shadow property, which exists in the table only.</summary>
    public required PropertyInfo? Member { get; init; }

    /// <summary>The type of the property; may be a Nullable&lt;T&gt;.</summary>
    public required Type ClrType { get; init; }

    public required Column Column { get; init; }

    /// <summary>How values are stored if not as they are; never sees null. Enums, char and the unsigned types have one by convention.</summary>
    public ValueConverter? Converter { get; init; }

    public required bool IsNullable { get; init; }

    public ValueGeneration Generation { get; init; }

    /// <summary>Whether updates and deletes compare the value that was read.</summary>
    public bool IsConcurrencyToken { get; init; }

    /// <summary>Whether a relationship pairs rows by the property, on either side; set by the model.</summary>
    public bool IsRelationshipKey { get; set; }

    public SqlType SqlType => Column.Type;

    public override string ToString() => Name;
}

/// <summary>How an instance is made: the constructor's parameters are filled from properties, then the rest is set.</summary>
/// <param name="Constructor">The constructor, public or not.</param>
/// <param name="Parameters">For each parameter the property that it takes; never null.</param>
internal sealed record InstantiationMap(ConstructorInfo Constructor, IReadOnlyList<PropertyMap> Parameters);

/// <summary>One direction of a relationship: a property that holds a related object or a collection of them.</summary>
internal sealed class NavigationMap
{
    public required string Name { get; init; }

    public required PropertyInfo Member { get; init; }

    public required EntityMap Source { get; init; }

    public required EntityMap Target { get; init; }

    public required bool IsCollection { get; init; }

    /// <summary>Whether <see cref="Source"/> holds the foreign key (a many-to-one, or the dependent end of a one-to-one).</summary>
    public required bool IsOnDependent { get; init; }

    /// <summary>Whether the related object always exists (the foreign key is not nullable).</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The properties of <see cref="Source"/> that pair with <see cref="TargetKey"/> or, through an association, with <see cref="AssociationMap.SourceColumns"/>.</summary>
    public required IReadOnlyList<PropertyMap> SourceKey { get; init; }

    /// <summary>The properties of <see cref="Target"/> that pair with <see cref="SourceKey"/> or, through an association, with <see cref="AssociationMap.TargetColumns"/>.</summary>
    public required IReadOnlyList<PropertyMap> TargetKey { get; init; }

    /// <summary>The table between, for many-to-many; otherwise null.</summary>
    public AssociationMap? Association { get; init; }

    /// <summary>The opposite direction, if it is mapped.</summary>
    public NavigationMap? Inverse { get; set; }

    /// <summary>The field behind a collection property without a setter; null if the property itself can be set.</summary>
    public FieldInfo? Field { get; init; }

    /// <summary>How the collection is ordered where a query does not say it.</summary>
    public IReadOnlyList<NavigationOrder> OrderBy { get; init; } = [];

    /// <summary>For a relationship that is no foreign key: which objects are related, a lambda over one of <see cref="Source"/> and one of <see cref="Target"/>. The keys are empty then.</summary>
    public System.Linq.Expressions.LambdaExpression? Condition { get; init; }

    /// <summary>Whether the relationship is only read: nothing that is put into it or taken out is written.</summary>
    public bool IsReadOnly => Condition is not null;

    /// <summary>The property of <see cref="Target"/> by which a dictionary is keyed.</summary>
    public PropertyMap? KeyedBy { get; init; }

    public Loading Loading { get; init; }

    /// <summary>The properties of <see cref="Source"/> whose values the related objects of one are found by.</summary>
    public IEnumerable<PropertyMap> OwnerKey => Condition is null ? SourceKey : Source.Properties.Where(p => p.Member is not null);

    /// <summary>Whether the property's type keeps the related objects in the database (<see cref="ILoggedCollection"/>), so that they are never loaded as a whole.</summary>
    public bool IsLogged => Loading is Loading.Dynamic or Loading.WriteOnly;

    public Cascade Cascade { get; init; } = Cascade.SaveUpdate;

    public bool BatchSiblings { get; init; } = true;

    public override string ToString() => $"{Source.ClrType.Name}.{Name}";
}

/// <summary>One ordering of a related collection: a lambda over its elements.</summary>
internal sealed record NavigationOrder(System.Linq.Expressions.LambdaExpression Key, bool IsDescending);

/// <summary>The table of a many-to-many relationship as one of its directions sees it.</summary>
internal sealed record AssociationMap(Table Table, IReadOnlyList<Column> SourceColumns, IReadOnlyList<Column> TargetColumns);
