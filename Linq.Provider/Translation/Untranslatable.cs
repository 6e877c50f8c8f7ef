using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;

namespace Linq.Provider.Translation;

/// <summary>The refusals: each names the smallest offending expression, says why, and what to write instead.</summary>
internal static partial class Untranslatable
{
    public static QueryTranslationException Member(Expression expression, string memberName) => new(
        ErrorCodes.UntranslatableMember,
        $"'{Print(expression)}' cannot be translated: '{memberName}' has no counterpart in SQL. "
        + "Use it in the final Select only, where it runs on the client, or rewrite it with translatable members.");

    public static QueryTranslationException Expression(Expression expression, string why) => new(
        ErrorCodes.Untranslatable, $"'{Print(expression)}' cannot be translated: {why}");

    public static QueryTranslationException Operator(string name, string why) => new(
        ErrorCodes.UntranslatableOperator, $"The operator '{name}' cannot be translated here: {why}");

    public static QueryTranslationException Shape(string what, string why) => new(ErrorCodes.UntranslatableShape, $"{what} cannot be translated: {why}");

    public static QueryTranslationException NeverLoaded(LambdaExpression path, NavigationMap navigation) => new(
        ErrorCodes.NeverLoaded,
        $"'{Print(path)}' cannot be included: {navigation} is a {navigation.Loading} collection, whose objects stay in the database. Query the property of each object, "
        + $"project what is needed (Select(x => new {{ x, Rows = x.{navigation.Name}{(navigation.Loading == Loading.WriteOnly ? ".Select()" : "")}.ToList() }})), or make the property an ICollection<{navigation.Target}>.");

    public static QueryTranslationException NotForInclude(LambdaExpression path, Loading loading) => new(
        ErrorCodes.NeverLoaded, $"'{Print(path)}' cannot be included with Loading.{loading}, which is a matter of the property's type. Make the property a {loading}Collection<T>, or choose another strategy.");

    /// <summary>An expression as a developer wrote it, without the compiler's closures.</summary>
    public static string Print(Expression expression) => Unnamed().Replace(Closure().Replace(
        expression.ToString().Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), "$1"), "");

    [GeneratedRegex(@"value\([^()]*DisplayClass[^()]*\)\.(\w+)")]
    private static partial Regex Closure();

    [GeneratedRegex(@" ?<>f__AnonymousType\d+`\d+")]
    private static partial Regex Unnamed();
}
