using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Linq.Provider.Tests.Members;

/// <summary>A use of every member: its arguments are columns, chosen by the type and the name of the parameter; a few members are given theirs by hand.</summary>
internal static class MemberSamples
{
    private static readonly ParameterExpression s_row = Expression.Parameter(typeof(Subject), "s");

    private static readonly Dictionary<string, LambdaExpression> s_given = MemberSamplesByHand.All();

    /// <summary>The use as a function of a row, or null if its type is one that has no columns.</summary>
    public static LambdaExpression? Of(MemberInfo member)
    {
        string key = KeyOf(member);
        if (s_given.TryGetValue(key, out LambdaExpression? given))
        {
            return given;
        }

        if (member is MethodInfo { IsGenericMethodDefinition: true } generic)
        {
            Type[] arguments = [.. generic.GetGenericArguments().Select(_ => typeof(int))];
            try
            {
                member = generic.MakeGenericMethod(arguments);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        if (member.DeclaringType == typeof(Nullable<>))
        {
            member = typeof(int?).GetMember(member.Name).First(m => m.MetadataToken == member.MetadataToken);
        }

        ParameterInfo[] parameters = MemberCatalogue.Parameters(member);
        bool isStatic = member is MethodBase { IsStatic: true } or ConstructorInfo;
        var arguments2 = new List<Expression>();
        int sameType = isStatic ? 0 : 1;
        foreach (ParameterInfo parameter in parameters)
        {
            if (Argument(member, parameter, ref sameType) is not { } argument)
            {
                return null;
            }

            arguments2.Add(argument);
        }

        Expression? target = isStatic ? null : Target(member.DeclaringType!);
        if (!isStatic && target is null)
        {
            return null;
        }

        Expression body = member switch
        {
            MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal) => Operator(method, arguments2),
            MethodInfo method => Expression.Call(target, method, arguments2),
            PropertyInfo property when arguments2.Count > 0 => Expression.Call(target!, property.GetMethod!, arguments2),
            PropertyInfo property => Expression.Property(target, property),
            ConstructorInfo constructor => Expression.New(constructor, arguments2),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Expression.Lambda(body, s_row);
    }

    /// <summary>The name of a member within all types.</summary>
    public static string KeyOf(MemberInfo member) => $"{MemberCatalogue.NameOf(member.DeclaringType!)}.{MemberCatalogue.Signature(member)}";

    public static Expression Column(string name) => Expression.Property(s_row, name);

    private static Expression Operator(MethodInfo method, List<Expression> arguments) => method.Name switch
    {
        "op_Implicit" or "op_Explicit" => Expression.Convert(arguments[0], method.ReturnType, method),
        "op_Addition" => Expression.Add(arguments[0], arguments[1], method),
        "op_Subtraction" => Expression.Subtract(arguments[0], arguments[1], method),
        "op_Multiply" => Expression.Multiply(arguments[0], arguments[1], method),
        "op_Division" => Expression.Divide(arguments[0], arguments[1], method),
        "op_Modulus" => Expression.Modulo(arguments[0], arguments[1], method),
        "op_Equality" => Expression.Equal(arguments[0], arguments[1], false, method),
        "op_Inequality" => Expression.NotEqual(arguments[0], arguments[1], false, method),
        "op_LessThan" => Expression.LessThan(arguments[0], arguments[1], false, method),
        "op_LessThanOrEqual" => Expression.LessThanOrEqual(arguments[0], arguments[1], false, method),
        "op_GreaterThan" => Expression.GreaterThan(arguments[0], arguments[1], false, method),
        "op_GreaterThanOrEqual" => Expression.GreaterThanOrEqual(arguments[0], arguments[1], false, method),
        "op_UnaryNegation" => Expression.Negate(arguments[0], method),
        "op_UnaryPlus" => Expression.UnaryPlus(arguments[0], method),
        _ => throw new NotSupportedException(method.Name),
    };

    private static Expression? Target(Type type) => type == typeof(Regex) ? Expression.Constant(new Regex("[a-e]+")) : type == typeof(Random) ? Expression.Property(null, typeof(Random), nameof(Random.Shared))
        : type == typeof(Enum) ? Expression.Convert(Column(nameof(Subject.Mood)), typeof(Enum)) : type == typeof(object) ? Expression.Convert(Column(nameof(Subject.Int)), typeof(object)) : type == typeof(int?) ? Column(nameof(Subject.IntN)) : ColumnOf(type, 0);

    private static Expression? ColumnOf(Type type, int index)
    {
        string? name = type == typeof(string) ? (index switch { 0 => nameof(Subject.Text), 1 => nameof(Subject.Part), _ => nameof(Subject.Other) })
            : type == typeof(float) ? nameof(Subject.Float) + Suffix(index)
            : typeof(Subject).GetProperty(NameOf(type)) is { } property && property.PropertyType == type ? property.Name + Suffix(index) : null;
        return name is null ? null : Column(name);

        static string Suffix(int index) => index == 0 ? "" : "2";
    }

    private static string NameOf(Type type) => type.Name switch
    {
        "Boolean" => nameof(Subject.Bool),
        "Int16" => nameof(Subject.Short),
        "UInt16" => nameof(Subject.UShort),
        "Int32" => nameof(Subject.Int),
        "UInt32" => nameof(Subject.UInt),
        "Int64" => nameof(Subject.Long),
        "UInt64" => nameof(Subject.ULong),
        "Byte[]" => nameof(Subject.Bytes),
        var name => name,
    };

    private static Expression? Argument(MemberInfo member, ParameterInfo parameter, ref int sameType)
    {
        Type type = parameter.ParameterType;
        string name = parameter.Name ?? "";
        Type declaring = member.DeclaringType!;
        if (type == typeof(IFormatProvider) || type == typeof(CultureInfo))
        {
            return Expression.Property(null, typeof(CultureInfo), nameof(CultureInfo.InvariantCulture));
        }

        if (type == typeof(object))
        {
            return Boxed(ColumnOf(declaring == typeof(object) || declaring == typeof(int?) || declaring == typeof(Convert) ? typeof(int) : declaring == typeof(Enum) ? typeof(Mood) : declaring, 1));
        }

        if (type == typeof(string) && Text(member, name) is { } text)
        {
            return text;
        }

        if (type == typeof(int) && Number(member, name) is { } number)
        {
            return number;
        }

        if (type == typeof(double) && (declaring == typeof(DateTime) || declaring == typeof(DateTimeOffset) || declaring == typeof(TimeOnly) || declaring == typeof(TimeSpan)))
        {
            return Column(nameof(Subject.Some));
        }

        if (type == typeof(long) && (declaring == typeof(DateTime) || declaring == typeof(DateTimeOffset) || declaring == typeof(TimeOnly) || declaring == typeof(TimeSpan)))
        {
            return name is "seconds" or "milliseconds" or "minutes" or "microseconds" || declaring == typeof(TimeSpan)
                ? Expression.Convert(Column(nameof(Subject.Few)), typeof(long))
                : Expression.Multiply(Expression.Convert(Column(nameof(Subject.Digits)), typeof(long)), Expression.Constant(10_000_000_000L));
        }

        if (type == typeof(Enum))
        {
            return Expression.Convert(Column(nameof(Subject.Mood2)), typeof(Enum));
        }

        if (type == typeof(Calendar) || type == typeof(object[]) && declaring != typeof(string))
        {
            return null;
        }

        Expression? constant = Constant(type, member);
        return constant ?? ColumnOf(type, sameType++);
    }

    private static UnaryExpression? Boxed(Expression? column) => column is null ? null : Expression.Convert(column, typeof(object));

    private static Expression? Constant(Type type, MemberInfo member)
    {
        object? value = type.Name switch
        {
            nameof(StringComparison) => StringComparison.Ordinal,
            nameof(MidpointRounding) => MidpointRounding.ToEven,
            nameof(NumberStyles) => member.DeclaringType == typeof(float) || member.DeclaringType == typeof(double) || member.DeclaringType == typeof(decimal) ? NumberStyles.Float : NumberStyles.Integer,
            nameof(DateTimeStyles) => DateTimeStyles.None,
            nameof(TimeSpanStyles) => TimeSpanStyles.None,
            nameof(DateTimeKind) => DateTimeKind.Unspecified,
            nameof(RegexOptions) => RegexOptions.None,
            nameof(CompareOptions) => CompareOptions.Ordinal,
            nameof(StringSplitOptions) => StringSplitOptions.None,
            nameof(Base64FormattingOptions) => Base64FormattingOptions.None,
            "Char[]" => new[] { 'a', ' ' },
            "String[]" => new[] { ",", " " },
            _ => null,
        };
        return value is null ? null : Expression.Constant(value, type);
    }

    private static Expression? Text(MemberInfo member, string name)
    {
        Type declaring = member.DeclaringType!;
        if (name == "format")
        {
            return Expression.Constant(Format(declaring));
        }

        if (declaring == typeof(Regex))
        {
            return name switch
            {
                "pattern" => Expression.Constant("[a-e]+"),
                "replacement" => Expression.Constant("<$0>"),
                _ => Column(nameof(Subject.Text)),
            };
        }

        if (declaring != typeof(string) && member.Name is "Parse" or "ParseExact" || declaring == typeof(Convert) || member is ConstructorInfo)
        {
            Type parsed = member is MethodInfo method ? method.ReturnType : declaring;
            return parsed == typeof(bool) ? Column(nameof(Subject.Truth))
                : parsed == typeof(Guid) ? Column(nameof(Subject.Key))
                : parsed == typeof(TimeSpan) || parsed == typeof(TimeOnly) ? Column(nameof(Subject.Span))
                : parsed.Name.StartsWith("Date", StringComparison.Ordinal) ? Column(nameof(Subject.Day))
                : parsed == typeof(float) || parsed == typeof(double) || parsed == typeof(decimal) ? Column(nameof(Subject.Real))
                : parsed.IsPrimitive && parsed != typeof(char) ? Column(nameof(Subject.Number)) : null;
        }

        return null;
    }

    private static string Format(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) ? "yyyy-MM-dd"
        : type == typeof(TimeOnly) ? "HH:mm:ss" : type == typeof(TimeSpan) ? "c" : type == typeof(Guid) ? "N" : type == typeof(Enum) ? "D"
        : type == typeof(float) || type == typeof(double) || type == typeof(decimal) ? "F2" : "D5";

    private static Expression? Number(MemberInfo member, string name) => name switch
    {
        "startIndex" or "index" or "indexA" or "indexB" => Column(nameof(Subject.Start)),
        "count" or "length" => Column(nameof(Subject.Count)),
        "totalWidth" or "digits" or "decimals" => Column(nameof(Subject.Digits)),
        "year" => Column(nameof(Subject.YearOf)),
        "month" => Column(nameof(Subject.MonthOf)),
        "day" => Column(nameof(Subject.DayOf)),
        "hour" or "hours" when member is ConstructorInfo => Column(nameof(Subject.HourOf)),
        "minute" or "second" or "minutes" or "seconds" when member is ConstructorInfo => Column(nameof(Subject.MinuteOf)),
        "millisecond" or "milliseconds" when member is ConstructorInfo => Expression.Multiply(Column(nameof(Subject.MinuteOf)), Expression.Constant(7)),
        "microsecond" or "microseconds" when member is ConstructorInfo => Expression.Multiply(Column(nameof(Subject.MinuteOf)), Expression.Constant(11)),
        "value" or "months" or "years" or "days" or "hours" or "minutes" or "n" when member.DeclaringType!.Name.StartsWith("Date", StringComparison.Ordinal) || member.DeclaringType!.Name.StartsWith("Time", StringComparison.Ordinal)
            => member.Name == "FromDayNumber" ? Expression.Multiply(Column(nameof(Subject.Digits)), Expression.Constant(100_000)) : Column(nameof(Subject.Few)),
        "rotateAmount" or "shiftAmount" => Column(nameof(Subject.Few)),
        "toBase" => Expression.Constant(16),
        _ => null,
    };
}
