using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses.Expressions;

namespace Linq.Provider.Translation;

/// <summary>Classes that share a table: OfType, Cast, is, as and GetType.</summary>
internal sealed partial class QueryTranslator
{
    /// <summary>The elements that are of a type; no null is.</summary>
    private Item OfType(QueryScope scope, Item element, Type type)
    {
        switch (AsEntity(element) ?? element)
        {
            case ReferenceItem reference:
                return OfType(scope, Join(reference, scope), type);
            case EntityItem entity:
                Filter(scope, IsOfType(entity, type));
                return type.IsAssignableFrom(entity.Map.ClrType) ? entity with { Presence = null } : Narrow(entity with { Presence = null }, type);
            case ScalarItem scalar when (Nullable.GetUnderlyingType(scalar.Type) ?? scalar.Type) is var bare && (Nullable.GetUnderlyingType(type) ?? type).IsAssignableFrom(bare):
                Filter(scope, Unary.IsNotNull(scalar.Scalar));
                return scalar with { Type = type };
            case OptionalItem optional when type.IsAssignableFrom(optional.Type):
                Filter(scope, Unary.IsNotNull(optional.Presence));
                return optional.Value;
            case ObjectItem or RowItem or GroupItem or SequenceItem when type.IsAssignableFrom(element.Type):
                return element;
            case ClientItem client:
                throw client.Reason;
            default:
                throw Untranslatable.Operator("OfType", $"the elements are '{element.Type.Name}', which the database cannot tell from '{type.Name}'. Only the classes of a mapped hierarchy can be told apart.");
        }
    }

    private Item TranslateTypeTest(TypeBinaryExpression test, QueryScope scope) => Translate(test.Expression, scope) is var item && AsEntity(item) is { } entity
        ? new ScalarItem(typeof(bool), IsOfType(entity, test.TypeOperand), null, test.ToString())
        : OnClient(test, scope, (item as ClientItem)?.Reason);

    /// <summary>The object of the model that an item stands for, be it one that may be missing or one of two that the database chooses; null for other items.</summary>
    private static EntityItem? AsEntity(Item item) => InDatabase(item) switch
    {
        EntityItem entity => entity,
        OptionalItem { Value: EntityItem entity, Presence: var presence } => entity with { Presence = entity.Presence ?? presence },
        _ => null,
    };

    private static Scalar IsOfType(EntityItem entity, Type type)
    {
        if (type.IsAssignableFrom(entity.Map.ClrType))
        {
            return entity.Presence is null ? Literal.True : Unary.IsNotNull(entity.Presence);
        }

        EntityItem[] matching = [.. entity.Derived.Where(d => type.IsAssignableFrom(d.Map.ClrType))];
        return entity.Discriminator is null || matching.Length == 0 ? Literal.False : IsOneOf(entity.Discriminator, matching);
    }

    private static InList IsOneOf(Scalar discriminator, IEnumerable<EntityItem> classes)
        => new(discriminator, classes.Where(e => !e.Map.ClrType.IsAbstract && e.Map.Discriminator is not null).Select(e => (Scalar)new Literal(e.Map.Discriminator!.Value, SqlType.Text)).ToValueList());

    /// <summary><c>x.GetType() == typeof(C)</c>: of that class itself. Null for other comparisons.</summary>
    private ScalarItem? TypeEquality(Expression left, Expression right, Expression whole, QueryScope scope, ExpressionType op)
    {
        (Expression? subject, Type? type) = (left, right) switch
        {
            (MethodCallExpression { Method.Name: nameof(GetType), Object: { } o, Arguments.Count: 0 }, ConstantExpression { Value: Type t }) => (o, t),
            (ConstantExpression { Value: Type t }, MethodCallExpression { Method.Name: nameof(GetType), Object: { } o, Arguments.Count: 0 }) => (o, t),
            _ => (null, (Type?)null),
        };
        if (subject is null || AsEntity(Translate(subject, scope)) is not { } entity)
        {
            return null;
        }

        Scalar equal = entity.Derived.Prepend(entity).FirstOrDefault(e => e.Map.ClrType == type) switch
        {
            null => Literal.False,
            { Map.ClrType.IsAbstract: true } => Literal.False,
            var found when entity.Discriminator is null || entity.Derived.Count == 0 => IsOfType(entity, found.Map.ClrType),
            var found => IsOneOf(entity.Discriminator, [found]),
        };
        return new ScalarItem(typeof(bool), op == ExpressionType.NotEqual ? Unary.Not(equal) : equal, null, SourceText.Of(whole));
    }

    /// <summary>The entity as a subclass of its hierarchy, for rows that are known to be of it.</summary>
    private static EntityItem Narrow(EntityItem entity, Type type)
    {
        EntityItem[] matching = [.. entity.Derived.Where(d => type.IsAssignableFrom(d.Map.ClrType))];
        EntityItem derived = matching.FirstOrDefault(d => matching.All(m => d.Map.ClrType.IsAssignableFrom(m.Map.ClrType))) ?? throw Untranslatable.Shape(
            $"The conversion of '{entity.Map.ClrType.Name}' to '{type.Name}'",
            matching.Length == 0 ? "that type is not a mapped subclass." : $"{string.Join(" and ", matching.Select(d => d.Map))} are of it, each with columns of its own. Convert to each of them.");
        return derived with
        {
            Presence = entity.Presence,
            Includes = entity.Includes.Where(i => i.Navigation.Source.ClrType.IsAssignableFrom(type) || type.IsAssignableFrom(i.Navigation.Source.ClrType)).ToValueList(),
            IncludeCursor = entity.IncludeCursor,
            LoadPath = entity.LoadPath,
            Discriminator = entity.Discriminator,
            Derived = entity.Derived.Where(d => d.Map != derived.Map && derived.Map.ClrType.IsAssignableFrom(d.Map.ClrType)).ToValueList(),
        };
    }

    /// <summary>What <c>as</c> makes of an entity: null, where no object of the hierarchy is of the type.</summary>
    private static Item NarrowIfPossible(EntityItem entity, Type type)
        => entity.Derived.Any(d => type.IsAssignableFrom(d.Map.ClrType)) ? NarrowOrAbsent(entity, type) : TranslateConstant(Expression.Constant(null, type));

    /// <summary>The entity as a subclass of its hierarchy, absent in rows of other classes: what it has in common with them is null there.</summary>
    private static EntityItem NarrowOrAbsent(EntityItem entity, Type type)
    {
        EntityItem narrow = Narrow(entity, type);
        Scalar isOfType = IsOfType(entity, type);

        // Columns that only the class and those below it have are null elsewhere.
        HashSet<Scalar> shared = [.. entity.Derived.Where(d => !type.IsAssignableFrom(d.Map.ClrType)).Prepend(entity).SelectMany(d => d.Columns)];
        return ((EntityItem)narrow.MapScalars(WhereItIs)) with { Presence = new Case([new When(isOfType, Literal.Of(1))], null, SqlType.Integer, true) };

        Scalar WhereItIs(Scalar column) => shared.Contains(column) || column.Equals(entity.Discriminator) ? new Case([new When(isOfType, column)], null, column.Type, true) : ItemOperations.AllowNull(column);
    }

    /// <summary>The entity as an object of a base class, with the columns of all classes below it; null for those that it cannot be of.</summary>
    private static EntityItem Widen(EntityItem entity, EntityMap map)
    {
        Dictionary<Column, Scalar> known = [];
        foreach (EntityItem item in entity.Derived.Prepend(entity))
        {
            foreach (PropertyMap property in item.Map.Properties)
            {
                known.TryAdd(property.Column, item.Columns[property.Index]);
            }
        }

        return entity with { Type = map.ClrType, Map = map, Columns = Columns(map), Derived = map.DerivedMaps.Select(d => new EntityItem(d, Columns(d), null)).ToValueList() };

        // A column is one for all classes that have it, on both sides: set operations compare rows.
        ValueList<Scalar> Columns(EntityMap wanted) => wanted.Properties.Select(p => known.GetValueOrDefault(p.Column, Literal.Null(p.SqlType))).ToValueList();
    }

    private static EntityMap? NearestAbove(EntityMap left, EntityMap right)
    {
        EntityMap? above = left;
        while (above is not null && above != right && !above.DerivedMaps.Contains(right))
        {
            above = above.BaseMap;
        }

        return above;
    }
}
