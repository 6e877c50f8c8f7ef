using System.Linq.Expressions;

namespace Linq.Provider.Mapping;

/// <summary>
/// What the filters of a hierarchy say of one of its classes: those of its base classes hold for it, too, and where a row is of a derived class, that class's. So an object that a filter hides is
/// hidden from the queries for all of its classes.
/// </summary>
internal static class HierarchyFilter
{
    /// <summary>The condition for the rows of a class; null if there is none.</summary>
    public static LambdaExpression? Of(EntityDefinition entity, IEnumerable<EntityDefinition> entities)
    {
        EntityDefinition[] others = [.. entities.Where(e => e != entity && e.Filter is not null && (entity.Lineage.Contains(e) || e.Lineage.Contains(entity)))];
        if (others.Length == 0)
        {
            return entity.Filter;
        }

        ParameterExpression row = Expression.Parameter(entity.ClrType, (entity.Filter ?? others[0].Filter!).Parameters[0].Name);
        return Expression.Lambda(others.Append(entity).Where(e => e.Filter is not null).OrderBy(e => e.Lineage.Count()).Select(e => ConditionOf(e, row)).Aggregate(Expression.AndAlso), row);
    }

    private static Expression ConditionOf(EntityDefinition entity, ParameterExpression row)
    {
        Expression condition = new RowReplacer(entity.Filter!.Parameters[0], row.Type == entity.ClrType ? row : Expression.Convert(row, entity.ClrType)).Visit(entity.Filter.Body);
        return entity.ClrType.IsAssignableFrom(row.Type) ? condition : Expression.OrElse(Expression.Not(Expression.TypeIs(row, entity.ClrType)), condition);
    }

    private sealed class RowReplacer(ParameterExpression parameter, Expression row) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? row : node;
    }
}
