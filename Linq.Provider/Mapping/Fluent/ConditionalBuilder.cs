using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Mapping.Fluent;

namespace Linq.Provider;

/// <summary>
/// Says how a relationship by a condition is loaded, as SQLAlchemy's <c>primaryjoin</c> with <c>viewonly=True</c>. It is read-only: putting something into it or taking something
/// out is refused where it can be noticed (LP1420), and never written.
/// </summary>
/// <typeparam name="TOther">The class that the relationship leads to.</typeparam>
public sealed class ConditionalBuilder<TOther> where TOther : class
{
    private readonly RelationshipEnd _end;

    internal ConditionalBuilder(ModelDefinition model, RelationshipEnd end, LambdaExpression condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _end = end;
        model.Conditionals.RemoveAll(c => c.End.Entity == end.Entity && c.End.Navigation == end.Navigation);
        model.Conditionals.Add(new ConditionalDefinition(end, model.GetOrAdd(typeof(TOther)), condition));
    }

    /// <summary>Sets how the relationship is loaded, where a query does not say it.</summary>
    /// <param name="loading">The strategy.</param>
    public ConditionalBuilder<TOther> Loading(Loading loading)
    {
        _end.Loading = loading;
        return this;
    }

    /// <summary>Says whether a lazy load is done for all objects of the same result at once.</summary>
    /// <param name="batch">Whether it is; the default.</param>
    public ConditionalBuilder<TOther> BatchSiblings(bool batch)
    {
        _end.BatchSiblings = batch;
        return this;
    }

    /// <summary>Orders the related objects; a reference holds the first. A second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public ConditionalBuilder<TOther> OrderBy(Expression<Func<TOther, object?>> key) => Order(key, isDescending: false);

    /// <summary>Orders the related objects descending; a reference holds the first. A second call orders among equals.</summary>
    /// <param name="key">What to order by.</param>
    public ConditionalBuilder<TOther> OrderByDescending(Expression<Func<TOther, object?>> key) => Order(key, isDescending: true);

    /// <summary>Names the property by which a dictionary is keyed.</summary>
    /// <param name="key">The property of the related class.</param>
    public ConditionalBuilder<TOther> KeyedBy(Expression<Func<TOther, object?>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _end.KeyedBy = MemberPath.Property(key).Name;
        return this;
    }

    private ConditionalBuilder<TOther> Order(Expression<Func<TOther, object?>> key, bool isDescending)
    {
        _end.OrderBy.Add(Ordering.Of(key, isDescending));
        return this;
    }
}
