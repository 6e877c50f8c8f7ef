using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Querying;
using Linq.Provider.Sessions;

namespace Linq.Provider;

/// <content>Relationships, loaded when they are asked for.</content>
public partial class Session : ILazyLoadRules
{
    private Dictionary<string, int>? _singleLoads;

    bool ILazyLoadRules.IsDisposed => _disposed;

    bool ILazyLoadRules.ForbidsImplicitIO => Options.ForbidsImplicitIO;

    /// <summary>Loads a relationship of an object, or a column that was left unread, and that of all objects that came with the same result, by one statement; none if it is loaded already.</summary>
    /// <param name="e">The object, which the session must track.</param>
    /// <param name="path">The relationship: <c>d => d.Employees</c>; or the column.</param>
    /// <exception cref="LinqProviderException">The session does not track the object (LP1409), or the collection is one that never loads as a whole (LP1215).</exception>
    /// <exception cref="ArgumentException">The path names neither a relationship nor a column.</exception>
    public void Load<T, P>(T e, Expression<Func<T, P>> path) where T : class => LoadAsync(e, path, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Load{T, P}(T, Expression{Func{T, P}})"/>
    public Task LoadAsync<T, P>(T e, Expression<Func<T, P>> path, CancellationToken cancellationToken = default) where T : class =>
        LoadAsync(e, path, async: true, cancellationToken).AsTask();

    /// <summary>Whether a relationship or column of an object is loaded, so that reading it sends no statement.</summary>
    /// <param name="e">The object, which the session must track.</param>
    /// <param name="path">The relationship: <c>d => d.Employees</c>; or the column.</param>
    /// <exception cref="LinqProviderException">The session does not track the object (LP1409).</exception>
    public bool IsLoaded<T, P>(T e, Expression<Func<T, P>> path) where T : class
    {
        (TrackedEntity entity, Relationship? relationship, PropertyMap? column) = Find(e, path);
        return relationship is not null ? !relationship.IsLogged && entity.IsLoaded(relationship) : entity.HasValue(column!);
    }

    /// <summary>The objects of a collection as a query, to be filtered, ordered and counted by the database. Sends nothing until it is enumerated.</summary>
    /// <param name="e">The object, which the session must track.</param>
    /// <param name="path">The relationship: <c>d => d.Employees</c>; of a dictionary its values, <c>d => d.Notes.Values</c>.</param>
    /// <exception cref="LinqProviderException">The session does not track the object (LP1409).</exception>
    public IQueryable<P> Query<T, P>(T e, Expression<Func<T, IEnumerable<P>>> path) where T : class
    {
        (TrackedEntity entity, Relationship? relationship, _) = Find(e, path);
        if (relationship is null)
        {
            throw NotARelationship(entity, path);
        }

        ParameterExpression owner = Expression.Parameter(typeof(T), "e");
        IEnumerable<Expression> matches = entity.Map.Key.Select(p => KeyMatch(owner, p, entity.GetOriginal(p) ?? entity.Get(p)));
        return Set<T>().Where(Expression.Lambda<Func<T, bool>>(matches.Aggregate(Expression.AndAlso), owner)).SelectMany(path);
    }

    void ILazyLoadRules.NoteSingleLoad(NavigationMap navigation)
    {
        if (Engine.Options.RepeatedLoadsThreshold is not { } threshold)
        {
            return;
        }

        string path = navigation.ToString();
        _singleLoads ??= new Dictionary<string, int>(StringComparer.Ordinal);
        int count = _singleLoads[path] = _singleLoads.GetValueOrDefault(path) + 1;
        if (count >= threshold && Engine.Options.ThrowOnRepeatedLoads)
        {
            throw SessionErrors.RepeatedLoads(navigation, count);
        }

        if (count == threshold)
        {
            Engine.Database.Log.Warn(SessionErrors.RepeatedLoads(navigation, count).Message);
        }
    }

    /// <summary>The value is a captured one to the query, so that all keys share one translation.</summary>
    private static BinaryExpression KeyMatch(Expression owner, PropertyMap property, object? value) =>
        Expression.Equal(Expression.Property(owner, property.Member!), CapturedConstant.Of(value, property.ClrType));

    private async ValueTask LoadAsync<T, P>(T e, Expression<Func<T, P>> path, bool async, CancellationToken cancellationToken) where T : class
    {
        (TrackedEntity entity, Relationship? relationship, PropertyMap? column) = Find(e, path);
        if (relationship is null)
        {
            await _loader.ReadAsync(entity, column!, async, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (relationship.IsLogged)
        {
            throw SessionErrors.NeverLoaded(relationship.Navigation);
        }

        await _loader.LoadAsync(entity, relationship, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The relationship that a path names, or else the column.</summary>
    private (TrackedEntity Entity, Relationship? Relationship, PropertyMap? Column) Find(object e, LambdaExpression path)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentNullException.ThrowIfNull(path);
        ObjectDisposedException.ThrowIf(_disposed, this);
        TrackedEntity entity = _work.Find(e) ?? throw SessionErrors.NotTracked(e.GetType());
        Expression body = path.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : path.Body;
        if (body is MemberExpression { Member.Name: nameof(IDictionary<,>.Values), Expression: MemberExpression dictionary } && entity.RelationshipOf(dictionary.Member.Name)?.Navigation.KeyedBy is not null)
        {
            body = dictionary;
        }

        string? name = body is MemberExpression { Expression: ParameterExpression or UnaryExpression } member ? member.Member.Name : null;
        if (name is not null && entity.RelationshipOf(name) is { } relationship)
        {
            return (entity, relationship, null);
        }

        return name is not null && entity.Map.TryGetProperty(name, out PropertyMap? column) ? (entity, null, column) : throw NotARelationship(entity, path);
    }

    private static ArgumentException NotARelationship(TrackedEntity entity, LambdaExpression path) =>
        new($"'{path}' does not name a relationship of {entity.Map}. Write e => e.Property, with a property that leads to mapped objects.", nameof(path));
}
