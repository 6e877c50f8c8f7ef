using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses.Expressions;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Member accesses and method calls.</summary>
internal sealed partial class QueryTranslator
{
    private Item TranslateMember(MemberExpression member, Expression target, QueryScope scope)
    {
        // A member of the first row of a subquery: the subquery gives just that member.
        if (target is SubQueryExpression subquery && IsChoice(subquery.QueryModel) && TranslateChosenMember(subquery, member, scope) is { } chosen)
        {
            return chosen;
        }

        // A member of either of two objects is either of two members.
        if (target is ConditionalExpression conditional && !TryScalarType(conditional.Type, out _) && !IsNull(conditional.IfTrue) && !IsNull(conditional.IfFalse))
        {
            // The collection of either object goes by the key of either.
            if (ElementTypeOf(member.Type) is not null && !TryScalarType(member.Type, out _) && InDatabase(Translate(conditional, scope)) is EntityItem either)
            {
                return MemberOf(either, member, scope);
            }

            return TranslateConditional(
                Expression.Condition(conditional.Test, Expression.MakeMemberAccess(conditional.IfTrue, member.Member), Expression.MakeMemberAccess(conditional.IfFalse, member.Member)), scope);
        }

        // An object at a position of a list is read by a subquery: by itself it would have none of its relationships.
        return AtPosition(target, scope) is { } element ? TranslateMember(member, element, scope) : MemberOf(TranslateLazily(target, scope), member, scope);
    }

    /// <summary><c>rows.ToList()[i]</c> and <c>rows.ToArray()[i]</c> of objects as <c>rows.ElementAt(i)</c>.</summary>
    private Expression? AtPosition(Expression target, QueryScope scope)
    {
        (Expression? list, Expression? position) = target switch
        {
            MethodCallExpression { Object: { } indexed, Method.Name: "get_Item", Arguments: [var index] } => (indexed, index),
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => (index.Left, index.Right),
            _ => (null, null),
        };
        if (list is null || position!.Type != typeof(int) || ElementTypeOf(list.Type) is not { } element || TryScalarType(element, out _) || RowsOf(TranslateLazily(list, scope)) is not SequenceItem { KeyedBy: null })
        {
            return null;
        }

        while (list is MethodCallExpression { Method: { Name: nameof(Enumerable.ToList) or nameof(Enumerable.ToArray), DeclaringType: var declaring }, Arguments: [var rows] } && declaring == typeof(Enumerable))
        {
            list = rows;
        }

        ParameterExpression source = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(element), "source");
        return _context.Parser.Inline(Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.ElementAt), [element], source, position), source), list);
    }

    private static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null } or DefaultExpression { Type.IsValueType: false }
        || expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } && IsNull(operand);

    private Item MemberOf(Item target, MemberExpression member, QueryScope scope)
    {
        target = InDatabase(target);
        switch (target)
        {
            case ReferenceItem reference when KeyOf(reference, member.Member.Name) is { } key:
                return key;
            case ReferenceItem reference:
                return MemberOf(Join(reference, scope), member, scope);
            case EntityItem entity:
                return MemberOfEntity(entity, member, scope);
            case ObjectItem created when MemberOfObject(created, member.Member) is { } value:
                return value;
            case ObjectItem created when LeftOut(created, member.Member) is { } initial:
                return initial;
            case OptionalItem optional when member.Member.Name is "HasValue" && IsNullable(member.Member.DeclaringType):
                return new ScalarItem(typeof(bool), Unary.IsNotNull(optional.Presence), null, SourceText.Verbatim(member));
            case OptionalItem optional when member.Member.Name is "Value" && IsNullable(member.Member.DeclaringType):
                return optional.NotNull;
            case OptionalItem optional:
                return InDefault(MemberOf(optional.Value, member, scope).MakeOptional(optional.Presence), member);
            case GroupItem group when member.Member.Name == "Key":
                return KeyOf(group, scope);
            case SequenceItem { Key: { } key } when member.Member.Name == "Key":
                return key;
            case SequenceItem { KeyedBy: not null } dictionary when MemberOfDictionary(dictionary, member) is { } part:
                return part;
            case SequenceItem or GroupItem when member.Member.Name is "Count" or "Length":
                return CountOf(target, scope);
            case ScalarItem list when IsStoredList(list) && member.Member.Name is "Count" or "Length":
                return LengthOf(list);
            case ScalarItem scalar when IsNullable(member.Member.DeclaringType) && member.Member.Name == "Value":
                return scalar with { Type = member.Type };
            case ScalarItem scalar when IsNullable(member.Member.DeclaringType) && member.Member.Name == "HasValue":
                return new ScalarItem(typeof(bool), Unary.IsNotNull(scalar.Scalar), null, SourceText.Verbatim(member));
        }

        return _context.Members.TryTranslate(member.Member, member, e => ReferenceEquals(e, member.Expression) ? target : Translate(e, scope))
            ?? OnClient(member, scope, (target as ClientItem)?.Reason ?? _context.Members.Refusal(member.Member, member));
    }

    /// <summary>A member of a struct that may be absent: where it is, there is the struct's default, whose members have theirs. Null has no value either.</summary>
    private static Item InDefault(Item value, MemberExpression member)
        => value is ScalarItem scalar && member.Expression is { Type: { IsValueType: true } type } && (!IsNullable(type) || member.Member.Name == "HasValue") ? DefaultInsteadOfNull(scalar, scalar.Scalar) : value;

    private static bool IsNullable(Type? type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Nullable<>);

    /// <summary>A key property of a related object is the foreign key of the object at hand; not so a part of a key of which another part may be null, for then there is no object.</summary>
    private static ScalarItem? KeyOf(ReferenceItem reference, string property)
    {
        NavigationMap navigation = reference.Navigation;
        for (int i = 0; i < navigation.TargetKey.Count; i++)
        {
            if (navigation.IsOnDependent && navigation.TargetKey[i].Name == property && (navigation.TargetKey.Count == 1 || navigation.IsRequired))
            {
                PropertyMap target = navigation.TargetKey[i];
                return new ScalarItem(target.ClrType, reference.Source.Columns[navigation.SourceKey[i].Index], target.Converter, $"{navigation}.{property}");
            }
        }

        return null;
    }

    private Item MemberOfEntity(EntityItem entity, MemberExpression member, QueryScope scope)
    {
        string name = member.Member.Name;
        foreach (EntityItem candidate in entity.Derived.Prepend(entity))
        {
            if (!member.Member.DeclaringType!.IsAssignableFrom(candidate.Map.ClrType))
            {
                continue;
            }

            if (candidate.Map.TryGetProperty(name, out PropertyMap? property))
            {
                return PropertyOf(candidate, property);
            }

            if (candidate.Map.TryGetNavigation(name, out NavigationMap? navigation))
            {
                return navigation.IsCollection ? CollectionOf(candidate, navigation, member.Type) : ReferenceOf(candidate, navigation, scope);
            }
        }

        return OnClient(member, scope, Untranslatable.Expression(
            member, $"'{entity.Map.ClrType.Name}.{name}' is not mapped to a column. Use mapped properties, mark it [Translatable], or use it in the final Select only."));
    }

    private static ScalarItem PropertyOf(EntityItem entity, PropertyMap property)
        => new(property.ClrType, entity.Columns[property.Index], property.Converter, $"{entity.Map.ClrType.Name}.{property.Name}");

    private static Item? MemberOfObject(ObjectItem created, MemberInfo member)
    {
        foreach (MemberItem assigned in created.Members)
        {
            if (SameMember(assigned.Member, member))
            {
                return assigned.Value;
            }
        }

        for (int i = 0; i < created.ArgumentMembers.Count; i++)
        {
            if (SameMember(created.ArgumentMembers[i], member))
            {
                return created.Arguments[i];
            }
        }

        return null;
    }

    /// <summary>The default of a member that the initialiser of an object leaves out; null where something else may have set it.</summary>
    private static Item? LeftOut(ObjectItem created, MemberInfo member)
    {
        if (created is not { Unmakeable: null, Arguments.Count: 0 } || !Initialisers.BeginsEmpty(created.Constructor) || !created.Members.Select(m => m.Member).Append(member).All(Initialisers.IsPlain))
        {
            return null;
        }

        Type type = MemberValue.TypeOf(member);
        return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null ? TranslateConstant(Expression.Constant(null, type))
            : TryScalarType(type, out _) ? TranslateConstant(Expression.Constant(Activator.CreateInstance(type), type))
            : new ObjectItem(type, null, [], [], []);
    }

    private static bool SameMember(MemberInfo a, MemberInfo b) => a == b || (a.Name == b.Name && a.DeclaringType is { } d && b.DeclaringType is { } e && (d.IsAssignableFrom(e) || e.IsAssignableFrom(d)))
        || (a is MethodInfo getter && b is PropertyInfo property && getter == property.GetMethod);

    private Item TranslateCall(MethodCallExpression call, QueryScope scope)
    {
        MethodInfo method = call.Method;
        if (method.DeclaringType == typeof(Enumerable) && ContainerOf(call, scope) is { } container)
        {
            return container;
        }

        if (method.DeclaringType == typeof(Enumerable) && method.Name == nameof(Enumerable.Aggregate))
        {
            return OnClient(call, scope, Untranslatable.Operator(
                "Aggregate", "no aggregate of the database does what it does. Use it in the final Select, where the application folds the elements; or use Sum, Min, Max, Any, All or string.Join."));
        }

        if ((method.DeclaringType == typeof(string) || method == TextFold.Marker) && JoinedText(call, scope) is { } joined)
        {
            return joined;
        }

        if (method.GetCustomAttribute<SqlFunctionAttribute>() is { } function)
        {
            return FunctionCall(function.Name, call, scope);
        }

        if (method.Name is nameof(Equals) or nameof(ReferenceEquals) && EqualsCall(call, scope) is { } equality)
        {
            return equality;
        }

        if (call is { Object: { } indexed, Method.Name: "get_Item", Arguments: [var position] } && ElementTypeOf(indexed.Type) is not null && ElementOf(indexed, position, scope) is { } element)
        {
            return element;
        }

        if (call is { Object: { } target, Arguments: [ConstantExpression { Value: string column }] } && TranslateLazily(target, scope) is RowItem row)
        {
            return ColumnOf(row, column, call);
        }

        return _context.Members.TryTranslate(method, call, e => Translate(e, scope))
            ?? DictionaryCall(call, scope)
            ?? ContainsCall(call, scope)
            ?? OnClient(call, scope, _context.Members.Refusal(method, call));
    }

    /// <summary>A function of the database by its own name.</summary>
    private ScalarItem FunctionCall(string name, MethodCallExpression call, QueryScope scope)
    {
        if (!call.Method.IsStatic || !TryScalarType(call.Type, out ScalarType type))
        {
            throw Untranslatable.Expression(call, $"[SqlFunction] stands for a function of the database on static methods that give a simple value. '{call.Method.Name}' is {(call.Method.IsStatic ? $"of type '{call.Type.Name}'" : "not static")}.");
        }

        Scalar[] arguments = [new Literal(name, SqlType.Text), .. call.Arguments.Select(Argument)];
        return new ScalarItem(call.Type, new Call(Functions.Native, arguments.ToValueList(), type.SqlType, true), type.Converter, SourceText.Of(call));

        // What only a converter knows is passed as it is stored; a number or text is passed as C# means it.
        Scalar Argument(Expression argument) => Scalar(argument, scope) is var item && !TryScalarType(item.Type, out _) ? item.Scalar : (Operand(item) ?? throw Hidden(argument, item)).Scalar;
    }

    /// <summary><c>row.Get&lt;T&gt;("column")</c> and <c>row["column"]</c>.</summary>
    private static ScalarItem ColumnOf(RowItem row, string name, MethodCallExpression call)
    {
        if (!row.Table.TryGetColumn(name, out Column? column))
        {
            throw Untranslatable.Expression(call, $"table '{row.Table.FullName}' has no column '{name}'. Columns: {string.Join(", ", row.Table.Columns.Select(c => c.Name))}.");
        }

        int index = row.Table.Columns.ToList().IndexOf(column);
        ValueConverter? converter = TryScalarType(call.Type, out ScalarType type) && type.Converter?.StoredType == column.Type.ClrType ? type.Converter : null;
        return new ScalarItem(call.Type, row.Columns[index], converter, column.ToString());
    }

    /// <summary><c>a.Equals(b)</c> and <c>object.Equals(a, b)</c>; whether two are the same object only where the rows tell that.</summary>
    private Item? EqualsCall(MethodCallExpression call, QueryScope scope) => call switch
    {
        { Method.Name: nameof(ReferenceEquals), Arguments: [var a, var b] } when !IsNull(a) && !IsNull(b) && InDatabase(TranslateLazily(a, scope)) is not (EntityItem or ReferenceItem) => null,
        { Object: { } target, Arguments: [var other] } => BoxedEquality(target, other, call, scope) ?? Equality(target, other, call, scope, ExpressionType.Equal),
        { Object: null, Arguments: [var a, var b] } => BoxedEquality(a, b, call, scope) ?? Equality(a, b, call, scope, ExpressionType.Equal),
        _ => null,
    };

    /// <summary>Values of different types, asked for equality as objects: they are equal only if both are null.</summary>
    private ScalarItem? BoxedEquality(Expression left, Expression right, MethodCallExpression call, QueryScope scope)
    {
        if (call.Method.Name == nameof(ReferenceEquals) || call.Method.GetParameters()[^1].ParameterType != typeof(object)
            || Translate(left, scope) is not ScalarItem a || Translate(right, scope) is not ScalarItem b || !IsOfKnownType(a) || !IsOfKnownType(b) || IsSameType(a, b))
        {
            return null;
        }

        return new ScalarItem(typeof(bool), Scalars.And(Unary.IsNull(a.Scalar), Unary.IsNull(b.Scalar)), null, SourceText.Of(call));

        static bool IsOfKnownType(ScalarItem item) => TryScalarType(item.Type, out _) || item.Converter?.ClrType == (Nullable.GetUnderlyingType(item.Type) ?? item.Type);
    }

    /// <summary>Contains of a list of the application that re-linq does not take for a query operator.</summary>
    private ScalarItem? ContainsCall(MethodCallExpression call, QueryScope scope)
    {
        (Expression? list, Expression? item) = call switch
        {
            { Method.Name: "Contains", Object: { } o, Arguments: [var a] } when ElementTypeOf(o.Type) is not null => (o, a),
            { Method.Name: "ContainsKey", Object: { } o, Arguments: [var a] } => (o, a),
            _ => (null, null),
        };
        return list is QueryParameterExpression parameter
            ? InParameter(parameter, item!, scope, call.Method.Name == "ContainsKey" ? ElementTypeOf(list.Type)?.GetProperty("Key") : null)
            : null;
    }
}
