using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Querying;

/// <summary>
/// The value of an expression that does not depend on the query's rows: mostly a captured variable, sometimes a computation with some. Interpreted, because compiling
/// such an expression at each execution costs more than the query.
/// </summary>
internal static class CapturedValue
{
    /// <summary>The value of an expression of the model, in which an instance of the host's type stands for the host at hand: the model was built by another instance.</summary>
    public static object? Of(Expression expression, object host) => Of(new HostReplacer(host).Visit(expression));

    public static object? Of(Expression? expression)
    {
        try
        {
            return Evaluate(expression);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            // What the application's own code throws reaches it as it was thrown.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    private static object? Evaluate(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member.Expression, field.IsStatic)),
        MemberExpression { Member: { Name: "HasValue", DeclaringType: { IsGenericType: true } type } } member when type.GetGenericTypeDefinition() == typeof(Nullable<>) => Evaluate(member.Expression) is not null,
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Target(member.Expression, property.GetMethod!.IsStatic)),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } convert => Convert(Evaluate(convert.Operand), convert),
        UnaryExpression { NodeType: ExpressionType.Quote } quote => quote.Operand,
        MethodCallExpression { Object: { } target } call when Nullable.GetUnderlyingType(target.Type) is not null => Interpret(call),
        MethodCallExpression call when !call.Arguments.Any(a => a is LambdaExpression || a.Type.IsByRef || a.Type.IsByRefLike) && !call.Method.GetParameters().Any(p => p.ParameterType.IsByRef)
            => call.Method.Invoke(Target(call.Object, call.Method.IsStatic), [.. call.Arguments.Select(Evaluate)]),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual, Right: ConstantExpression { Value: null } } test when test.Method is null || test.Method.DeclaringType == typeof(string)
            => Evaluate(test.Left) is null == (test.NodeType == ExpressionType.Equal),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null } not when not.Type == typeof(bool) => !(bool)Evaluate(not.Operand)!,
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => NewArray(array),
        NewExpression { Constructor: { } constructor } creation when !constructor.GetParameters().Any(p => p.ParameterType.IsByRef)
            => constructor.Invoke([.. creation.Arguments.Select(Evaluate)]),
        ConditionalExpression conditional => Evaluate((bool)Evaluate(conditional.Test)! ? conditional.IfTrue : conditional.IfFalse),
        _ => Interpret(expression),
    };

    private static object? Target(Expression? expression, bool isStatic)
        => isStatic ? null : Evaluate(expression) ?? throw IsNull(Written(expression!), null);

    private static QueryTranslationException IsNull(string expression, NullReferenceException? cause) => new(
        ErrorCodes.NullInQuery, $"'{expression}' is null, but the query reads a member of it before it runs. Give it a value, or say in the query what null means there: value == null || x.Name == value.Name.", cause);

    /// <summary>A captured variable by its name, without the object of the compiler that holds it.</summary>
    private static string Written(Expression expression)
        => expression is MemberExpression { Expression: { } target } member && target is ConstantExpression { Type: { } type } && type.IsDefined(typeof(CompilerGeneratedAttribute), false) ? member.Member.Name
            : expression is MemberExpression { Expression: { } inner } outer ? $"{Written(inner)}.{outer.Member.Name}"
            : expression.ToString();

    private static object? Convert(object? value, UnaryExpression convert)
    {
        Type to = convert.Type;
        Type bare = Nullable.GetUnderlyingType(to) ?? to;
        if (value is null)
        {
            return to.IsValueType && bare == to ? Interpret(convert) : null;
        }

        // Boxes know nothing of nullables; and widening of an int is the most common conversion of all.
        return bare.IsInstanceOfType(value) ? value : (value, Type.GetTypeCode(bare)) switch
        {
            (int i, TypeCode.Int64) when !bare.IsEnum => (long)i,
            (int i, TypeCode.Double) => (double)i,
            (int i, TypeCode.Decimal) => (decimal)i,
            (Enum e, TypeCode.Int32) when !bare.IsEnum && e.GetTypeCode() == TypeCode.Int32 => System.Convert.ToInt32(e, System.Globalization.CultureInfo.InvariantCulture),
            _ => Interpret(convert),
        };
    }

    private static Array NewArray(NewArrayExpression array)
    {
        var values = Array.CreateInstance(array.Type.GetElementType()!, array.Expressions.Count);
        for (int i = 0; i < values.Length; i++)
        {
            values.SetValue(Evaluate(array.Expressions[i]), i);
        }

        return values;
    }

    private sealed class HostReplacer(object host) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node)
            => node.Value?.GetType() == host.GetType() ? Expression.Constant(host, node.Type) : node;
    }

    private static object? Interpret(Expression expression)
    {
        try
        {
            return Expression.Lambda<Func<object?>>(Expression.Convert(Interpretable.Of(expression), typeof(object))).Compile(preferInterpretation: true)();
        }
        catch (NullReferenceException e) when (e.TargetSite?.DeclaringType?.Assembly is { } thrower && (thrower == typeof(Expression).Assembly || thrower == typeof(object).Assembly))
        {
            // The interpreter's own, not one of a method of the application that the expression calls.
            throw IsNull(expression.ToString(), e);
        }
    }
}
