using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Mapping;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Collections of related objects that are dictionaries keyed by one of their properties.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary><c>Keys</c> and <c>Values</c>.</summary>
    private static SequenceItem? MemberOfDictionary(SequenceItem dictionary, MemberExpression member) => member.Member.Name switch
    {
        "Values" => dictionary with { Type = member.Type, ToContainer = null, KeyedBy = null },
        "Keys" => new SequenceItem(member.Type, at => dictionary.Open(at) is var rows && rows.Element is EntityItem item ? rows with { Element = PropertyOf(item, dictionary.KeyedBy!) } : rows),
        _ => null,
    };

    /// <summary><c>dictionary[key]</c> and <c>dictionary.ContainsKey(key)</c>; null for anything else.</summary>
    private Item? DictionaryCall(MethodCallExpression call, QueryScope scope)
    {
        if (call is not { Object: { } target, Method.Name: "get_Item" or "ContainsKey", Arguments: [var key] } || MemberDictionary(target, scope) is not { KeyedBy: { } property } dictionary)
        {
            return null;
        }

        var rows = new QueryScope(scope);
        Sequence items = dictionary.Open(rows);
        var item = (EntityItem)items.Element;
        Scalar match = ItemEquality(PropertyOf(item, property), Converted(Translate(key, scope), PropertyOf(item, property), call), call);
        var matching = new Filter(items.Relation, match);
        if (call.Method.Name == "ContainsKey")
        {
            return new ScalarItem(typeof(bool), new Exists(matching), null, SourceText.Of(call));
        }

        rows.Relation = matching;
        LimitTo(rows, null, Literal.Of(1));
        Item found = DefaultIfEmpty(rows, item);
        ApplyTo(scope, new Sequence(rows.Relation, found, []));
        return found;
    }

    /// <summary>A dictionary of related objects as C# enumerates it: their keys with them. Other collections are what they are.</summary>
    private static SequenceItem Enumerated(SequenceItem collection, Type type)
    {
        if (collection.KeyedBy is not { } key || ElementTypeOf(type) is not { IsGenericType: true } pair || pair.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
        {
            return collection;
        }

        ConstructorInfo constructor = pair.GetConstructor(pair.GetGenericArguments())!;
        return new SequenceItem(collection.Type, at => (collection.Within ?? collection.Open)(at) is var rows && rows.Element is EntityItem item ? rows with { Element = Pair(item) } : rows);

        ObjectItem Pair(EntityItem item) => new(pair, constructor, [PropertyOf(item, key) with { Type = pair.GetGenericArguments()[0] }, item], [pair.GetProperty("Key")!, pair.GetProperty("Value")!], []);
    }

    private SequenceItem? MemberDictionary(Expression target, QueryScope scope) =>
        target is MemberExpression && Mapping.Declarative.MemberScan.DictionaryTypes(target.Type) is not null ? RowsOf(TranslateLazily(target, scope)) as SequenceItem : null;

    private static LambdaExpression DictionaryFor(PropertyMap key, ParameterExpression list)
    {
        Type type = list.Type.GetGenericArguments()[0];
        ParameterExpression item = Expression.Parameter(type, "item");
        Expression value = Expression.Property(item, key.Member!);
        Type plain = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        LambdaExpression keyOf = Expression.Lambda(plain == value.Type ? value : Expression.Convert(value, plain), item);
        return Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToDictionary), [type, plain], list, keyOf), list);
    }
}
