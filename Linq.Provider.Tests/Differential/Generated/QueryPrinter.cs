using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Differential.Oracle;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Prints a generated query as C# that can be pasted into a test. Captured variables stand as their values in <c>Captured(…)</c>, the lists among them as array expressions.</summary>
internal static class QueryPrinter
{
    private static readonly Dictionary<ExpressionType, string> Operators = new()
    {
        [ExpressionType.Equal] = "==", [ExpressionType.NotEqual] = "!=", [ExpressionType.LessThan] = "<", [ExpressionType.LessThanOrEqual] = "<=", [ExpressionType.GreaterThan] = ">",
        [ExpressionType.GreaterThanOrEqual] = ">=", [ExpressionType.AndAlso] = "&&", [ExpressionType.OrElse] = "||", [ExpressionType.Add] = "+", [ExpressionType.Subtract] = "-",
        [ExpressionType.Multiply] = "*", [ExpressionType.Divide] = "/", [ExpressionType.Modulo] = "%", [ExpressionType.Coalesce] = "??",
    };

    public static string Print(Expression node) => node switch
    {
        ParameterExpression parameter => parameter.Name!,
        ConstantExpression constant => Value(constant.Value, constant.Type),
        LambdaExpression { Parameters: [var only] } lambda => $"{only.Name} => {Print(lambda.Body)}",
        LambdaExpression lambda => $"({string.Join(", ", lambda.Parameters.Select(parameter => parameter.Name))}) => {Print(lambda.Body)}",
        MemberExpression { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field } member => Captured(field.GetValue(closure), member.Type),
        MemberExpression member => $"{Print(member.Expression!)}.{member.Member.Name}",
        MethodCallExpression call => Call(call),
        BinaryExpression binary => $"({Print(binary.Left)} {Operators[binary.NodeType]} {Print(binary.Right)})",
        UnaryExpression { NodeType: ExpressionType.Quote } quote => Print(quote.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => $"({TypeName(convert.Type)}){Print(convert.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Print(not.Operand)}",
        UnaryExpression { NodeType: ExpressionType.Negate } negate => $"-{Print(negate.Operand)}",
        ConditionalExpression conditional => $"({Print(conditional.Test)} ? {Print(conditional.IfTrue)} : {Print(conditional.IfFalse)})",
        NewExpression { Members: { } members } anonymous => $"new {{ {string.Join(", ", members.Zip(anonymous.Arguments, (member, value) => $"{member.Name} = {Print(value)}"))} }}",
        NewExpression made => $"new {TypeName(made.Type)}({string.Join(", ", made.Arguments.Select(Print))})",
        MemberInitExpression init => $"new {TypeName(init.Type)} {{ {string.Join(", ", init.Bindings.Cast<MemberAssignment>().Select(binding => $"{binding.Member.Name} = {Print(binding.Expression)}"))} }}",
        _ => node.ToString(),
    };

    private static string Call(MethodCallExpression call)
    {
        bool isExtension = call.Object is null && (call.Method.DeclaringType == typeof(Queryable) || call.Method.DeclaringType == typeof(Enumerable) || call.Method.DeclaringType == typeof(QueryExtensions));
        Expression? target = isExtension ? call.Arguments[0] : call.Object;
        string arguments = string.Join(", ", call.Arguments.Skip(isExtension ? 1 : 0).Select(Print));
        return $"{(target is null ? call.Method.DeclaringType!.Name : Print(target))}.{call.Method.Name}({arguments})";
    }

    private static string Captured(object? value, Type type) => value is IEnumerable list and not string
        ? $"new List<{TypeName(SequenceTypes.ElementOf(type)!)}> {{ {string.Join(", ", list.Cast<object?>().Select(item => Value(item, SequenceTypes.ElementOf(type)!)))} }}"
        : $"Captured({Value(value, type)})";

    private static string Value(object? value, Type type) => value switch
    {
        null => $"({TypeName(type)})null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        DateTime moment => $"DateTime.Parse(\"{moment:yyyy-MM-dd HH:mm:ss.fff}\")",
        DateOnly date => $"DateOnly.Parse(\"{date:yyyy-MM-dd}\")",
        Guid id => $"Guid.Parse(\"{id}\")",
        Enum item => $"{item.GetType().Name}.{item}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return TypeName(underlying) + "?";
        }

        string name = type.Name switch { "Int32" => "int", "Int64" => "long", "String" => "string", "Boolean" => "bool", "Decimal" => "decimal", "Double" => "double", var other => other };
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>" : name;
    }
}
