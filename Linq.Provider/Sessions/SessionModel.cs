using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>What all sessions of a type share on one engine: the model, and for each class what was compiled for it. Thread-safe.</summary>
internal sealed class SessionModel
{
    private readonly ColumnReader _columns;
    private readonly ConcurrentDictionary<EntityMap, EntityPersister> _persisters = new();
    private readonly ConcurrentDictionary<Type, EntityPersister?> _byType = new();
    private readonly ConcurrentDictionary<Type, bool> _finalizers = new();
    private readonly ConcurrentDictionary<EntityPersister, IReadOnlyList<ForeignKeyEnds>> _requiredParents = new();

    /// <summary>Made when first needed: a dictionary with such keys has to be compiled, and most programs start without.</summary>
    private ConcurrentDictionary<(EntityMap, ValueList<string>), RowQuery>? _queries;
    private readonly ConcurrentDictionary<LinkShape, LinkStatement> _links = new();
    private readonly ConcurrentDictionary<EntityMap, RowReturning> _returning = new();
    private readonly ConcurrentDictionary<EntityPersister, IReadOnlyList<ForeignKeyEnds>> _foreignKeys = new();

    public SessionModel(Model model, ColumnReader columns)
    {
        Model = model;
        _columns = columns;
        foreach (EntityMap map in model.Maps.Values)
        {
            map.TrackedConstructor ??= new Lazy<ConstructorInfo>(() => TrackedClass.ConstructorOf(map, defers: false));
            map.DeferringConstructor ??= new Lazy<ConstructorInfo>(() => TrackedClass.ConstructorOf(map, defers: true));
        }
    }

    public Model Model { get; }

    public EntityPersister PersisterOf(EntityMap map) => _persisters.TryGetValue(map, out EntityPersister? known) ? known : _persisters.GetOrAdd(map, m => new EntityPersister(m, _columns));

    /// <summary>The persister of an object's class, or of the nearest mapped class above it (a generated subclass is none of its own).</summary>
    public bool TryGetPersister(Type type, [NotNullWhen(true)] out EntityPersister? persister)
    {
        if (!_byType.TryGetValue(type, out persister))
        {
            EntityMap? map = null;
            for (Type? t = type; t is not null && map is null; t = t.BaseType)
            {
                Model.TryGetMap(t, out map);
            }

            persister = _byType.GetOrAdd(type, map is null ? null : PersisterOf(map));
        }

        return persister is not null;
    }

    /// <summary>Whether objects of a class do something when nobody refers to them any more, after which they cannot be used.</summary>
    public bool HasFinalizer(Type type) => _finalizers.GetOrAdd(
        type, static t => t.GetMethod("Finalize", BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes)?.DeclaringType != typeof(object));

    /// <summary>The foreign keys of a class.</summary>
    public IReadOnlyList<ForeignKeyEnds> ForeignKeysOf(EntityPersister persister) => _foreignKeys.TryGetValue(persister, out IReadOnlyList<ForeignKeyEnds>? known)
        ? known
        : _foreignKeys.GetOrAdd(persister, p => ForeignKeyEnds.Of(p, Model.Maps.Values.Select(PersisterOf)));

    /// <summary>The foreign keys of a class that name a row in any case, and cannot name one by a default value, since no key that is made is one.</summary>
    public IReadOnlyList<ForeignKeyEnds> RequiredParentsOf(EntityPersister persister) => _requiredParents.TryGetValue(persister, out IReadOnlyList<ForeignKeyEnds>? known)
        ? known
        : _requiredParents.GetOrAdd(persister, p => [.. ForeignKeysOf(p).Where(IsRequiredParent)]);

    private static bool IsRequiredParent(ForeignKeyEnds key) => key is { IsToPrimaryKey: true, Columns: [{ IsNullable: false, Converter: null } column] }
        && key.Principal.Key[0].Generation is ValueGeneration.Identity or ValueGeneration.Client
        && key.Child.Map.Table.ForeignKeys.Any(f => f.Columns.Count == 1 && f.Columns[0] == column.Column.Name);

    /// <summary>The query for the objects of a class whose properties have given values.</summary>
    public RowQuery Query(EntityMap map, IReadOnlyList<PropertyMap> by, Dialect dialect)
    {
        (EntityMap, ValueList<string>) key = (map, by.Select(p => p.Name).ToValueList());
        ConcurrentDictionary<(EntityMap, ValueList<string>), RowQuery> queries = LazyInitializer.EnsureInitialized(ref _queries);
        return queries.TryGetValue(key, out RowQuery? known) ? known : queries.GetOrAdd(key, _ => RowQuery.Create(Model, map, by, _columns, dialect));
    }

    /// <summary>What statements send back of the rows of a class.</summary>
    public RowReturning Returning(EntityMap map) => _returning.GetOrAdd(map, m => RowReturning.Create(Model, m, _columns));

    /// <summary>The statements that insert or delete rows of an association table.</summary>
    public LinkStatement Link(LinkShape shape, Dialect dialect) => _links.TryGetValue(shape, out LinkStatement? known) ? known : _links.GetOrAdd(shape, s => new LinkStatement(s, dialect));
}
