using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;

namespace Linq.Provider.Schema;

/// <summary>Makes value converters: casts, text forms, lists, compositions, and those that let a property live in a column of another type.</summary>
internal static class ValueConversion
{
    private static readonly FrozenSet<Type> Integers =
        FrozenSet.Create(typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong));

    /// <summary>A C# conversion in both directions; checked, so that a number that does not fit fails instead of changing.</summary>
    public static ValueConverter ByCast(Type clrType, Type storedType) => new(Cast(clrType, storedType), Cast(storedType, clrType));

    /// <summary>The converter that stores what <paramref name="first"/> gives as <paramref name="second"/> stores it; null stands for the identity.</summary>
    public static ValueConverter Then(this ValueConverter first, ValueConverter? second) => second is null
        ? first
        : new ValueConverter(Compose(first.ToColumn, second.ToColumn), Compose(second.FromColumn, first.FromColumn));

    /// <summary>Whether two converters store a value alike: they are the same function, whatever its parameter is called.</summary>
    public static bool AreSame(ValueConverter a, ValueConverter b) => ReferenceEquals(a, b) || (a.ClrType == b.ClrType && a.StoredType == b.StoredType
        && a.ToColumn.Body.ToString() == new Substitution(b.ToColumn.Parameters[0], a.ToColumn.Parameters[0]).Visit(b.ToColumn.Body).ToString());

    /// <summary>Takes Nullable&lt;T&gt; off the four ends of a pair of functions that the application gave, since converters never see null.</summary>
    public static ValueConverter WithoutNullable(LambdaExpression toColumn, LambdaExpression fromColumn) => new(Strip(toColumn), Strip(fromColumn));

    /// <summary>The converter of a list whose elements have a converter, or whose type is not an array; null if the driver takes the list as it is.</summary>
    public static ValueConverter? ForList(Type listType, Type elementType, ValueConverter? element)
    {
        if (element is null && listType.IsArray)
        {
            return null;
        }

        Type stored = StoredElement(elementType, element);
        return new ValueConverter(MapList(listType, elementType, stored, element?.ToColumn, toArray: true), MapList(stored.MakeArrayType(), stored, elementType, element?.FromColumn, listType.IsArray));
    }

    /// <summary>
    /// The converter for a property of <paramref name="clrType"/> in a column of <paramref name="column"/>, which need not be the column type of the convention
    /// (another integer size, an enum in a text column, a DateTime in a date column …).
    /// </summary>
    /// <returns>Whether there is one that loses nothing.</returns>
    public static bool TryFit(Type clrType, SqlType column, out ValueConverter? converter)
    {
        Type type = Nullable.GetUnderlyingType(clrType) ?? clrType;
        converter = null;
        if (!ClrTypeMap.TryGet(type, out SqlType? natural, out ValueConverter? naturalConverter))
        {
            return false;
        }

        if (natural.Kind == column.Kind || (natural.Kind, column.Kind) is (SqlTypeKind.Text, SqlTypeKind.Json))
        {
            converter = naturalConverter;
            return natural.Kind != SqlTypeKind.Array || natural.Element!.Kind == column.Element?.Kind;
        }

        return column.Kind != SqlTypeKind.Array && TryConvert(type, ClrTypeMap.StoredType(column), out converter);
    }

    /// <summary>The converter between two types neither of which is nullable, for <c>HasConversion&lt;TStored&gt;()</c> and columns of another type.</summary>
    public static bool TryConvert(Type clrType, Type storedType, [NotNullWhen(true)] out ValueConverter? converter)
    {
        Type number = clrType.IsEnum ? Enum.GetUnderlyingType(clrType) : clrType;
        converter = (clrType, storedType) switch
        {
            _ when storedType == typeof(string) => ByText(clrType),
            _ when IsInteger(number) && IsInteger(storedType) => ByCast(clrType, storedType),
            _ when IsInteger(number) && storedType == typeof(decimal) => ByCast(clrType, storedType),
            _ when IsInteger(number) && number != typeof(long) && number != typeof(ulong) && storedType == typeof(double) => ByCast(clrType, storedType),
            _ when clrType == typeof(float) && storedType == typeof(double) => ByCast(clrType, storedType),
            _ when clrType == typeof(double) && storedType == typeof(float) => ByCast(clrType, storedType),
            _ when clrType == typeof(char) && IsInteger(storedType) => ByCast(clrType, storedType),
            _ when clrType == typeof(bool) && IsInteger(storedType) => FromBoolean(storedType),
            _ when clrType == typeof(DateTime) && storedType == typeof(DateTimeOffset) => Make((DateTime v) => Instant(v), (DateTimeOffset v) => v.UtcDateTime),
            _ when clrType == typeof(DateTimeOffset) && storedType == typeof(DateTime) => Make((DateTimeOffset v) => v.UtcDateTime, (DateTime v) => Instant(v)),
            _ when clrType == typeof(DateTime) && storedType == typeof(DateOnly) => Make((DateTime v) => DateOnly.FromDateTime(v), (DateOnly v) => v.ToDateTime(TimeOnly.MinValue)),
            _ when clrType == typeof(DateOnly) && storedType == typeof(DateTime) => Make((DateOnly v) => v.ToDateTime(TimeOnly.MinValue), (DateTime v) => DateOnly.FromDateTime(v)),
            _ when clrType == typeof(TimeSpan) && storedType == typeof(TimeOnly) => Make((TimeSpan v) => TimeOnly.FromTimeSpan(v), (TimeOnly v) => v.ToTimeSpan()),
            _ when clrType == typeof(TimeOnly) && storedType == typeof(TimeSpan) => Make((TimeOnly v) => v.ToTimeSpan(), (TimeSpan v) => TimeOnly.FromTimeSpan(v)),
            _ when clrType == typeof(TimeSpan) && storedType == typeof(long) => Make((TimeSpan v) => v.Ticks, (long v) => TimeSpan.FromTicks(v)),
            _ when clrType == typeof(Guid) && storedType == typeof(byte[]) => Make((Guid v) => v.ToByteArray(), (byte[] v) => new Guid(v)),
            _ => null,
        };
        return converter is not null;
    }

    private static ValueConverter? ByText(Type clrType)
    {
        ParameterExpression value = Expression.Parameter(clrType, "value");
        ParameterExpression text = Expression.Parameter(typeof(string), "text");
        if (clrType.IsEnum)
        {
            Expression parsed = Expression.Call(typeof(Enum), nameof(Enum.Parse), [clrType], text);
            return new ValueConverter(Expression.Lambda(Expression.Call(value, typeof(object).GetMethod(nameof(ToString))!), value), Expression.Lambda(parsed, text));
        }

        if (clrType == typeof(bool))
        {
            return Make((bool v) => v ? "true" : "false", (string v) => bool.Parse(v));
        }

        if (!clrType.IsValueType || !ClrTypeMap.IsMapped(clrType))
        {
            return clrType == typeof(Uri) ? Make((Uri v) => v.OriginalString, (string v) => new Uri(v, UriKind.RelativeOrAbsolute)) : null;
        }

        if (clrType == typeof(char))
        {
            return OfCharacter();
        }

        // "o" and "c" are the forms that come back as they went.
        string? format = clrType == typeof(DateTime) || clrType == typeof(DateTimeOffset) || clrType == typeof(DateOnly) || clrType == typeof(TimeOnly) ? "o" : null;
        Expression culture = Expression.Constant(CultureInfo.InvariantCulture, typeof(IFormatProvider));
        Expression written = Expression.Call(Expression.Convert(value, typeof(IFormattable)), nameof(IFormattable.ToString), null, Expression.Constant(format, typeof(string)), culture);
        return new ValueConverter(Expression.Lambda(written, value), Expression.Lambda(Expression.Call(typeof(ValueConversion), nameof(Parse), [clrType], text), text));
    }

    /// <summary>A character as a text. <c>'\0'</c>, the default, is the empty one: not every database has a text that holds it.</summary>
    public static ValueConverter OfCharacter() => Make((char v) => v == '\0' ? "" : v.ToString(), (string v) => v.Length == 0 ? '\0' : v[0]);

    private static T Parse<T>(string text) where T : IParsable<T> => typeof(T) == typeof(DateTime)
        ? (T)(object)DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : T.Parse(text, CultureInfo.InvariantCulture);

    private static ValueConverter FromBoolean(Type storedType)
    {
        ParameterExpression value = Expression.Parameter(typeof(bool), "value");
        ParameterExpression stored = Expression.Parameter(storedType, "stored");
        Expression one = Expression.Convert(Expression.Constant(1), storedType);
        Expression zero = Expression.Convert(Expression.Constant(0), storedType);
        return new ValueConverter(Expression.Lambda(Expression.Condition(value, one, zero), value), Expression.Lambda(Expression.NotEqual(stored, zero), stored));
    }

    // A DateTime without a kind is taken as UTC: what the column gives back is UTC too.
    private static DateTimeOffset Instant(DateTime value) => value.Kind == DateTimeKind.Local
        ? new DateTimeOffset(value).ToUniversalTime()
        : new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc));

    private static ValueConverter Make<T, TStored>(Expression<Func<T, TStored>> toColumn, Expression<Func<TStored, T>> fromColumn) => new(toColumn, fromColumn);

    /// <summary>Whether the type is one of the integers of any size.</summary>
    public static bool IsInteger(Type type) => Integers.Contains(type);

    private static LambdaExpression Cast(Type from, Type to)
    {
        ParameterExpression value = Expression.Parameter(from, "value");
        return Expression.Lambda(Expression.ConvertChecked(value, to), value);
    }

    private static LambdaExpression Compose(LambdaExpression first, LambdaExpression second) =>
        Expression.Lambda(new Substitution(second.Parameters[0], first.Body).Visit(second.Body), first.Parameters[0]);

    private static LambdaExpression Strip(LambdaExpression function)
    {
        ParameterExpression parameter = function.Parameters[0];
        Expression body = function.Body;
        if (Nullable.GetUnderlyingType(parameter.Type) is { } parameterType)
        {
            ParameterExpression plain = Expression.Parameter(parameterType, parameter.Name);
            body = new Plain(plain).Visit(new Substitution(parameter, Expression.Convert(plain, parameter.Type)).Visit(body));
            parameter = plain;
        }

        return Expression.Lambda(Nullable.GetUnderlyingType(body.Type) is { } resultType ? Expression.Convert(body, resultType) : body, parameter);
    }

    private static Type StoredElement(Type elementType, ValueConverter? element) => (element, Nullable.GetUnderlyingType(elementType)) switch
    {
        (null, _) => elementType,
        ({ StoredType: { IsValueType: true } stored }, not null) => typeof(Nullable<>).MakeGenericType(stored),
        _ => element.StoredType,
    };

    private static LambdaExpression MapList(Type listType, Type from, Type to, LambdaExpression? element, bool toArray)
    {
        ParameterExpression list = Expression.Parameter(listType, "list");
        Expression items = list;
        if (element is not null)
        {
            ParameterExpression item = Expression.Parameter(from, "item");
            Type elementType = typeof(IEnumerable<>).MakeGenericType(from);
            items = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [from, to], Expression.Convert(items, elementType), Expression.Lambda(MapItem(item, to, element), item));
        }

        return Expression.Lambda(Expression.Call(typeof(Enumerable), toArray ? nameof(Enumerable.ToArray) : nameof(Enumerable.ToList), [to], items), list);
    }

    private static Expression MapItem(ParameterExpression item, Type to, LambdaExpression element)
    {
        Type plain = element.Parameters[0].Type;
        Expression Mapped(Expression value) => new Substitution(element.Parameters[0], value).Visit(element.Body);
        if (item.Type.IsValueType && item.Type == plain)
        {
            return Mapped(item);
        }

        Expression value = Mapped(Expression.Convert(item, plain));
        return Expression.Condition(Expression.Equal(item, Expression.Constant(null, item.Type)), Expression.Default(to), value.Type == to ? value : Expression.Convert(value, to));
    }

    /// <summary>Puts an expression in the place of a parameter.</summary>
    private sealed class Substitution(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }

    /// <summary>Takes the value of what was made nullable for what it was before.</summary>
    private sealed class Plain(ParameterExpression parameter) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
            => node is { Member.Name: nameof(Nullable<>.Value), Expression: UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } } && operand == parameter ? parameter : base.VisitMember(node);
    }
}
