using System.Linq.Expressions;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Remotion.Linq.Clauses;
using Remotion.Linq.Clauses.Expressions;
using static Linq.Provider.Translation.Sequences;

namespace Linq.Provider.Translation;

/// <summary>Includes: noted on the entity when the operator is met, turned into joins and keyed queries when the entity's shape is built.</summary>
internal sealed partial class QueryTranslator
{
    private EntityItem Include(Item element, IncludeSpec include, QueryScope scope)
    {
        if (element is not EntityItem entity)
        {
            throw Untranslatable.Operator(include.Name, $"the query does not give entities any more at this point. Move the {include.Name} before the Select.");
        }

        if (include.Loading is Loading.Dynamic or Loading.WriteOnly)
        {
            throw Untranslatable.NotForInclude(include.Path, include.Loading.Value);
        }

        ValueList<NavigationMap> start = include.IsThen ? entity.IncludeCursor : [];
        EntityMap from = start.Count == 0 ? entity.Map : start[^1].Target;
        (ValueList<NavigationMap> path, bool isFiltered) = PathOf(from, include.Path);
        ValueList<NavigationMap> cursor = start.AddRange(path);
        return include switch
        {
            { IsContained: true } => entity with { Includes = Contain(entity, path, isFiltered, include, scope) },
            { Recursion: { } recursion } => entity with { Includes = Insert(entity.Includes, path.AsSpan(), known => Recursive(known, recursion, isFiltered || path.Count != 1, include)) },
            _ => entity with
            {
                Includes = Insert(entity.Includes, cursor.AsSpan(), known => known with { Loading = include.Loading ?? known.Loading, Filter = isFiltered ? include.Path : known.Filter }),
                IncludeCursor = cursor,
            },
        };
    }

    private static IncludePath Recursive(IncludePath known, Recursion recursion, bool isMore, IncludeSpec include)
    {
        if (isMore || !known.Navigation.IsCollection || !known.Navigation.Source.ClrType.IsAssignableFrom(known.Navigation.Target.ClrType))
        {
            throw Untranslatable.Expression(
                include.Path, $"{include.Name} follows one collection from objects of a class to objects of the same class (c => c.Children), without filters. Filter the query, or declare a filter of the model.");
        }

        return known with { Loading = Loading.SelectIn, Recursion = recursion };
    }

    /// <summary>The navigations that an include's lambda names, and whether query operators follow the last.</summary>
    private static (ValueList<NavigationMap> Path, bool IsFiltered) PathOf(EntityMap map, LambdaExpression lambda)
    {
        Expression body = lambda.Body;
        bool isFiltered = false;
        while (body is MethodCallExpression call && IsOperator(call))
        {
            isFiltered |= call.Method.Name != nameof(Queryable.AsQueryable);
            body = call.Arguments[0];
        }

        var members = new Stack<MemberExpression>();
        while (body is MemberExpression or UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs })
        {
            if (body is MemberExpression member)
            {
                // The values of a dictionary are the relationship itself.
                if (member.Member.Name != "Values" || Mapping.Declarative.MemberScan.DictionaryTypes(member.Expression!.Type) is null)
                {
                    members.Push(member);
                }

                body = member.Expression!;
            }
            else
            {
                body = ((UnaryExpression)body).Operand;
            }
        }

        if (body is not ParameterExpression || members.Count == 0)
        {
            throw Untranslatable.Expression(lambda, "it does not name a relationship (d => d.Employees; in an Include also with Where, OrderBy, Skip and Take).");
        }

        var path = new List<NavigationMap>();
        foreach (MemberExpression member in members)
        {
            EntityMap declaring = map.DerivedMaps.Prepend(map).FirstOrDefault(m => m.TryGetNavigation(member.Member.Name, out _)) ?? map;
            if (!declaring.TryGetNavigation(member.Member.Name, out NavigationMap? navigation))
            {
                throw Untranslatable.Expression(lambda, $"'{map.ClrType.Name}.{member.Member.Name}' is not a relationship. Properties are loaded with their object and need no Include.");
            }

            if (navigation.IsLogged)
            {
                throw Untranslatable.NeverLoaded(lambda, navigation);
            }

            path.Add(navigation);
            map = navigation.Target;
        }

        return (path.ToValueList(), isFiltered);
    }

    /// <summary>The includes with the one at the end of a path changed; it is added if need be.</summary>
    private static ValueList<IncludePath> Insert(ValueList<IncludePath> paths, ReadOnlySpan<NavigationMap> path, Func<IncludePath, IncludePath> change)
    {
        NavigationMap navigation = path[0];
        IncludePath known = paths.FirstOrDefault(p => p.Navigation == navigation) ?? new IncludePath(navigation, null, null, []);
        IncludePath changed = path.Length == 1 ? change(known) : known with { Children = Insert(known.Children, path[1..], change) };
        return paths.Any(p => p.Navigation == navigation)
            ? paths.Select(p => p.Navigation == navigation ? changed : p).ToValueList()
            : paths.Add(changed);
    }

    /// <summary>
    /// What is to be loaded with an entity: what the query asks for, and what the mapping says for the rest. The mapping's wishes are followed along a path only until they
    /// would go back where the path came from, or along a relationship a second time.
    /// </summary>
    private IEnumerable<IncludePath> IncludesOf(EntityItem entity, EntityMap? below)
    {
        if (_context.IsBare)
        {
            yield break;
        }

        // Relationships of subclasses are asked for through the base class, which brings them if it has what they are found by.
        foreach (IncludePath include in entity.Includes.Where(i => below is null ? Brings(entity.Map, i) : entity.Map.Navigations.Contains(i.Navigation) && !Brings(below, i)))
        {
            yield return include;
        }

        foreach (NavigationMap navigation in entity.Map.Navigations.Where(n => below is null || !below.Navigations.Contains(n)))
        {
            if (entity.Includes.Any(i => i.Navigation == navigation))
            {
                continue;
            }

            Loading? option = _context.Load.LoadingOf(navigation);
            bool loads = LoaderStrategies.Of(option ?? navigation.Loading).PartOf(navigation) != QueryPart.None;
            bool isNew = !entity.LoadPath.Contains(navigation) && (entity.LoadPath.Count == 0 || navigation.Inverse is null || entity.LoadPath[^1] != navigation.Inverse);
            bool isMeant = option is null || entity.LoadPath.Count == 0 || _context.Load.IsNamed(navigation);
            if (loads ? isNew && isMeant : option is not null)
            {
                yield return new IncludePath(navigation, option ?? navigation.Loading, null, []);
            }
        }
    }

    private static bool Brings(EntityMap map, IncludePath include) => map.Navigations.Contains(include.Navigation)
        || (include.Navigation.IsCollection && include.Navigation.OwnerKey.All(p => p.Index < map.Properties.Count && map.Properties[p.Index].Name == p.Name));

    /// <summary>The statement that loads a relationship of objects which were read before, with what the mapping wants of the related objects.</summary>
    public static (NestedInclude Include, TranslatedQuery Rows) TranslateRelationship(NavigationMap navigation, TranslationContext context)
    {
        return WithForms(context, translator =>
        {
            NestedInclude include = translator.IncludeQuery(new IncludePath(navigation, null, null, []), [], keyRows: null);
            var rows = new TranslatedQuery(include.Children.Query, ResultKind.Sequence) { FilterParameters = translator._filterParameters.ToValueList(), PartParameters = translator._partParameters.ToValueList() };
            return (include, rows);
        });
    }

    /// <summary>The statement that reads a column of objects which were read before without it, by their keys: a relationship of each object to itself.</summary>
    public static (NestedInclude Include, TranslatedQuery Rows) TranslateColumn(EntityMap map, PropertyMap property, TranslationContext context)
    {
        var itself = new NavigationMap
        {
            Name = property.Name,
            Member = property.Member!,
            Source = map,
            Target = map,
            IsCollection = false,
            IsOnDependent = true,
            IsRequired = true,
            SourceKey = map.Key,
            TargetKey = map.Key,
        };
        var settings = LoadSettings.None with { Columns = [new ColumnChoice(map.ClrType, IsOnly: true, [property.Name])] };
        return TranslateRelationship(itself, context with { IsBare = true, Load = settings });
    }

    /// <summary>Columns can be left unread that nothing depends on.</summary>
    private void CheckColumns()
    {
        foreach (ColumnChoice choice in _context.Load.Columns)
        {
            EntityMap map = _context.MapOf(choice.Class);
            foreach (string name in choice.Properties)
            {
                PropertyMap property = map.TryGetProperty(name, out PropertyMap? known) ? known : throw Untranslatable.NotAColumn(map, name);
                if (!choice.IsOnly && LoadSettings.IsNeeded(map, property))
                {
                    throw Untranslatable.NeededColumn(map, property);
                }
            }
        }
    }

    /// <summary>The query for the related objects of all parents at once, keyed by properties of the parents.</summary>
    /// <param name="path">The relationships that led to the parents.</param>
    /// <param name="keyRows">The rows of the parents' keys, for some of their properties; null to get the keys as list parameters.</param>
    private NestedInclude IncludeQuery(IncludePath include, ValueList<NavigationMap> path, KeySource? keyRows)
    {
        // A row of the parent whose columns nothing provides: those that the related objects' query refers to are its keys.
        NavigationMap navigation = include.Navigation;
        Scalar[] columns = [.. navigation.Source.Properties.Select(p => (Scalar)_ids.New(p.Name, p.SqlType, p.IsNullable).Ref())];
        var parent = new EntityItem(navigation.Source, columns.ToValueList(), null);
        var scope = new QueryScope(null);
        Sequence children = include.Filter is null
            ? navigation.IsOnDependent && navigation.SourceKey.Any(p => p.Member is null) ? OpenByOwner(parent, navigation) : OpenRelated(parent, navigation)
            : OpenFiltered(include.Filter, parent, scope);
        if (children.Element is not EntityItem child)
        {
            throw NotProjected(include);
        }

        children = children with { Element = child with { Includes = include.Children, LoadPath = path.Add(navigation) } };
        (KeyedQuery query, ValueList<ColumnRef> keys) = Keyed(
            children,
            new QueryScope(scope),
            keyRows is null ? null : (outer, named) => keyRows([.. outer.Select(PropertyOf)], named),
            include.Recursion is not { } recursion ? null : (outer, seeds, named) => Walk(navigation, recursion, [.. outer.Select(PropertyOf)], seeds, named));
        ValueList<PropertyMap> properties = keys.Select(PropertyOf).ToValueList();
        return new NestedInclude(navigation, query, properties) { Recursion = include.Recursion, IsPartial = include.IsPartial };

        PropertyMap PropertyOf(ColumnRef key) => navigation.Source.Properties[Array.FindIndex(columns, c => ((ColumnRef)c).Id == key.Id)];
    }

    private static QueryTranslationException NotProjected(IncludePath include) =>
        Untranslatable.Expression(include.Filter!, "an Include may filter, order and limit the related objects, not project them.");

    /// <summary>Rows of the distinct values of some properties of the parents, in columns of the given identity.</summary>
    private delegate Relation KeySource(IReadOnlyList<PropertyMap> properties, IReadOnlyList<OutputColumn> columns);

    /// <summary>Rows of the keys that a query depends on, in columns of the given identity.</summary>
    private delegate Relation KeyRows(IReadOnlyList<ColumnRef> outer, IReadOnlyList<OutputColumn> columns);

    /// <summary>Rows of all keys that are reached from those that a query depends on, in columns of the given identity.</summary>
    private delegate Relation KeyWalk(IReadOnlyList<ColumnRef> outer, Relation seeds, IReadOnlyList<OutputColumn> columns);

    /// <summary>
    /// Takes the keys of an entity of a query from a copy of the query (Loading.Subquery). A query that depends on keys itself, because it reads a relationship, is copied with the
    /// rows of these keys; null where only the execution knows them, and where the copy might give other rows than the query, because it limits rows that it does not order wholly.
    /// </summary>
    private KeySource? KeysOf(EntityItem entity, Relation rows, KeyRows? keyRows)
    {
        ColumnRef[] outer = [.. rows.FreeReferences()];
        if ((outer.Length > 0 && keyRows is null) || !IsRepeatable(rows))
        {
            return null;
        }

        return (properties, columns) =>
        {
            Relation all = rows;
            if (outer.Length > 0)
            {
                OutputColumn[] seeds = [.. outer.Select(c => _ids.New("key", c.Type, c.IsNullable))];
                all = new Apply(ApplyKind.Cross, keyRows!(outer, seeds), Substitution.Replace(rows, outer.Zip(seeds).ToDictionary(p => p.First.Id, p => (Scalar)p.Second.Ref())));
            }

            ClonedRelation copy = all.Clone(_ids);
            Scalar[] values = [.. properties.Select(p => entity.Columns[p.Index].Replace(c => copy.Columns.TryGetValue(c.Id, out int id) ? c with { Id = id } : null))];
            // Rows without the entity, where it was joined and there is none, have no key.
            Scalar[] absent = [.. values.Where((v, i) => v.IsNullable && !columns[i].IsNullable)];
            Relation present = absent.Length == 0 ? copy.Relation : new Filter(copy.Relation, Scalars.All(absent.Select(Unary.IsNotNull)));
            var bindings = values.Select((v, i) => new Binding(columns[i], absent.Contains(v) && v is ColumnRef column ? column with { IsNullable = false } : v)).ToValueList();
            return new Distinct(new Project(present, bindings));
        };
    }

    /// <summary>Whether a relation gives the same rows each time: what it limits or numbers is ordered by a key.</summary>
    private static bool IsRepeatable(Relation relation) => relation switch
    {
        Limit { Input: Sort sort } => UniqueKeys.Of(sort.Input).Any(k => k.IsSubsetOf(OrderedBy(sort.Orderings))),
        Limit r => UniqueKeys.Of(r.Input).Any(k => k.Count == 0),
        Window r => r.Calls.All(c => c.Value is not WindowCall { Function: WindowFunction.RowNumber } call
            || UniqueKeys.Of(r.Input).Any(k => k.IsSubsetOf(OrderedBy([.. call.OrderBy, .. call.PartitionBy.Select(p => new Algebra.Ordering(p))])))),
        _ => true,
    } && relation.Inputs().All(IsRepeatable) && relation.Scalars().SelectMany(s => s.Subqueries()).All(IsRepeatable);

    private static HashSet<int> OrderedBy(IEnumerable<Algebra.Ordering> orderings) => [.. orderings.Select(o => o.Key).OfType<ColumnRef>().Select(c => c.Id)];

    /// <summary>The related objects by the key of their owners, for a foreign key that the owners do not hold in a property.</summary>
    private Sequence OpenByOwner(EntityItem parent, NavigationMap navigation)
    {
        Sequence owners = OpenEntities(navigation.Source);
        Sequence targets = OpenEntities(navigation.Target);
        var owner = (EntityItem)owners.Element;
        ValueList<Scalar> foreignKey = navigation.SourceKey.Select(p => owner.Columns[p.Index]).ToValueList();
        ValueList<Scalar> key = navigation.Source.Key.Select(p => parent.Columns[p.Index]).ToValueList();
        var joined = new Join(JoinKind.Inner, owners.Relation, targets.Relation, MatchKeys(foreignKey, (EntityItem)targets.Element, navigation.TargetKey));
        return targets with { Relation = new Filter(joined, MatchKeys(key, owner, navigation.Source.Key)) };
    }

    private Sequence OpenFiltered(LambdaExpression filter, EntityItem parent, QueryScope scope)
    {
        var source = new MainFromClause("parent", filter.Parameters[0].Type, Expression.Constant(null, filter.Parameters[0].Type));
        scope.Define(source, parent);
        return OpenSource(_context.Parser.Inline(filter, new QuerySourceReferenceExpression(source)), scope);
    }
}
