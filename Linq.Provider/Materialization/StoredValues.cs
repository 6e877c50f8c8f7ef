using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Materialization;

/// <summary>Expressions that write the value of a property into a <see cref="ValueSink"/> in its stored form: the conversion inlined, nothing boxed.</summary>
internal static class StoredValues
{
    private static readonly MethodInfo WriteNull = typeof(ValueSink).GetMethod(nameof(ValueSink.WriteNull))!;
    private static readonly MethodInfo WriteObject = typeof(ValueSink).GetMethod(nameof(ValueSink.WriteObject))!;

    /// <param name="value">The value, of the property's type.</param>
    /// <param name="sink">Takes it.</param>
    /// <param name="column">The column for which it takes it.</param>
    public static Expression Write(PropertyMap property, Expression value, Expression sink, Expression column)
    {
        ParameterExpression held = Expression.Variable(value.Type);
        Type plain = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        Expression present = MemberAccess.ConvertTo(held, plain);
        Expression write = property.Converter is { } converter ? Converted(converter, property, present, sink, column) : Write(property.SqlType, present, sink, column);
        bool canBeNull = !value.Type.IsValueType || plain != value.Type;
        return Expression.Block(
            typeof(void),
            [held],
            Expression.Assign(held, value),
            canBeNull ? Expression.IfThenElse(Expression.Equal(held, Expression.Constant(null, held.Type)), Expression.Call(sink, WriteNull, column), write) : write);
    }

    private static Expression Converted(ValueConverter converter, PropertyMap property, Expression present, Expression sink, Expression column)
    {
        Expression stored = LambdaInliner.Inline(converter.ToColumn, [(present, false)]);
        if (stored.Type.IsValueType && Nullable.GetUnderlyingType(stored.Type) is null)
        {
            return Write(property.SqlType, stored, sink, column);
        }

        ParameterExpression held = Expression.Variable(stored.Type);
        Expression plain = MemberAccess.ConvertTo(held, Nullable.GetUnderlyingType(stored.Type) ?? stored.Type);
        return Expression.Block(
            typeof(void),
            [held],
            Expression.Assign(held, stored),
            Expression.IfThenElse(Expression.Equal(held, Expression.Constant(null, held.Type)), Expression.Call(sink, WriteNull, column), Write(property.SqlType, plain, sink, column)));
    }

    private static MethodCallExpression Write(SqlType type, Expression stored, Expression sink, Expression column) =>
        stored.Type == ClrTypeMap.StoredType(type) && typeof(ValueSink).GetMethod(nameof(ValueSink.Write), BindingFlags.ExactBinding | BindingFlags.Public | BindingFlags.Instance, [typeof(int), stored.Type]) is { } typed
            ? Expression.Call(sink, typed, column, stored)
            : Expression.Call(sink, WriteObject, column, Expression.Convert(stored, typeof(object)));
}
