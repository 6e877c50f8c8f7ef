using System.Data.Common;
using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// How the children of many parents are read by one further statement, compiled once per query. A run collects the parents' keys in a <see cref="ParentKeys"/>, gives their
/// lists to the statement as parameters, and adds its rows to a <see cref="NestedRows"/>. The parents' keys are columns of the statement too.
/// </summary>
internal abstract class NestedReader
{
    /// <summary>For a collection in a projection.</summary>
    /// <param name="parent">Where it occurs in the shape of the parents; its keys are columns.</param>
    /// <param name="child">The shape of the elements.</param>
    /// <param name="childKeys">The key columns of the children's statement, and whether they may hold null.</param>
    /// <param name="toContainer">Makes what the projection wants of a <c>List&lt;T&gt;</c> of elements.</param>
    /// <param name="columns">How columns are read.</param>
    public static NestedReader ForProjection(CollectionShape parent, Shape child, IReadOnlyList<(int Ordinal, bool IsNullable)> childKeys, LambdaExpression toContainer, ColumnReader columns)
    {
        ColumnShape[] keys = [.. parent.Keys.Select(k => k as ColumnShape ?? throw new ArgumentException("The keys of a nested collection are columns.", nameof(parent)))];
        return Create(keys, null, child, childKeys, toContainer, columns);
    }

    /// <summary>For a relationship of entities that were read; <paramref name="properties"/> of theirs are the key.</summary>
    public static NestedReader ForRelationship(IReadOnlyList<PropertyMap> properties, Shape child, IReadOnlyList<(int Ordinal, bool IsNullable)> childKeys, ColumnReader columns)
    {
        ColumnShape[] keys = [.. properties.Select((p, i) => new ColumnShape(p.ClrType, i, p.SqlType, true, p.Converter, p.Name))];
        return Create(keys, properties, child, childKeys, null, columns);
    }

    public abstract ParentKeys NewKeys();

    public abstract NestedRows NewRows();

    private static NestedReader Create(
        ColumnShape[] keys, IReadOnlyList<PropertyMap>? properties, Shape child, IReadOnlyList<(int Ordinal, bool IsNullable)> childKeys, LambdaExpression? toContainer, ColumnReader columns)
    {
        Type type = typeof(NestedReader<,>).MakeGenericType(NestedKey.TypeOf(keys.Select(k => k.Type)), child.Type);
        return (NestedReader)Activator.CreateInstance(type, keys, properties, child, childKeys, toContainer, columns)!;
    }
}

/// <summary>The distinct keys of parents, in order of first occurrence.</summary>
internal abstract class ParentKeys
{
    public abstract int Count { get; }

    /// <summary>Takes the key of a parent's row.</summary>
    public abstract void Add(DbDataReader row, ShaperContext context);

    /// <summary>Takes the key of an entity; one with a null in it has no related objects and is left out.</summary>
    public abstract void Add(object entity);

    /// <summary>Some of the keys as a list per key column, typed as the key's CLR type: the values of the further statement's list parameters.</summary>
    public abstract IReadOnlyList<Array> ToLists(int start, int count);

    public IReadOnlyList<Array> ToLists() => ToLists(0, Count);
}

internal sealed class NestedReader<TKey, TChild> : NestedReader where TKey : notnull
{
    private readonly Lazy<Func<object, TKey>> _entityKey;
    private readonly Lazy<Action<TKey, Array[], int>> _store;
    private readonly Lazy<Func<TKey, bool>> _isComplete;
    private readonly ColumnShape[] _keys;

    public NestedReader(
        ColumnShape[] keys, IReadOnlyList<PropertyMap>? properties, Shape child, IReadOnlyList<(int Ordinal, bool IsNullable)> childKeys, LambdaExpression? toContainer, ColumnReader columns)
    {
        _keys = keys;
        Child = ShaperCompiler.Compile<TChild>(child, columns);
        ParentKey = NestedKey.Compile<TKey>(keys, columns);
        ChildKey = NestedKey.Compile<TKey>(keys.Select((k, i) => k with { Ordinal = childKeys[i].Ordinal, IsNullable = childKeys[i].IsNullable }), columns);
        ToContainer = toContainer is null ? static children => children : CompileContainer(toContainer);
        _entityKey = new(() => CompileEntityKey(properties ?? throw new InvalidOperationException("A projected collection has no entities as parents.")));
        _store = new(CompileStore);
        _isComplete = new(() => CompileIsComplete(properties is not null));
    }

    public CompiledShape<TChild> Child { get; }

    public CompiledShape<TKey> ParentKey { get; }

    public CompiledShape<TKey> ChildKey { get; }

    public Func<List<TChild>, object> ToContainer { get; }

    public Func<object, TKey> EntityKey => _entityKey.Value;

    public override ParentKeys NewKeys() => new Keys(this);

    public override NestedRows NewRows() => new NestedRows<TKey, TChild>(this);

    private static Func<List<TChild>, object> CompileContainer(LambdaExpression toContainer)
    {
        ParameterExpression children = Expression.Parameter(typeof(List<TChild>));
        Expression container = Expression.Invoke(toContainer, MemberAccess.ConvertTo(children, toContainer.Parameters[0].Type));
        return Expression.Lambda<Func<List<TChild>, object>>(Expression.Convert(container, typeof(object)), children).Compile();
    }

    private static Func<object, TKey> CompileEntityKey(IReadOnlyList<PropertyMap> properties)
    {
        ParameterExpression entity = Expression.Parameter(typeof(object));
        Expression[] parts = [.. properties.Select(p => MemberAccess.Get(Expression.Convert(entity, p.Member!.DeclaringType!), p.Member!))];
        return Expression.Lambda<Func<object, TKey>>(NestedKey.New(parts), entity).Compile();
    }

    /// <summary>Writes the parts of a key to position i of the typed lists.</summary>
    private Action<TKey, Array[], int> CompileStore()
    {
        ParameterExpression key = Expression.Parameter(typeof(TKey));
        ParameterExpression lists = Expression.Parameter(typeof(Array[]));
        ParameterExpression index = Expression.Parameter(typeof(int));
        IEnumerable<Expression> stores = _keys.Select((k, i) =>
        {
            Expression list = Expression.Convert(Expression.ArrayIndex(lists, Expression.Constant(i)), k.Type.MakeArrayType());
            return Expression.Assign(Expression.ArrayAccess(list, index), MemberAccess.ConvertTo(Plain(TupleLayout.Item(key, i)), k.Type));
        });
        return Expression.Lambda<Action<TKey, Array[], int>>(Expression.Block(typeof(void), [.. stores, Expression.Empty()]), key, lists, index).Compile();
    }

    /// <summary>Whether a key can have children: one with a null in a part whose type has none cannot, and in relationships none with a null.</summary>
    private Func<TKey, bool> CompileIsComplete(bool isRelationship)
    {
        ParameterExpression key = Expression.Parameter(typeof(TKey));
        Expression complete = _keys
            .Select((k, i) => (Required: isRelationship || !k.Type.CanBeNull(), Part: Plain(TupleLayout.Item(key, i))))
            .Where(k => k.Required)
            .Select(k => (Expression)Expression.NotEqual(k.Part, Expression.Constant(null, k.Part.Type)))
            .DefaultIfEmpty(Expression.Constant(true))
            .Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<TKey, bool>>(complete, key).Compile();
    }

    private static Expression Plain(Expression part) => part.Type == typeof(BytesKey) ? Expression.Property(part, nameof(BytesKey.Value)) : part;

    private sealed class Keys(NestedReader<TKey, TChild> definition) : ParentKeys
    {
        private readonly HashSet<TKey> _seen = [];
        private readonly List<TKey> _order = [];

        public override int Count => _order.Count;

        public override void Add(DbDataReader row, ShaperContext context) => Add(definition.ParentKey.Read(row, context));

        public override void Add(object entity) => Add(definition.EntityKey(entity));

        public override IReadOnlyList<Array> ToLists(int start, int count)
        {
            Array[] lists = [.. definition._keys.Select(k => Array.CreateInstance(k.Type, count))];
            for (int i = 0; i < count; i++)
            {
                definition._store.Value(_order[start + i], lists, i);
            }

            return lists;
        }

        private void Add(TKey key)
        {
            if (definition._isComplete.Value(key) && _seen.Add(key))
            {
                _order.Add(key);
            }
        }
    }
}
