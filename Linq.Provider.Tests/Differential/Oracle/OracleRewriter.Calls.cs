using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Tests.Differential.Oracle;

/// <summary>Method calls: operators on sequences, and everything else.</summary>
internal sealed partial class OracleRewriter
{
    private static readonly HashSet<string> KeyOperators =
        [nameof(Enumerable.OrderBy), nameof(Enumerable.OrderByDescending), nameof(Enumerable.ThenBy), nameof(Enumerable.ThenByDescending)];

    private static readonly HashSet<string> SelectorAggregates =
        [nameof(Enumerable.Sum), nameof(Enumerable.Average), nameof(Enumerable.Min), nameof(Enumerable.Max)];

    private static readonly Dictionary<string, string> OrDefault = new()
    {
        [nameof(Enumerable.First)] = nameof(Enumerable.FirstOrDefault),
        [nameof(Enumerable.Single)] = nameof(Enumerable.SingleOrDefault),
        [nameof(Enumerable.Last)] = nameof(Enumerable.LastOrDefault),
        [nameof(Enumerable.ElementAt)] = nameof(Enumerable.ElementAtOrDefault),
    };

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Type? declaring = node.Method.DeclaringType;
        if (declaring == typeof(MemoryExtensions) && node.Method.Name == nameof(MemoryExtensions.Contains))
        {
            return SpanContains(node);
        }

        if (declaring == typeof(Queryable) && node.Method.Name == nameof(Queryable.AsQueryable))
        {
            return Visit(node.Arguments[0]);
        }

        if (declaring == typeof(Queryable) || (declaring == typeof(Enumerable) && !IsClient(node)))
        {
            return Operator(node);
        }

        return IsClientSequence(node) ? InlineValue(node) : Member(node);
    }

    /// <summary>C# 14 binds <c>array.Contains(x)</c> to spans, which cannot be boxed or interpreted: say it with a sequence.</summary>
    private Expression SpanContains(MethodCallExpression node)
    {
        Expression source = node.Arguments[0] is MethodCallExpression { Method.Name: "op_Implicit" } conversion ? conversion.Arguments[0] : node.Arguments[0];
        Type element = node.Method.GetGenericArguments()[0];
        MethodInfo contains = typeof(Enumerable).GetMethods().First(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);
        Expression list = Visit(source);
        return Contains(contains.MakeGenericMethod(element), SequenceTypes.IsList(list.Type) && !IsClient(source) ? Lifting.OrEmpty(list) : list, Visit(node.Arguments[1]));
    }

    private static Expression Contains(MethodInfo contains, Expression source, Expression value)
    {
        Type element = contains.GetGenericArguments()[0];
        bool missing = SequenceTypes.IsNullable(value.Type) && !SequenceTypes.IsNullable(element);
        Expression result = Lifting.Propagate([source, value], [false, missing], values => Expression.Call(contains, values[0], Lifting.Coerce(values[1], element)));
        return Lifting.Coerce(result, typeof(bool));
    }

    private Expression Operator(MethodCallExpression node)
    {
        string name = node.Method.Name;
        ParameterInfo[] parameters = node.Method.GetParameters();
        bool nested = _lambdaDepth > 0;
        bool aggregate = SelectorAggregates.Contains(name);
        bool missing = nested && aggregate && name != nameof(Enumerable.Sum) && !SequenceTypes.CanBeNull(node.Type);
        var arguments = new List<Expression>();
        for (int i = 0; i < parameters.Length; i++)
        {
            Expression argument = node.Arguments[i] is UnaryExpression { NodeType: ExpressionType.Quote, Operand: var quoted } ? quoted : node.Arguments[i];
            if (IsClientSequence(argument))
            {
                argument = InlineValue(argument);
            }

            arguments.Add(argument is LambdaExpression lambda
                ? Lambda(lambda, keepLifted: aggregate || KeyOperators.Contains(name), lift: missing)
                : SequenceTypes.IsList(argument.Type) && !IsClient(argument) ? Lifting.OrEmpty(Visit(argument)) : Visit(argument));
        }

        if (missing && arguments.Count == 1)
        {
            arguments[0] = LiftElements(arguments[0]);
        }

        if (name == nameof(Enumerable.Contains) && arguments.Count == 2)
        {
            MethodInfo contains = EnumerableMethods.Find(node.Method, [arguments[0], node.Arguments[1]]);
            return Contains(contains, arguments[0], arguments[1]);
        }

        for (int i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] is not LambdaExpression && SequenceTypes.ElementOf(arguments[i].Type) is null)
            {
                arguments[i] = Lifting.Coerce(arguments[i], parameters[i].ParameterType);
            }
        }

        MethodInfo method = EnumerableMethods.Find(node.Method, arguments);
        if (nested && !node.Type.IsValueType && OrDefault.TryGetValue(name, out string? orDefault))
        {
            method = typeof(Enumerable).GetMethods().First(candidate => candidate.Name == orDefault && SameParameters(candidate, method))
                .MakeGenericMethod(method.GetGenericArguments());
        }

        return Expression.Call(method, arguments);
    }

    private static bool SameParameters(MethodInfo candidate, MethodInfo method)
    {
        ParameterInfo[] left = candidate.GetParameters();
        ParameterInfo[] right = method.GetGenericMethodDefinition().GetParameters();
        return left.Length == right.Length && left.Zip(right).All(pair => pair.First.ParameterType.Name == pair.Second.ParameterType.Name);
    }

    private static Expression LiftElements(Expression sequence)
    {
        Type element = sequence.Type == typeof(string) ? typeof(char) : SequenceTypes.ElementOf(sequence.Type)!;
        return SequenceTypes.CanBeNull(element)
            ? sequence
            : Expression.Call(typeof(Lifted), nameof(Lifted.All), [element], sequence);
    }

    private Expression Member(MethodCallExpression node)
    {
        ParameterInfo[] parameters = node.Method.GetParameters();
        var operands = new List<Expression>();
        var guarded = new List<bool>();
        bool onNullable = node.Object is not null && SequenceTypes.IsNullable(node.Object.Type);
        if (node.Object is not null)
        {
            Expression instance = Visit(node.Object);
            operands.Add(instance);
            guarded.Add(!onNullable && CanBeMissing(instance));
        }

        bool text = node.Object?.Type == typeof(string) && node.Method.Name is not (nameof(string.Equals) or nameof(string.CompareTo));
        for (int i = 0; i < parameters.Length; i++)
        {
            Expression argument = Visit(node.Arguments[i]);
            bool lifted = SequenceTypes.IsNullable(argument.Type) && !SequenceTypes.CanBeNull(parameters[i].ParameterType);
            operands.Add(lifted || parameters[i].ParameterType.IsAssignableFrom(argument.Type) ? argument : Lifting.Coerce(argument, parameters[i].ParameterType));
            guarded.Add(lifted || (text && !argument.Type.IsValueType));
        }

        int first = node.Object is null ? 0 : 1;
        Expression result = Lifting.Propagate(operands, guarded, values =>
        {
            IEnumerable<Expression> arguments = values.Skip(first).Select((value, i) => Lifting.Coerce(value, parameters[i].ParameterType));
            return Expression.Call(first == 0 ? null : values[0], node.Method, arguments);
        });
        return node.Type == typeof(bool) ? Lifting.Coerce(result, typeof(bool)) : result;
    }

    private static class Lifted
    {
        public static IEnumerable<T?> All<T>(IEnumerable<T> source) where T : struct => source.Select(value => (T?)value);
    }
}
