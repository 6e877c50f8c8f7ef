using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Diagnostics;
using Linq.Provider.Translation;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Querying;

/// <summary>
/// Sets, dictionaries and lookups of the application that are asked for an element or a key: they answer by their own comparer, which is seen when the query runs. The database knows
/// the default ones and <see cref="StringComparer.Ordinal"/>.
/// </summary>
internal static class OwnComparers
{
    private static readonly MethodInfo s_finds = new Func<ILookup<string, object>, bool>(Finds).Method.GetGenericMethodDefinition();

    /// <summary>The collection whose own comparer decides what a call gives, or null.</summary>
    public static QueryParameterExpression? Asked(MethodCallExpression call) => call switch
    {
        { Object: QueryParameterExpression collection, Arguments: [_, ..] } when call.Method.Name is "get_Item" or nameof(Enumerable.Contains) or nameof(IDictionary<,>.ContainsKey) => MayHave(collection),
        { Object: null, Arguments: [QueryParameterExpression collection, _], Method.Name: nameof(Enumerable.Contains) } when IsOperator(call) => MayHave(collection),
        { Object: null, Arguments: [QueryParameterExpression dictionary, ..], Method.Name: nameof(CollectionExtensions.GetValueOrDefault) } => MayHave(dictionary),
        _ => null,
    };

    /// <exception cref="QueryTranslationException">The collection compares in a way of its own.</exception>
    public static void RequireDefault(object? collection)
    {
        if (collection is not null && !IsDefault(collection))
        {
            throw new QueryTranslationException(
                ErrorCodes.UntranslatableOperator,
                $"A '{collection.GetType().Name}' of the application cannot be asked by the database: it compares its elements or keys by a comparer of its own, which has no counterpart in SQL. "
                + "Use one with the default comparer (of texts in upper case, for instance, and ToUpperInvariant() in the query), or do this part after ToList().");
        }
    }

    private static QueryParameterExpression? MayHave(QueryParameterExpression collection) => collection.Type.IsArray || collection.Type.IsGenericType && collection.Type.GetGenericTypeDefinition() == typeof(List<>) ? null : collection;

    private static bool IsDefault(object collection)
    {
        Type type = collection.GetType();
        if ((type.GetProperty("Comparer") ?? type.GetProperty("KeyComparer")) is { } property && Comparers.IsComparer(property.PropertyType))
        {
            return Comparers.IsDefault(property.GetValue(collection));
        }

        if (collection is ICollection<string> texts and not IList<string>)
        {
            // The keys of a dictionary.
            return collection is LinkedList<string> || !Finds([.. texts.Where(t => t is not null)], texts.Contains);
        }

        if (collection is not ICollection<string> && type.GetProperty("Keys")?.GetValue(collection) is ICollection<string> keys)
        {
            // A dictionary around another one.
            return !Finds([.. keys], keys.Contains);
        }

        // A lookup does not tell its comparer, but shows it where texts differ in case alone.
        Type? lookup = type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ILookup<,>) && i.GetGenericArguments()[0] == typeof(string));
        return lookup is null || !(bool)s_finds.MakeGenericMethod(lookup.GetGenericArguments()[1]).Invoke(null, [collection])!;
    }

    private static bool Finds<T>(ILookup<string, T> lookup) => Finds([.. lookup.Select(g => g.Key).Where(k => k is not null)], lookup.Contains);

    /// <summary>Whether a text is found that is not among those that are held.</summary>
    private static bool Finds(HashSet<string> texts, Predicate<string> contains)
        => texts.SelectMany(t => new[] { t.ToUpperInvariant(), t.ToLowerInvariant() }).Any(t => !texts.Contains(t) && contains(t));
}
