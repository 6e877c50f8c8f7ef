using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Linq.Provider.Translation;

namespace Linq.Provider.Querying;

/// <summary>What is asked of the results of <c>Split</c> and <c>Regex.Match</c>, which are no values of SQL: calls that give the answer alone.</summary>
internal static class TextCalls
{
    private static readonly MethodInfo s_count = new Func<string, string, bool, bool, int>(TextParts.Count).Method;
    private static readonly MethodInfo s_at = new Func<string, string, bool, bool, int, string>(TextParts.At).Method;
    private static readonly MethodInfo s_unify = new Func<string, char[], string>(TextParts.Unify).Method;
    private static readonly MethodInfo s_first = new Func<string, string, RegexOptions, string>(RegexText.First).Method;
    private static readonly MethodInfo s_isMatch = new Func<string, string, RegexOptions, bool>(Regex.IsMatch).Method;
    private static readonly char[] s_whiteSpace = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace)];

    /// <summary><c>text.Split(…).Length</c>, or null if the separators are none that databases know.</summary>
    public static Expression? CountParts(MethodCallExpression split) => Parts(split) is var (text, separator, skipsEmpty, trims) ? Expression.Call(s_count, text, separator, skipsEmpty, trims) : null;

    /// <summary><c>text.Split(…)[index]</c>.</summary>
    public static Expression? PartAt(MethodCallExpression split, Expression index)
        => Parts(split) is var (text, separator, skipsEmpty, trims) ? Expression.Call(s_at, text, separator, skipsEmpty, trims, index) : null;

    /// <summary><c>Count()</c>, <c>First()</c> and <c>ElementAt(index)</c> of the parts of a text.</summary>
    public static Expression? OfParts(MethodCallExpression call) => call.Arguments is not [MethodCallExpression split, ..] ? null : (call.Method.Name, call.Arguments) switch
    {
        (nameof(Enumerable.Count), [_]) => CountParts(split),
        (nameof(Enumerable.First), [_]) => PartAt(split, Expression.Constant(0)),
        (nameof(Enumerable.ElementAt), [_, { Type: var type } index]) when type == typeof(int) => PartAt(split, index),
        _ => null,
    };

    /// <summary><c>Regex.Match(…).Value</c> and <c>.Success</c>.</summary>
    public static Expression? Rewrite(MemberExpression member)
    {
        if (member.Expression is not MethodCallExpression { Method: { Name: nameof(Regex.Match), DeclaringType: var declaring } } call || declaring != typeof(Regex) || Static(call) is not { Arguments: [var text, var pattern, ..] } match)
        {
            return null;
        }

        Expression options = match.Arguments.Count > 2 ? match.Arguments[2] : Expression.Constant(RegexOptions.None);
        return options.Type != typeof(RegexOptions) || match.Arguments.Count > 3 ? null : member.Member.Name switch
        {
            nameof(Capture.Value) => Expression.Call(s_first, text, pattern, options),
            nameof(Group.Success) => Expression.Call(s_isMatch, text, pattern, options),
            _ => null,
        };
    }

    /// <summary>A call of an instance of <see cref="Regex"/> as the static method with its pattern and options; null where there is none.</summary>
    public static MethodCallExpression? Static(MethodCallExpression call)
    {
        if (call.Object is null)
        {
            return call;
        }

        if (call.Object is not ConstantExpression { Value: Regex regex } || regex.MatchTimeout != Regex.InfiniteMatchTimeout || !call.Arguments.All(a => a.Type == typeof(string)))
        {
            return null;
        }

        Expression[] arguments = [call.Arguments[0], Expression.Constant(regex.ToString()), .. call.Arguments.Skip(1), Expression.Constant(regex.Options & ~RegexOptions.Compiled)];
        return typeof(Regex).GetMethod(call.Method.Name, BindingFlags.Public | BindingFlags.Static, [.. arguments.Select(a => a.Type)]) is { } method ? Expression.Call(method, arguments) : null;
    }

    private static (Expression Text, Expression Separator, ConstantExpression SkipsEmpty, ConstantExpression Trims)? Parts(MethodCallExpression call)
    {
        if (call is not { Method.Name: nameof(string.Split), Object: { } text } || call.Method.DeclaringType != typeof(string)
            || (call.Arguments.Count == 2 && call.Arguments[1] is not ConstantExpression { Value: StringSplitOptions }) || call.Arguments.Count > 2)
        {
            return null;
        }

        StringSplitOptions options = call.Arguments.Count == 2 ? (StringSplitOptions)((ConstantExpression)call.Arguments[1]).Value! : StringSplitOptions.None;
        Expression? separator = call.Arguments[0] switch
        {
            ConstantExpression { Value: char character } => Expression.Constant(character.ToString()),
            { Type: var type } character when type == typeof(char) => Expression.Call(character, nameof(char.ToString), null),
            ConstantExpression { Value: null, Type: var type } when type == typeof(char[]) => Unified([], ref text),
            ConstantExpression { Value: null or "" } => null,
            { Type: var type } whole when type == typeof(string) => whole,
            ConstantExpression { Value: char[] characters } => Unified(characters, ref text),
            _ => null,
        };
        return separator is null ? null
            : (text, separator, Expression.Constant(options.HasFlag(StringSplitOptions.RemoveEmptyEntries)), Expression.Constant(options.HasFlag(StringSplitOptions.TrimEntries)));
    }

    /// <summary>Several separators become the first of them. Without any, white space separates.</summary>
    private static ConstantExpression Unified(char[] characters, ref Expression text)
    {
        characters = characters.Length == 0 ? s_whiteSpace : characters;
        text = characters.Length == 1 ? text : Expression.Call(s_unify, text, Expression.Constant(characters));
        return Expression.Constant(characters[0].ToString());
    }
}
