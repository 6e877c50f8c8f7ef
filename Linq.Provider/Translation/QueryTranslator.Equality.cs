using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq;
using Remotion.Linq.Clauses.Expressions;
using Remotion.Linq.Clauses.ResultOperators;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Equality of values, entities and objects, and membership in lists.</summary>
internal sealed partial class QueryTranslator
{
    private Item Equality(Expression left, Expression right, Expression whole, QueryScope scope, ExpressionType op)
    {
        if (TypeEquality(left, right, whole, scope, op) is { } ofType)
        {
            return ofType;
        }

        Item a = Compared(left, right, scope);
        Item b = Compared(right, left, scope);
        (a, b) = Met(WhollyInDatabase(a), WhollyInDatabase(b), whole);
        (a, b) = (OpenLike(b, a), OpenLike(a, b));
        if (a is ClientItem || b is ClientItem)
        {
            return OnClient(whole, scope, (a as ClientItem)?.Reason ?? ((ClientItem)b).Reason);
        }

        Scalar equal;
        if (a is ScalarItem x && b is ScalarItem y)
        {
            if (!AreAlike(x, y))
            {
                return OnClient(whole, scope, null);
            }

            (Scalar l, Scalar r) = Comparable(x, y);
            equal = Binary.Compare(op == ExpressionType.NotEqual ? BinaryOperator.NotEqual : BinaryOperator.Equal, l, r);
            return new ScalarItem(typeof(bool), equal, null, SourceText.Of(whole));
        }

        equal = ItemEquality(a, b, whole);
        return new ScalarItem(typeof(bool), op == ExpressionType.NotEqual ? Unary.Not(equal) : equal, null, SourceText.Of(whole));
    }

    /// <summary>An object of the application that is compared with one that the query makes: its members, in the form in which the other one holds them.</summary>
    private Item OpenLike(Item made, Item item)
    {
        return made is ScalarItem ? Converted(item, made, whole: null) : item is ParameterItem parameter && (made is OptionalItem { Value: ObjectItem one } ? one : made as ObjectItem) is { Unmakeable: null } known
            && known.Type == (Nullable.GetUnderlyingType(item.Type) ?? item.Type) ? Part(known, parameter.Type, []) : item;

        Item Part(Item like, Type type, ValueList<MemberInfo> path)
        {
            switch (InDatabase(like))
            {
                case ScalarItem scalar when TryScalarType(type, out _) || scalar.Converter is not null:
                    return scalar with { Scalar = Value(path, scalar.Scalar.Type, scalar.Converter is { } converter ? value => converter.Store(ToClr(value, converter.ClrType)) : null) };
                case OptionalItem { Value: ObjectItem value }:
                    return Part(value, type, path);
                case ObjectItem created when created.ArgumentMembers.Count == created.Arguments.Count && IsWhole(created):
                    ObjectItem opened = created with
                    {
                        Arguments = created.Arguments.Select((a, i) => Part(a, MemberValue.TypeOf(created.ArgumentMembers[i]), path.Add(created.ArgumentMembers[i]))).ToValueList(),
                        Members = created.Members.Select(m => m with { Value = Part(m.Value, MemberValue.TypeOf(m.Member), path.Add(m.Member)) }).ToValueList(),
                    };
                    return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? opened : new OptionalItem(opened, Value(path, SqlType.Boolean, static _ => true)) { Type = type };
                case ScalarItem { Scalar: Literal { Value: null } }:
                    return new OptionalItem(like, Value(path, SqlType.Boolean, static _ => true));
                default:
                    return new ParameterItem(type, PartOf(path));
            }
        }

        Parameter Value(ValueList<MemberInfo> path, SqlType stored, Func<object, object?>? store) => new(PartOf(path), stored, true, store);

        int PartOf(ValueList<MemberInfo> path) => path.Count == 0 ? ((ParameterItem)item).Index : this.PartOf(((ParameterItem)item).Index, path);
    }

    /// <summary>Whether an object says all that its like of the application holds: an initialiser may leave out members.</summary>
    private static bool IsWhole(ObjectItem created)
    {
        IEnumerable<MemberInfo> held = created.Type.GetFields(BindingFlags.Instance | BindingFlags.Public).Cast<MemberInfo>()
            .Concat(created.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && p.SetMethod is not null));
        return held.All(m => created.Values.Any(known => SameMember(known.Member, m)));
    }

    /// <summary>A related object is compared by its foreign key without a join, if the foreign key is on this side and tells its key, or whether there is an object at all.</summary>
    private Item Compared(Expression expression, Expression other, QueryScope scope)
    {
        Item item = TranslateLazily(expression, scope);
        return item is ReferenceItem reference && !(reference.Navigation.IsOnDependent
            && (other is ConstantExpression { Value: null } || reference.Navigation.Target.Key.All(k => KeyOf(reference, k.Name) is not null)))
            ? Join(reference, scope)
            : item;
    }

    /// <summary>Equality in which null equals nothing: of the two keys of a join.</summary>
    private static Scalar Match(ScalarItem left, ScalarItem right)
    {
        (Scalar l, Scalar r) = Comparable(left, right);
        return Binary.Compare(BinaryOperator.Match, l, r);
    }

    /// <summary>The same for keys of any kind: an object that is not there equals nothing, a made object may have members that are null.</summary>
    private static Scalar Match(Item left, Item right, Expression whole) => Met(left, right, whole) switch
    {
        (ScalarItem a, ScalarItem b) => Match(a, b),
        (EntityItem or ReferenceItem, EntityItem or ReferenceItem or ParameterItem or ObjectItem { IsGiven: true }) or (ParameterItem or ObjectItem { IsGiven: true }, EntityItem or ReferenceItem)
            => EntityEquality(left, right, BinaryOperator.Match, whole),
        (OptionalItem a, _) => Scalars.And(Unary.IsNotNull(a.Presence), Match(a.Value, right, whole)),
        (_, OptionalItem b) => Scalars.And(Unary.IsNotNull(b.Presence), Match(left, b.Value, whole)),
        _ => ItemEquality(left, right, whole),
    };

    private static Scalar ItemEquality(Item left, Item right, Expression whole)
    {
        (left, right) = Met(InDatabase(left), InDatabase(right), whole);
        switch (left, right)
        {
            case (ScalarItem { Scalar: Literal { Value: null } }, _) when right is not ScalarItem:
                return IsAbsent(right, whole);
            case (_, ScalarItem { Scalar: Literal { Value: null } }) when left is not ScalarItem:
                return IsAbsent(left, whole);
            case (ScalarItem a, ScalarItem b):
                (Scalar l, Scalar r) = Comparable(a, b);
                return Binary.Compare(BinaryOperator.Equal, l, r);
            case (EntityItem or ReferenceItem, EntityItem or ReferenceItem or ParameterItem or ObjectItem { IsGiven: true }) or (ParameterItem or ObjectItem { IsGiven: true }, EntityItem or ReferenceItem):
                return EntityEquality(left, right, BinaryOperator.Equal, whole);
            case (OptionalItem a, OptionalItem b):
                return Scalars.And(Binary.Compare(BinaryOperator.Equal, Unary.IsNull(a.Presence), Unary.IsNull(b.Presence)), ItemEquality(a.Value, b.Value, whole));
            case (OptionalItem a, _):
                return Scalars.And(Unary.IsNotNull(a.Presence), ItemEquality(a.Value, right, whole));
            case (_, OptionalItem b):
                return Scalars.And(Unary.IsNotNull(b.Presence), ItemEquality(left, b.Value, whole));
            case (ObjectItem a, ObjectItem b) when a.Type == b.Type && a.Arguments.Count == b.Arguments.Count && a.Members.Count == b.Members.Count && a.Arguments.Count + a.Members.Count > 0
                && InOrderOf(a, b) is ObjectItem inOrder && a.Members.Select(m => m.Member).SequenceEqual(inOrder.Members.Select(m => m.Member)):
                return Scalars.All(a.Arguments.Zip(b.Arguments).Concat(a.Members.Select(m => m.Value).Zip(inOrder.Members.Select(m => m.Value)))
                    .Select(p => ItemEquality(p.First, p.Second, whole)));
            case (ClientItem client, _):
                throw client.Reason;
            case (_, ClientItem client):
                throw client.Reason;
            default:
                throw Untranslatable.Expression(whole, $"'{left.Type.Name}' and '{right.Type.Name}' cannot be compared by the database. Compare their properties.");
        }
    }

    private static Scalar IsAbsent(Item item, Expression whole) => item switch
    {
        EntityItem { Presence: null } or ObjectItem or SequenceItem or GroupItem => Literal.False,
        EntityItem { Presence: { } presence } => Unary.IsNull(presence),
        ReferenceItem reference when reference.Navigation.IsOnDependent => reference.Navigation.SourceKey
            .Select(p => (Scalar)Unary.IsNull(reference.Source.Columns[p.Index])).Aggregate(Scalars.Or),
        OptionalItem optional => Unary.IsNull(optional.Presence),
        _ => throw Untranslatable.Expression(whole, $"'{item.Type.Name}' cannot be compared with null by the database. Compare a key property."),
    };

    private static Scalar EntityEquality(Item left, Item right, BinaryOperator comparison, Expression whole)
    {
        EntityMap map = MapOf(left) ?? MapOf(right)!;
        if (map.Key.Count == 0)
        {
            throw Untranslatable.Expression(whole, $"'{map.ClrType.Name}' has no key to compare. Compare its properties.");
        }

        return Scalars.All(map.Key.Select(p => Binary.Compare(comparison, KeyValue(left, p, whole), KeyValue(right, p, whole))));
    }

    private static EntityMap? MapOf(Item item) => item switch
    {
        EntityItem e => e.Map,
        ReferenceItem r => r.Navigation.Target,
        _ => null,
    };

    private static Scalar KeyValue(Item item, PropertyMap key, Expression whole) => item switch
    {
        EntityItem e => e.Columns[key.Index],
        ReferenceItem r when KeyOf(r, key.Name) is { } known => known.Scalar,
        ObjectItem { IsGiven: true } given when PartOf(given, key) is { } part => part,
        ParameterItem p when key.Member is { } member => new Parameter(p.Index, key.SqlType, true, entity => Store(member.GetValue(entity), key.Converter)),
        _ => throw Untranslatable.Expression(whole, "its key is not known here. Compare the key properties."),
    };

    /// <summary>The key of an object of a list of the application, if it is sent in the form in which the model stores it.</summary>
    private static Scalar? PartOf(ObjectItem given, PropertyMap key)
        => given.Values.FirstOrDefault(p => p.Member.Name == key.Member?.Name).Value is ScalarItem part && (key.Converter is { } converter ? IsSame(part.Converter, converter) : part.Converter is null) ? part.Scalar : null;

    /// <summary>Membership in a list of the application, or in what a member of its elements holds.</summary>
    private ScalarItem InParameter(QueryParameterExpression list, Expression item, QueryScope scope, PropertyInfo? part = null)
    {
        return InParameter(list, Compared(item, item, scope), item, part);
    }

    private ScalarItem InParameter(QueryParameterExpression list, Item element, Expression item, PropertyInfo? part)
    {
        element = element is OptionalItem ? WhollyInDatabase(element) : element;
        switch (element)
        {
            case ScalarItem { AsStored: var scalar }:
                var type = new ScalarType(scalar.Scalar.Type, scalar.Converter, true);
                Type elements = part?.PropertyType ?? ElementTypeOf(list.Type)!;
                Parameter members = ListParameter(list.Index, type, part);
                return new ScalarItem(
                    typeof(bool), new InArray(Unwidened(scalar, elements), Boxes.Is(elements) ? OfType(members, Nullable.GetUnderlyingType(scalar.Type) ?? scalar.Type) : members), null, SourceText.Of(item));
            case EntityItem or ReferenceItem when MapOf(element) is { Key: [{ Member: { } member } key] }:
                var keys = new Parameter(list.Index, SqlType.Array(key.SqlType), false, entity => Store(member.GetValue(entity), key.Converter));
                return new ScalarItem(typeof(bool), new InArray(KeyValue(element, key, item), keys), null, SourceText.Of(item));
            case EntityItem or ReferenceItem when MapOf(element) is { Key.Count: > 1 } map && map.Key.All(k => k.Member is not null):
                (ScalarItem, IReadOnlyList<MemberInfo>)[] parts = [.. map.Key.Select(k => (new ScalarItem(k.ClrType, KeyValue(element, k, item), k.Converter, k.Name), (IReadOnlyList<MemberInfo>)[k.Member!]))];
                Scalar among = InRows(list, parts);
                if (parts.Any(p => p.Item1.Scalar.IsNullable))
                {
                    // An object that is not there is found if the list holds null.
                    PropertyMap first = map.Key[0];
                    among = Scalars.Or(among, Scalars.And(IsAbsent(element, item), new InArray(KeyValue(element, first, item), new Parameter(list.Index, SqlType.Array(first.SqlType), false, entity => Store(first.Member!.GetValue(entity), first.Converter)))));
                }

                return new ScalarItem(typeof(bool), among, null, SourceText.Of(item));
            case ObjectItem created when part is null && created.Type == ElementTypeOf(list.Type) && PartsOf(created, []) is { Count: > 0 } values:
                return new ScalarItem(typeof(bool), InRows(list, values), null, SourceText.Of(item));
            case ClientItem client:
                throw client.Reason;
            default:
                throw Untranslatable.Expression(item, $"a list of '{element.Type.Name}' cannot be searched by the database. Search a list of simple values, or of objects that are made of such.");
        }
    }

    /// <summary>A list of objects, of which only those of the very type equal a value. Which these are is seen when it runs.</summary>
    private static Parameter OfType(Parameter objects, Type type) => objects with
    {
        Convert = value => value.GetType() != type
            ? throw new LinqProviderException(ErrorCodes.UnbindableValue, $"The list of objects in which a '{type.Name}' is sought holds a '{value.GetType().Name}', which never equals one. Give a list of '{type.Name}'.")
            : objects.Convert is { } store ? store(value) : value,
    };

    /// <summary>Membership in values that are written in the query, of a type that only the column's converter knows.</summary>
    private ScalarItem? InWritten(QueryModel model, QueryScope scope)
    {
        if (model is not { ResultOperators: [ContainsResultOperator contains], BodyClauses.Count: 0, SelectClause.Selector: QuerySourceReferenceExpression, MainFromClause.FromExpression: NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array }
            || TryScalarType(array.Type.GetElementType()!, out _) || Translate(contains.Item, scope) is not ScalarItem { Converter: not null } item)
        {
            return null;
        }

        Item[] values = [.. array.Expressions.Select(e => Converted(Translate(e, scope), item, e))];
        return values.All(v => v is ScalarItem)
            ? new ScalarItem(typeof(bool), new InList(item.Scalar, values.Select(v => Comparable(item, (ScalarItem)v).Right).ToValueList()), null, SourceText.Of(array))
            : null;
    }

    private static Scalar Unwidened(ScalarItem item, Type elementType)
        => item.Scalar is Cast { Operand: { } operand } cast && IsInteger(cast.Type) && IsInteger(operand.Type) && elementType.IsPrimitive ? operand : item.Scalar;

    private static object? Store(object? value, ValueConverter? converter) => value is null || converter is null ? value : converter.Store(value);

    /// <summary>A parameter that holds a list, sent as one value. Its conversion is that of an element.</summary>
    private static Parameter ListParameter(int index, ScalarType element, PropertyInfo? part = null)
    {
        Func<object, object?>? store = element.Converter is { } converter ? value => converter.Store(ToClr(value, converter.ClrType)) : null;
        return new Parameter(index, SqlType.Array(element.SqlType), false, part is null ? store : PartOf);

        object? PartOf(object value) => part.GetValue(value) is { } held && store is not null ? store(held) : part.GetValue(value);
    }
}
