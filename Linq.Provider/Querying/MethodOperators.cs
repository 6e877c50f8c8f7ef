using System.Linq.Expressions;
using System.Reflection;

namespace Linq.Provider.Querying;

/// <summary>What instructions and operators of compiled code are as expressions: code knows fewer types than C#, where a truth value is no number.</summary>
internal static class MethodOperators
{
    private static readonly MethodInfo s_concat = new Func<string?, string?, string>(string.Concat).Method;

    public static ExpressionType? Binary(string name) => name switch
    {
        "add" => ExpressionType.Add,
        "add.ovf" => ExpressionType.AddChecked,
        "sub" => ExpressionType.Subtract,
        "sub.ovf" => ExpressionType.SubtractChecked,
        "mul" => ExpressionType.Multiply,
        "mul.ovf" => ExpressionType.MultiplyChecked,
        "div" => ExpressionType.Divide,
        "rem" => ExpressionType.Modulo,
        "and" => ExpressionType.And,
        "or" => ExpressionType.Or,
        "xor" => ExpressionType.ExclusiveOr,
        "shl" => ExpressionType.LeftShift,
        "shr" => ExpressionType.RightShift,
        "ceq" => ExpressionType.Equal,
        "cgt" or "cgt.un" => ExpressionType.GreaterThan,
        "clt" or "clt.un" => ExpressionType.LessThan,
        _ => null,
    };

    public static ExpressionType? Comparison(string branch) => branch.Replace(".un", "", StringComparison.Ordinal) switch
    {
        "beq" => ExpressionType.Equal,
        "bne" => ExpressionType.NotEqual,
        "bge" => ExpressionType.GreaterThanOrEqual,
        "bgt" => ExpressionType.GreaterThan,
        "ble" => ExpressionType.LessThanOrEqual,
        "blt" => ExpressionType.LessThan,
        _ => null,
    };

    /// <summary>The type to which a conversion converts.</summary>
    public static Type? Target(string name) => name switch
    {
        "conv.i1" => typeof(sbyte),
        "conv.u1" => typeof(byte),
        "conv.i2" => typeof(short),
        "conv.u2" => typeof(ushort),
        "conv.i4" => typeof(int),
        "conv.i8" => typeof(long),
        "conv.r4" => typeof(float),
        "conv.r8" => typeof(double),
        _ => null,
    };

    public static Expression Combine(ExpressionType kind, Expression left, Expression right, bool isUnsigned)
    {
        if (IsNull(right) && !left.Type.IsValueType)
        {
            // Code compares a reference with nothing as if it were a number.
            return Expression.MakeBinary(kind == ExpressionType.GreaterThan && isUnsigned ? ExpressionType.NotEqual : kind, left, Expression.Constant(null, left.Type));
        }

        if (kind == ExpressionType.Equal && left.Type == typeof(bool) && right is ConstantExpression { Value: int truth })
        {
            return truth == 0 ? Not(left) : left;
        }

        if (left.Type != right.Type)
        {
            (left, right) = right is ConstantExpression ? (left, Typed(right, left.Type)) : left is ConstantExpression ? (Typed(left, right.Type), right) : (Number(left), Number(right));
        }

        bool isComparison = kind is ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;
        if (left.Type.IsEnum && !(isComparison && kind is ExpressionType.Equal or ExpressionType.NotEqual))
        {
            (left, right) = (Number(left), Number(right));
        }

        if (!isComparison && left.Type != typeof(bool) && Type.GetTypeCode(left.Type) is TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char)
        {
            (left, right) = (Expression.Convert(left, typeof(int)), Expression.Convert(right, typeof(int)));
        }

        return Expression.MakeBinary(kind, left, right);
    }

    /// <summary>
    /// The negation. Compilers branch on the contrary of what is written; the contrary of that is it again. (The contrary of an order between floating point numbers is
    /// compiled as the one that holds for NaN too, so that this is exact.)
    /// </summary>
    public static Expression Not(Expression test) => test switch
    {
        ConstantExpression { Value: bool known } => Expression.Constant(!known),
        UnaryExpression { NodeType: ExpressionType.Not, Operand: var operand } => operand,
        BinaryExpression { Method: null } comparison when Contrary(comparison.NodeType) is { } contrary => Expression.MakeBinary(contrary, comparison.Left, comparison.Right),
        _ => Expression.Not(test),
    };

    private static ExpressionType? Contrary(ExpressionType comparison) => comparison switch
    {
        ExpressionType.Equal => ExpressionType.NotEqual,
        ExpressionType.NotEqual => ExpressionType.Equal,
        ExpressionType.LessThan => ExpressionType.GreaterThanOrEqual,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThan,
        ExpressionType.GreaterThan => ExpressionType.LessThanOrEqual,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThan,
        _ => null,
    };

    /// <summary>A call as C# writes it: of a property's getter as the property, of an operator's method as the operator.</summary>
    public static Expression Call(MethodInfo method, Expression? instance, Expression[] arguments)
    {
        if (method.IsSpecialName && arguments.Length == 0 && method.DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .FirstOrDefault(p => p.GetMethod is { } getter && getter.MethodHandle == method.MethodHandle) is { } property)
        {
            return Expression.Property(instance, property);
        }

        if (!method.IsSpecialName || !method.IsStatic)
        {
            return method.DeclaringType == typeof(string) && method.Name == nameof(string.Concat) && arguments.Length > 2 && Array.TrueForAll(arguments, a => a.Type == typeof(string))
                ? arguments.Aggregate((a, b) => Expression.Add(a, b, s_concat))
                : Expression.Call(instance, method, arguments);
        }

        return Operator(method.Name) is { } kind && arguments.Length == 2 ? Expression.MakeBinary(kind, arguments[0], arguments[1], false, method)
            : method.Name is "op_Implicit" or "op_Explicit" ? Expression.Convert(arguments[0], method.ReturnType, method)
            : method.Name == "op_UnaryNegation" ? Expression.Negate(arguments[0], method)
            : Expression.Call(method, arguments);
    }

    /// <summary>A new object; a value that may be null is a conversion, a decimal constant is one.</summary>
    public static Expression New(ConstructorInfo constructor, Expression[] arguments)
    {
        if (Nullable.GetUnderlyingType(constructor.DeclaringType!) is not null)
        {
            return Expression.Convert(arguments[0], constructor.DeclaringType!);
        }

        return constructor.DeclaringType == typeof(decimal) && Array.TrueForAll(arguments, a => a is ConstantExpression)
            ? Expression.Constant(constructor.Invoke([.. arguments.Select(a => ((ConstantExpression)a).Value)]), typeof(decimal))
            : Expression.New(constructor, arguments);
    }

    /// <summary>A value as the type that its place demands: numbers of code are truth values, enums and characters of C#.</summary>
    public static Expression Typed(Expression value, Type type)
    {
        if (value.Type == type || type.IsByRef)
        {
            return value;
        }

        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            ConstantExpression { Value: null } => Expression.Constant(null, type),
            ConstantExpression { Value: int number } when type == typeof(bool) => Expression.Constant(number != 0),
            ConstantExpression { Value: int number } when type.IsEnum => Expression.Constant(Enum.ToObject(type, number), type),
            ConstantExpression { Value: int number } when type == bare && type.IsPrimitive => Expression.Constant(type == typeof(char) ? (char)number : Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture), type),
            _ when type == typeof(bool) => value.Type.IsValueType ? Expression.NotEqual(Number(value), Expression.Constant(0)) : Expression.NotEqual(value, Expression.Constant(null, value.Type)),
            _ when value.Type == typeof(bool) && type == typeof(int) => Expression.Condition(value, Expression.Constant(1), Expression.Constant(0)),
            _ => type.IsAssignableFrom(value.Type) && !value.Type.IsValueType ? value : Expression.Convert(value, type),
        };
    }

    private static ExpressionType? Operator(string name) => name switch
    {
        "op_Addition" => ExpressionType.Add,
        "op_Subtraction" => ExpressionType.Subtract,
        "op_Multiply" => ExpressionType.Multiply,
        "op_Division" => ExpressionType.Divide,
        "op_Modulus" => ExpressionType.Modulo,
        "op_Equality" => ExpressionType.Equal,
        "op_Inequality" => ExpressionType.NotEqual,
        "op_LessThan" => ExpressionType.LessThan,
        "op_LessThanOrEqual" => ExpressionType.LessThanOrEqual,
        "op_GreaterThan" => ExpressionType.GreaterThan,
        "op_GreaterThanOrEqual" => ExpressionType.GreaterThanOrEqual,
        _ => null,
    };

    private static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null };

    private static Expression Number(Expression value) => value.Type.IsEnum ? Expression.Convert(value, Enum.GetUnderlyingType(value.Type))
        : value.Type == typeof(bool) ? Expression.Condition(value, Expression.Constant(1), Expression.Constant(0))
        : Type.GetTypeCode(value.Type) is TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char ? Expression.Convert(value, typeof(int))
        : value;
}
