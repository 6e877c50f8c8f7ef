using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Schema;
using Linq.Provider.Translation.Members;

namespace Linq.Provider.Translation;

/// <summary>A use of a member: the member's operands (instance first) and the expression.</summary>
internal readonly record struct MemberUse(ValueList<ScalarItem> Operands, Expression Expression)
{
    public Scalar this[int index] => Operands[index].Scalar;
}

/// <summary>
/// How members of CLR types are spelled in algebra. Members are registered by a typed lambda that uses them, never by name, with a function from the scalars of
/// the lambda's parameters to the scalar of its result. Immutable after construction.
/// </summary>
internal sealed class MemberTranslators
{
    private static readonly PropertyInfo s_invariantCulture = typeof(System.Globalization.CultureInfo).GetProperty(nameof(System.Globalization.CultureInfo.InvariantCulture))!;

    private readonly Dictionary<MemberInfo, Func<MemberUse, Scalar?>> _translations = [];

    private MemberTranslators()
    {
    }

    /// <summary>All translations that the library knows.</summary>
    public static MemberTranslators Create()
    {
        var translators = new MemberTranslators();
        StringMembers.Register(translators);
        CharacterMembers.Register(translators);
        MathMembers.Register(translators);
        SmallNumberMembers.Register(translators);
        TimeMembers.Register(translators);
        InstantMembers.Register(translators);
        ConversionMembers.Register(translators);
        ConvertMembers.Register(translators);
        return translators;
    }

    /// <summary>Registers the member that the body of a lambda uses.</summary>
    public void Add(LambdaExpression use, Func<MemberUse, Scalar?> translation)
    {
        Expression body = use.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : use.Body;
        MemberInfo member = body switch
        {
            MethodCallExpression call => call.Method.IsGenericMethod ? call.Method.GetGenericMethodDefinition() : call.Method,
            MemberExpression access => access.Member,
            NewExpression creation => creation.Constructor!,
            _ => throw new ArgumentException($"'{use}' uses no member.", nameof(use)),
        };
        _translations.Add(member, translation);
    }

    /// <summary>The item of a use of a member, or null if the member is not known or its operands are not values.</summary>
    public Item? TryTranslate(MemberInfo? member, Expression expression, Func<Expression, Item> translate)
    {
        Expression[] arguments = [.. OperandsOf(expression)];
        if (arguments is [.., MemberExpression { Expression: null, Member: { } culture }] && culture == s_invariantCulture && member is MethodInfo formatting)
        {
            // Texts in a database are written in no other culture.
            arguments = arguments[..^1];
            member = formatting.DeclaringType!.GetMethod(formatting.Name, [.. formatting.GetParameters().SkipLast(1).Select(p => p.ParameterType)]);
        }

        if (member is null || !TryGet(member, out Func<MemberUse, Scalar?>? translation))
        {
            return null;
        }

        var operands = new List<ScalarItem>();
        foreach (Expression operand in arguments)
        {
            switch (translate(operand))
            {
                case ScalarItem scalar:
                    operands.Add(scalar);
                    break;
                case ParameterItem { Type: var type, Index: int index } when type == typeof(char[]):
                    operands.Add(new ScalarItem(typeof(string), new Parameter(index, SqlType.Text, false, value => new string((char[])value)), null, "characters"));
                    break;
                case ClientItem client:
                    throw client.Reason;
                default:
                    return null;
            }
        }

        return Result(translation(new MemberUse(operands.ToValueList(), expression)), expression);
    }

    private static ScalarItem? Result(Scalar? result, Expression expression)
    {
        if (result is null)
        {
            return null;
        }

        return new ScalarItem(expression.Type, result, StoredForm(expression.Type, result), Untranslatable.Print(expression));
    }

    /// <summary>An operator that C# defines on a type of the framework (text concatenation, dates and intervals).</summary>
    public Item? TryTranslateOperator(BinaryExpression expression, ScalarItem left, ScalarItem right)
    {
        MemberInfo? member = expression.Method;
        if (member is null || !_translations.TryGetValue(member, out Func<MemberUse, Scalar?>? translation))
        {
            return null;
        }

        return Result(translation(new MemberUse([left, right], expression)), expression);
    }

    /// <summary>How the result of a type is stored that the drivers do not know: a character is text in the database and a number where C# compares it, an enum a number.</summary>
    private static ValueConverter? StoredForm(Type type, Scalar result)
        => ClrTypeMap.TryGet(type, out SqlType? stored, out ValueConverter? converter) && stored.Kind == result.Type.Kind ? converter : null;

    /// <summary>Generic methods are registered by their definition, overridden ones by what they override.</summary>
    private bool TryGet(MemberInfo member, [NotNullWhen(true)] out Func<MemberUse, Scalar?>? translation) => member switch
    {
        MethodInfo { IsGenericMethod: true } method => _translations.TryGetValue(method.GetGenericMethodDefinition(), out translation),
        MethodInfo { IsVirtual: true } method => _translations.TryGetValue(method, out translation) || _translations.TryGetValue(method.GetBaseDefinition(), out translation),
        _ => _translations.TryGetValue(member, out translation),
    };

    private static IEnumerable<Expression> OperandsOf(Expression expression) => expression switch
    {
        MemberExpression { Expression: { } target } => [target],
        MethodCallExpression { Object: { } target } call => call.Arguments.Prepend(target),
        MethodCallExpression call => call.Arguments,
        NewExpression creation => creation.Arguments,
        _ => [],
    };
}
