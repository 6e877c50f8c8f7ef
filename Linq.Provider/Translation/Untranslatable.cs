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

    /// <summary>What the parser does not know: an operator over something that is no query, or one that has no clause.</summary>
    public static QueryTranslationException Unparsed(Expression query, NotSupportedException reason) => new(
        ErrorCodes.UntranslatableOperator,
        $"'{Print(query)}' cannot be translated: " + (Part().Match(reason.Message) is { Success: true } part
            ? $"'{part.Groups[1].Value}' has no counterpart in a query, or is no sequence of rows that an operator could read. Do this part in variables before the query, or after ToList()."
            : reason.Message),
        reason);

    public static QueryTranslationException Shape(string what, string why) => new(ErrorCodes.UntranslatableShape, $"{what} cannot be translated: {why}");

    public static QueryTranslationException NeverLoaded(LambdaExpression path, NavigationMap navigation) => new(
        ErrorCodes.NeverLoaded,
        $"'{Print(path)}' cannot be included: {navigation} is a {navigation.Loading} collection, whose objects stay in the database. Query the property of each object, "
        + $"project what is needed (Select(x => new {{ x, Rows = x.{navigation.Name}{(navigation.Loading == Loading.WriteOnly ? ".Select()" : "")}.ToList() }})), or make the property an ICollection<{navigation.Target}>.");

    public static QueryTranslationException NotForInclude(LambdaExpression path, Loading loading) => new(
        ErrorCodes.NeverLoaded, $"'{Print(path)}' cannot be included with Loading.{loading}, which is a matter of the property's type. Make the property a {loading}Collection<T>, or choose another strategy.");

    public static QueryTranslationException NotAColumn(EntityMap map, string property) => new(
        ErrorCodes.ColumnNotDeferrable,
        $"Defer or LoadOnly names {map}.{property}, which is not mapped to a column. Name mapped properties; how a relationship loads is said by Include, Default and For.");

    public static QueryTranslationException NeededColumn(EntityMap map, PropertyMap property) => new(
        ErrorCodes.ColumnNotDeferrable,
        $"Defer names {map}.{property}, which is part of a key, a foreign key or the object's version, and is always read. Leave it out of Defer.");

    public static QueryTranslationException Unwatched(EntityMap map, PropertyMap property) => new(
        ErrorCodes.ColumnNotDeferrable,
        $"The query would leave {map}.{property} unread, but the property is not virtual, so that access to it cannot be noticed: it would look empty. Make it virtual (and {map} not sealed), "
        + "read it, add AsNoTracking(), or select what is needed into a new object.");

    /// <summary>An expression as a developer wrote it, without the compiler's closures.</summary>
    public static string Print(Expression expression) => Unnamed().Replace(Closure().Replace(
        expression.ToString().Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), "$1"), "");

    [GeneratedRegex(@"value\([^()]*DisplayClass[^()]*\)\.(\w+)")]
    private static partial Regex Closure();

    [GeneratedRegex("^(?:Could not|Cannot) parse expression '(.*?)'(?:: | as it )", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@" ?<>f__AnonymousType\d+`\d+")]
    private static partial Regex Unnamed();
}
