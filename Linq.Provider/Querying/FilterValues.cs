using System.Linq.Expressions;
using Linq.Provider.Collections;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>
/// The values that the filters of a model compare with. A filter was written by one session, whose properties stand in it; at each execution they are read of the session
/// at hand, which is of the same class. Interpreted at first, compiled when used often. Thread-safe.
/// </summary>
internal sealed class FilterValues
{
    private const int HotUses = 3;

    private readonly ValueList<FilterParameter> _parameters;
    private readonly Tiered<Action<object, object?[], QueryClock?>> _code;
    private readonly bool _usesClock;
    private Type? _hostType;

    public FilterValues(ValueList<FilterParameter> parameters)
    {
        _parameters = parameters;
        _code = new(Compose, HotUses);
        _usesClock = parameters.Any(p => QueryClock.IsUsed(p.Value));
    }

    /// <summary>A query's own values, and those of the filters after them.</summary>
    /// <exception cref="QueryTranslationException">A collection among them compares in a way that the database does not know.</exception>
    public object?[] Append(object?[] values, object host)
    {
        object?[] all = Appended(values, host);
        foreach (FilterParameter parameter in _parameters)
        {
            if (parameter.IsAsked)
            {
                OwnComparers.RequireDefault(all[parameter.Index]);
            }
        }

        return all;
    }

    private object?[] Appended(object?[] values, object host)
    {
        _hostType ??= host.GetType();
        object?[] all = new object?[Math.Max(values.Length, _parameters[^1].Index + 1)];
        values.CopyTo(all, 0);
        QueryClock? clock = _usesClock ? QueryClock.Of(values) ?? new QueryClock() : null;
        if (_code.Hot is not { } code)
        {
            Interpret(all, host, clock);
            return all;
        }

        try
        {
            code(host, all, clock);
        }
        catch (NullReferenceException)
        {
            // The interpreter says what is null.
            Interpret(all, host, clock);
        }

        return all;
    }

    private void Interpret(object?[] all, object host, QueryClock? clock)
    {
        foreach (FilterParameter parameter in _parameters)
        {
            all[parameter.Index] = CapturedValue.Of(QueryClock.At(parameter.Value, ref clock), host);
        }
    }

    private Expression<Action<object, object?[], QueryClock?>> Compose()
    {
        ParameterExpression host = Expression.Parameter(typeof(object), "host");
        ParameterExpression all = Expression.Parameter(typeof(object?[]), "all");
        ParameterExpression clock = Expression.Parameter(typeof(QueryClock), "clock");
        var replacer = new HostReplacer(_hostType!, host);
        IEnumerable<Expression> values = _parameters.Select(p =>
            (Expression)Expression.Assign(Expression.ArrayAccess(all, Expression.Constant(p.Index)), Expression.Convert(QueryClock.At(replacer.Visit(p.Value), clock), typeof(object))));
        return Expression.Lambda<Action<object, object?[], QueryClock?>>(Expression.Block(typeof(void), values), host, all, clock);
    }

    private sealed class HostReplacer(Type hostType, ParameterExpression host) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) => node.Value?.GetType() == hostType ? Expression.Convert(host, node.Type) : node;
    }
}
