using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Querying;

/// <summary>
/// The time of one execution of a query: <c>DateTime.UtcNow</c> and its like are read once, so that all their uses in a query are of one moment. The clock travels behind the values
/// of the query, so that the filters of the model tell the same time.
/// </summary>
internal sealed class QueryClock
{
    private readonly DateTimeOffset _now = DateTimeOffset.Now;

    public DateTime Now => _now.LocalDateTime;

    public DateTime Today => _now.LocalDateTime.Date;

    public DateTime UtcNow => _now.UtcDateTime;

    public DateTimeOffset Instant => _now;

    public DateTimeOffset UtcInstant => _now.ToUniversalTime();

    /// <summary>The clock of an execution, if its own values asked for the time.</summary>
    public static QueryClock? Of(object?[] values) => Array.Find(values, static value => value is QueryClock) as QueryClock;

    /// <summary>Whether a captured part asks for the time.</summary>
    public static bool IsUsed(Expression part)
    {
        var finder = new Replacer(null);
        finder.Visit(part);
        return finder.Found;
    }

    /// <summary>A captured part in which the time is that of the clock; the clock is made when it is needed first.</summary>
    public static Expression At(Expression part, ref QueryClock? clock)
    {
        if (part is MemberExpression { Expression: MemberExpression { Expression: ConstantExpression } or ConstantExpression } or ConstantExpression)
        {
            return part;
        }

        return IsUsed(part) ? new Replacer(Expression.Constant(clock ??= new QueryClock())).Visit(part)! : part;
    }

    /// <summary>The values of a query, for which the time is read once, and what travels behind them.</summary>
    public static Expression OncePerQuery(NewArrayExpression values, params Expression[] behind)
    {
        ParameterExpression clock = Expression.Variable(typeof(QueryClock), "clock");
        var replacer = new Replacer(clock);
        Expression[] replaced = [.. values.Expressions.Select(v => replacer.Visit(v)!)];
        return replacer.Found
            ? Expression.Block([clock], Expression.Assign(clock, Expression.New(typeof(QueryClock))), Expression.NewArrayInit(typeof(object), [.. replaced, clock, .. behind]))
            : behind.Length == 0 ? values : Expression.NewArrayInit(typeof(object), [.. values.Expressions, .. behind]);
    }

    /// <summary>Code in which the time is that of a clock.</summary>
    public static Expression At(Expression code, Expression clock) => new Replacer(clock).Visit(code)!;

    private static string? PropertyFor(MemberInfo member) => (member.DeclaringType, member.Name) switch
    {
        (var type, nameof(DateTime.Now)) when type == typeof(DateTime) => nameof(Now),
        (var type, nameof(DateTime.Today)) when type == typeof(DateTime) => nameof(Today),
        (var type, nameof(DateTime.UtcNow)) when type == typeof(DateTime) => nameof(UtcNow),
        (var type, nameof(DateTimeOffset.Now)) when type == typeof(DateTimeOffset) => nameof(Instant),
        (var type, nameof(DateTimeOffset.UtcNow)) when type == typeof(DateTimeOffset) => nameof(UtcInstant),
        _ => null,
    };

    private sealed class Replacer(Expression? clock) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is not null || PropertyFor(node.Member) is not { } property)
            {
                return base.VisitMember(node);
            }

            Found = true;
            return clock is null ? node : Expression.Property(clock, property);
        }

        // What other libraries put into a tree is none of ours to look into.
        protected override Expression VisitExtension(Expression node) => node;
    }
}
