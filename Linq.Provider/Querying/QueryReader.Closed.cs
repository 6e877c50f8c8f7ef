using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Schema;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <content>Parts that depend on no row: parameters, and what is read in their place.</content>
internal sealed partial class QueryReader
{
    /// <summary>
    /// Whether a method of the application makes a query of another one: where no row goes into it, it is called, as C# calls those that stand outside of lambdas. Not with a value by chance, which
    /// each row would have anew.
    /// </summary>
    private static bool IsOwnOperator(Expression node) => node is MethodCallExpression { Method.DeclaringType: { } type } && type != typeof(Queryable) && type.Assembly != typeof(QueryReader).Assembly
        && typeof(IQueryable).IsAssignableFrom(node.Type) && !VolatileCalls.AreIn(node);

    /// <summary>A part that depends on no row: a constant, a query to be read in place, or a parameter.</summary>
    private Dependency Close(Expression node, Dependency found, int depth, int start, int firstParameter)
    {
        if (node is ConstantExpression { Value: var value } constant)
        {
            if (value is IQueryable query)
            {
                return Inline(node, query.Expression, depth, start, firstParameter);
            }

            if (!_inlined.ContainsKey(node) && CapturedObject.Open(constant) is { } members)
            {
                return Inline(node, members, depth, start, firstParameter);
            }

            if (Boxes.Is(constant.Type) && value is not null && ClrTypeMap.TryGet(value.GetType(), out _, out _))
            {
                return Inline(node, Expression.Convert(Expression.Constant(value), constant.Type), depth, start, firstParameter);
            }

            if (ShapeValues.IsSimple(constant.Type) || ShapeValues.IsPosition(constant.Type) || Comparers.IsComparer(constant.Type) || value is null or Type or Regex || constant.Type == typeof(char[]))
            {
                return found;
            }
        }
        else if (!found.IsConstant && Type.GetTypeCode(node.Type) != TypeCode.Object && !node.Type.IsEnum)
        {
            // A number, a text or a date, as most captured values are.
            Discard(start, firstParameter);
            AddParameter(node);
            return found;
        }
        else if (typeof(IQueryable).IsAssignableFrom(node.Type) && ValueOf(node, found) is IQueryable captured)
        {
            return Inline(node, captured.Expression, depth, start, firstParameter);
        }
        else if (typeof(LambdaExpression).IsAssignableFrom(node.Type) && ValueOf(node, found) is LambdaExpression lambda)
        {
            return Inline(node, Expression.Quote(lambda), depth, start, firstParameter, lambda);
        }
        else if (MethodGroups.AsLambda(node) is { } group)
        {
            return Inline(node, group, depth, start, firstParameter);
        }
        else if (node is MethodCallExpression { Method.Name: nameof(LambdaExpression.Compile), Object: { } source } && typeof(LambdaExpression).IsAssignableFrom(source.Type) && ValueOf(source, found) is LambdaExpression compiled)
        {
            return Inline(node, compiled, depth, start, firstParameter);
        }
        else if (node is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } boxing && boxing.Type == typeof(object) && _parameters.Count > firstParameter && ReferenceEquals(_parameters[^1], boxing.Operand))
        {
            // What is boxed keeps its type: the database must know it.
            return found with { IsConstant = false };
        }
        else if (node is MemberExpression { Expression: null, Member: { } member } && InvariantCulture.Is(member) || ShapeValues.IsBoxing(node))
        {
            // The culture that texts in a database have is known when translating; a boxed value is a parameter by itself, with its own type, and null has none.
            return found;
        }
        else if (InvariantCulture.IsProvider(node.Type) && !Undecided(found) && InvariantCulture.Of(node, ValueOf(node, found)) is { } invariant)
        {
            return Inline(node, invariant, depth, start, firstParameter);
        }
        else if ((node is NewExpression or MemberInitExpression || node is MethodCallExpression { Method: var method } && FrameworkCalls.IsFactory(method)) && !ClrTypeMap.TryGet(node.Type, out _, out _) && !ShapeValues.IsPosition(node.Type))
        {
            // An object of captured values (a join key) is compared member by member.
            return found with { Depth = -1 };
        }
        else if (!_inlined.ContainsKey(node) && CapturedObject.IsOpen(node.Type) && !Undecided(found) && CapturedObject.Open(node) is { } members)
        {
            return Inline(node, members, depth, start, firstParameter);
        }
        else if (node is MemberExpression && Boxes.Is(node.Type) && !_inlined.ContainsKey(node) && !Undecided(found) && Unboxed(node, ValueOf(node, found)) is { } unboxed)
        {
            // What a captured object is decides what it is equal to.
            return Inline(node, unboxed, depth, start, firstParameter);
        }
        else if (found.IsConstant && ShapeValues.IsSimple(node.Type) || ShapeValues.IsPartOfShape(node.Type) && !Undecided(found))
        {
            object? known = _guard is { IsReached: false } ? Guard.Unread(node.Type) : CapturedValue.Of(node);
            return Inline(node, Expression.Constant(known, node.Type), depth, start, firstParameter);
        }

        Discard(start, firstParameter);
        AddParameter(node);
        return found with { IsConstant = false };
    }

    /// <summary>A captured object as a value of its own type; null if it is no value for the database.</summary>
    private static Expression? Unboxed(Expression node, object? value) => value is null ? Expression.Constant(null, node.Type)
        : ClrTypeMap.TryGet(value.GetType(), out _, out _) ? Expression.Convert(Expression.Convert(node, value.GetType()), node.Type) : null;

    /// <param name="opened">What is read in place of the node, if the replacement is made anew each time.</param>
    private Dependency Inline(Expression node, Expression replacement, int depth, int start, int firstParameter, Expression? opened = null)
    {
        Discard(start, firstParameter);
        if (ReferenceEquals(node, replacement) || (replacement is ConstantExpression { Value: EnumerableQuery }))
        {
            // A list made queryable is a list.
            AddParameter(node);
            return Dependency.None with { IsConstant = false };
        }

        opened ??= replacement;
        if (_opened.Contains(opened))
        {
            throw Untranslatable.Expression(
                node, "it holds what it is itself a part of. A query reads a variable when it runs, not when it is written: var rows = q; q = q.Where(x => rows.Any(…)), with a variable of its own.");
        }

        _opened.Add(opened);
        _inlined[node] = replacement;
        Dependency found = Visit(replacement, depth);
        _opened.RemoveAt(_opened.Count - 1);
        return found;
    }

    private void AddParameter(Expression node)
    {
        Key.Add(KeyTokens.Parameter);
        Key.Add(node.Type);
        _parameters.Add(node);
        _guards.Add(_guard);
    }

    /// <summary>Forgets what was found within a part that is taken as a whole.</summary>
    private void Discard(int start, int firstParameter)
    {
        if (!_isSite)
        {
            Key.Truncate(start);
        }

        _parameters.RemoveRange(firstParameter, _parameters.Count - firstParameter);
        _guards.RemoveRange(firstParameter, _guards.Count - firstParameter);
    }

    /// <summary>The value of a part that becomes part of the structure.</summary>
    private object? ValueOf(Expression node, Dependency found)
    {
        try
        {
            return Undecided(found) ? null : CapturedValue.Of(node);
        }
        catch (Exception e) when (_guard is { IsReached: false } && e is (NullReferenceException or InvalidOperationException or QueryTranslationException))
        {
            // Here C# would not go either (q != null && q.Rows.Any()). What can be read is read all the same: name == null || db.Rows.Any() is to be translated whatever the name is.
            return null;
        }
    }

    private bool Undecided(Dependency found)
    {
        bool isUndecided = found.IsArgument || (_guard is not null && _arguments.Count > 0);
        IsUndecided |= isUndecided;
        return isUndecided;
    }
}
