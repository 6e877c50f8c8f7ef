using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Linq.Provider.Diagnostics;
using Linq.Provider.Querying;
using Linq.Provider.Translation;

namespace Linq.Provider;

/// <summary>What <c>ExecuteUpdate</c> sets: properties and their new values. All values are computed from the row as it was before.</summary>
/// <typeparam name="T">The mapped class.</typeparam>
public sealed class UpdateSetters<T>
{
    private readonly List<(string Property, LambdaExpression Value)> _setters = [];

    internal UpdateSetters()
    {
    }

    internal IReadOnlyList<string> Properties => [.. _setters.Select(s => s.Property)];

    /// <summary>Sets a property to what an expression over the row gives: columns, navigations and subqueries may be used.</summary>
    /// <param name="p">The property.</param>
    /// <param name="value">The new value.</param>
    /// <exception cref="QueryTranslationException">The first lambda does not name a property of the object itself.</exception>
    public UpdateSetters<T> Set<P>(Expression<Func<T, P>> p, Expression<Func<T, P>> value)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(value);
        _setters.Add((NameOf(p), value));
        return this;
    }

    /// <summary>Sets a property to a value.</summary>
    /// <param name="p">The property.</param>
    /// <param name="value">The new value, which becomes a parameter.</param>
    /// <exception cref="QueryTranslationException">The lambda does not name a property of the object itself.</exception>
    [OverloadResolutionPriority(1)]
    public UpdateSetters<T> Set<P>(Expression<Func<T, P>> p, P value)
    {
        ArgumentNullException.ThrowIfNull(p);
        return Set(NameOf(p), value, typeof(P));
    }

    internal UpdateSetters<T> Set(string property, object? value, Type type)
    {
        _setters.Add((property, Expression.Lambda(CapturedConstant.Of(value, type), Expression.Parameter(typeof(T), "x"))));
        return this;
    }

    /// <summary>The rows of a query with the new values beside them.</summary>
    internal Expression ApplyTo(Expression rows)
    {
        ParameterExpression row = Expression.Parameter(typeof(T), "x");
        Expression body = row;
        foreach ((_, LambdaExpression setter) in _setters)
        {
            Expression value = new Replace(setter.Parameters[0], row).Visit(setter.Body);
            body = Expression.New(typeof(Assigned<,>).MakeGenericType(body.Type, value.Type).GetConstructors()[0], body, value);
        }

        return Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), body.Type], rows, Expression.Quote(Expression.Lambda(body, row)));
    }

    private static string NameOf(LambdaExpression p)
    {
        Expression body = p.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : p.Body;
        return body is MemberExpression { Expression: { } owner } member && owner == p.Parameters[0]
            ? member.Member.Name
            : throw new QueryTranslationException(ErrorCodes.Untranslatable, $"'{p}' does not name what to set. Name a property of the object itself: x => x.Name.");
    }

    private sealed class Replace(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
