using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <content>Entities: presence, class, identity, construction.</content>
internal sealed partial class ShaperCompiler
{
    private Expression Entity(EntityShape shape)
    {
        Expression entity = shape.DiscriminatorOrdinal >= 0 && shape.Map.Discriminator is not null ? ByClass(shape) : Instance(shape);
        if (!shape.IsOptional || shape.PresenceOrdinals() is not { Count: > 0 } presence)
        {
            return entity;
        }

        Expression absent = presence.Select(o => (Expression)IsNull(o)).Aggregate(Expression.AndAlso);
        return Expression.Condition(absent, Expression.Default(shape.Type), entity);
    }

    /// <summary>In a shared table the discriminator decides which class a row becomes.</summary>
    private BlockExpression ByClass(EntityShape shape)
    {
        var column = new ColumnShape(typeof(string), shape.DiscriminatorOrdinal, shape.Map.Discriminator!.Column.Type, true, null, $"{shape.Map}'s discriminator");
        ParameterExpression value = Expression.Variable(typeof(string), "discriminator");
        EntityShape[] classes = [shape with { Derived = [] }, .. shape.Derived.Select(d => d.WithRelationshipsOf(shape))];
        SwitchCase[] cases =
        [
            .. classes.Where(c => c.Map.Discriminator is not null && !c.Map.ClrType.IsAbstract)
                .Select(c => Expression.SwitchCase(MemberAccess.ConvertTo(Instance(c), shape.Type), Expression.Constant(c.Map.Discriminator!.Value))),
        ];
        Expression unknown = Failure(
            Expression.Call(typeof(ReadFailure), nameof(ReadFailure.UnknownClass), null, Expression.Constant(shape.Map), value), shape.Type);
        return Expression.Block(
            [value],
            Expression.Assign(value, Column(column)),
            cases.Length == 0 ? unknown : Expression.Switch(value, unknown, typeof(string).GetMethod("op_Equality"), cases));
    }

    /// <summary>
    /// Joined references are made before the entity itself is looked up: a row may refer to itself, and then the reference has put the entity into the store.
    /// </summary>
    private BlockExpression Instance(EntityShape shape)
    {
        EntityMap map = shape.Map;
        ParameterExpression entity = Expression.Variable(map.ClrType, "entity");
        List<ParameterExpression> variables = [entity];
        List<Expression> body = [];
        Dictionary<PropertyMap, Expression> read = [];
        foreach (PropertyMap part in map.Key.Where(p => shape.Ordinals[p.Index] >= 0))
        {
            ParameterExpression variable = Expression.Variable(part.ClrType, part.Name);
            variables.Add(variable);
            body.Add(Expression.Assign(variable, Column(shape.Column(part))));
            read.Add(part, variable);
        }

        ParameterExpression[] related = [.. shape.References.Select(r => Expression.Variable(r.Shape.Type, r.Navigation.Name))];
        variables.AddRange(related);
        body.AddRange(shape.References.Select((r, i) => Expression.Assign(related[i], Entity(r.Shape))));
        bool hasIdentity = map.Key.Count > 0 && read.Count == map.Key.Count;
        body.Add(hasIdentity ? Identified(shape, entity, related, read) : Expression.Block([.. Create(shape, entity, read, hasStore: null), .. SetReferences(shape, entity, related)]));
        body.AddRange(shape.References.Select((r, i) => r.Back is { } back ? SetBack(entity, related[i], back) : null).OfType<Expression>());
        body.AddRange(shape.Collections.Select(c => Expression.Call(
            Expression.ArrayIndex(Expression.Property(_context, nameof(ShaperContext.Parents)), Expression.Constant(c.Index)), nameof(List<object>.Add), null, entity)));
        body.AddRange(shape.Joined.Select(j => Expression.Call(
            Expression.Property(_context, nameof(ShaperContext.Joined)), nameof(JoinedRun.Begin), null, Expression.Constant(j.Index), entity)));
        body.Add(entity);
        return Expression.Block(map.ClrType, variables, body);
    }

    /// <summary>Takes the instance that the store holds, or makes one and gives it to the store.</summary>
    private BlockExpression Identified(EntityShape shape, ParameterExpression entity, ParameterExpression[] related, Dictionary<PropertyMap, Expression> read)
    {
        Expression newKey = EntityKeys.New(shape.Map, [.. shape.Map.Key.Select(p => read[p])]);
        ParameterExpression key = Expression.Variable(newKey.Type, "key");
        ParameterExpression store = Expression.Variable(typeof(IEntityStore), "store");
        ParameterExpression found = Expression.Variable(typeof(object), "found");
        ConstantExpression map = Expression.Constant(shape.Map);
        Expression hasStore = Expression.ReferenceNotEqual(store, Expression.Constant(null, typeof(IEntityStore)));
        Expression isKnown = Expression.AndAlso(hasStore, Expression.Call(store, nameof(IEntityStore.TryGet), [key.Type], map, key, found));
        List<Expression> known = [Expression.Assign(entity, Expression.Convert(found, shape.Map.ClrType))];
        known.AddRange(shape.References.Select((r, i) => Expression.IfThen(
            Expression.Not(Expression.Call(store, nameof(IEntityStore.KeepsReference), null, entity, Expression.Constant(r.Navigation))),
            Expression.Block(MemberAccess.SetDirect(entity, r.Navigation.Member, related[i]), Loaded(store, entity, r.Navigation)))));
        known.AddRange(shape.Loadings.Select(l => SetLoading(store, entity, l)));
        IEnumerable<Expression> afterwards = shape.References.Select(r => Loaded(store, entity, r.Navigation)).Concat(shape.Loadings.Select(l => SetLoading(store, entity, l)));
        return Expression.Block(
            [key, store, found],
            Expression.Assign(key, newKey),
            Expression.Assign(store, Expression.Property(_context, nameof(ShaperContext.Store))),
            Expression.IfThenElse(
                isKnown,
                Expression.Block(typeof(void), known),
                Expression.Block(typeof(void), 
                [
                    .. Create(shape, entity, read, hasStore), .. SetReferences(shape, entity, related),
                    Expression.IfThen(hasStore, Expression.Block(
                        typeof(void), [Expression.Assign(entity, Expression.Convert(AddTo(store, shape, key, entity), entity.Type)), .. afterwards])),
                ])));
    }

    /// <summary>The other end of a one-to-one relationship.</summary>
    private ConditionalExpression SetBack(ParameterExpression entity, ParameterExpression related, NavigationMap back)
    {
        Expression store = Expression.Property(_context, nameof(ShaperContext.Store));
        Expression set = MemberAccess.SetDirect(related, back.Member, entity);
        return Expression.IfThen(
            Expression.ReferenceNotEqual(related, Expression.Constant(null, related.Type)),
            Expression.IfThenElse(
                Expression.ReferenceEqual(store, Expression.Constant(null, typeof(IEntityStore))),
                set,
                Expression.IfThen(
                    Expression.Not(Expression.Call(store, nameof(IEntityStore.KeepsReference), null, related, Expression.Constant(back))),
                    Expression.Block(set, Loaded(store, related, back)))));
    }

    private static MethodCallExpression AddTo(Expression store, EntityShape shape, Expression key, Expression entity) => shape.Unread().ToArray() is { Length: > 0 } unread
        ? Expression.Call(store, nameof(IEntityStore.AddPartial), [key.Type], Expression.Constant(shape.Map), key, entity, Expression.Constant(unread))
        : Expression.Call(store, nameof(IEntityStore.Add), [key.Type], Expression.Constant(shape.Map), key, entity);

    private static MethodCallExpression Loaded(Expression store, Expression entity, NavigationMap navigation) =>
        Expression.Call(store, nameof(IEntityStore.Loaded), null, entity, Expression.Constant(navigation));

    private static MethodCallExpression SetLoading(Expression store, Expression entity, RelationshipLoading loading) =>
        Expression.Call(store, nameof(IEntityStore.SetLoading), null, entity, Expression.Constant(loading.Navigation), Expression.Constant(loading.Loading));

    /// <param name="hasStore">Whether the instance will be tracked, and so be of the class that watches its relationships; null for one that never is.</param>
    private IEnumerable<Expression> Create(EntityShape shape, ParameterExpression entity, Dictionary<PropertyMap, Expression> read, Expression? hasStore)
    {
        Expression Value(PropertyMap property) => read.TryGetValue(property, out Expression? known) ? known
            : shape.Ordinals[property.Index] >= 0 ? Column(shape.Column(property))
            : Expression.Default(property.ClrType);

        InstantiationMap instantiation = shape.Map.Instantiation;
        ParameterInfo[] parameters = instantiation.Constructor.GetParameters();
        Expression[] arguments = [.. instantiation.Parameters.Select((p, i) => MemberAccess.ConvertTo(Value(p), parameters[i].ParameterType))];
        Expression created = MemberAccess.ConvertTo(Expression.New(instantiation.Constructor, arguments), entity.Type);
        Lazy<ConstructorInfo>? watching = shape.Unread().Any() ? shape.Map.DeferringConstructor : shape.Map.TrackedConstructor;
        if (hasStore is not null && watching is { Value: var tracked } && tracked != instantiation.Constructor)
        {
            created = Expression.Condition(hasStore, MemberAccess.ConvertTo(Expression.New(tracked, arguments), entity.Type), created);
        }

        yield return Expression.Assign(entity, created);
        foreach (PropertyMap property in shape.Map.Properties)
        {
            if (property.Member is not null && shape.Ordinals[property.Index] >= 0 && !instantiation.Parameters.Contains(property))
            {
                yield return MemberAccess.Set(entity, property.Member, Value(property));
            }
        }

        if (shape.Map.Navigations.Any(n => n.IsLogged))
        {
            Expression take = Expression.Call(typeof(UntrackedOwner), nameof(UntrackedOwner.Take), null, entity, Expression.Constant(shape.Map), Expression.Constant(new EntityAccess(shape.Map)));
            yield return hasStore is null ? take : Expression.IfThen(Expression.Not(hasStore), take);
        }
    }

    private static IEnumerable<Expression> SetReferences(EntityShape shape, ParameterExpression entity, ParameterExpression[] related) =>
        shape.References.Select((r, i) => MemberAccess.SetDirect(entity, r.Navigation.Member, related[i]));
}
