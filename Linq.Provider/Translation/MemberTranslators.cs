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
/// the lambda's parameters to the scalar of its result. Filled when a member is first sought that may be among them; not changed afterwards.
/// </summary>
internal sealed class MemberTranslators
{
    private readonly Dictionary<MemberInfo, Func<MemberUse, Scalar?>> _translations = [];
    private readonly Dictionary<MemberInfo, string> _refusals = [];

    private readonly Lazy<MemberTranslators> _filled;

    public MemberTranslators() => _filled = new(Fill);

    /// <summary>These, with all translations that the library knows.</summary>
    private MemberTranslators Filled => _filled.Value;

    private MemberTranslators Fill()
    {
        StringMembers.Register(this);
        CharacterMembers.Register(this);
        MathMembers.Register(this);
        SmallNumberMembers.Register(this);
        TimeMembers.Register(this);
        InstantMembers.Register(this);
        ConversionMembers.Register(this);
        ConvertMembers.Register(this);
        IntegerMembers.Register(this);
        FloatMembers.Register(this);
        TextMembers.Register(this);
        RegexMembers.Register(this);
        FormatMembers.Register(this);
        return this;
    }

    /// <summary>Registers the member that the body of a lambda uses.</summary>
    public void Add(LambdaExpression use, Func<MemberUse, Scalar?> translation)
    {
        _translations.Add(MemberOf(use), translation);
    }

    private static MemberInfo MemberOf(LambdaExpression use)
    {
        Expression body = use.Body is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert ? convert.Operand : use.Body;
        return body switch
        {
            MethodCallExpression call => call.Method.IsGenericMethod ? call.Method.GetGenericMethodDefinition() : call.Method,
            MemberExpression access => access.Member,
            NewExpression creation => creation.Constructor!,
            BinaryExpression { Method: { } method } => method,
            UnaryExpression { Method: { } method } => method,
            _ => throw new ArgumentException($"'{use}' uses no member.", nameof(use)),
        };
    }

    /// <summary>Registers the method that a delegate calls: one that a typed method group names.</summary>
    public void AddMethod(Delegate method, Func<MemberUse, Scalar?> translation) => _translations.Add(method.Method, translation);

    /// <summary>Says why the member that the body of a lambda uses cannot be translated, and what to write instead.</summary>
    public void Refuse(LambdaExpression use, string why) => _refusals.Add(MemberOf(use), why);

    /// <summary>Whether the member that an expression uses has a translation, for operands that have one.</summary>
    public bool Knows(Expression expression) => expression switch
    {
        MethodCallExpression call => TryGet(call.Method, out _),
        MemberExpression access => TryGet(access.Member, out _),
        NewExpression { Constructor: { } constructor } => TryGet(constructor, out _),
        _ => false,
    };

    /// <summary>Whether it is known why the operator cannot be translated.</summary>
    public bool Refuses(MethodInfo? method) => method is not null && MayBeKnown(method) && Filled._refusals.ContainsKey(method);

    /// <summary>Why a member cannot be translated, and what to write instead.</summary>
    public QueryTranslationException Refusal(MemberInfo member, Expression expression)
    {
        MemberInfo known = member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericMethodDefinition() : member;
        return Filled._refusals.TryGetValue(known, out string? why) || MemberRefusals.Of(known) is { } general && (why = general) is not null
            ? Untranslatable.Expression(expression, why)
            : Untranslatable.Member(expression, member is ConstructorInfo ? $"new {member.DeclaringType?.Name}" : $"{member.DeclaringType?.Name}.{member.Name}");
    }

    /// <summary>The item of a use of a member, or null if the member is not known or its operands are not values.</summary>
    public Item? TryTranslate(MemberInfo? member, Expression expression, Func<Expression, Item> translate)
    {
        Expression[] arguments = [.. OperandsOf(expression)];
        if (arguments.Any(a => InvariantCulture.IsProvider(a.Type)))
        {
            // Texts in a database are written in no other culture.
            if (!arguments.All(a => !InvariantCulture.IsProvider(a.Type) || InvariantCulture.Is(a)))
            {
                return null;
            }

            arguments = [.. arguments.Where(a => !InvariantCulture.IsProvider(a.Type))];
            member = member is null || Filled._translations.ContainsKey(member) ? member : InvariantCulture.WithoutProvider(member);
        }

        if (member is null || !TryGet(member, out Func<MemberUse, Scalar?>? translation))
        {
            return null;
        }

        var operands = new List<ScalarItem>();
        foreach (Expression operand in arguments)
        {
            if (operand is ConstantExpression { Value: char[] characters })
            {
                operands.Add(new ScalarItem(typeof(string), new Literal(new string(characters), SqlType.Text), null, "characters"));
                continue;
            }

            switch (translate(operand))
            {
                case ScalarItem scalar when QueryTranslator.Operand(scalar) is { } value:
                    operands.Add(value);
                    break;
                case ParameterItem { Type: var type, Index: int index } when type == typeof(char[]):
                    operands.Add(new ScalarItem(typeof(string), new Parameter(index, SqlType.Text, true, value => new string((char[])value)), null, "characters"));
                    break;
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

        return new ScalarItem(expression.Type, result, StoredForm(expression.Type, result), SourceText.Of(expression));
    }

    /// <summary>An operator or conversion that C# defines on a type of the framework (text concatenation, dates and intervals).</summary>
    public Item? TryTranslateOperator(MethodInfo? method, Expression expression, params ReadOnlySpan<ScalarItem> operands)
    {
        if (method is null || !TryGet(method, out Func<MemberUse, Scalar?>? translation))
        {
            return null;
        }

        var values = new List<ScalarItem>();
        foreach (ScalarItem operand in operands)
        {
            if (QueryTranslator.Operand(operand) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return Result(translation(new MemberUse(values.ToValueList(), expression)), expression);
    }

    /// <summary>How the result of a type is stored that the drivers do not know: a character is text in the database and a number where C# compares it, an enum a number.</summary>
    private static ValueConverter? StoredForm(Type type, Scalar result)
        => ClrTypeMap.TryGet(type, out SqlType? stored, out ValueConverter? converter) && stored.Kind == result.Type.Kind ? converter : null;

    private bool TryGet(MemberInfo member, [NotNullWhen(true)] out Func<MemberUse, Scalar?>? translation)
    {
        translation = null;
        return MayBeKnown(member) && TryGet(Filled._translations, member, out translation);
    }

    /// <summary>Whether a member can be among the translations: properties of the application's classes are not, and most queries use no others. Calls that a query is normalised to are.</summary>
    private static bool MayBeKnown(MemberInfo member) => IsOfFramework(member.DeclaringType) || (member is MethodInfo { IsVirtual: true } method && IsOfFramework(method.GetBaseDefinition().DeclaringType));

    private static bool IsOfFramework(Type? type) => type?.Assembly == typeof(MemberTranslators).Assembly || (type?.Namespace is { } name && (name == nameof(System) || name.StartsWith("System.", StringComparison.Ordinal)));

    /// <summary>Generic methods are registered by their definition, overridden ones by what they override.</summary>
    private static bool TryGet(Dictionary<MemberInfo, Func<MemberUse, Scalar?>> known, MemberInfo member, [NotNullWhen(true)] out Func<MemberUse, Scalar?>? translation) => member switch
    {
        MethodInfo { IsGenericMethod: true } method => known.TryGetValue(method.GetGenericMethodDefinition(), out translation),
        MethodInfo { IsVirtual: true } method => known.TryGetValue(method, out translation) || known.TryGetValue(method.GetBaseDefinition(), out translation),
        _ => known.TryGetValue(member, out translation),
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
