using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Enums and characters that are stored as text beside those that are numbers, as in lists of the application and in other tables.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>
    /// Two operands that are stored in different ways in the same one. A number takes the text of the enum, so that an index over the text serves; a character gives its number.
    /// </summary>
    /// <exception cref="QueryTranslationException">A converter of a property stands between them.</exception>
    private static (ScalarItem Left, ScalarItem Right) InOneForm(ScalarItem left, ScalarItem right)
    {
        if (IsText(left) == IsText(right) || (left.Converter is null && right.Converter is null))
        {
            return (left, right);
        }

        if (!IsText(left))
        {
            (right, left) = InOneForm(right, left);
            return (left, right);
        }

        return Stored(left)?.ClrType switch
        {
            { IsEnum: true } when IsInteger(right.Scalar.Type) => (left, AsText(right, left)),
            { } type when type == typeof(char) && IsInteger(right.Scalar.Type) => (AsNumber(left), right),
            _ => throw Untranslatable.Shape($"A comparison of '{left.Source}' with '{right.Source}'", "they are stored in different ways. Store both alike (HasConversion), or make the values in variables before the query."),
        };
    }

    /// <summary>What stands for a value where it is ordered, compared by its size or summed: of an enum that is stored as text its number, as in C#.</summary>
    private static ScalarItem Ordered(ScalarItem item) => IsText(item) && Stored(item)?.ClrType.IsEnum == true && item.Scalar is not (Literal or Parameter) ? AsNumber(item) : item;

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
