using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;

namespace Linq.Provider.Translation;

/// <summary>Includes: noted on the entity when the operator is met, turned into joins and keyed queries when the entity's shape is built.</summary>
internal sealed partial class QueryTranslator
{
    private static EntityItem Include(Item element, IncludeSpec include)
    {
        if (element is not EntityItem entity)
        {
            throw Untranslatable.Operator("Include", "the query does not give entities any more at this point. Move the Include before the Select.");
        }

        ValueList<NavigationMap> start = include.IsThen ? entity.IncludeCursor : [];
        EntityMap from = start.Count == 0 ? entity.Map : start[^1].Target;
        (ValueList<NavigationMap> path, bool isFiltered) = PathOf(from, include.Path);
        ValueList<NavigationMap> cursor = start.AddRange(path);
        return entity with
        {
            Includes = Insert(entity.Includes, cursor.AsSpan(), include.Loading, isFiltered ? include.Path : null),
            IncludeCursor = cursor,
        };
    }

    /// <summary>The navigations that an include's lambda names, and whether query operators follow the last.</summary>
    private static (ValueList<NavigationMap> Path, bool IsFiltered) PathOf(EntityMap map, LambdaExpression lambda)
    {
        Expression body = lambda.Body;
        bool isFiltered = false;
        while (body is MethodCallExpression call && (call.Method.DeclaringType == typeof(Enumerable) || call.Method.DeclaringType == typeof(Queryable)))
        {
            isFiltered |= call.Method.Name != nameof(Queryable.AsQueryable);
            body = call.Arguments[0];
        }

        var members = new Stack<MemberExpression>();
        while (body is MemberExpression or UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs })
        {
            if (body is MemberExpression member)
            {
                members.Push(member);
                body = member.Expression!;
            }
            else
            {
                body = ((UnaryExpression)body).Operand;
            }
        }

        if (body is not ParameterExpression || members.Count == 0)
        {
            throw Untranslatable.Expression(lambda, "an Include names a relationship (d => d.Employees), optionally followed by Where, OrderBy, Skip and Take.");
        }

        var path = new List<NavigationMap>();
        foreach (MemberExpression member in members)
        {
            EntityMap declaring = map.DerivedMaps.Prepend(map).FirstOrDefault(m => m.TryGetNavigation(member.Member.Name, out _)) ?? map;
            if (!declaring.TryGetNavigation(member.Member.Name, out NavigationMap? navigation))
            {
                throw Untranslatable.Expression(lambda, $"'{map.ClrType.Name}.{member.Member.Name}' is not a relationship. Properties are loaded with their object and need no Include.");
            }

            path.Add(navigation);
            map = navigation.Target;
        }

        return (path.ToValueList(), isFiltered);
    }

    private static ValueList<IncludePath> Insert(ValueList<IncludePath> paths, ReadOnlySpan<NavigationMap> path, Loading? loading, LambdaExpression? filter)
    {
        NavigationMap navigation = path[0];
        IncludePath known = paths.FirstOrDefault(p => p.Navigation == navigation) ?? new IncludePath(navigation, null, null, []);
        IncludePath changed = path.Length == 1
            ? known with { Loading = loading ?? known.Loading, Filter = filter ?? known.Filter }
            : known with { Children = Insert(known.Children, path[1..], loading, filter) };
        return paths.Any(p => p.Navigation == navigation)
            ? paths.Select(p => p.Navigation == navigation ? changed : p).ToValueList()
            : paths.Add(changed);
    }

    /// <summary>Whether an include is a join in the statement itself: references are by default.</summary>
    private static bool IsJoined(IncludePath include) => !include.Navigation.IsCollection && include.Filter is null && include.Loading is null or Loading.Joined && !include.Navigation.IsCollection;

    /// <summary>The query for the related objects of all parents at once, keyed by properties of the parents.</summary>
    private NestedInclude IncludeQuery(IncludePath include)
    {
        // A row of the parent whose columns nothing provides: those that the related objects' query refers to are its keys.
        NavigationMap navigation = include.Navigation;
        Scalar[] columns = [.. navigation.Source.Properties.Select(p => (Scalar)_ids.New(p.Name, p.SqlType, p.IsNullable).Ref())];
        var parent = new EntityItem(navigation.Source, columns.ToValueList(), null);
        var scope = new QueryScope(null);
        Sequence children = include.Filter is null
            ? OpenRelated(parent, navigation)
            : OpenFiltered(include.Filter, parent, scope);
        if (children.Element is not EntityItem child)
        {
            throw Untranslatable.Expression(include.Filter!, "an Include may filter, order and limit the related objects, not project them.");
        }

        children = children with { Element = child with { Includes = include.Children } };
        (KeyedQuery query, ValueList<ColumnRef> keys) = Keyed(children, new QueryScope(scope));
        ValueList<PropertyMap> properties = keys.Select(k => navigation.Source.Properties[Array.IndexOf(columns, k)]).ToValueList();
        return new NestedInclude(navigation, query, properties);
    }

    private Sequence OpenFiltered(LambdaExpression filter, EntityItem parent, QueryScope scope)
    {
        var source = new MainFromClause("parent", filter.Parameters[0].Type, Expression.Constant(null, filter.Parameters[0].Type));
        scope.Define(source, parent);
        return OpenSource(_context.Parser.Inline(filter, new QuerySourceReferenceExpression(source)), scope);
    }
}
