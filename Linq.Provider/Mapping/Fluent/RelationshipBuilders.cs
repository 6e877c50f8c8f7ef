using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Mapping.Fluent;

namespace Linq.Provider;

/// <summary>A relationship begun by <c>HasMany</c>.</summary>
/// <typeparam name="T">The class that holds the collection.</typeparam>
/// <typeparam name="TChild">The class in the collection.</typeparam>
public sealed class CollectionBuilder<T, TChild> where T : class where TChild : class
{
    private readonly ModelDefinition _model;
    private readonly RelationshipEnd _first;

    internal CollectionBuilder(ModelDefinition model, RelationshipEnd first) => (_model, _first) = (model, first);

    /// <summary>Makes the relationship one-to-many.</summary>
    /// <param name="reference">The property that leads back, if there is one.</param>
    public RelationshipBuilder<TChild, TChild, T> WithOne(Expression<Func<TChild, T?>>? reference = null)
    {
        var second = new RelationshipEnd(_model.GetOrAdd(typeof(TChild)), reference is null ? null : MemberPath.Property(reference).Name, isCollection: false);
        RelationshipDefinition relationship = _model.Relate(_first, second);
        return new RelationshipBuilder<TChild, TChild, T>(relationship, relationship.EndOf(_first.Entity, _first.Navigation)!);
    }

    /// <summary>
    /// Relates objects by a condition in place of a foreign key: <c>(a, b) => a.Id == b.AuthorId &amp;&amp; b.Year > 2000</c>. The relationship is read-only, unless the condition says just that
    /// a foreign key equals the primary key.
    /// </summary>
    /// <param name="condition">Which objects are related; whatever a query can translate.</param>
    public ConditionalBuilder<TChild> On(Expression<Func<T, TChild, bool>> condition) => new(_model, _first, condition);

    /// <summary>Makes the relationship many-to-many, through a table between.</summary>
    /// <param name="collection">The property that leads back, if there is one.</param>
    public ManyToManyBuilder<TChild> WithMany(Expression<Func<TChild, IEnumerable<T>?>>? collection = null) => Relate(collection);

    /// <inheritdoc cref="WithMany(Expression{Func{TChild, IEnumerable{T}}})"/>
    public ManyToManyBuilder<TChild> WithMany(Expression<Func<TChild, WriteOnlyCollection<T>?>> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return Relate(collection);
    }

    private ManyToManyBuilder<TChild> Relate(LambdaExpression? collection)
    {
        var second = new RelationshipEnd(_model.GetOrAdd(typeof(TChild)), collection is null ? null : MemberPath.Property(collection).Name, isCollection: true);
        RelationshipDefinition relationship = _model.Relate(_first, second);
        return new ManyToManyBuilder<TChild>(relationship, relationship.EndOf(_first.Entity, _first.Navigation)!);
    }
}

/// <summary>A relationship begun by <c>HasOne</c>.</summary>
/// <typeparam name="T">The class that holds the reference.</typeparam>
/// <typeparam name="TParent">The class referred to.</typeparam>
public sealed class ReferenceBuilder<T, TParent> where T : class where TParent : class
{
    private readonly ModelDefinition _model;
    private readonly EntityDefinition _entity;
    private readonly string _navigation;

    internal ReferenceBuilder(ModelDefinition model, EntityDefinition entity, string navigation) => (_model, _entity, _navigation) = (model, entity, navigation);

    /// <summary>Makes the relationship many-to-one.</summary>
    /// <param name="collection">The property that leads back, if there is one.</param>
    public RelationshipBuilder<TParent, T, TParent> WithMany(Expression<Func<TParent, IEnumerable<T>?>>? collection = null)
    {
        RelationshipDefinition relationship = Relate(collection, isCollection: true);
        return new RelationshipBuilder<TParent, T, TParent>(relationship, relationship.EndOf(_entity, _navigation)!);
    }

    /// <inheritdoc cref="WithMany(Expression{Func{TParent, IEnumerable{T}}})"/>
    public RelationshipBuilder<TParent, T, TParent> WithMany(Expression<Func<TParent, WriteOnlyCollection<T>?>> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        RelationshipDefinition relationship = Relate(collection, isCollection: true);
        return new RelationshipBuilder<TParent, T, TParent>(relationship, relationship.EndOf(_entity, _navigation)!);
    }

    /// <summary>Makes the relationship one-to-one.</summary>
    /// <param name="reference">The property that leads back, if there is one.</param>
    public OneToOneBuilder<T, TParent> WithOne(Expression<Func<TParent, T?>>? reference = null)
    {
        RelationshipDefinition relationship = Relate(reference, isCollection: false);
        return new OneToOneBuilder<T, TParent>(relationship, relationship.EndOf(_entity, _navigation)!);
    }

    /// <summary>
    /// Relates objects by a condition in place of a foreign key: <c>(a, b) => a.Id == b.AuthorId &amp;&amp; b.Year > 2000</c>. The relationship is read-only, unless the condition says just that
    /// a foreign key equals the primary key.
    /// </summary>
    /// <param name="condition">Which objects are related; whatever a query can translate.</param>
    public ConditionalBuilder<TParent> On(Expression<Func<T, TParent, bool>> condition) => new(_model, new RelationshipEnd(_entity, _navigation, isCollection: false), condition);

    private RelationshipDefinition Relate(LambdaExpression? back, bool isCollection)
    {
        var first = new RelationshipEnd(_entity, _navigation, isCollection: false);
        return _model.Relate(first, new RelationshipEnd(_model.GetOrAdd(typeof(TParent)), back is null ? null : MemberPath.Property(back).Name, isCollection));
    }
}

/// <summary>Says how a relationship between one and many is stored and loaded. Loading, cascades and order apply to the side that was named first.</summary>
/// <typeparam name="TOther">The class that the side named first leads to.</typeparam>
/// <typeparam name="TDependent">The class that holds the foreign key.</typeparam>
/// <typeparam name="TPrincipal">The class referred to.</typeparam>
public sealed class RelationshipBuilder<TOther, TDependent, TPrincipal> where TOther : class where TDependent : class where TPrincipal : class
{
    private readonly RelationshipDefinition _relationship;
    private readonly RelationshipEnd _end;

    internal RelationshipBuilder(RelationshipDefinition relationship, RelationshipEnd end) => (_relationship, _end) = (relationship, end);

    /// <summary>Names the foreign key: <c>x => x.DepartmentId</c>, or <c>x => new { x.A, x.B }</c> in the order of the key referred to.</summary>
    /// <param name="foreignKey">The properties that hold it.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> HasForeignKey(Expression<Func<TDependent, object?>> foreignKey)
    {
        ArgumentNullException.ThrowIfNull(foreignKey);
        return HasForeignKey([.. MemberPath.Names(foreignKey)]);
    }

    /// <summary>Names the foreign key; names that no property has become shadow properties.</summary>
    /// <param name="properties">The names of the properties, in the order of the key referred to.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> HasForeignKey(params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        _relationship.ForeignKeyNames = properties;
        return this;
    }

    /// <summary>Lets the foreign key refer to other properties than the primary key; their values together must be unique.</summary>
    /// <param name="key">The properties, in order.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> HasPrincipalKey(Expression<Func<TPrincipal, object?>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _relationship.PrincipalKeyNames = MemberPath.Names(key);
        return this;
    }

    /// <summary>Says whether the foreign key refuses null.</summary>
    /// <param name="required">Whether it does.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> IsRequired(bool required = true)
    {
        _relationship.IsRequired = required;
        return this;
    }

    /// <summary>Sets what the database does with referring rows when the row that they refer to is deleted.</summary>
    /// <param name="action">What it does.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> OnDelete(Schema.ReferentialAction action)
    {
        _relationship.OnDelete = action;
        return this;
    }

    /// <summary>Says what the database does with the referring rows when the key that they refer to changes.</summary>
    /// <param name="action">The action.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> OnUpdate(Schema.ReferentialAction action)
    {
        _relationship.OnUpdate = action;
        return this;
    }

    /// <summary>Lets the database check the foreign key at the end of the transaction, so that rows may be written in any order.</summary>
    /// <param name="deferred">Whether to.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> IsDeferred(bool deferred = true)
    {
        _relationship.IsDeferred = deferred;
        return this;
    }

    /// <summary>Sets how the side named first is loaded, where a query does not say it.</summary>
    /// <param name="loading">The strategy.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> Loading(Loading loading)
    {
        _end.Loading = loading;
        return this;
    }

    /// <summary>Sets what happens to the related objects of the side named first; replaces the default, <see cref="Linq.Provider.Cascade.SaveUpdate"/>.</summary>
    /// <param name="cascade">The cascades.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> Cascade(Cascade cascade)
    {
        _end.Cascade = cascade;
        return this;
    }

    /// <summary>Says whether a lazy load of the side named first is done for all objects of the same result at once.</summary>
    /// <param name="batch">Whether it is; the default.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> BatchSiblings(bool batch)
    {
        _end.BatchSiblings = batch;
        return this;
    }

    /// <summary>Orders the collection named first; a second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> OrderBy(Expression<Func<TOther, object?>> key) => Order(key, isDescending: false);

    /// <summary>Orders the collection named first descending; a second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> OrderByDescending(Expression<Func<TOther, object?>> key) => Order(key, isDescending: true);

    /// <summary>Names the property by which the dictionary named first is keyed.</summary>
    /// <param name="key">The property of the related class.</param>
    public RelationshipBuilder<TOther, TDependent, TPrincipal> KeyedBy(Expression<Func<TOther, object?>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _end.KeyedBy = MemberPath.Property(key).Name;
        return this;
    }

    private RelationshipBuilder<TOther, TDependent, TPrincipal> Order(Expression<Func<TOther, object?>> key, bool isDescending)
    {
        _end.OrderBy.Add(Ordering.Of(key, isDescending));
        return this;
    }
}

/// <summary>Says how a relationship between one and one is stored and loaded. Loading and cascades apply to the side that was named first.</summary>
/// <typeparam name="T">The class named first.</typeparam>
/// <typeparam name="TOther">The other class.</typeparam>
public sealed class OneToOneBuilder<T, TOther> where T : class where TOther : class
{
    private readonly RelationshipDefinition _relationship;
    private readonly RelationshipEnd _end;

    internal OneToOneBuilder(RelationshipDefinition relationship, RelationshipEnd end) => (_relationship, _end) = (relationship, end);

    /// <summary>Says which class holds the foreign key, and names it.</summary>
    /// <typeparam name="TDependent">The class that holds the foreign key: one of the two of the relationship.</typeparam>
    /// <param name="foreignKey">The properties that hold it.</param>
    public OneToOneBuilder<T, TOther> HasForeignKey<TDependent>(Expression<Func<TDependent, object?>> foreignKey) where TDependent : class
    {
        ArgumentNullException.ThrowIfNull(foreignKey);
        return HasForeignKey<TDependent>([.. MemberPath.Names(foreignKey)]);
    }

    /// <summary>Says which class holds the foreign key, and names it; names that no property has become shadow properties.</summary>
    /// <typeparam name="TDependent">The class that holds the foreign key: one of the two of the relationship.</typeparam>
    /// <param name="properties">The names of the properties.</param>
    public OneToOneBuilder<T, TOther> HasForeignKey<TDependent>(params string[] properties) where TDependent : class
    {
        ArgumentNullException.ThrowIfNull(properties);
        RelationshipEnd dependent = new[] { _relationship.First, _relationship.Second }.FirstOrDefault(e => e.Entity.ClrType == typeof(TDependent))
            ?? throw new ArgumentException($"'{typeof(TDependent).Name}' is not an end of the relationship of {_relationship}. Name '{typeof(T).Name}' or '{typeof(TOther).Name}'.");
        (_relationship.DependentEntity, _relationship.ForeignKeyNames) = (dependent.Entity, properties);
        return this;
    }

    /// <summary>Lets the foreign key refer to other properties than the primary key; their values together must be unique.</summary>
    /// <typeparam name="TPrincipal">The class referred to: one of the two of the relationship.</typeparam>
    /// <param name="key">The properties, in order.</param>
    public OneToOneBuilder<T, TOther> HasPrincipalKey<TPrincipal>(Expression<Func<TPrincipal, object?>> key) where TPrincipal : class
    {
        ArgumentNullException.ThrowIfNull(key);
        _relationship.PrincipalKeyNames = MemberPath.Names(key);
        return this;
    }

    /// <summary>Says whether the foreign key refuses null.</summary>
    /// <param name="required">Whether it does.</param>
    public OneToOneBuilder<T, TOther> IsRequired(bool required = true)
    {
        _relationship.IsRequired = required;
        return this;
    }

    /// <summary>Sets what the database does with the referring row when the row that it refers to is deleted.</summary>
    /// <param name="action">What it does.</param>
    public OneToOneBuilder<T, TOther> OnDelete(Schema.ReferentialAction action)
    {
        _relationship.OnDelete = action;
        return this;
    }

    /// <summary>Says what the database does with the referring rows when the key that they refer to changes.</summary>
    /// <param name="action">The action.</param>
    public OneToOneBuilder<T, TOther> OnUpdate(Schema.ReferentialAction action)
    {
        _relationship.OnUpdate = action;
        return this;
    }

    /// <summary>Lets the database check the foreign key at the end of the transaction, so that rows may be written in any order.</summary>
    /// <param name="deferred">Whether to.</param>
    public OneToOneBuilder<T, TOther> IsDeferred(bool deferred = true)
    {
        _relationship.IsDeferred = deferred;
        return this;
    }

    /// <summary>Sets how the side named first is loaded, where a query does not say it.</summary>
    /// <param name="loading">The strategy.</param>
    public OneToOneBuilder<T, TOther> Loading(Loading loading)
    {
        _end.Loading = loading;
        return this;
    }

    /// <summary>Sets what happens to the related object of the side named first; replaces the default, <see cref="Linq.Provider.Cascade.SaveUpdate"/>.</summary>
    /// <param name="cascade">The cascades.</param>
    public OneToOneBuilder<T, TOther> Cascade(Cascade cascade)
    {
        _end.Cascade = cascade;
        return this;
    }

    /// <summary>Says whether a lazy load of the side named first is done for all objects of the same result at once.</summary>
    /// <param name="batch">Whether it is; the default.</param>
    public OneToOneBuilder<T, TOther> BatchSiblings(bool batch)
    {
        _end.BatchSiblings = batch;
        return this;
    }
}

/// <summary>Says how a relationship between many and many is stored and loaded. Loading, cascades and order apply to the side that was named first.</summary>
/// <typeparam name="TOther">The class that the side named first leads to.</typeparam>
public sealed class ManyToManyBuilder<TOther> where TOther : class
{
    private readonly RelationshipDefinition _relationship;
    private readonly RelationshipEnd _end;

    internal ManyToManyBuilder(RelationshipDefinition relationship, RelationshipEnd end) => (_relationship, _end) = (relationship, end);

    /// <summary>Names the table between; it may be the table of a mapped class.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="leftColumn">The column that refers to the class named first, or <see langword="null"/> for the convention's.</param>
    /// <param name="rightColumn">The column that refers to the other class, or <see langword="null"/> for the convention's.</param>
    public ManyToManyBuilder<TOther> UsingTable(string table, string? leftColumn = null, string? rightColumn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        return UsingTable(table, leftColumn is null ? null : [leftColumn], rightColumn is null ? null : [rightColumn]);
    }

    /// <summary>Names the table between, for keys of several columns.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="leftColumns">The columns that refer to the class named first, in the order of its key.</param>
    /// <param name="rightColumns">The columns that refer to the other class, in the order of its key.</param>
    public ManyToManyBuilder<TOther> UsingTable(string table, string[]? leftColumns, string[]? rightColumns)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        _relationship.AssociationName = table;
        _end.AssociationColumns = leftColumns;
        _relationship.Other(_end).AssociationColumns = rightColumns;
        return this;
    }

    /// <summary>Sets the table between to one that was declared in Core.</summary>
    /// <param name="table">The table.</param>
    /// <param name="leftColumn">The column that refers to the class named first.</param>
    /// <param name="rightColumn">The column that refers to the other class.</param>
    public ManyToManyBuilder<TOther> UsingTable(Schema.Table table, string leftColumn, string rightColumn) => UsingTable(table, [leftColumn], [rightColumn]);

    /// <summary>Sets the table between to one that was declared in Core, for keys of several columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="leftColumns">The columns that refer to the class named first, in the order of its key.</param>
    /// <param name="rightColumns">The columns that refer to the other class, in the order of its key.</param>
    public ManyToManyBuilder<TOther> UsingTable(Schema.Table table, string[] leftColumns, string[] rightColumns)
    {
        ArgumentNullException.ThrowIfNull(table);
        _relationship.AssociationTable = table;
        return UsingTable(table.FullName, leftColumns, rightColumns);
    }

    /// <summary>Sets how the side named first is loaded, where a query does not say it.</summary>
    /// <param name="loading">The strategy.</param>
    public ManyToManyBuilder<TOther> Loading(Loading loading)
    {
        _end.Loading = loading;
        return this;
    }

    /// <summary>Sets what happens to the related objects of the side named first; replaces the default, <see cref="Linq.Provider.Cascade.SaveUpdate"/>.</summary>
    /// <param name="cascade">The cascades.</param>
    public ManyToManyBuilder<TOther> Cascade(Cascade cascade)
    {
        _end.Cascade = cascade;
        return this;
    }

    /// <summary>Says whether a lazy load of the side named first is done for all objects of the same result at once.</summary>
    /// <param name="batch">Whether it is; the default.</param>
    public ManyToManyBuilder<TOther> BatchSiblings(bool batch)
    {
        _end.BatchSiblings = batch;
        return this;
    }

    /// <summary>Orders the collection named first; a second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public ManyToManyBuilder<TOther> OrderBy(Expression<Func<TOther, object?>> key) => Order(key, isDescending: false);

    /// <summary>Orders the collection named first descending; a second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public ManyToManyBuilder<TOther> OrderByDescending(Expression<Func<TOther, object?>> key) => Order(key, isDescending: true);

    /// <summary>Names the property by which the dictionary named first is keyed.</summary>
    /// <param name="key">The property of the related class.</param>
    public ManyToManyBuilder<TOther> KeyedBy(Expression<Func<TOther, object?>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _end.KeyedBy = MemberPath.Property(key).Name;
        return this;
    }

    private ManyToManyBuilder<TOther> Order(Expression<Func<TOther, object?>> key, bool isDescending)
    {
        _end.OrderBy.Add(Ordering.Of(key, isDescending));
        return this;
    }
}
