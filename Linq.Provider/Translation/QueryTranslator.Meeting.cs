using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Values of the application where they meet columns with a converter: they take the form in which the column is stored.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>Two items that are compared, or become one.</summary>
    private static (Item Left, Item Right) Met(Item left, Item right, Expression? whole = null) => (Converted(left, right, whole), Converted(right, left, whole));

    /// <summary>
    /// A value of a type that only the other side's converter knows, such as a key of a type of its own, in that stored form: captured, made in the query, or an element of a list of the application.
    /// </summary>
    /// <exception cref="QueryTranslationException">The value is made of more than the database could be given, and <paramref name="whole"/> cannot do without.</exception>
    private static Item Converted(Item item, Item other, Expression? whole)
    {
        if (other is not ScalarItem { Converter: { } converter } column || (Nullable.GetUnderlyingType(item.Type) ?? item.Type) != converter.ClrType)
        {
            return item;
        }

        return item switch
        {
            ParameterItem parameter => Stored(new Parameter(parameter.Index, column.Scalar.Type, true, v => Store(v, converter) ?? (column.IsDefaultIfNull ? throw NoStoredForm(converter.ClrType) : null))),
            ObjectItem { Constructor: not null, IsGiven: false } made => Made(made, converter, column.Scalar.Type) is { } stored ? Stored(stored)
                : whole is null ? item
                : throw Untranslatable.Expression(whole, $"the '{item.Type.Name}' in it is made of more than one value of the application. Make it before the query, in a variable."),
            ClientItem { Function.Body: DefaultExpression } => StoredDefault(Activator.CreateInstance(converter.ClrType)!, converter) is { } value ? Stored(new Literal(value, column.Scalar.Type)) : item,
            OptionalItem { Value: var inner, Presence: Literal { Value: not null } } => Converted(inner, other, whole) is ScalarItem known ? known with { Type = item.Type } : item,
            _ => InFormOf(column, item) ?? item,
        };

        ScalarItem Stored(Scalar scalar) => new(item.Type, scalar, converter, column.Source);
    }

    /// <summary>An element of a list of the application in the form of a column; null for other items, and as long as the form was not asked for.</summary>
    private static ScalarItem? InFormOf(ScalarItem column, Item item)
    {
        if (IsValue(column.Scalar) || column.Converter is not { Original: null } converter)
        {
            return null;
        }

        ListElement? element = item switch
        {
            ScalarItem { Element: { } known } scalar when ReferenceEquals(known.Plain, scalar.Scalar) && !AreAlike(scalar, column) => known,
            ObjectItem made => made.Element,
            OptionalItem { Value: ObjectItem made } optional when !optional.Type.IsValueType || IsNullable(optional.Type) => made.Element,
            _ => null,
        };
        if (element is null)
        {
            return null;
        }

        if (element.Forms.FirstOrDefault(f => IsSame(f.Converter, converter) && f.Scalar.Type.Kind == column.Scalar.Type.Kind) is { } form)
        {
            return form with { Type = item.Type, Converter = converter };
        }

        element.Known.Ask(element.List, element.Path, new ScalarType(column.Scalar.Type, converter, column.Scalar.IsNullable));
        return null;
    }

    private static LinqProviderException NoStoredForm(Type type) => new(
        ErrorCodes.UnbindableValue,
        $"A '{type.Name}' that is stored as null cannot be compared with the '{type.Name}' of a row that may be missing, which would be null too. Ask whether there is a row (Any()), or give the converter a form for it.");

    /// <summary>An object that is made of constants and at most one variable, in its stored form.</summary>
    private static Scalar? Made(ObjectItem made, ValueConverter converter, SqlType type)
    {
        Item[] values = [.. made.Arguments, .. made.Members.Select(m => m.Value)];
        Parameter[] variables = [.. values.OfType<ScalarItem>().Select(v => v.Scalar).OfType<Parameter>().DistinctBy(p => p.Index)];
        if (variables.Length > 1 || !values.All(v => v is ScalarItem { Scalar: Literal or Parameter }))
        {
            return null;
        }

        ParameterExpression variable = Expression.Parameter(typeof(object));
        Expression Value(ScalarItem value) => value.Scalar is Literal literal
            ? Expression.Constant(literal.Value is null || value.Converter is null ? literal.Value : value.Converter.Load(literal.Value), value.Type)
            : Expression.Convert(variable, value.Type);
        Expression creation = Expression.MemberInit(
            Expression.New(made.Constructor!, made.Arguments.Select(a => Value((ScalarItem)a))), made.Members.Select(m => Expression.Bind(m.Member, Value((ScalarItem)m.Value))));
        Func<object?, object> make = Expression.Lambda<Func<object?, object>>(Expression.Convert(creation, typeof(object)), variable).Compile();
        return variables is [var known] ? new Parameter(known.Index, type, known.IsNullable, v => Store(make(v), converter)) : new Literal(Store(make(null), converter), type);
    }
}
