using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Materialization;

/// <summary>
/// Compiled access to the members of a mapped class: keys, values, snapshots. Each piece is compiled when first used. Build one per map and keep it where the map is kept.
/// Shadow properties have no member: their value reads as null, setting them does nothing, and they never count as changed.
/// </summary>
internal sealed class EntityAccess
{
    private readonly Lazy<Delegate?> _typedKey;
    private readonly Lazy<Func<object, object?>> _boxedKey;
    private readonly Lazy<Func<object, int, object?>> _get;
    private readonly Lazy<Action<object, int, object?>> _set;
    private readonly Lazy<Func<object, int, object?>> _original;
    private readonly Lazy<Action<object, object, int>> _accept;
    private readonly Lazy<Func<object, object>> _snapshot;
    private readonly Lazy<ChangeDetector> _changed;
    private readonly Lazy<Action<object, object>> _restore;
    private readonly Lazy<Func<object, int, object?>> _getNavigation;
    private readonly Lazy<Action<object, int, object?>> _setNavigation;
    private readonly Lazy<Action<object, int, ValueSink, int>> _write;

    public EntityAccess(EntityMap map)
    {
        Map = map;
        KeyType = EntityKeys.TypeOf(map);
        var source = new EntityAccessCompiler(map);
        _typedKey = new(source.TypedKey);
        _boxedKey = new(source.BoxedKey);
        _get = new(source.Getter);
        _set = new(source.Setter);
        _snapshot = new(source.Snapshot);
        _original = new(source.Original);
        _accept = new(source.Accept);
        _changed = new(source.Changed);
        _restore = new(source.Restore);
        _getNavigation = new(source.NavigationGetter);
        _setNavigation = new(source.NavigationSetter);
        _write = new(source.Writer);
    }

    public EntityMap Map { get; }

    /// <summary>The CLR type of a single key property, a value tuple of several, null without a key. The same as <see cref="IEntityStore"/> gets.</summary>
    public Type? KeyType { get; }

    /// <summary>The typed getter of the key.</summary>
    /// <typeparam name="TKey">Must be <see cref="KeyType"/>.</typeparam>
    public Func<object, TKey> Key<TKey>() where TKey : notnull => (Func<object, TKey>)(_typedKey.Value
        ?? throw new InvalidOperationException($"{Map} has no key."));

    /// <summary>The key, boxed (of <see cref="KeyType"/>); null if the class has no key or a part of the key is null.</summary>
    public object? GetKey(object entity) => _boxedKey.Value(entity);

    public object? Get(object entity, PropertyMap property) => _get.Value(entity, property.Index);

    /// <summary>Sets a property, whatever the visibility of its setter. Null sets a plain value type to its default.</summary>
    public void Set(object entity, PropertyMap property, object? value) => _set.Value(entity, property.Index, value);

    /// <summary>Writes the value of a property that has a member, in its stored form, as the value of a column.</summary>
    public void Write(object entity, PropertyMap property, ValueSink sink, int column) => _write.Value(entity, property.Index, sink, column);

    /// <summary>A typed copy of all property values. Arrays and lists are copied by content.</summary>
    public object Snapshot(object entity) => _snapshot.Value(entity);

    /// <summary>
    /// Compares an entity with its snapshot without allocating (lists excepted). Sets <paramref name="changed"/>, which has an element per property by <see cref="PropertyMap.Index"/>
    /// or is empty, to whether that property differs.
    /// </summary>
    /// <returns>Whether any property differs.</returns>
    public bool Changed(object entity, object snapshot, Span<bool> changed) => _changed.Value(entity, snapshot, changed);

    /// <summary>The value of a property when the snapshot was taken. Do not change an array or list that it returns.</summary>
    public object? GetOriginal(object snapshot, PropertyMap property) => _original.Value(snapshot, property.Index);

    /// <summary>Takes the entity's present value of one property over into the snapshot.</summary>
    public void Accept(object entity, object snapshot, PropertyMap property) => _accept.Value(entity, snapshot, property.Index);

    /// <summary>Sets the properties that differ back to the values of the snapshot.</summary>
    public void Restore(object entity, object snapshot) => _restore.Value(entity, snapshot);

    /// <summary>The related object or the collection, as it lies in the object: nothing is loaded.</summary>
    public object? Get(object entity, NavigationMap navigation) => _getNavigation.Value(entity, IndexOf(navigation));

    /// <summary>Sets a relationship as a loader does: an emitted subclass does not take it for a change.</summary>
    public void Set(object entity, NavigationMap navigation, object? value) => _setNavigation.Value(entity, IndexOf(navigation), value);

    /// <summary>As for a <see cref="NavigationMap"/>, by its position in the map.</summary>
    public object? GetRelated(object entity, int navigation) => _getNavigation.Value(entity, navigation);

    /// <inheritdoc cref="GetRelated"/>
    public void SetRelated(object entity, int navigation, object? value) => _setNavigation.Value(entity, navigation, value);

    /// <summary>The position of a relationship in the map.</summary>
    public int IndexOf(NavigationMap navigation)
    {
        IReadOnlyList<NavigationMap> all = Map.Navigations;
        for (int i = 0; i < all.Count; i++)
        {
            if (ReferenceEquals(all[i], navigation) || all[i].Name == navigation.Name)
            {
                return i;
            }
        }

        throw new ArgumentException($"{navigation} is not a relationship of {Map}.", nameof(navigation));
    }

    internal delegate bool ChangeDetector(object entity, object snapshot, Span<bool> changed);
}

/// <summary>Builds the delegates of <see cref="EntityAccess"/>. A snapshot is a box of a value tuple with an item for each property that has a member.</summary>
internal sealed class EntityAccessCompiler
{
    private readonly EntityMap _map;
    private readonly PropertyMap[] _members;
    private readonly Type _box;
    private readonly ParameterExpression _entity = Expression.Parameter(typeof(object), "entity");
    private readonly ParameterExpression _snapshot = Expression.Parameter(typeof(object), "snapshot");
    private readonly ParameterExpression _index = Expression.Parameter(typeof(int), "index");
    private readonly ParameterExpression _value = Expression.Parameter(typeof(object), "value");

    public EntityAccessCompiler(EntityMap map)
    {
        _map = map;
        _members = [.. map.Properties.Where(p => p.Member is not null)];
        _box = typeof(StrongBox<>).MakeGenericType(TupleLayout.TypeOf([.. _members.Select(p => p.ClrType)]));
    }

    public Delegate? TypedKey()
    {
        if (_map.Key.Count == 0)
        {
            return null;
        }

        Expression key = EntityKeys.New(_map, [.. _map.Key.Select(Member)]);
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(object), key.Type), key, _entity).Compile();
    }

    public Func<object, object?> BoxedKey()
    {
        if (_map.Key.Count == 0)
        {
            return static _ => null;
        }

        Expression key = Expression.Convert(EntityKeys.New(_map, [.. _map.Key.Select(Member)]), typeof(object));
        foreach (PropertyMap part in _map.Key.Where(p => !p.ClrType.IsValueType || Nullable.GetUnderlyingType(p.ClrType) is not null))
        {
            key = Expression.Condition(Expression.Equal(Member(part), Expression.Constant(null, part.ClrType)), Expression.Constant(null), key);
        }

        return Expression.Lambda<Func<object, object?>>(key, _entity).Compile();
    }

    public Func<object, int, object?> Getter() => Expression.Lambda<Func<object, int, object?>>(
        Select(p => Expression.Convert(Member(p), typeof(object))), _entity, _index).Compile();

    public Action<object, int, object?> Setter() => Expression.Lambda<Action<object, int, object?>>(
        Perform(p => Assign(p, Unbox(p.ClrType))), _entity, _index, _value).Compile();

    public Action<object, int, ValueSink, int> Writer()
    {
        ParameterExpression sink = Expression.Parameter(typeof(ValueSink), "sink");
        ParameterExpression column = Expression.Parameter(typeof(int), "column");
        return Expression.Lambda<Action<object, int, ValueSink, int>>(Perform(p => StoredValues.Write(p, Member(p), sink, column)), _entity, _index, sink, column).Compile();
    }

    public Func<object, int, object?> Original()
    {
        ParameterExpression box = Expression.Variable(_box);
        Expression body = Expression.Block([box], Open(box), Select(p => Expression.Convert(Item(box, p), typeof(object))));
        return Expression.Lambda<Func<object, int, object?>>(body, _snapshot, _index).Compile();
    }

    public Action<object, object, int> Accept()
    {
        ParameterExpression box = Expression.Variable(_box);
        Expression body = Expression.Block([box], Open(box), Perform(p => Expression.Assign(Item(box, p), SnapshotValues.Copy(Member(p)))));
        return Expression.Lambda<Action<object, object, int>>(body, _entity, _snapshot, _index).Compile();
    }

    public Func<object, object> Snapshot()
    {
        ParameterExpression box = Expression.Variable(_box);
        List<Expression> body = [Expression.Assign(box, Expression.New(_box))];
        body.AddRange(_members.Select(p => Expression.Assign(Item(box, p), SnapshotValues.Copy(Member(p)))));
        body.Add(Expression.Convert(box, typeof(object)));
        return Expression.Lambda<Func<object, object>>(Expression.Block([box], body), _entity).Compile();
    }

    public EntityAccess.ChangeDetector Changed()
    {
        ParameterExpression flags = Expression.Parameter(typeof(Span<bool>), "changed");
        ParameterExpression box = Expression.Variable(_box);
        ParameterExpression any = Expression.Variable(typeof(bool));
        List<Expression> body = [Open(box)];
        foreach (PropertyMap property in _members)
        {
            Expression mark = Expression.Call(((Action<Span<bool>, int>)Mark).Method, flags, Expression.Constant(property.Index));
            body.Add(Expression.IfThen(Expression.Not(SnapshotValues.AreSame(Member(property), Item(box, property))), Expression.Block(Expression.Assign(any, Expression.Constant(true)), mark)));
        }

        Expression clear = Expression.Call(flags, nameof(Span<bool>.Clear), null);
        body.Add(any);
        return Expression.Lambda<EntityAccess.ChangeDetector>(Expression.Block([box, any], [clear, .. body]), _entity, _snapshot, flags).Compile();
    }

    public Action<object, object> Restore()
    {
        ParameterExpression box = Expression.Variable(_box);
        List<Expression> body = [Open(box)];
        body.AddRange(_members.Select(p => Expression.IfThen(
            Expression.Not(SnapshotValues.AreSame(Member(p), Item(box, p))),
            Assign(p, SnapshotValues.Copy(Item(box, p))))));
        return Expression.Lambda<Action<object, object>>(Expression.Block(typeof(void), [box], body), _entity, _snapshot).Compile();
    }

    public Func<object, int, object?> NavigationGetter() => Expression.Lambda<Func<object, int, object?>>(
        _map.Navigations.Count == 0
            ? Expression.Constant(null)
            : Expression.Switch(_index, Expression.Constant(null), null, Cases(n => Expression.Convert(MemberAccess.GetDirect(Declarer(n), Declaration(n)), typeof(object)))),
        _entity,
        _index).Compile();

    public Action<object, int, object?> NavigationSetter()
    {
        SwitchCase[] cases = Cases(n => MemberAccess.CanSet(n.Member)
            ? Expression.Block(typeof(void), MemberAccess.SetDirect(Declarer(n), Declaration(n), Expression.Convert(_value, n.Member.PropertyType)))
            : Expression.Throw(Expression.New(typeof(InvalidOperationException).GetConstructor([typeof(string)])!, Expression.Constant($"{n} has no setter; give the property one (it may be private)."))));
        Expression body = cases.Length == 0 ? Expression.Empty() : Expression.Switch(typeof(void), _index, Expression.Empty(), null, cases);
        return Expression.Lambda<Action<object, int, object?>>(body, _entity, _index, _value).Compile();
    }

    private static void Mark(Span<bool> changed, int index)
    {
        if (!changed.IsEmpty)
        {
            changed[index] = true;
        }
    }

    /// <summary>As the class itself reads it: an emitted subclass would load a column that is not there.</summary>
    private Expression Member(PropertyMap property) => MemberAccess.ConvertTo(MemberAccess.GetDirect(Declarer(property), Declaration(property)), property.ClrType);

    private Expression Assign(PropertyMap property, Expression value) => MemberAccess.SetDirect(Declarer(property), Declaration(property), value);

    private PropertyInfo Declaration(PropertyMap property) =>
        Interception.IsOverridable(_map.ClrType, property.Member!) && _map.ClrType.GetProperty(property.Name) is { } own ? own : property.Member!;

    private UnaryExpression Declarer(PropertyMap property) => Expression.Convert(_entity, property.Member!.DeclaringType!);

    private UnaryExpression Declarer(NavigationMap navigation) => Expression.Convert(_entity, navigation.Member.DeclaringType!);

    private PropertyInfo Declaration(NavigationMap navigation) => _map.ClrType.GetProperty(navigation.Name) is { } own && own.PropertyType == navigation.Member.PropertyType ? own : navigation.Member;

    private MemberExpression Item(Expression box, PropertyMap property) => TupleLayout.Item(Expression.Field(box, "Value"), Array.IndexOf(_members, property));

    private BinaryExpression Open(ParameterExpression box) => Expression.Assign(box, Expression.Convert(_snapshot, _box));

    private Expression Unbox(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null
        ? Expression.Condition(Expression.Equal(_value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(_value, type))
        : Expression.Convert(_value, type);

    private Expression Select(Func<PropertyMap, Expression> value) => _members.Length == 0
        ? Expression.Constant(null)
        : Expression.Switch(_index, Expression.Constant(null), null, [.. _members.Select(p => Expression.SwitchCase(value(p), Expression.Constant(p.Index)))]);

    private Expression Perform(Func<PropertyMap, Expression> action) => _members.Length == 0
        ? Expression.Empty()
        : Expression.Switch(typeof(void), _index, Expression.Empty(), null, [.. _members.Select(p => Expression.SwitchCase(Expression.Block(typeof(void), action(p)), Expression.Constant(p.Index)))]);

    private SwitchCase[] Cases(Func<NavigationMap, Expression> body) =>
        [.. _map.Navigations.Select((n, i) => Expression.SwitchCase(body(n), Expression.Constant(i)))];
}
