using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>Short forms for building scalars.</summary>
internal static class Scalars
{
    public static Scalar Call(Function function, SqlType type, params ReadOnlySpan<Scalar> arguments)
    {
        bool isNullable = false;
        foreach (Scalar argument in arguments)
        {
            isNullable |= argument.IsNullable;
        }

        return new Call(function, ValueList.Create(arguments), type, isNullable);
    }

    public static Scalar Coalesce(Scalar value, Scalar otherwise) => value.IsNullable
        ? new Call(Functions.Coalesce, [value, otherwise], value.Type, otherwise.IsNullable)
        : value;

    public static Scalar And(Scalar left, Scalar right) => new Binary(BinaryOperator.And, left, right, SqlType.Boolean, left.IsNullable || right.IsNullable);

    public static Scalar Or(Scalar left, Scalar right) => new Binary(BinaryOperator.Or, left, right, SqlType.Boolean, left.IsNullable || right.IsNullable);

    public static Scalar All(IEnumerable<Scalar> conditions) => conditions.Aggregate((a, b) => And(a, b));

    public static Scalar If(Scalar condition, Scalar then, Scalar otherwise) => new Case([new When(condition, then)], otherwise, then.Type, then.IsNullable || otherwise.IsNullable);
}
