using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Enums and characters that are stored as text beside those that are numbers, as in lists of the application and in other tables.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>
    /// The number of an enum or character that is stored as text, as the conversion to another type gives it. Where C# only knows it, the client makes it of the text.
    /// </summary>
    private static ScalarItem NumberOfText(ScalarItem text, ValueConverter converter, Type from, Type to, UnaryExpression? conversion, Type type)
    {
        ValueConverter numbers = Numbers(converter, to);
        bool isChecked = conversion?.NodeType == ExpressionType.ConvertChecked;
        if (!HasNumber(text, converter) || !TryScalarType(to, out ScalarType target) || NumberConversions.Convert(from.IsEnum ? AsNumber(text).Scalar : text.Scalar, from, to, isChecked) is not { } number)
        {
            return text with { Type = type, Converter = numbers };
        }

        return new ScalarItem(type, number, to.IsEnum || to == typeof(char) ? target.Converter : null, text.Source)
        {
            ThrowIfEmpty = text.ThrowIfEmpty,
            Written = IsNumber(to) && NumberConversions.Holds(to, from) ? new WrittenNumber(number, text.Scalar, numbers) : null,
        };
    }

    /// <summary>Whether the database can tell the number of what is stored as text.</summary>
    private static bool HasNumber(ScalarItem text, ValueConverter stored) => IsText(text)
        && (stored.ClrType.IsEnum ? !stored.ClrType.IsDefined(typeof(FlagsAttribute), false) : stored.ClrType == typeof(char) && TryScalarType(typeof(char), out ScalarType character) && IsSame(character.Converter, stored));

    /// <summary>A converter for the number of a value that is stored by another converter. A number that no such value has is stored as a text that none has.</summary>
    private static ValueConverter Numbers(ValueConverter stored, Type number)
    {
        ParameterExpression n = Expression.Parameter(number, "n");
        ParameterExpression s = Expression.Parameter(stored.StoredType, "s");
        Expression value = Expression.Convert(n, stored.ClrType);
        Expression toColumn = Expression.Invoke(stored.ToColumn, value);
        if (stored.StoredType == typeof(string) && IsNumber(number))
        {
            Expression none = stored.ClrType.IsEnum ? Expression.Call(n, nameof(ToString), null)
                : Expression.Condition(Expression.LessThan(n, Expression.Convert(Expression.Constant(0), number)), Expression.Constant(""), Expression.Constant("\uFFFF\uFFFF"));
            toColumn = Expression.Condition(Expression.Equal(Expression.Convert(value, number), n), toColumn, none);
        }

        return new ValueConverter(Expression.Lambda(toColumn, n), Expression.Lambda(Expression.Convert(Expression.Invoke(stored.FromColumn, s), number), s)) { Original = stored };
    }

    /// <summary>
    /// Two operands that are stored in different ways in the same one. A number takes the text of the enum, so that an index over the text serves; a character gives its number.
    /// </summary>
    /// <exception cref="QueryTranslationException">A converter of a property stands between them.</exception>
    private static (ScalarItem Left, ScalarItem Right) InOneForm(ScalarItem left, ScalarItem right)
    {
        if (IsHidden(left) || IsHidden(right))
        {
            return !AreAlike(left, right)
                ? throw Untranslatable.Shape($"A comparison of '{left.Source}' with '{right.Source}'", "they are stored in different ways. Store both alike (HasConversion), or make the values in variables before the query.")
                : IsSame(left.Converter, right.Converter ?? left.Converter!) && right.Converter is not null ? (left, right) : (Operand(left)!, Operand(right)!);
        }

        (ScalarItem a, ScalarItem b) = (left.AsStored, right.AsStored);
        if (IsText(a) && IsText(b))
        {
            // Numbers of different enums, or of an enum and a character, are equal where the texts are not. One enum may have several texts.
            return Stored(a)?.ClrType != Stored(b)?.ClrType ? (Operand(left) ?? a, Operand(right) ?? b)
                : Stored(b) is not { } texts || IsSame(Stored(a), texts) ? (a, b)
                : (Ordered(left), Ordered(right));
        }

        if (!IsText(a) && !IsText(b) || (a.Converter is null && b.Converter is null))
        {
            return (left, right);
        }

        if (!IsText(a))
        {
            (right, left) = InOneForm(right, left);
            return (left, right);
        }

        return Stored(a)?.ClrType switch
        {
            { IsEnum: true } when IsInteger(b.Scalar.Type) => (a, AsText(b, a)),
            _ when !IsText(left) => (left, right),
            { } type when type == typeof(char) && IsInteger(b.Scalar.Type) => (AsNumber(a), right),
            _ => throw Untranslatable.Shape($"A comparison of '{left.Source}' with '{right.Source}'", "they are stored in different ways. Store both alike (HasConversion), or make the values in variables before the query."),
        };
    }

    /// <summary>
    /// Two values of which the query takes one. The number of an enum or character that is stored as text stays a number: the other one may be a number that none has. Null where only the application
    /// knows that number.
    /// </summary>
    private static (ScalarItem Left, ScalarItem Right)? OneOfTwo(ScalarItem left, ScalarItem right)
        => Number(left) is { } a && Number(right) is { } b ? Unify(a, b) : null;

    private static ScalarItem? Number(ScalarItem item) => item.Converter?.Original is not null ? Operand(item) : item with { Written = null };

    /// <summary>Two values of one type that become one column: those that are stored in different ways, in the same one.</summary>
    private static (ScalarItem Left, ScalarItem Right) InOneColumn(ScalarItem left, ScalarItem right)
        => IsSameValue(left, right) || !IsSameType(left, right) ? (left, right) : IsValue(left.Scalar) || IsValue(right.Scalar) ? Unify(left, right) : (Ordered(left), Ordered(right));

    /// <summary>Whether two values are of one type for C# and stored alike.</summary>
    private static bool IsSameValue(ScalarItem left, ScalarItem right)
        => IsSameType(left, right) && (ReferenceEquals(left.Converter, right.Converter) || (right.Converter is { } converter && IsSame(left.Converter, converter)));

    /// <summary>Whether two values are of one type for C#, which an object does not tell of them.</summary>
    private static bool IsSameType(ScalarItem left, ScalarItem right)
        => (Nullable.GetUnderlyingType(left.Type) ?? left.Type) == (Nullable.GetUnderlyingType(right.Type) ?? right.Type) || IsNull(left) || IsNull(right)
            || ((left.Type == typeof(object) || right.Type == typeof(object)) && left.Scalar.Type.Kind == right.Scalar.Type.Kind);

    private static bool IsNull(ScalarItem item) => item.Scalar is Literal { Value: null };

    /// <summary>What stands for a value where it is ordered or compared by its size: of an enum that is stored as text its number, as in C#.</summary>
    private static ScalarItem Ordered(ScalarItem item)
    {
        ScalarItem stored = item.AsStored;
        return !IsText(stored) || Stored(stored)?.ClrType.IsEnum != true ? stored : IsValue(stored.Scalar) ? item : AsNumber(stored);
    }

    /// <summary>Whether what is stored is the very number, in a type of another size.</summary>
    private static bool TakesNumber(ValueConverter converter)
    {
        Expression body = converter.ToColumn.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion)
        {
            body = conversion.Operand;
        }

        return body == converter.ToColumn.Parameters[0] && NumberConversions.IsNumber(converter.StoredType);
    }

    /// <summary>The number of an enum or character that is stored as text.</summary>
    private static ScalarItem AsNumber(ScalarItem item)
    {
        Type type = Stored(item)!.ClrType;
        if (type == typeof(char))
        {
            return item with { Scalar = Scalars.Call(Functions.CodePoint, SqlType.Integer, item.Scalar), Converter = null };
        }

        ScalarType number = NumberOf(type);
        Scalar value = OneOf(ValuesOf(item, type), item, item.Scalar, number.SqlType);
        return item with { Scalar = value, Converter = item.Converter!.Original is null ? number.Converter : null };
    }

    /// <summary>A number as the text of the enum that it is compared with.</summary>
    private static ScalarItem AsText(ScalarItem number, ScalarItem text)
    {
        Scalar value = OneOf(ValuesOf(text, Stored(text)!.ClrType).Select(v => (v.Text, v.Number)), text, number.Scalar, text.Scalar.Type with { Length = null });
        return number with { Scalar = value, Converter = text.Converter };
    }

    /// <summary>The counterpart of a value, name by name. A value without a name is stored as the digits of its number, if the converter stores it at all.</summary>
    private static Case OneOf(IEnumerable<(Literal To, Literal From)> values, ScalarItem text, Scalar value, SqlType type)
    {
        ValueList<When> whens = values.Select(v => new When(Binary.Compare(BinaryOperator.Equal, value, v.From), v.To)).ToValueList();
        Cast? unnamed = (IsInteger(type) || IsInteger(value.Type)) && StoresDigits(Stored(text)!) ? new Cast(value, type) : null;
        return new Case(whens, unnamed, type, unnamed is null || value.IsNullable);
    }

    private static bool StoresDigits(ValueConverter stored)
    {
        if (Enumerable.Range(0, byte.MaxValue + 1).Select(i => Enum.ToObject(stored.ClrType, sbyte.MaxValue - i)).FirstOrDefault(value => !Enum.IsDefined(stored.ClrType, value)) is not { } unnamed)
        {
            return false;
        }

        try
        {
            return stored.Store(unnamed) is string written && written == unnamed.ToString() && Equals(stored.Load(written), unnamed);
        }
#pragma warning disable CA1031 // A converter of the application may throw anything.
        catch (Exception)
#pragma warning restore CA1031
        {
            // A converter of the application that knows the names only: there are no other values.
            return false;
        }
    }

    private static IEnumerable<(Literal Number, Literal Text)> ValuesOf(ScalarItem text, Type type)
    {
        if (type.IsDefined(typeof(FlagsAttribute), false))
        {
            throw Untranslatable.Shape($"The number of '{text.Source}'", "a combination of flags that is stored as text has a number in C# only. Store it as a number.");
        }

        ValueConverter stored = Stored(text)!;
        ScalarType number = NumberOf(type);
        return Enum.GetValues(type).Cast<object>().Distinct().Select(value => (new Literal(number.Converter!.Store(value), number.SqlType), new Literal(stored.Store(value), text.Scalar.Type)));
    }

    private static ScalarType NumberOf(Type type) => TryScalarType(type, out ScalarType number) ? number : throw new System.Diagnostics.UnreachableException();

    /// <summary>The converter of the value itself, not of its number.</summary>
    private static ValueConverter? Stored(ScalarItem item) => item.Converter?.Original ?? item.Converter;

    private static bool IsText(ScalarItem item) => item.Scalar.Type.Kind == SqlTypeKind.Text;
}
