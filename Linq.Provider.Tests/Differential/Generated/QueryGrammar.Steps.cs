using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>Operators that make a sequence of a sequence.</summary>
internal static partial class QueryGrammar
{
    private static Rows Step(Choice c, Rows rows, Scope scope) => Pick<Rows>(c,
        [() => rows],
        [
            () => Where(c, rows, scope), () => Where(c, rows, scope), () => Where(c, rows, scope),
            () => Select(c, rows, scope), () => Select(c, rows, scope), () => SelectEntity(c, rows, scope),
            () => Sort(c, rows, scope), () => Page(c, rows, scope), () => Page(c, rows, scope),
            () => Distinct(rows), () => Combine(c, rows, scope), () => Combine(c, rows, scope),
            () => Join(c, rows, scope), () => Join(c, rows, scope), () => GroupJoin(c, rows, scope),
            () => SelectMany(c, rows, scope), () => SelectMany(c, rows, scope),
            () => GroupBy(c, rows, scope), () => Summarise(c, rows, scope), () => Summarise(c, rows, scope),
            () => DistinctBy(c, rows, scope), () => Positional(c, rows, scope), () => DefaultIfEmpty(c, rows, scope), () => CombineBy(c, rows, scope), () => Zip(c, rows, scope),
            () => Let(c, rows, scope), () => Let(c, rows, scope), () => Index(c, rows, scope), () => Values(c, rows, scope), () => Chunk(c, rows, scope), () => FoldBy(c, rows, scope), () => FoldBy(c, rows, scope),
            () => UnionBy(c, rows, scope), () => GroupInto(c, rows, scope), () => GroupInto(c, rows, scope), () => Ranges(c, rows, scope), () => SelectManyAt(c, rows, scope), () => OfType(c, rows),
            () => ZipTuples(c, rows, scope), () => Include(c, rows, scope), () => Include(c, rows, scope),
        ]);

    private static Rows Where(Choice c, Rows rows, Scope scope)
    {
        LambdaExpression condition = Lambda(rows, scope, inner => Condition(c[0], inner));
        return rows with { Source = Call(rows, nameof(Queryable.Where), [rows.Element], condition) };
    }

    private static Rows Select(Choice c, Rows rows, Scope scope)
    {
        LambdaExpression selector = Lambda(rows, scope, inner => Shape(c, inner));
        return new Rows(Call(rows, nameof(Queryable.Select), [rows.Element, selector.ReturnType], selector), selector.ReturnType, IsOrdered: rows.IsOrdered);
    }

    private static Rows? SelectEntity(Choice c, Rows rows, Scope scope)
    {
        Term variable = Variable(rows.Element, rows.HasNulls, scope);
        Term[] entities = [.. Model.Entities(new Scope(variable)).Where(term => term.Value != variable.Value)];
        if (entities.Length == 0)
        {
            return null;
        }

        Term chosen = entities[Detail(c, entities.Length)];
        LambdaExpression selector = Expression.Lambda(chosen.Value, (ParameterExpression)variable.Value);
        return new Rows(Call(rows, nameof(Queryable.Select), [rows.Element, chosen.Type], selector), chosen.Type, chosen.IsOptional, rows.IsOrdered);
    }

    private static Rows Sort(Choice c, Rows rows, Scope scope)
    {
        Expression source = rows.Source;
        int count = 1 + Detail(c, 2);
        for (int i = 0; i < count; i++)
        {
            LambdaExpression key = Lambda(rows, scope, inner => Value(c[i], inner, ValueType(c[i])));
            string method = (i == 0 ? "OrderBy" : "ThenBy") + (c[i].Number % 3 == 0 ? "Descending" : "");
            source = Call(rows with { Source = source }, method, [rows.Element, key.ReturnType], key);
        }

        return rows with { Source = source, IsOrdered = false };
    }

    private static Rows? Page(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        string method = Detail(c, 6) switch { 0 or 1 => "Take", 2 => "Skip", 3 => "TakeLast", 4 => "SkipLast", _ => "Skip" };
        Rows page = ordered with { Source = Call(ordered, method, [rows.Element], Number(c[1], 9)) };
        return Detail(c, 6) == 5 ? page with { Source = Call(page, "Take", [rows.Element], Number(c[2], 9)) } : page;
    }

    private static Expression Number(Choice c, int limit) => Detail(c, 3, 1) == 0 ? Captured(Detail(c, limit, 2)) : Expression.Constant(Detail(c, limit, 2));

    private static Rows? Distinct(Rows rows) => Model.IsComparable(rows.Element) ? rows.Unordered() with { Source = Call(rows, nameof(Queryable.Distinct), [rows.Element]) } : null;

    private static Rows? Combine(Choice c, Rows rows, Scope scope)
    {
        string method = Detail(c, 6) switch { 0 or 1 => "Concat", 2 or 3 => "Union", 4 => "Intersect", _ => "Except" };
        if ((method != "Concat" && !Model.IsComparable(rows.Element)) || Like(c, rows, scope) is not { } other || rows.IsQueryable != other.IsQueryable)
        {
            return null;
        }

        return new Rows(Call(rows, method, [rows.Element], other.Source), rows.Element, rows.HasNulls || other.HasNulls);
    }

    /// <summary>Other rows of the same type.</summary>
    private static Rows? Like(Choice c, Rows rows, Scope scope)
    {
        if (Model.IsEntity(rows.Element))
        {
            MemberExpression set = Model.Sets.Single(candidate => Model.ElementOf(candidate.Type) == rows.Element);
            Rows all = rows.IsQueryable || Detail(c, 2, 2) == 0 ? new Rows(set, rows.Element) : rows;
            return Where(c, all, scope);
        }

        Rows source = Source(c[1], scope);
        if (!Model.IsComparable(rows.Element) || rows.IsQueryable != source.IsQueryable)
        {
            return Model.IsGroup(rows.Element) ? null : Where(c, rows, scope);
        }

        int next = 0;
        LambdaExpression selector = Lambda(source, scope, inner => Model.IsValue(rows.Element)
            ? Value(c[2], inner, rows.Element)
            : Shapes.Like(rows.Element, type => Model.IsValue(type) ? Value(c[2 + next++], inner, type) : EntityOf(inner, type)) ?? Expression.Default(rows.Element));
        return selector.Body is DefaultExpression || MissesEntity(selector.Body)
            ? Where(c, rows, scope)
            : new Rows(Call(source, nameof(Queryable.Select), [source.Element, rows.Element], selector), rows.Element);
    }

    /// <summary>Whether the other rows have no entity to put where these have one.</summary>
    private static bool MissesEntity(Expression made) => made switch
    {
        NewExpression { Arguments: var values } => values.Any(MissesEntity),
        MemberInitExpression init => init.Bindings.Cast<MemberAssignment>().Any(binding => MissesEntity(binding.Expression)),
        ConstantExpression { Value: null, Type: var type } => !Model.IsValue(type),
        DefaultExpression { Type: var type } => !Model.IsValue(type),
        _ => false,
    };

    private static Expression EntityOf(Scope scope, Type type) =>
        Model.Entities(scope).FirstOrDefault(term => term.Type == type)?.Value ?? Shapes.Like(type, inner => Model.IsValue(inner) ? Constant(Choice.Leaf(0), inner) : EntityOf(scope, inner)) ?? Expression.Default(type);

    private static Rows? DistinctBy(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        LambdaExpression key = Lambda(rows, scope, inner => Value(c[1], inner, ValueType(c[2])));
        return rows.Unordered() with { Source = Call(ordered, nameof(Queryable.DistinctBy), [rows.Element, key.ReturnType], key) };
    }

    /// <summary>The first element of each key, which is or is not among others.</summary>
    private static Rows? CombineBy(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        Type type = ValueType(c[2]);
        LambdaExpression key = Lambda(rows, scope, inner => Value(c[1], inner, type));
        Rows others = Source(c[4], scope);
        LambdaExpression otherKey = Lambda(others, scope, inner => Value(c[3], inner, type));
        Expression keys = Call(others, nameof(Queryable.Select), [others.Element, type], otherKey);
        string method = Detail(c, 2) == 0 ? nameof(Queryable.IntersectBy) : nameof(Queryable.ExceptBy);
        return rows.Unordered() with { Source = Call(ordered, method, [rows.Element, type], keys, key) };
    }

    /// <summary>Pairs by position.</summary>
    private static Rows? Zip(Choice c, Rows rows, Scope scope)
    {
        Rows others = Nested(c[1], scope);
        if (Ordered(c[0], rows, scope) is not { } first || Ordered(c[2], others, scope) is not { } second)
        {
            return null;
        }

        LambdaExpression result = Pair(c, rows, others, scope);
        return new Rows(Call(first, nameof(Queryable.Zip), [rows.Element, others.Element, result.ReturnType], second.Source, result), result.ReturnType, IsOrdered: true);
    }

    private static Rows? Positional(Choice c, Rows rows, Scope scope)
    {
        if (Ordered(c[0], rows, scope) is not { } ordered)
        {
            return null;
        }

        switch (Detail(c, 5))
        {
            case 0:
                return ordered with { Source = Call(ordered, nameof(Queryable.Reverse), [rows.Element]) };
            case 1:
                return ordered with { Source = Call(ordered, nameof(Queryable.TakeWhile), [rows.Element], Lambda(rows, scope, inner => Condition(c[1], inner))) };
            case 2:
                return ordered with { Source = Call(ordered, nameof(Queryable.SkipWhile), [rows.Element], Lambda(rows, scope, inner => Condition(c[1], inner))) };
            case 3:
                LambdaExpression counted = Lambda(rows, Variable(typeof(int), false, scope, "i"), scope, inner => Shape(c[1], inner));
                return new Rows(Call(ordered, nameof(Queryable.Select), [rows.Element, counted.ReturnType], counted), counted.ReturnType, IsOrdered: true);
            default:
                LambdaExpression condition = Lambda(rows, Variable(typeof(int), false, scope, "i"), scope, inner => Condition(c[1], inner));
                return ordered with { Source = Call(ordered, nameof(Queryable.Where), [rows.Element], condition) };
        }
    }

    private static Rows? DefaultIfEmpty(Choice c, Rows rows, Scope scope)
    {
        if (Model.IsValue(rows.Element) && Detail(c, 2, 1) == 0)
        {
            return rows.Unordered() with { Source = Call(rows, nameof(Queryable.DefaultIfEmpty), [rows.Element], Constant(c[0], rows.Element)) };
        }

        // The default of characters is one that PostgreSQL's texts cannot hold.
        return (Model.IsValue(rows.Element) && rows.Element != typeof(char)) || Model.CanBeMissing(rows.Element) ? rows.Unordered() with { Source = Call(rows, nameof(Queryable.DefaultIfEmpty), [rows.Element]), HasNulls = true } : null;
    }
}
