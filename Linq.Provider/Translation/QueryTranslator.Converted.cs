using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>
/// Values of properties with a converter of the application (<c>HasConversion</c>). The database knows their stored form only: it can tell whether two of them are the same, order them by it and
/// give them back, but not compute with them.
/// </summary>
internal sealed partial class QueryTranslator
{
    /// <summary>What stands for a value in arithmetic, conditions, sums and functions: the value as C# means it. Null where a converter hides it from the database.</summary>
    internal static ScalarItem? Operand(ScalarItem item)
    {
        if (item.Converter is not { } converter)
        {
            return item;
        }

        if (converter.Original is { } stored)
        {
            return !IsNumber(Nullable.GetUnderlyingType(item.Type) ?? item.Type) ? item : HasNumber(item, stored) ? AsNumber(item) : null;
        }

        return !IsHidden(item) ? item
            : converter.ClrType == typeof(bool) ? item with { Scalar = Truth(item.Scalar, converter), Converter = null }
            : IsInstant(converter) && item.Scalar is not (Literal or Parameter) ? item with { Scalar = Scalars.Call(Functions.UtcTime, SqlType.DateTime, item.Scalar), Converter = null }
            : null;
    }

    /// <summary>Whether the database knows a value in a stored form only that is not the value itself.</summary>
    private static bool IsHidden(ScalarItem item) => item.Converter is { } converter && (converter.Original is { } stored
        ? IsNumber(Nullable.GetUnderlyingType(item.Type) ?? item.Type) && !HasNumber(item, stored)
        : !IsByConvention(converter) && !(converter.ClrType.IsEnum && converter.StoredType == typeof(string)) && (converter.ClrType == typeof(char) || !TakesNumber(converter)));

    private static bool IsSame(ValueConverter? a, ValueConverter b) => a is not null && ValueConversion.AreSame(a, b);

    private static bool IsByConvention(ValueConverter converter) => TryScalarType(converter.ClrType, out ScalarType type) && IsSame(type.Converter, converter);

    private static bool IsInstant(ValueConverter converter) => converter.ClrType == typeof(DateTime) && converter.StoredType == typeof(DateTimeOffset)
        && ValueConversion.TryConvert(typeof(DateTime), typeof(DateTimeOffset), out ValueConverter? known) && IsSame(known, converter);

    /// <summary>Whether a condition that is stored in another form holds; null where it is null.</summary>
    private static Scalar Truth(Scalar stored, ValueConverter converter)
    {
        Scalar holds = Binary.Compare(BinaryOperator.Equal, stored, new Literal(converter.Store(true), stored.Type));
        return stored.IsNullable ? new Case([new When(Unary.IsNotNull(stored), holds)], null, SqlType.Boolean, true) : holds;
    }

    /// <summary>Whether two values can be compared, or become one: a converter of the application must be that of both, or of one that the other, a constant or variable, is stored by.</summary>
    private static bool AreAlike(ScalarItem left, ScalarItem right)
    {
        if (left.IsDefaultIfNull != right.IsDefaultIfNull && !IsThere(left.IsDefaultIfNull ? right : left))
        {
            return false;
        }

        bool isLeftHidden = IsHidden(left);
        bool isRightHidden = IsHidden(right);
        return (!isLeftHidden && !isRightHidden) || IsValue(left.Scalar) || IsValue(right.Scalar)
            || (left.Converter is { } a && right.Converter is { } b && IsSame(a, b))
            || ((!isLeftHidden || Operand(left) is not null) && (!isRightHidden || Operand(right) is not null));
    }

    /// <summary>Whether a value is never null: beside one of which null means the default, null would mean both.</summary>
    private static bool IsThere(ScalarItem item) => item.Type.IsValueType && Nullable.GetUnderlyingType(item.Type) is null && item.Scalar is not Literal { Value: null };

    /// <summary>The item that a converter of the application hides from the database, of the parts of an expression.</summary>
    private static QueryTranslationException Hidden(Expression expression, ScalarItem item) => Untranslatable.Expression(
        expression,
        $"'{item.Source}' is stored in a form of the application's own (HasConversion), of which the database knows only whether two are the same. Compare it with a value of the same type, "
        + "compute with it in the final Select, or store it without a converter.");
}
