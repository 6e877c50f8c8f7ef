using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses.Expressions;

namespace Linq.Provider.Translation;

/// <summary>How the CLR type of a value is stored.</summary>
internal readonly record struct ScalarType(SqlType SqlType, ValueConverter? Converter, bool IsNullable);

/// <summary>Expressions: any expression has an item; what SQL cannot do becomes a <see cref="ClientItem"/>, which only the final projection accepts.</summary>
internal sealed partial class QueryTranslator
{
    private static bool TryScalarType(Type type, out ScalarType result)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (ClrTypeMap.TryGet(bare, out SqlType? sqlType, out ValueConverter? converter))
        {
            result = new ScalarType(sqlType, converter, !type.IsValueType || bare != type);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Translates an expression; a navigation to a reference is joined.</summary>
    private Item Translate(Expression expression, QueryScope scope)
        => TranslateLazily(expression, scope) is var item && item is ReferenceItem reference ? Join(reference, scope) : item;

    /// <summary>Translates an expression; a navigation to a reference stays unjoined, for its key is known without a join.</summary>
    private Item TranslateLazily(Expression expression, QueryScope scope) => expression switch
    {
        QuerySourceReferenceExpression reference => scope.Find(reference.ReferencedQuerySource)
            ?? throw Untranslatable.Expression(expression, "it refers to a source outside of the query."),
        SubQueryExpression subquery => TranslateSubquery(subquery, scope),
        QueryParameterExpression parameter => TranslateParameter(parameter),
        VolatileExpression once => TranslateVolatile(once, scope),
        CollectionRowsExpression rows => Translate(rows.Collection, scope),
        EntityRootExpression or TableRootExpression or SqlRootExpression or RelatedRootExpression => new SequenceItem(expression.Type, at => OpenSource(expression, at)),
        ConstantExpression constant => TranslateConstant(constant),
        DefaultExpression { Type.IsValueType: true } empty when !TryScalarType(empty.Type, out _) => new ClientItem(Expression.Lambda(empty), [], NoValue(empty)),
        DefaultExpression empty => TranslateConstant(Expression.Constant(empty.Type.IsValueType ? Activator.CreateInstance(empty.Type) : null, empty.Type)),
        MemberExpression { Expression: { } target } member => TranslateMember(member, target, scope),
        MethodCallExpression call => TranslateCall(call, scope),
        UnaryExpression unary => TranslateUnary(unary, scope),
        BinaryExpression binary => TranslateBinary(binary, scope),
        ConditionalExpression conditional => TranslateConditional(conditional, scope),
        NewExpression creation => TranslateNew(creation, scope),
        MemberInitExpression init => TranslateMemberInit(init, scope),
        TypeBinaryExpression { NodeType: ExpressionType.TypeIs } test => TranslateTypeTest(test, scope),
        _ => OnClient(expression, scope, null),
    };

    /// <summary>The value of SQL that an expression stands for.</summary>
    private ScalarItem Scalar(Expression expression, QueryScope scope) => InDatabase(Translate(expression, scope)) switch
    {
        ScalarItem scalar => scalar,
        ClientItem client => throw client.Reason,
        var item => throw Untranslatable.Expression(expression, $"a value is needed here, but it is a '{item.Type.Name}'. Use one of its properties."),
    };

    private static Scalar AsScalar(Item item, Expression expression) => InDatabase(item) switch
    {
        ScalarItem scalar => scalar.Scalar,
        ClientItem client => throw client.Reason,
        _ => throw Untranslatable.Expression(expression, $"a value is needed here, but it is a '{item.Type.Name}'. Use one of its properties."),
    };

    private Scalar Predicate(Expression expression, QueryScope scope)
    {
        ScalarItem condition = Scalar(expression, scope);
        Scalar predicate = (Operand(condition) ?? condition).Scalar;
        return predicate.Type == SqlType.Boolean
            ? predicate
            : throw Untranslatable.Expression(expression, "a condition is needed here, but the column is not stored as a Boolean. Compare it with a value.");
    }

    private static Item TranslateParameter(QueryParameterExpression parameter)
    {
        if (!TryScalarType(parameter.Type, out ScalarType type) || type.SqlType.Kind == SqlTypeKind.Array)
        {
            return new ParameterItem(parameter.Type, parameter.Index);
        }

        Func<object, object?>? store = type.Converter is null ? null : type.Converter.Store;
        return new ScalarItem(parameter.Type, new Parameter(parameter.Index, type.SqlType, type.IsNullable, store), type.Converter, SourceText.Verbatim(parameter));
    }

    private static Item TranslateConstant(ConstantExpression constant)
    {
        if (!TryScalarType(constant.Type, out ScalarType type))
        {
            // A null of any class is SQL's null until something gives it a type.
            return constant.Value is null
                ? new ScalarItem(constant.Type, Literal.Null(SqlType.Text), null, "null")
                : new ClientItem(Expression.Lambda(constant), [], NoValue(constant));
        }

        object? value = constant.Value is null || type.Converter is null ? constant.Value : type.Converter.Store(constant.Value);
        return new ScalarItem(constant.Type, new Literal(value, type.SqlType), type.Converter, "constant");
    }

    private static QueryTranslationException NoValue(Expression constant) => Untranslatable.Expression(constant, $"a value of type '{constant.Type.Name}' has no counterpart in SQL.");

    private Item TranslateNew(NewExpression creation, QueryScope scope)
    {
        if (_context.Members.TryTranslate(creation.Constructor, creation, e => Translate(e, scope)) is { } known)
        {
            return known;
        }

        if (creation.Constructor is null && creation.Arguments.Count == 0 && TryScalarType(creation.Type, out _))
        {
            return TranslateConstant(Expression.Constant(Activator.CreateInstance(creation.Type), creation.Type));
        }

        return new ObjectItem(
            creation.Type,
            creation.Constructor,
            creation.Arguments.Select(a => Translate(a, scope)).ToValueList(),
            (creation.Members ?? ConstructorMembers(creation)).ToValueList(),
            []);
    }

    /// <summary>For types whose constructor parameters are known to become members (tuples, records), the members that the arguments stand for.</summary>
    private static IReadOnlyList<MemberInfo> ConstructorMembers(NewExpression creation)
    {
        if (creation.Constructor is null)
        {
            return [];
        }

        ParameterInfo[] parameters = creation.Constructor.GetParameters();
        var members = new MemberInfo[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            string name = parameters[i].Name ?? string.Empty;
            MemberInfo? member = creation.Type.GetMember(name, MemberTypes.Property | MemberTypes.Field, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase).FirstOrDefault();
            if (member is null)
            {
                return [];
            }

            members[i] = member;
        }

        return members;
    }

    private Item TranslateMemberInit(MemberInitExpression init, QueryScope scope)
    {
        if (init.Bindings.Any(b => b is not MemberAssignment) || Translate(init.NewExpression, scope) is not ObjectItem target)
        {
            return OnClient(init, scope, null);
        }

        return target with
        {
            Members = init.Bindings.Cast<MemberAssignment>().Select(b => new MemberItem(b.Member, Translate(b.Expression, scope))).ToValueList(),
        };
    }

    private Item TranslateConditional(ConditionalExpression conditional, QueryScope scope)
    {
        Item test = Translate(conditional.Test, scope);
        if (Known(test) is { } taken)
        {
            return Translate(taken ? conditional.IfTrue : conditional.IfFalse, scope);
        }

        Item then = Translate(conditional.IfTrue, scope);
        Item otherwise = Translate(conditional.IfFalse, scope);
        test = test is ScalarItem stored ? Operand(stored) ?? test : test;
        if (test is ScalarItem condition && then is ScalarItem a && otherwise is ScalarItem b)
        {
            if ((!TryScalarType(conditional.Type, out _) && !IsSameType(a, b)) || !AreAlike(a, b) || OneOfTwo(a, b) is not { } two)
            {
                return EitherValue(conditional, condition.Scalar, a, b);
            }

            (a, b) = two;
            return a with
            {
                Type = TypeOfEither(conditional, a, b),
                Scalar = new Case([new When(condition.Scalar, a.Scalar)], b.Scalar, TypeOf(a.Scalar, b.Scalar), a.Scalar.IsNullable || b.Scalar.IsNullable),
                Source = SourceText.Of(conditional),
                IsDefaultIfNull = a.IsDefaultIfNull || b.IsDefaultIfNull,
            };
        }

        var onClient = (ClientItem)OnClient(conditional, scope, Untranslatable.Expression(conditional, "a conditional between objects can only be used in the final Select."));
        return test is ScalarItem { Scalar: var chosen } ? onClient with { InDatabase = () => Either(chosen, then, otherwise) } : onClient;
    }

    /// <summary>
    /// One of two values of different types, as of an int and a text that are taken for objects. No column holds both: each has one, in which the other is null, and the client takes the one that the
    /// condition chooses.
    /// </summary>
    private static ClientItem EitherValue(Expression whole, Scalar condition, ScalarItem then, ScalarItem otherwise)
    {
        (ParameterExpression test, ParameterExpression a, ParameterExpression b) = (Expression.Parameter(typeof(bool), "test"), Part(then, "then"), Part(otherwise, "otherwise"));
        Expression chosen = Expression.Condition(test, Expression.Convert(a, whole.Type), Expression.Convert(b, whole.Type));
        var met = new ScalarItem(typeof(bool), new Unary(UnaryOperator.IsTrue, condition, SqlType.Boolean, false), null, "condition");
        return ItemOperations.Client(
            chosen,
            [(test, met), (a, Chosen(then, condition, a.Type)), (b, Chosen(otherwise, Unary.Not(met.Scalar), b.Type))],
            Untranslatable.Expression(whole, $"it is a '{TypeName(then)}' or a '{TypeName(otherwise)}', and no column holds both. Use it in the final Select, or convert both to the same type."));

        static ParameterExpression Part(ScalarItem item, string name) => Expression.Parameter(Lifted(item.Type), name);

        static ScalarItem Chosen(ScalarItem item, Scalar condition, Type type) => item.Scalar is Literal or Parameter ? item with { Type = type } : item.AsStored is var stored
            ? stored with { Type = type, Scalar = new Case([new When(condition, stored.Scalar)], null, stored.Scalar.Type, true), ThrowIfEmpty = false }
            : item;

        static string TypeName(ScalarItem item) => (Nullable.GetUnderlyingType(item.Type) ?? item.Type).Name;
    }

    private static Type Lifted(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    /// <summary>The type of a value that comes from either of two: that of the expression, unless this is what values are boxed to, which does not tell what they are.</summary>
    private static Type TypeOfEither(Expression whole, ScalarItem a, ScalarItem b)
        => !whole.Type.IsValueType && (IsNull(a) ? b.Type : a.Type) is { IsValueType: true } boxed ? Lifted(boxed) : whole.Type;

    /// <summary>One of two objects, value by value; null if they are not made alike.</summary>
    private static Item? Either(Scalar condition, Item then, Item otherwise)
    {
        if (then is ScalarItem { Scalar: Literal { Value: null } } || otherwise is ScalarItem { Scalar: Literal { Value: null } })
        {
            return then is ScalarItem ? Where(Unary.Not(condition), InDatabase(otherwise)) : Where(condition, InDatabase(then));
        }

        (Item a, Item b) = Unify(WhollyInDatabase(then), WhollyInDatabase(otherwise));
        if (!a.IsComparable() || !b.IsComparable() || !SameStructure(a, b))
        {
            return null;
        }

        List<Scalar> others = b.Leaves();
        int next = 0;
        return a.MapScalars(s => others[next++] is var other && s.Equals(other) ? s : new Case([new When(condition, s)], other, TypeOf(s, other), s.IsNullable || other.IsNullable));
    }

    /// <summary>An object or collection that is absent, with all its values, where a condition is not met.</summary>
    internal static Item? Where(Scalar condition, Item item)
    {
        if (item is not (EntityItem or ObjectItem or OptionalItem or SequenceItem or GroupItem))
        {
            return null;
        }

        Item mapped = item.MapValues(Met);
        Scalar present = Met(Literal.Of(1));
        return mapped switch
        {
            EntityItem { Presence: null } entity => entity with { Presence = present },
            EntityItem or OptionalItem => mapped,
            _ => new OptionalItem(mapped, present),
        };

        Scalar Met(Scalar scalar) => new Case([new When(condition, scalar)], null, scalar.Type, true);
    }

    private static Item InDatabase(Item item) => item is ClientItem { InDatabase: { } say } && say() is { } said ? said : item;

    /// <summary>The same for an object and all its members.</summary>
    private static Item WhollyInDatabase(Item item) => InDatabase(item) switch
    {
        ObjectItem made => made with
        {
            Arguments = made.Arguments.Select(WhollyInDatabase).ToValueList(),
            Members = made.Members.Select(m => m with { Value = WhollyInDatabase(m.Value) }).ToValueList(),
        },
        OptionalItem optional => WithDefaults(optional with { Value = WhollyInDatabase(optional.Value) }),
        var said => said,
    };

    /// <summary>A collection that may be missing is one without rows where the query goes on with its rows.</summary>
    private static Item RowsOf(Item item) => item is OptionalItem { Value: SequenceItem or GroupItem } optional ? optional.Value : item;

    /// <summary>The type of a result that may come from either: a literal null takes the other's.</summary>
    private static SqlType TypeOf(Scalar a, Scalar b) => a is Literal { Value: null } ? b.Type : a.Type;

    /// <summary>Leaves an expression to the client, over the items of its parts.</summary>
    private Item OnClient(Expression expression, QueryScope scope, QueryTranslationException? reason)
    {
        reason ??= Untranslatable.Expression(
            expression, $"'{expression.NodeType}' has no counterpart in SQL. Use it in the final Select only, where it runs on the client.");
        bool isKnown = expression is not (MethodCallExpression or MemberExpression or NewExpression) || _context.Members.Knows(expression);
        var holes = new List<(ParameterExpression, Item)>();
        var cutter = new ClientCutter(part =>
        {
            Item item = Translate(part, scope);
            if (item is ClientItem client)
            {
                reason = client.Reason;
            }
            else if (isKnown && item is ScalarItem value && IsHidden(value))
            {
                reason = Hidden(expression, value);
            }

            ParameterExpression hole = Expression.Parameter(part.Type, $"v{holes.Count}");
            holes.Add((hole, item));
            return hole;
        });
        return ItemOperations.Client(cutter.Cut(expression), holes, reason);
    }

    private Item TranslateVolatile(VolatileExpression once, QueryScope scope) => Translate(once.Value, scope) is ClientItem { Function: var made } client
        ? client with { Function = Expression.Lambda(new VolatileExpression(made.Body, once.Identity), made.Parameters) }
        : throw new UnreachableException();

    /// <summary>Replaces what a lambda of the client takes from the query around it; what it does with its own parameters is C#.</summary>
    private sealed class LambdaCutter(Func<Expression, Expression> replace) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node switch
        {
            SubQueryExpression => throw Untranslatable.Expression(node, "it would be read again for each element that the application looks at. Read it before, or call ToList() before this part."),
            QueryParameterExpression or QuerySourceReferenceExpression => replace(node),
            MemberExpression member when IsOfRow(member) => replace(node),
            _ => base.Visit(node),
        };

        private static bool IsOfRow(MemberExpression member) => member.Expression is QuerySourceReferenceExpression || member.Expression is MemberExpression inner && IsOfRow(inner);
    }

    /// <summary>Replaces the parts of a client expression that translation can make something of, leaving the expression itself and lambdas in place.</summary>
    private sealed class ClientCutter(Func<Expression, Expression> replace) : ExpressionVisitor
    {
        private Expression? _whole;

        public Expression Cut(Expression whole)
        {
            _whole = whole;
            return Visit(whole)!;
        }

        public override Expression? Visit(Expression? node) => node switch
        {
            null or ParameterExpression => node,
            ConstantExpression => node,
            LambdaExpression lambda => new LambdaCutter(replace).Visit(lambda),
            UnaryExpression { NodeType: ExpressionType.Quote } => node,
            _ when ReferenceEquals(node, _whole) => base.Visit(node),
            _ => replace(node),
        };

        // The new object of an initialiser is part of it: C# has no initialiser of a value.
        protected override Expression VisitListInit(ListInitExpression node)
            => node.Update((NewExpression)VisitNew(node.NewExpression), Visit(node.Initializers, VisitElementInit));

        protected override Expression VisitMemberInit(MemberInitExpression node)
            => node.Update((NewExpression)VisitNew(node.NewExpression), Visit(node.Bindings, VisitMemberBinding));
    }
}
