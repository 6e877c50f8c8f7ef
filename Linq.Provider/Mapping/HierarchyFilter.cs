using System.Linq.Expressions;

namespace Linq.Provider.Mapping;

/// <summary>
/// What the filters of a hierarchy say of one of its classes: those of its base classes hold for it, too, and where a row is of a derived class, that class's. So an object that a filter hides is
/// hidden from the queries for all of its classes.
/// </summary>
internal static class HierarchyFilter
{
    /// <summary>The condition for the rows of a class of which the maps and navigations are known; null if there is none.</summary>
    public static LambdaExpression? Of(EntityDefinition entity, IReadOnlyList<EntityDefinition> entities)
    {
        EntityDefinition[] related = [.. entities.Where(e => e.Lineage.Contains(entity) || entity.Lineage.Contains(e))];
        EntityDefinition[] filtered = [.. related.Where(e => e.Filter is not null).OrderBy(e => e.Lineage.Count())];
        if (related.Length == 1 || filtered.Length == 0)
        {
            return entity.Filter;
        }

        ParameterExpression row = Expression.Parameter(entity.ClrType, filtered[0].Filter!.Parameters[0].Name);
        return Expression.Lambda(filtered.Select(e => ConditionOf(e, row, entities)).Aggregate(Expression.AndAlso), row);
    }

    private static Expression ConditionOf(EntityDefinition entity, ParameterExpression row, IReadOnlyList<EntityDefinition> entities)
    {
        // Where another filter hides what an object cannot be without, it hides the object: a join would do that to the rows of all classes.
        ParameterExpression own = entity.Filter!.Parameters[0];
        var required = new RequiredReferences(own, entities);
        required.Visit(entity.Filter.Body);
        Expression whole = required.Read.Select(r => (Expression)Expression.NotEqual(r, Expression.Constant(null, r.Type))).Append(entity.Filter.Body).Aggregate(Expression.AndAlso);
        Expression condition = new RowReplacer(own, row.Type == entity.ClrType ? row : Expression.Convert(row, entity.ClrType)).Visit(whole);
        return entity.ClrType.IsAssignableFrom(row.Type) ? condition : Expression.OrElse(Expression.Not(Expression.TypeIs(row, entity.ClrType)), condition);
    }

    /// <summary>The references that a condition reads of a row, and of what they lead to, and that are never null.</summary>
    private sealed class RequiredReferences(ParameterExpression row, IReadOnlyList<EntityDefinition> entities) : ExpressionVisitor
    {
        public List<MemberExpression> Read { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            base.VisitMember(node);
            if (IsReference(node) && !Read.Exists(r => r.ToString() == node.ToString()))
            {
                Read.Add(node);
            }

            return node;
        }

        private bool IsReference(Expression? expression) => expression is MemberExpression { Expression: { } source } member
            && (Unconverted(source) is var owner && owner == row || IsReference(owner))
            && entities.FirstOrDefault(e => e.ClrType == Unconverted(source).Type)?.Map is { } map
            && map.TryGetNavigation(member.Member.Name, out NavigationMap? navigation) && navigation is { IsCollection: false, IsOnDependent: true } && navigation.SourceKey.All(IsAlwaysSet);

        /// <summary>Columns of derived classes may be null for the sake of the others.</summary>
        private static bool IsAlwaysSet(PropertyMap property) => !property.IsNullable || (property.ClrType.IsValueType && Nullable.GetUnderlyingType(property.ClrType) is null);

        private static Expression Unconverted(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? Unconverted(operand) : expression;
    }

    private sealed class RowReplacer(ParameterExpression parameter, Expression row) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? row : node;
    }
}
