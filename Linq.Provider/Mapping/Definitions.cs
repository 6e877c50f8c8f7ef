using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>
/// What is known of a model while it is built. Every way of declaring fills only what is still open, the strongest first: fluent calls, then attributes, then
/// conventions; so all three end in the same maps.
/// </summary>
internal sealed class ModelDefinition
{
    private readonly Dictionary<Type, EntityDefinition> _byType = [];
    private readonly List<EntityDefinition> _entities = [];

    public NamingConvention Naming { get; set; } = NamingConvention.Verbatim;

    public IReadOnlyList<EntityDefinition> Entities => _entities;

    public List<RelationshipDefinition> Relationships { get; } = [];

    /// <summary>The relationships by a condition of the application's own; read-only.</summary>
    public List<ConditionalDefinition> Conditionals { get; } = [];

    /// <summary>Whether foreign keys get an index.</summary>
    public bool IndexesForeignKeys { get; set; } = true;

    /// <summary>Views that belong to the schema: name, schema, query.</summary>
    public List<(string Name, string? Schema, string Sql)> Views { get; } = [];

    public HashSet<Type> IgnoredTypes { get; } = [];

    public EntityDefinition? Find(Type type) => _byType.GetValueOrDefault(type);

    public EntityDefinition GetOrAdd(Type type)
    {
        if (!_byType.TryGetValue(type, out EntityDefinition? entity))
        {
            entity = new EntityDefinition(type);
            _byType.Add(type, entity);
            _entities.Add(entity);
        }

        return entity;
    }

    /// <summary>The relationship between two ends, either of which may lack its navigation; the one that exists already if there is one.</summary>
    public RelationshipDefinition Relate(RelationshipEnd first, RelationshipEnd second)
    {
        foreach (RelationshipDefinition known in Relationships)
        {
            if (known.TryMerge(known.First, first, second) || known.TryMerge(known.Second, first, second))
            {
                return known;
            }
        }

        var relationship = new RelationshipDefinition(first, second);
        Relationships.Add(relationship);
        return relationship;
    }
}

/// <summary>A class being mapped.</summary>
internal sealed class EntityDefinition(Type clrType)
{
    private readonly Dictionary<string, PropertyDefinition> _byName = new(StringComparer.Ordinal);
    private readonly List<PropertyDefinition> _properties = [];

    public Type ClrType { get; } = clrType;

    /// <summary>The table that was given, in classical mapping.</summary>
    public Table? GivenTable { get; set; }

    /// <summary>The name of the session's property of this class.</summary>
    public string? SetName { get; set; }

    public string? TableName { get; set; }

    public string? SchemaName { get; set; }

    public string? WasNamed { get; set; }

    public IReadOnlyList<string>? KeyNames { get; set; }

    public LambdaExpression? Filter { get; set; }

    public string? DiscriminatorColumn { get; set; }

    public string? DiscriminatorValue { get; set; }

    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    public List<IndexDefinition> Indexes { get; } = [];

    public List<(string Name, string Sql)> Checks { get; } = [];

    /// <summary>The names of the properties of each alternate key.</summary>
    public List<IReadOnlyList<string>> AlternateKeys { get; } = [];

    /// <summary>Constraints and indexes that were given as parts of a table of Core.</summary>
    public List<SchemaItem> Items { get; } = [];

    public string? Comment { get; set; }

    public EntityDefinition? BaseEntity { get; set; }

    public List<NavigationMember> Navigations { get; } = [];

    /// <summary>The own columns of the class, without those of <see cref="BaseEntity"/>.</summary>
    public IReadOnlyList<PropertyDefinition> Properties => _properties;

    public List<PropertyDefinition> Key { get; set; } = [];

    /// <summary>How instances are made; chosen before the properties, since it decides which of those without a setter are mapped.</summary>
    public ConstructorInfo? Constructor { get; set; }

    /// <summary>Whether a problem was found that makes all further ones about this class moot.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The finished map.</summary>
    public EntityMap? Map { get; set; }

    public NavigationMember? FindNavigation(string name) => Navigations.Find(n => n.Name == name) ?? BaseEntity?.FindNavigation(name);

    public EntityDefinition Root => BaseEntity?.Root ?? this;

    public string Name => ClrType.Name;

    public string FullTableName => GivenTable?.FullName ?? (SchemaName is null ? TableName! : $"{SchemaName}.{TableName}");

    /// <summary>This class and those that it derives from, the topmost first.</summary>
    public IEnumerable<EntityDefinition> Lineage => BaseEntity is null ? [this] : BaseEntity.Lineage.Append(this);

    public IEnumerable<PropertyDefinition> AllProperties => Lineage.SelectMany(e => e.Properties);

    public PropertyDefinition? Find(string name) => _byName.GetValueOrDefault(name) ?? BaseEntity?.Find(name);

    public PropertyDefinition? FindIgnoringCase(string name) =>
        Find(name) ?? AllProperties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    public PropertyDefinition GetOrAdd(string name)
    {
        if (!_byName.TryGetValue(name, out PropertyDefinition? property))
        {
            property = new PropertyDefinition(this, name);
            _byName.Add(name, property);
            _properties.Add(property);
        }

        return property;
    }

    public void Remove(PropertyDefinition property)
    {
        _byName.Remove(property.Name);
        _properties.Remove(property);
    }

    public void Order(IEnumerable<PropertyDefinition> ordered)
    {
        PropertyDefinition[] properties = [.. ordered];
        _properties.Clear();
        _properties.AddRange(properties);
    }

    public override string ToString() => Name;
}

/// <summary>A property being mapped to a column.</summary>
internal sealed class PropertyDefinition(EntityDefinition entity, string name)
{
    public EntityDefinition Entity { get; } = entity;

    public string Name { get; } = name;

    public PropertyInfo? Member { get; set; }

    /// <summary>The type; null for a shadow property until it is told or found.</summary>
    public Type? ClrType { get; set; }

    public string? ColumnName { get; set; }

    public int? ColumnOrder { get; set; }

    public string? ColumnType { get; set; }

    public SqlType? SqlType { get; set; }

    public int? MaxLength { get; set; }

    public (int Precision, int Scale)? Precision { get; set; }

    public bool? IsRequired { get; set; }

    public object? DefaultValue { get; set; }

    public string? DefaultSql { get; set; }

    public string? ComputedSql { get; set; }

    public bool IsVirtual { get; set; }

    public string? Collation { get; set; }

    public string? Comment { get; set; }

    public string? WasNamed { get; set; }

    public ValueGeneration? Generation { get; set; }

    public bool? IsConcurrencyToken { get; set; }

    public ValueConverter? Converter { get; set; }

    /// <summary>The type to convert to by a built-in conversion.</summary>
    public Type? ConvertsTo { get; set; }

    /// <summary>Whether a fluent call or an attribute says that this is a column, whatever its type.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>Whether an attribute says that the property is (part of) the key.</summary>
    public bool IsKey { get; set; }

    /// <summary>The navigation that an attribute says the property is the foreign key of.</summary>
    public string? ForeignKeyOf { get; set; }

    public Column? Column { get; set; }

    /// <summary>The column, if it is one that the database itself gives to every table.</summary>
    public Column? SystemColumn { get; set; }

    public bool IsNullable { get; set; }

    public bool IsShadow => Member is null;

    public PropertyMap? Map { get; set; }

    public override string ToString() => $"{Entity.Name}.{Name}";
}

/// <summary>A property of a class that leads to another class.</summary>
/// <param name="Owner">The class that declares it.</param>
/// <param name="Member">The property.</param>
/// <param name="Target">The class it leads to.</param>
/// <param name="IsCollection">Whether it leads to many.</param>
internal sealed record NavigationMember(EntityDefinition Owner, PropertyInfo Member, EntityDefinition Target, bool IsCollection)
{
    public string Name => Member.Name;

    public override string ToString() => $"{Owner.Name}.{Name}";
}

/// <summary>One end of a relationship.</summary>
/// <param name="entity">The class at this end.</param>
/// <param name="navigation">The property of this class that leads to the other end, or null.</param>
/// <param name="isCollection">Whether an object of this end has many of the other.</param>
internal sealed class RelationshipEnd(EntityDefinition entity, string? navigation, bool isCollection)
{
    public EntityDefinition Entity { get; } = entity;

    public string? Navigation { get; set; } = navigation;

    public bool IsCollection { get; } = isCollection;

    public Loading? Loading { get; set; }

    public Cascade? Cascade { get; set; }

    public bool? BatchSiblings { get; set; }

    public List<NavigationOrder> OrderBy { get; } = [];

    /// <summary>The property of the related class by which a dictionary is keyed.</summary>
    public string? KeyedBy { get; set; }

    /// <summary>In a many-to-many relationship the columns of the table between that refer to this end.</summary>
    public IReadOnlyList<string>? AssociationColumns { get; set; }

    public bool Fits(RelationshipEnd other) =>
        Entity == other.Entity && IsCollection == other.IsCollection && (Navigation is null || other.Navigation is null || Navigation == other.Navigation);

    public bool Shares(RelationshipEnd other) => Navigation is not null && Navigation == other.Navigation;

    public override string ToString() => Navigation is null ? Entity.Name : $"{Entity.Name}.{Navigation}";
}

/// <summary>A relationship being mapped.</summary>
internal sealed class RelationshipDefinition(RelationshipEnd first, RelationshipEnd second)
{
    public RelationshipEnd First { get; } = first;

    public RelationshipEnd Second { get; } = second;

    /// <summary>The class that holds the foreign key, where the multiplicities leave it open.</summary>
    public EntityDefinition? DependentEntity { get; set; }

    public IReadOnlyList<string>? ForeignKeyNames { get; set; }

    public IReadOnlyList<string>? PrincipalKeyNames { get; set; }

    public bool? IsRequired { get; set; }

    public ReferentialAction? OnDelete { get; set; }

    public ReferentialAction OnUpdate { get; set; }

    public bool IsDeferred { get; set; }

    public string? AssociationName { get; set; }

    public Table? AssociationTable { get; set; }

    /// <summary>The mapped class whose table is the one between, if there is one.</summary>
    public EntityDefinition? AssociationEntity { get; set; }

    /// <summary>The properties of the dependent that hold the foreign key, and those of the principal that it refers to; found by the conventions.</summary>
    public IReadOnlyList<PropertyDefinition> ForeignKey { get; set; } = [];

    public IReadOnlyList<PropertyDefinition> PrincipalKey { get; set; } = [];

    public bool IsManyToMany => First.IsCollection && Second.IsCollection;

    public bool IsOneToOne => !First.IsCollection && !Second.IsCollection;

    public RelationshipEnd Dependent => (First.IsCollection, Second.IsCollection) switch
    {
        (true, false) => Second,
        (false, true) => First,
        _ => DependentEntity == First.Entity ? First : Second,
    };

    public RelationshipEnd Principal => Other(Dependent);

    public RelationshipEnd Other(RelationshipEnd end) => end == First ? Second : First;

    /// <summary>Takes in a relationship declared once more, perhaps from its other end, with <paramref name="end"/> in the role of <paramref name="first"/>.</summary>
    public bool TryMerge(RelationshipEnd end, RelationshipEnd first, RelationshipEnd second)
    {
        RelationshipEnd other = Other(end);
        bool isSame = end.Fits(first) && other.Fits(second) && (end.Shares(first) || other.Shares(second));
        if (isSame)
        {
            end.Navigation ??= first.Navigation;
            other.Navigation ??= second.Navigation;
        }

        return isSame;
    }

    public RelationshipEnd? EndOf(EntityDefinition entity, string? navigation) => navigation is null
        ? null
        : First.Entity == entity && First.Navigation == navigation ? First
        : Second.Entity == entity && Second.Navigation == navigation ? Second
        : null;

    public override string ToString() => $"{First} and {Second}";
}

/// <summary>A relationship being mapped that is no foreign key: its objects are those that meet a condition, a lambda over an object of the end and one of the target.</summary>
internal sealed record ConditionalDefinition(RelationshipEnd End, EntityDefinition Target, LambdaExpression Condition)
{
    /// <summary>
    /// The pairs of properties that must be equal, if the condition says nothing else: then the relationship may as well be an ordinary one.
    /// </summary>
    public IReadOnlyList<(string Own, string Theirs)>? Equalities
    {
        get
        {
            var pairs = new List<(string, string)>();
            return Collect(Condition.Body, pairs) ? pairs : null;
        }
    }

    private bool Collect(Expression condition, List<(string Own, string Theirs)> pairs)
    {
        if (condition is not BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.Equal } binary)
        {
            return false;
        }

        if (binary.NodeType == ExpressionType.AndAlso)
        {
            return Collect(binary.Left, pairs) && Collect(binary.Right, pairs);
        }

        (int Parameter, string Name)? left = Property(binary.Left);
        (int Parameter, string Name)? right = Property(binary.Right);
        if (left is null || right is null || left.Value.Parameter == right.Value.Parameter)
        {
            return false;
        }

        pairs.Add(left.Value.Parameter == 0 ? (left.Value.Name, right.Value.Name) : (right.Value.Name, left.Value.Name));
        return true;
    }

    private (int Parameter, string Name)? Property(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert } conversion)
        {
            expression = conversion.Operand;
        }

        return expression is MemberExpression { Expression: ParameterExpression parameter } member && Condition.Parameters.IndexOf(parameter) is >= 0 and var index ? (index, member.Member.Name) : null;
    }
}

/// <summary>An index being declared over properties.</summary>
internal sealed class IndexDefinition(IReadOnlyList<string> propertyNames)
{
    public IReadOnlyList<string> PropertyNames { get; } = propertyNames;

    public bool IsUnique { get; set; }

    public string? Name { get; set; }

    public string? Where { get; set; }
}
