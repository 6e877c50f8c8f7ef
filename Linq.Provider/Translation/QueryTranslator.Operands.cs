using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Operators: comparison, logic, arithmetic, conversion.</summary>
internal sealed partial class QueryTranslator
{
    private Item TranslateBinary(BinaryExpression binary, QueryScope scope)
    {
        switch (binary.NodeType)
        {
            case ExpressionType.Equal or ExpressionType.NotEqual:
                return Equality(binary.Left, binary.Right, binary, scope, binary.NodeType);
            case ExpressionType.Coalesce:
                return TranslateCoalesce(binary, scope);
            case ExpressionType.ArrayIndex:
                return ByteAt(binary, scope) ?? ElementOf(binary.Left, binary.Right, scope) ?? OnClient(binary, scope, null);
        }

        Item left = Translate(binary.Left, scope);
        if ((binary.NodeType, Known(left)) is (ExpressionType.AndAlso, false) or (ExpressionType.OrElse, true))
        {
            return left;
        }

        Item right = Translate(binary.Right, scope);
        if (left is not ScalarItem a || right is not ScalarItem b)
        {
            return OnClient(binary, scope, (left as ClientItem)?.Reason ?? (right as ClientItem)?.Reason);
        }

        BinaryOperator? comparison = binary.NodeType switch
        {
            ExpressionType.LessThan => BinaryOperator.Less,
            ExpressionType.LessThanOrEqual => BinaryOperator.LessOrEqual,
            ExpressionType.GreaterThan => BinaryOperator.Greater,
            ExpressionType.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
        if (comparison is { } order)
        {
            if (!AreAlike(a, b))
            {
                return OnClient(binary, scope, null);
            }

            (Scalar l, Scalar r) = Comparable(Ordered(a), Ordered(b));
            return new ScalarItem(binary.Type, Binary.Compare(order, l, r), null, SourceText.Verbatim(binary));
        }

        return Combine(binary, a, b) is { } scalar
            ? new ScalarItem(binary.Type, scalar, IsNumber(binary.Type) && TryScalarType(binary.Type, out ScalarType number) ? number.Converter : null, SourceText.Of(binary))
            : _context.Members.TryTranslateOperator(binary.Method, binary, a, b) ?? OnClient(binary, scope, null);
    }

    /// <summary>
    /// What a condition comes to in every row, if that is known: whether an object is of a class that no row can be of. C# goes no further then, and there is nothing further to translate
    /// (<c>x is ISoft s &amp;&amp; s.IsDeleted</c> in code for any class).
    /// </summary>
    private static bool? Known(Item condition) => condition is ScalarItem { Type: var type, Scalar: var scalar } && type == typeof(bool) ? scalar switch
    {
        Literal { Value: bool value } => value,
        Unary { Operator: UnaryOperator.Not, Operand: Literal { Value: bool value } } => !value,
        _ => null,
    } : null;

    /// <summary>A complement has as many bits as its type; the databases have no unsigned types.</summary>
    private static Scalar Complement(Scalar value, Type type)
    {
        var complement = new Unary(UnaryOperator.BitNot, value, value.Type, value.IsNullable);
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return (bare.IsEnum ? Enum.GetUnderlyingType(bare) : bare) is var number && (number == typeof(uint) || number == typeof(ushort) || number == typeof(byte)) ? NumberConversions.Wrapped(complement, number) : complement;
    }

    /// <summary>The result of a checked operation: an error where it does not fit its type.</summary>
    private static Scalar Checked(Scalar value, Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return NumberConversions.IsInteger(bare) ? NumberConversions.Checked(value, bare) : value;
    }

    private static Scalar? Combine(BinaryExpression binary, ScalarItem a, ScalarItem b)
    {
        if (Operand(a) is not { Scalar: var left } || Operand(b) is not { Scalar: var right })
        {
            return null;
        }

        bool isBoolean = left.Type == SqlType.Boolean && right.Type == SqlType.Boolean;
        switch (binary.NodeType)
        {
            case ExpressionType.AndAlso:
                return Scalars.And(left, right);
            case ExpressionType.OrElse:
                return Scalars.Or(left, right);
            case ExpressionType.And when isBoolean:
                return Scalars.And(left, right);
            case ExpressionType.Or when isBoolean:
                return Scalars.Or(left, right);
            case ExpressionType.ExclusiveOr when isBoolean && !left.IsNullable && !right.IsNullable:
                return Binary.Compare(BinaryOperator.NotEqual, left, right);
            case ExpressionType.ExclusiveOr when isBoolean:
                // Null where either side is, as C# lifts it; a comparison would take null for a value.
                return Scalars.And(Scalars.Or(left, right), Unary.Not(Scalars.And(left, right)));
        }

        BinaryOperator? op = binary.NodeType switch
        {
            ExpressionType.Add or ExpressionType.AddChecked => BinaryOperator.Add,
            ExpressionType.Subtract or ExpressionType.SubtractChecked => BinaryOperator.Subtract,
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => BinaryOperator.Multiply,
            ExpressionType.Divide => BinaryOperator.Divide,
            ExpressionType.Modulo => BinaryOperator.Modulo,
            ExpressionType.And => BinaryOperator.BitAnd,
            ExpressionType.Or => BinaryOperator.BitOr,
            ExpressionType.ExclusiveOr => BinaryOperator.BitXor,
            ExpressionType.LeftShift => BinaryOperator.ShiftLeft,
            ExpressionType.RightShift => BinaryOperator.ShiftRight,
            _ => null,
        };
        Type type = Nullable.GetUnderlyingType(binary.Type) ?? binary.Type;
        if (op is null || binary.Method is { } method && method.DeclaringType != typeof(decimal))
        {
            return null;
        }

        if (!IsNumber(type) || !TryScalarType(type, out ScalarType result))
        {
            // Flags of an enum: the operation is on their numbers.
            return type.IsEnum && left.Type == right.Type && IsInteger(left.Type) ? Binary.Arithmetic(op.Value, left, right, left.Type) : null;
        }

        if (type == typeof(ulong) && op is BinaryOperator.Divide or (>= BinaryOperator.BitAnd and <= BinaryOperator.ShiftRight))
        {
            // Stored as a decimal, for no database has such integers.
            return op == BinaryOperator.Divide ? Scalars.Call(Functions.Quotient, result.SqlType, left, right) : null;
        }

        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
        {
            return Shifted(op.Value, left, right, type, result.SqlType);
        }

        Scalar computed = Binary.Arithmetic(op.Value, left, right, result.SqlType);
        return binary.NodeType is ExpressionType.AddChecked or ExpressionType.SubtractChecked or ExpressionType.MultiplyChecked ? Checked(computed, type) : computed;
    }

    /// <summary>C# counts bits modulo the width of the type, and what is shifted out is lost.</summary>
    private static Scalar Shifted(BinaryOperator op, Scalar value, Scalar count, Type type, SqlType stored)
    {
        int mask = type == typeof(long) ? 63 : 31;
        Scalar bits = count is Literal { Value: int known } ? Literal.Of(known & mask) : Binary.Arithmetic(BinaryOperator.BitAnd, count, Literal.Of(mask), SqlType.Integer);
        Scalar shifted = Binary.Arithmetic(op, value, bits, stored);
        return op == BinaryOperator.ShiftLeft && type == typeof(uint) ? NumberConversions.Wrapped(shifted, type) : shifted;
    }

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;

    private static bool IsInteger(SqlType type) => type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger;

    private Item TranslateCoalesce(BinaryExpression binary, QueryScope scope)
    {
        Item left = Translate(binary.Left, scope);
        Item right = Translate(binary.Right, scope);
        if (left is ScalarItem { Scalar.IsNullable: true } missing && IsHidden(missing) && IsDefault(right))
        {
            return DefaultInsteadOfNull(missing with { Type = binary.Type, Source = SourceText.Of(binary) }, missing.Scalar);
        }

        if (left is ScalarItem a && right is ScalarItem b)
        {
            return Coalesced(binary, a, b);
        }

        var onClient = (ClientItem)OnClient(binary, scope, (left as ClientItem)?.Reason ?? (right as ClientItem)?.Reason);
        return onClient with
        {
            InDatabase = () => InDatabase(left) switch
            {
                ScalarItem value => Converted(InDatabase(right), value, whole: null) is ScalarItem other ? Coalesced(binary, value, other) : null,
                (EntityItem or OptionalItem or ObjectItem) and var said => Either(Unary.Not(IsAbsent(said, binary)), NotNull(said, binary.Type), right),
                _ => null,
            },
        };
    }

    private static Item Coalesced(BinaryExpression binary, ScalarItem a, ScalarItem b)
    {
        if ((!TryScalarType(binary.Type, out _) && !IsSameType(a, b)) || !AreAlike(a, b) || OneOfTwo(a, b) is not { } two)
        {
            return EitherValue(binary, Unary.IsNotNull(a.Scalar), a, b);
        }

        (a, b) = two;
        return a with { Type = TypeOfEither(binary, a, b), Scalar = Scalars.Coalesce(a.Scalar, b.Scalar), Source = SourceText.Of(binary), ThrowIfEmpty = false };
    }

    /// <summary>Whether an item is the default of a type that only a converter knows.</summary>
    private static bool IsDefault(Item item) => item is ClientItem { Function.Body: DefaultExpression };

    private Item TranslateUnary(UnaryExpression unary, QueryScope scope)
    {
        Item operand = TranslateLazily(unary.Operand, scope);
        switch (unary.NodeType)
        {
            case ExpressionType.TypeAs when operand is ReferenceItem reference && !unary.Type.IsAssignableFrom(operand.Type):
                return ChangeType(Join(reference, scope), unary.Type, unary);
            case ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs:
                return operand is ScalarItem from && _context.Members.TryTranslateOperator(unary.Method, unary, from) is { } known ? known
                    : _context.Members.Refuses(unary.Method) ? OnClient(unary, scope, _context.Members.Refusal(unary.Method!, unary))
                    : ChangeType(operand, unary.Type, unary);
            case ExpressionType.ArrayLength when RowsOf(operand) is SequenceItem or GroupItem:
                return CountOf(RowsOf(operand), scope);
            case ExpressionType.Quote:
                return OnClient(unary, scope, null);
        }

        if (operand is not ScalarItem number || Operand(number) is not { Scalar: var value } scalar)
        {
            return OnClient(unary, scope, (operand as ClientItem)?.Reason);
        }

        return unary.NodeType switch
        {
            ExpressionType.Not when value.Type == SqlType.Boolean => scalar with { Scalar = Unary.Not(value) },
            ExpressionType.Not or ExpressionType.OnesComplement when IsInteger(value.Type) => scalar with { Scalar = Complement(value, unary.Type) },
            ExpressionType.Negate when unary.Method is null || unary.Method.DeclaringType == typeof(decimal)
                => scalar with { Scalar = new Unary(UnaryOperator.Negate, value, value.Type, value.IsNullable), Converter = null },
            ExpressionType.NegateChecked when unary.Method is null || unary.Method.DeclaringType == typeof(decimal)
                => scalar with { Scalar = Checked(new Unary(UnaryOperator.Negate, value, value.Type, value.IsNullable), unary.Type), Converter = null },
            ExpressionType.UnaryPlus => scalar,
            _ => _context.Members.TryTranslateOperator(unary.Method, unary, scalar) ?? OnClient(unary, scope, null),
        };
    }

    /// <summary>A conversion of C#: between numbers it may change the value, elsewhere it only changes what the value is called.</summary>
    private static Item ChangeType(Item item, Type type, Expression expression)
    {
        switch (item)
        {
            case EntityItem or OptionalItem when expression.NodeType == ExpressionType.TypeAs && AsEntity(item) is { } entity && !type.IsAssignableFrom(entity.Map.ClrType):
                return NarrowIfPossible(entity, type);
            case EntityItem entity:
                return type.IsAssignableFrom(entity.Map.ClrType) ? entity : Narrow(entity, type);
            case ScalarItem scalar:
                return ChangeType(scalar, type, expression);
            case SequenceItem { ToContainer: null } sequence when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>):
                return sequence with { Type = type };
            case OptionalItem or ObjectItem when Nullable.GetUnderlyingType(type) == item.Type:
                return OptionalItem.OfNullable(item is OptionalItem absent ? WithDefaults(absent) : item, type);
            case OptionalItem nullable when Nullable.GetUnderlyingType(nullable.Type) == type:
                return nullable.NotNull;
            case OptionalItem or ObjectItem when type.IsAssignableFrom(Nullable.GetUnderlyingType(item.Type) ?? item.Type):
            case SequenceItem or GroupItem or ReferenceItem:
                return item;
            case ClientItem client:
                Expression changed = expression.NodeType == ExpressionType.TypeAs ? Expression.TypeAs(client.Function.Body, type) : Expression.Convert(client.Function.Body, type);
                return client with
                {
                    Function = Expression.Lambda(changed, client.Function.Parameters),
                    InDatabase = client.InDatabase is { } say ? () => say() is { } said ? ChangeType(said, type, expression) : null : null,
                };
        }

        return OnClient(item, type, Untranslatable.Expression(expression, "this conversion has no counterpart in SQL."));
    }

    /// <summary>A conversion that the client makes.</summary>
    private static ClientItem OnClient(Item item, Type type, QueryTranslationException reason)
    {
        ParameterExpression value = Expression.Parameter(item.Type, "value");
        return ItemOperations.Client(Expression.Convert(value, type), [(value, item)], reason);
    }

    private static Item ChangeType(ScalarItem scalar, Type type, Expression expression)
    {
        Type from = Nullable.GetUnderlyingType(scalar.Type) ?? scalar.Type;
        Type to = Nullable.GetUnderlyingType(type) ?? type;
        if (from == to || type.IsAssignableFrom(scalar.Type) || (!type.IsValueType && type.IsAssignableFrom(from)))
        {
            // Boxing and upcasts keep the value as it is; what was boxed is remembered, as a value that may be missing like any object.
            return from == to ? scalar with { Type = type } : type.IsValueType ? scalar : scalar with { Type = Lifted(scalar.Type) };
        }

        if (expression.NodeType == ExpressionType.TypeAs && TryScalarType(scalar.Type, out _))
        {
            return TranslateConstant(Expression.Constant(null, type));
        }

        if (scalar.Scalar is Literal { Value: null })
        {
            return scalar with { Type = type, Scalar = TryScalarType(type, out ScalarType nullType) ? Literal.Null(nullType.SqlType) : scalar.Scalar };
        }

        if ((from.IsEnum || to.IsEnum || from == typeof(char) || to == typeof(char)) && scalar.Converter is { } converter && !IsInteger(scalar.Scalar.Type) && !TakesNumber(converter))
        {
            return NumberOfText(scalar, converter, from, to, expression as UnaryExpression, type);
        }

        if (scalar.Converter is { Original: not null } && Operand(scalar) is { } counted)
        {
            return ChangeType(counted, type, expression);
        }

        if (IsHidden(scalar))
        {
            // A wider number has the same values.
            return scalar.Converter is { Original: null } own && IsNumber(to) && NumberConversions.Holds(to, from) ? scalar with { Type = type, Converter = Numbers(own, to) }
                : Operand(scalar) is { } known ? ChangeType(known, type, expression)
                : OnClient(scalar, type, Hidden(expression, scalar));
        }

        if (!TryScalarType(to, out ScalarType target))
        {
            return OnClient(scalar, type, Untranslatable.Expression(expression, "this conversion has no counterpart in SQL."));
        }

        Scalar converted = NumberConversions.Convert(scalar.Scalar, from, to, expression.NodeType == ExpressionType.ConvertChecked)
            ?? (target.SqlType.Kind == scalar.Scalar.Type.Kind ? scalar.Scalar : new Cast(scalar.Scalar, target.SqlType));
        return new ScalarItem(type, converted, target.Converter, scalar.Source) { ThrowIfEmpty = scalar.ThrowIfEmpty };
    }

    /// <summary>Two operands of a comparison in the same stored form.</summary>
    private static (Scalar Left, Scalar Right) Comparable(ScalarItem left, ScalarItem right)
    {
        (left, right) = Unify(left, right);
        return (WithoutWidening(left.Scalar, right.Scalar), WithoutWidening(right.Scalar, left.Scalar));
    }

    /// <summary>An integer column widened for C#'s sake is compared as it is, so that an index serves.</summary>
    private static Scalar WithoutWidening(Scalar scalar, Scalar other)
        => scalar is Cast { Type.Kind: SqlTypeKind.BigInteger or SqlTypeKind.Integer, Operand: { } operand } && IsInteger(operand.Type) && IsInteger(other.Type) && !IsNarrowing(scalar.Type, operand.Type) ? operand : scalar;

    private static bool IsNarrowing(SqlType to, SqlType from) => to.Kind == SqlTypeKind.Integer && from.Kind == SqlTypeKind.BigInteger || to.Kind == SqlTypeKind.SmallInteger && from.Kind != SqlTypeKind.SmallInteger;

    /// <summary>Where one side is a constant or parameter, it takes the stored form of the other.</summary>
    private static (ScalarItem Left, ScalarItem Right) Unify(ScalarItem left, ScalarItem right)
    {
        if (!IsValue(left.Scalar) && !IsValue(right.Scalar) && !IsValue(left.AsStored.Scalar) && !IsValue(right.AsStored.Scalar))
        {
            return InOneForm(left, right);
        }

        (left, right) = (left.AsStored, right.AsStored);
        if (IsValue(right.Scalar) && !IsValue(left.Scalar))
        {
            return (left, right with { Scalar = Adapt(right, left), Converter = left.Converter });
        }

        if (IsValue(left.Scalar) && !IsValue(right.Scalar))
        {
            return (left with { Scalar = Adapt(left, right), Converter = right.Converter }, right);
        }

        // Two values, as a character and the number that it is compared with.
        return left.Scalar.Type.Kind == right.Scalar.Type.Kind ? (left, right)
            : left.Converter is null ? (left with { Scalar = Adapt(left, right), Converter = right.Converter }, right)
            : (left, right with { Scalar = Adapt(right, left), Converter = left.Converter });
    }

    private static bool IsValue(Scalar scalar) => scalar is Literal or Parameter;

    /// <summary>A constant or parameter in the stored form of another item.</summary>
    private static Scalar Adapt(ScalarItem value, ScalarItem target)
    {
        SqlType type = target.Scalar.Type;
        switch (value.Scalar)
        {
            case Literal { Value: null }:
                return Literal.Null(type);
            case Literal when ReferenceEquals(value.Converter, target.Converter):
            case Parameter when ReferenceEquals(value.Converter, target.Converter):
                return value.Scalar.Type.Kind == type.Kind && type.StoreName is not null ? WithType(value.Scalar, type) : value.Scalar;
            case Literal literal:
                object clr = value.Converter is null ? literal.Value! : value.Converter.Load(literal.Value!)!;
                return target.Converter is null ? new Literal(clr, value.Scalar.Type) : new Literal(target.Converter.Store(ToClr(clr, target.Converter.ClrType)), type);
            case Parameter parameter when target.Converter is { } converter:
                return parameter with { Type = type, Convert = v => converter.Store(ToClr(v, converter.ClrType)) };
            default:
                return value.Scalar;
        }
    }

    private static Scalar WithType(Scalar scalar, SqlType type) => scalar switch
    {
        Literal literal => literal with { Type = type },
        Parameter parameter => parameter with { Type = type },
        _ => scalar,
    };

    private static object ToClr(object value, Type type)
        => type.IsInstanceOfType(value) ? value : type.IsEnum ? Enum.ToObject(type, value) : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
}
