using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Mapping;
using Linq.Provider.Mapping.Fluent;
using Linq.Provider.Schema;

namespace Linq.Provider;

/// <summary>Says how a class is stored.</summary>
/// <typeparam name="T">The class.</typeparam>
public sealed class EntityBuilder<T> where T : class
{
    private readonly ModelDefinition _model;
    private readonly EntityDefinition _entity;

    internal EntityBuilder(ModelDefinition model, EntityDefinition entity) => (_model, _entity) = (model, entity);

    /// <summary>Names the table.</summary>
    /// <param name="name">The name, taken as it is.</param>
    /// <param name="schema">The schema, or <see langword="null"/> for the connection's default.</param>
    public EntityBuilder<T> ToTable(string name, string? schema = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        (_entity.TableName, _entity.SchemaName) = (name, schema);
        return this;
    }

    /// <summary>Says what the table was called before, so that a migration renames it.</summary>
    /// <param name="name">The former name.</param>
    public EntityBuilder<T> WasNamed(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _entity.WasNamed = name;
        return this;
    }

    /// <summary>Names the primary key: <c>x => x.Code</c>, or <c>x => new { x.OrderId, x.Line }</c>.</summary>
    /// <param name="key">The properties, in order.</param>
    public EntityBuilder<T> HasKey(Expression<Func<T, object?>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return HasKey([.. MemberPath.Names(key)]);
    }

    /// <summary>Names the primary key; for shadow properties.</summary>
    /// <param name="properties">The names of the properties, in order.</param>
    public EntityBuilder<T> HasKey(params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _entity.KeyNames = properties;
        return this;
    }

    /// <summary>Configures the column of a property.</summary>
    /// <typeparam name="TProperty">The type of the property.</typeparam>
    /// <param name="property">The property.</param>
    public PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<T, TProperty>> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        PropertyInfo member = MemberPath.Property(property);
        return new PropertyBuilder<TProperty>(Define(member.Name, member));
    }

    /// <summary>Configures the column of a property named at run time, or of a shadow property: a column that no property of the class holds.</summary>
    /// <typeparam name="TProperty">The type of the property.</typeparam>
    /// <param name="name">The name.</param>
    public PropertyBuilder<TProperty> Property<TProperty>(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        PropertyDefinition property = Define(name, typeof(T).GetProperty(name, BindingFlags.Public | BindingFlags.Instance));
        property.ClrType ??= typeof(TProperty);
        return new PropertyBuilder<TProperty>(property);
    }

    /// <summary>
    /// Configures the column of a property named at run time, or of a shadow property: a column that no property of the class holds. The type of a shadow property
    /// follows from its default value or column type and is text otherwise; <see cref="Property{TProperty}(string)"/> says it.
    /// </summary>
    /// <param name="name">The name.</param>
    public PropertyBuilder<object?> Property(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new PropertyBuilder<object?>(Define(name, typeof(T).GetProperty(name, BindingFlags.Public | BindingFlags.Instance)));
    }

    /// <summary>Leaves a property out.</summary>
    /// <param name="property">The property.</param>
    public EntityBuilder<T> Ignore(Expression<Func<T, object?>> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        _entity.Ignored.UnionWith(MemberPath.Names(property));
        return this;
    }

    /// <summary>Declares an index: <c>x => x.Name</c>, or <c>x => new { x.LastName, x.FirstName }</c>.</summary>
    /// <param name="properties">The properties, in order.</param>
    public IndexBuilder HasIndex(Expression<Func<T, object?>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return HasIndex([.. MemberPath.Names(properties)]);
    }

    /// <summary>Declares an index; for shadow properties.</summary>
    /// <param name="properties">The names of the properties, in order.</param>
    public IndexBuilder HasIndex(params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        IndexDefinition? index = _entity.Indexes.Find(i => i.PropertyNames.SequenceEqual(properties));
        if (index is null)
        {
            index = new IndexDefinition(properties);
            _entity.Indexes.Add(index);
        }

        return new IndexBuilder(index);
    }

    /// <summary>Sets a condition that every query for the class has, until it says <c>IgnoreFilters</c>.</summary>
    /// <param name="filter">The condition.</param>
    public EntityBuilder<T> HasFilter(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _entity.Filter = filter;
        return this;
    }

    /// <summary>Declares a condition that every row meets, checked by the database.</summary>
    /// <param name="name">The name of the constraint.</param>
    /// <param name="sql">The condition in SQL, written as it is.</param>
    public EntityBuilder<T> HasCheck(string name, string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(sql);
        _entity.Checks.Add((name, sql));
        return this;
    }

    /// <summary>Declares columns whose values together occur once, as a constraint: <c>x => x.Email</c>, or <c>x => new { x.Country, x.Number }</c>.</summary>
    /// <param name="properties">The properties, in order.</param>
    public EntityBuilder<T> HasAlternateKey(Expression<Func<T, object?>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _entity.AlternateKeys.Add([.. MemberPath.Names(properties)]);
        return this;
    }

    /// <summary>Adds a constraint or index in the words of Core, by names of columns: what no other method can say, such as an index of an expression.</summary>
    /// <param name="item">The constraint or index; one object for each call.</param>
    public EntityBuilder<T> HasItem(SchemaItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _entity.Items.Add(item);
        return this;
    }

    /// <summary>Writes a comment to the table, where the database keeps comments.</summary>
    /// <param name="comment">The comment.</param>
    public EntityBuilder<T> HasComment(string comment)
    {
        _entity.Comment = comment;
        return this;
    }

    /// <summary>Names the column that tells the classes of a shared table apart; <c>Discriminator</c> by default.</summary>
    /// <param name="columnName">The name of the column.</param>
    public EntityBuilder<T> HasDiscriminator(string columnName)
    {
        ArgumentException.ThrowIfNullOrEmpty(columnName);
        _entity.DiscriminatorColumn = columnName;
        return this;
    }

    /// <summary>Sets what stands for this class in the column that tells the classes of a shared table apart; the name of the class by default.</summary>
    /// <param name="value">The value.</param>
    public EntityBuilder<T> HasDiscriminatorValue(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _entity.DiscriminatorValue = value;
        return this;
    }

    /// <summary>Begins a relationship to many objects of another class; go on with <c>WithOne</c>, <c>WithMany</c> or <c>On</c>.</summary>
    /// <typeparam name="TChild">The other class.</typeparam>
    /// <param name="collection">The property that holds them.</param>
    public CollectionBuilder<T, TChild> HasMany<TChild>(Expression<Func<T, IEnumerable<TChild>?>> collection) where TChild : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return new CollectionBuilder<T, TChild>(_model, new RelationshipEnd(_entity, MemberPath.Property(collection).Name, isCollection: true));
    }

    /// <inheritdoc cref="HasMany{TChild}(Expression{Func{T, IEnumerable{TChild}}})"/>
    public CollectionBuilder<T, TChild> HasMany<TChild>(Expression<Func<T, WriteOnlyCollection<TChild>?>> collection) where TChild : class
    {
        ArgumentNullException.ThrowIfNull(collection);
        return new CollectionBuilder<T, TChild>(_model, new RelationshipEnd(_entity, MemberPath.Property(collection).Name, isCollection: true));
    }

    /// <summary>Begins a relationship to many objects of another class in a dictionary; go on with <c>WithOne</c>, <c>WithMany</c> or <c>On</c>, and with <c>KeyedBy</c>.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TChild">The other class.</typeparam>
    /// <param name="dictionary">The property that holds them.</param>
    public CollectionBuilder<T, TChild> HasMany<TKey, TChild>(Expression<Func<T, IEnumerable<KeyValuePair<TKey, TChild>>?>> dictionary) where TChild : class
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return new CollectionBuilder<T, TChild>(_model, new RelationshipEnd(_entity, MemberPath.Property(dictionary).Name, isCollection: true));
    }

    /// <summary>Begins a relationship to one object of another class; go on with <c>WithMany</c> or <c>WithOne</c>.</summary>
    /// <typeparam name="TParent">The other class.</typeparam>
    /// <param name="reference">The property that holds it.</param>
    public ReferenceBuilder<T, TParent> HasOne<TParent>(Expression<Func<T, TParent?>> reference) where TParent : class
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new ReferenceBuilder<T, TParent>(_model, _entity, MemberPath.Property(reference).Name);
    }

    private PropertyDefinition Define(string name, PropertyInfo? member)
    {
        PropertyDefinition property = _entity.GetOrAdd(name);
        property.IsExplicit = true;
        property.Member ??= member;
        property.ClrType ??= member?.PropertyType;
        return property;
    }
}

/// <summary>Says what an index is like.</summary>
public sealed class IndexBuilder
{
    private readonly IndexDefinition _index;

    internal IndexBuilder(IndexDefinition index) => _index = index;

    /// <summary>Refuses equal entries.</summary>
    /// <param name="isUnique">Whether to.</param>
    public IndexBuilder IsUnique(bool isUnique = true)
    {
        _index.IsUnique = isUnique;
        return this;
    }

    /// <summary>Names the index.</summary>
    /// <param name="name">The name.</param>
    public IndexBuilder HasName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _index.Name = name;
        return this;
    }

    /// <summary>Indexes only the rows that meet a condition.</summary>
    /// <param name="sql">The condition in SQL, written as it is.</param>
    public IndexBuilder HasFilter(string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        _index.Where = sql;
        return this;
    }
}
