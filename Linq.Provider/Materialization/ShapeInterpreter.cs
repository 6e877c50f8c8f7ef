using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Mapping;

namespace Linq.Provider.Materialization;

/// <summary>
/// Interprets shapes by reflection: slow, and written apart from <see cref="ShaperCompiler"/>, so that tests can compare the two. It shares only how a column is read.
/// </summary>
internal sealed class ShapeInterpreter(ColumnReader columns)
{
    public object? Read(Shape shape, DbDataReader reader, ShaperContext context) => shape switch
    {
        ColumnShape column => Column(column, reader),
        EntityShape entity => Entity(entity, reader, context),
        ObjectShape made => Object(made, reader, context),
        ClientShape client => Client(client, reader, context),
        ConstantShape constant => constant.Value,
        ParameterShape parameter => context.Parameters[parameter.Index],
        CollectionShape collection => Collection(collection, reader, context),
        _ => throw new UnreachableException(),
    };

    private object? Column(ColumnShape column, DbDataReader reader)
    {
        if (reader.IsDBNull(column.Ordinal))
        {
            return column.Type.CanBeNull() ? null
                : column.ThrowIfEmpty ? throw new InvalidOperationException(ReadFailure.EmptySequence)
                : throw ReadFailure.NullValue(column.Source, column.Type);
        }

        ParameterExpression row = Expression.Parameter(typeof(DbDataReader));
        Expression value = Expression.Convert(columns(row, Expression.Constant(column.Ordinal), column.StoredType(), column.SqlType), typeof(object));
        object stored = Expression.Lambda<Func<DbDataReader, object>>(value, row).Compile(preferInterpretation: true)(reader);
        return column.Converter is null ? stored : column.Converter.Load(stored);
    }

    private object? Entity(EntityShape shape, DbDataReader reader, ShaperContext context)
    {
        if (shape.IsOptional && shape.PresenceOrdinals() is { Count: > 0 } presence && presence.All(reader.IsDBNull))
        {
            return null;
        }

        EntityShape actual = shape;
        if (shape.DiscriminatorOrdinal >= 0 && shape.Map.Discriminator is not null)
        {
            string? name = reader.IsDBNull(shape.DiscriminatorOrdinal) ? null : reader.GetString(shape.DiscriminatorOrdinal);
            actual = shape.Derived.Select(d => d.WithRelationshipsOf(shape)).Prepend(shape)
                .FirstOrDefault(s => s.Map.Discriminator?.Value == name && !s.Map.ClrType.IsAbstract) ?? throw ReadFailure.UnknownClass(shape.Map, name);
        }

        object entity = Instance(actual, reader, context);
        foreach (IncludedCollection collection in actual.Collections)
        {
            context.Parents[collection.Index].Add(entity);
        }

        foreach (JoinedCollection collection in actual.Joined)
        {
            context.Joined!.Begin(collection.Index, entity);
        }

        return entity;
    }

    private object Instance(EntityShape shape, DbDataReader reader, ShaperContext context)
    {
        object? Value(PropertyMap p) => shape.Ordinals[p.Index] >= 0 ? Column(shape.Column(p), reader) : null;

        object?[] references = [.. shape.References.Select(r => Entity(r.Shape, reader, context))];
        Type? keyType = shape.Map.Key.All(p => shape.Ordinals[p.Index] >= 0) ? EntityKeys.TypeOf(shape.Map) : null;
        object? key = keyType is null ? null
            : shape.Map.Key.Count == 1 ? Value(shape.Map.Key[0])
            : Activator.CreateInstance(keyType, [.. shape.Map.Key.Select(Value)]);
        object? entity = keyType is null || context.Store is null ? null : Find(context.Store, keyType, shape.Map, key!);
        bool isKnown = entity is not null;
        if (entity is null)
        {
            InstantiationMap instantiation = shape.Map.Instantiation;
            entity = instantiation.Constructor.Invoke([.. instantiation.Parameters.Select(Value)]);
            foreach (PropertyMap property in shape.Map.Properties.Where(p => p.Member is not null && shape.Ordinals[p.Index] >= 0 && !instantiation.Parameters.Contains(p)))
            {
                SetMember(entity, property.Member!, Value(property));
            }
        }

        if (!isKnown && (context.Store is null || keyType is null))
        {
            UntrackedOwner.Take(entity, shape.Map, new EntityAccess(shape.Map));
        }

        for (int i = 0; i < references.Length; i++)
        {
            if (!isKnown || !context.Store!.KeepsReference(entity, shape.References[i].Navigation))
            {
                SetMember(entity, shape.References[i].Navigation.Member, references[i]);
            }
        }

        if (!isKnown && keyType is not null && context.Store is not null)
        {
            PropertyMap[] unread = [.. shape.Unread()];
            entity = unread.Length == 0
                ? typeof(IEntityStore).GetMethod(nameof(IEntityStore.Add))!.MakeGenericMethod(keyType).Invoke(context.Store, [shape.Map, key, entity])!
                : typeof(IEntityStore).GetMethod(nameof(IEntityStore.AddPartial))!.MakeGenericMethod(keyType).Invoke(context.Store, [shape.Map, key, entity, unread])!;
        }

        foreach (RelationshipLoading loading in shape.Loadings)
        {
            context.Store?.SetLoading(entity, loading.Navigation, loading.Loading);
        }

        for (int i = 0; i < references.Length; i++)
        {
            if (references[i] is { } related && shape.References[i].Back is { } back && context.Store?.KeepsReference(related, back) != true)
            {
                SetMember(related, back.Member, entity);
                context.Store?.Loaded(related, back);
            }
        }

        return entity;
    }

    private object Object(ObjectShape shape, DbDataReader reader, ShaperContext context)
    {
        object?[] arguments = [.. shape.Arguments.Select(a => Read(a, reader, context))];
        object made = shape.Constructor is null ? Activator.CreateInstance(shape.Type)! : shape.Constructor.Invoke(arguments);
        foreach (MemberShape member in shape.Members)
        {
            SetMember(made, member.Member, Read(member.Value, reader, context));
        }

        return made;
    }

    /// <summary>Arguments become calls back to the interpreter, so that branches not taken are not evaluated.</summary>
    private object? Client(ClientShape shape, DbDataReader reader, ShaperContext context)
    {
        var values = new ConcurrentDictionary<int, object?>();
        IEnumerable<Expression> arguments = shape.Arguments.Select((a, i) =>
        {
            Func<object?> value = () => values.GetOrAdd(i, _ => Read(a, reader, context));
            return (Expression)Expression.Convert(Expression.Invoke(Expression.Constant(value)), shape.Function.Parameters[i].Type);
        });
        Expression body = LambdaInliner.Inline(shape.Function, [.. arguments.Select(a => (a, true))]);
        return Expression.Lambda<Func<object?>>(Expression.Convert(body, typeof(object))).Compile(preferInterpretation: true)();
    }

    private object? Collection(CollectionShape shape, DbDataReader reader, ShaperContext context)
    {
        Expression[] parts = [.. shape.Keys.Select(k => NestedKey.Lift(k)).Select(k => Expression.Constant(Read(k, reader, context), k.Type))];
        object key = Expression.Lambda<Func<object>>(Expression.Convert(NestedKey.New(parts), typeof(object))).Compile(preferInterpretation: true)();
        NestedRows rows = context.Collections[shape.Collection];
        return rows.GetType().GetMethod(nameof(NestedRows<int>.Find))!.Invoke(rows, [key]);
    }

    private static object? Find(IEntityStore store, Type keyType, EntityMap map, object key)
    {
        object?[] arguments = [map, key, null];
        return (bool)typeof(IEntityStore).GetMethod(nameof(IEntityStore.TryGet))!.MakeGenericMethod(keyType).Invoke(store, arguments)! ? arguments[2] : null;
    }

    private static void SetMember(object instance, MemberInfo member, object? value)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        if (member is PropertyInfo property)
        {
            PropertyInfo declared = property.DeclaringType!.GetProperty(property.Name, Any) ?? property;
            if (declared.CanWrite)
            {
                declared.SetValue(instance, value);
                return;
            }

            member = property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Any)!;
        }

        ((FieldInfo)member).SetValue(instance, value);
    }
}
