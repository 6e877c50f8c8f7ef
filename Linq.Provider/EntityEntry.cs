using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Sessions;

namespace Linq.Provider;

/// <summary>What a session knows of an object.</summary>
/// <typeparam name="T">The class of the object.</typeparam>
public sealed class EntityEntry<T> where T : class
{
    private readonly UnitOfWork _work;

    internal EntityEntry(UnitOfWork work, T entity) => (_work, Entity) = (work, entity);

    /// <summary>The object.</summary>
    public T Entity { get; }

    /// <summary>Its state in the session.</summary>
    public EntityState State => _work.StateOf(Entity);

    /// <summary>What the session knows of one property.</summary>
    /// <param name="p">The property, such as <c>x =&gt; x.Name</c>.</param>
    /// <exception cref="LinqProviderException">The object is not part of the session (LP1409), or the expression does not name a mapped property (LP1102).</exception>
    public PropertyEntry<P> Property<P>(Expression<Func<T, P>> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        TrackedEntity tracked = _work.Find(Entity) ?? throw SessionErrors.NotTracked(Entity, "Property");
        Expression body = p.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : p.Body;
        return body is MemberExpression { Member: var member, Expression: ParameterExpression } && tracked.Map.TryGetProperty(member.Name, out PropertyMap? property)
            ? new PropertyEntry<P>(tracked, property)
            : throw SessionErrors.NotAProperty(tracked.Map, p);
    }
}

/// <summary>A property of an object of the session, with its value in the database.</summary>
/// <typeparam name="P">The type of the property.</typeparam>
public sealed class PropertyEntry<P>
{
    private readonly TrackedEntity _entity;
    private readonly PropertyMap _property;

    internal PropertyEntry(TrackedEntity entity, PropertyMap property) => (_entity, _property) = (entity, property);

    /// <summary>The value that was last read or written; of an object without a row, the present one. A column that was left unread is read now.</summary>
    public P Original
    {
        get
        {
            _entity.EnsureRead(_property);
            return (P)(_entity.Snapshot is null ? _entity.Get(_property) : _entity.GetOriginal(_property))!;
        }
    }

    /// <summary>The value that the object holds. A column that was left unread is read now.</summary>
    public P Current
    {
        get
        {
            if (!_entity.HasValue(_property))
            {
                _entity.EnsureRead(_property);
            }

            return (P)_entity.Get(_property)!;
        }
        set => _entity.Assign(_property, value);
    }

    /// <summary>Whether the next flush writes the property because it was changed.</summary>
    public bool IsModified
    {
        get
        {
            if (_entity.Snapshot is null)
            {
                return false;
            }

            bool[] changed = new bool[_entity.Map.Properties.Count];
            _entity.DetectChanges(changed);
            return changed[_property.Index] || (_entity.IsWhollyModified && !_entity.Map.Key.Contains(_property) && !_entity.IsUnread(_property));
        }
    }
}
