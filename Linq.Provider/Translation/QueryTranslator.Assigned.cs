using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Values that statements write, in the form in which their properties are stored.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>A value in the form in which a property is stored.</summary>
    private static Scalar ValueFor(PropertyMap property, Item value)
    {
        var target = new ScalarItem(property.ClrType, Literal.Null(property.SqlType), property.Converter, property.Name);
        switch (Converted(InDatabase(value), target, whole: null))
        {
            case ClientItem client:
                throw client.Reason;
            case ParameterItem parameter:
                return new Parameter(parameter.Index, property.SqlType, property.IsNullable, property.Converter is { } converter ? converter.Store : null);
            case ScalarItem scalar when IsValue(scalar.Scalar):
                Scalar adapted = Adapt(scalar, target);
                return adapted.Type.Kind == property.SqlType.Kind ? adapted : WithType(adapted, property.SqlType);
            case ScalarItem scalar:
                Scalar written = IsStoredAlike(scalar.Converter, property) ? scalar.Scalar : StoredAs(target, scalar) ?? throw Untranslatable.Shape(
                    $"Setting {property.Name} to '{scalar.Source}'", "the two are stored in different ways (they have different converters). Set it to a value, or to a property with the same converter.");
                bool mayBeNull = property.ClrType == typeof(bool) && written.IsNullable && written is not (ColumnRef or ScalarSubquery);
                Scalar result = !mayBeNull ? written
                    : written.Type == SqlType.Boolean ? new Unary(UnaryOperator.IsTrue, written, SqlType.Boolean, false)
                    : Scalars.Coalesce(written, new Literal(Store(false, property.Converter), property.SqlType));
                return result.Type.Kind == property.SqlType.Kind ? result : new Cast(result, property.SqlType);
            default:
                throw Untranslatable.Shape($"Setting {property.Name}", $"a value is needed, but '{value.Type.Name}' is none. Use one of its properties.");
        }
    }

    private static bool IsStoredAlike(ValueConverter? converter, PropertyMap property)
    {
        if (ReferenceEquals(converter, property.Converter))
        {
            return true;
        }

        if (converter is null)
        {
            return TryScalarType(property.ClrType, out ScalarType type) && IsSame(type.Converter, property.Converter!);
        }

        return property.Converter is { } other && IsSame(converter, other);
    }

    /// <summary>
    /// A value of the query in the form of the property that takes it: constants and variables as its converter stores them, truth values and enums by what each of them is stored as. Null where only the
    /// application could tell.
    /// </summary>
    private static Scalar? StoredAs(ScalarItem target, ScalarItem value)
    {
        switch (value.Scalar)
        {
            case Literal or Parameter:
                return Adapt(value, target);
            case Case choice:
                Scalar?[] results = [.. choice.Whens.Select(w => StoredAs(target, value with { Scalar = w.Result }))];
                Scalar? otherwise = choice.Else is null ? null : StoredAs(target, value with { Scalar = choice.Else });
                return results.Contains(null) || otherwise is null != choice.Else is null ? null
                    : new Case(choice.Whens.Select((w, i) => w with { Result = results[i]! }).ToValueList(), otherwise, target.Scalar.Type, choice.IsNullable || results.Append(otherwise).Any(r => r is not { IsNullable: false }));
            case Call { Function: var function } call when function == Functions.Coalesce:
                Scalar?[] parts = [.. call.Arguments.Select(a => StoredAs(target, value with { Scalar = a }))];
                return parts.Contains(null) ? null : parts.Select(p => p!).Reverse().Aggregate((rest, first) => Scalars.Coalesce(first, rest));
            case { } stored when ReferenceEquals(value.Converter, target.Converter):
                return stored;
            default:
                return Truth(target, value) ?? OfOneEnum(target, value) ?? (IsHidden(value) && Operand(value) is { } known ? StoredAs(target, known) : null);
        }
    }

    /// <summary>Whether a condition holds, in the form that a property with a converter has for that.</summary>
    private static Case? Truth(ScalarItem target, ScalarItem value)
    {
        if (target.Converter is not { } converter || converter.ClrType != typeof(bool) || Operand(value) is not { Scalar: { Type.Kind: SqlTypeKind.Boolean } holds })
        {
            return null;
        }

        SqlType type = target.Scalar.Type;
        (Literal yes, Literal no) = (new Literal(converter.Store(true), type), new Literal(converter.Store(false), type));
        return holds.IsNullable
            ? new Case([new When(Is(Literal.True), yes), new When(Is(Literal.False), no)], null, type, true)
            : new Case([new When(holds, yes)], no, type, yes.IsNullable || no.IsNullable);

        Scalar Is(Literal truth) => Binary.Compare(BinaryOperator.Equal, holds, truth);
    }

    /// <summary>An enum that is stored as a number or as another text. Of one without a name the text must be known too: those of a converter of the application are not.</summary>
    private static Scalar? OfOneEnum(ScalarItem target, ScalarItem value)
    {
        Type type = Nullable.GetUnderlyingType(target.Type) ?? target.Type;
        if (!type.IsEnum || (Nullable.GetUnderlyingType(value.Type) ?? value.Type) != type || IsHidden(target) || IsHidden(value) || value.Converter is { Original: not null })
        {
            return null;
        }

        ScalarItem number = IsText(value) && !IsText(target) || IsText(value) && !IsSame(value.Converter, target.Converter!) ? AsNumber(value) : value;
        return !IsText(target) ? number.Scalar : StoresDigits(target.Converter!) ? AsText(number, target).Scalar : null;
    }
}
