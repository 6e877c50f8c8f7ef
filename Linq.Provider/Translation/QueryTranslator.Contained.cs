using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Remotion.Linq.Clauses.ResultOperators;

namespace Linq.Provider.Translation;

/// <summary>
/// Relationships that joins of the query itself fill (ContainsEager). A join is found by what it is: somewhere below the rows, the key of the owner is equated with that of the
/// related class, as a navigation, <c>from b in a.Books</c>, <c>join</c> and <c>where b.AuthorId == a.Id</c> all do. A relationship by a condition is found only where it is navigated.
/// </summary>
internal sealed partial class QueryTranslator
{
    /// <summary>Every row of a mapped class that some part of the query reads.</summary>
    private readonly List<EntityItem> _opened = [];

    /// <summary>The tables of many-to-many relationships that some part of the query reads.</summary>
    private readonly List<Scan> _links = [];

    /// <summary>The objects that some part of the query reads by a condition, which cannot be told from what is equated.</summary>
    private readonly List<(NavigationMap Navigation, EntityItem Owner, EntityItem Related)> _byCondition = [];

    private ValueList<IncludePath> Contain(EntityItem entity, ValueList<NavigationMap> path, bool isFiltered, IncludeSpec include, QueryScope scope)
    {
        if (isFiltered)
        {
            throw Untranslatable.Expression(include.Path, "ContainsEager takes the rows that the query has joined. Write conditions and order into the query.");
        }

        ValueList<IncludePath> includes = entity.Includes;
        EntityItem owner = entity;
        for (int i = 0; i < path.Count; i++)
        {
            EntityItem related = FindContained(owner, path[i], include, scope);
            includes = Insert(includes, path.AsSpan()[..(i + 1)], known => known with { Contained = related, Loading = Loading.Joined });
            owner = related;
        }

        return includes;
    }

    private EntityItem FindContained(EntityItem owner, NavigationMap navigation, IncludeSpec include, QueryScope scope)
    {
        if (navigation.Condition is not null && navigation.Target.Key.Count == 0)
        {
            throw NotContained(include, navigation, "its objects have no key, by which rows without one could be told from others");
        }

        var equated = new HashSet<(int, int)>();
        Equations(scope.Relation, equated);
        EntityItem[] found = [.. _opened.Where(e => e.Map == navigation.Target && IsProvided(e, scope) && IsJoined(owner, e, navigation, equated))];
        return found switch
        {
            [var related] => related,
            [] => throw NotContained(include, navigation, "no join of the query brings that relationship at this point"),
            _ => throw NotContained(include, navigation, "several joins of the query bring that relationship, and it cannot hold the rows of more than one"),
        };
    }

    /// <summary>Whether the columns of an entity are there still: Distinct and set operations make others.</summary>
    private static bool IsProvided(EntityItem entity, QueryScope scope) => entity.Columns.All(c => c is ColumnRef column && scope.Provides.Contains(column.Id));

    private bool IsJoined(EntityItem owner, EntityItem related, NavigationMap navigation, HashSet<(int, int)> equated)
    {
        if (navigation.Condition is not null)
        {
            return _byCondition.Exists(c => c.Navigation == navigation && AreSame(c.Owner, owner) && AreSame(c.Related, related));
        }

        Scalar[] key = [.. navigation.SourceKey.Select(p => owner.Columns[p.Index])];
        Scalar[] other = [.. navigation.TargetKey.Select(p => related.Columns[p.Index])];
        return navigation.Association is not { } association
            ? AreEquated(key, other, equated)
            : _links.Exists(link => link.Table == association.Table
                && AreEquated(key, ColumnsOf(link, association.SourceColumns), equated) && AreEquated(other, ColumnsOf(link, association.TargetColumns), equated));
    }

    private static bool AreSame(EntityItem one, EntityItem other) => one.Map == other.Map
        && one.Columns.Zip(other.Columns).All(p => p is (ColumnRef a, ColumnRef b) && a.Id == b.Id);

    private static Scalar?[] ColumnsOf(Scan scan, IReadOnlyList<Column> columns) => [.. columns.Select(c => scan.Columns.FirstOrDefault(s => s.Name == c.Name)?.Output.Ref())];

    private static bool AreEquated(Scalar?[] left, Scalar?[] right, HashSet<(int, int)> equated) =>
        left.Zip(right).All(p => p is (ColumnRef a, ColumnRef b) && (equated.Contains((a.Id, b.Id)) || equated.Contains((b.Id, a.Id))));

    /// <summary>The pairs of columns that are equal in all rows, or whose second is absent.</summary>
    private static void Equations(Relation relation, HashSet<(int, int)> equated)
    {
        Scalar? predicate = relation switch
        {
            Filter r => r.Predicate,
            Join r => r.Predicate,
            _ => null,
        };
        foreach (Scalar conjunct in predicate.Conjuncts())
        {
            if (conjunct is Binary { Operator: BinaryOperator.Match or BinaryOperator.Equal, Left: ColumnRef a, Right: ColumnRef b })
            {
                equated.Add((a.Id, b.Id));
            }
        }

        if (relation is Filter { } or Join { } or Apply { } or Sort { } or Limit { } or Window { } or Project { })
        {
            foreach (Relation input in relation.Inputs())
            {
                Equations(input, equated);
            }
        }
    }

    private static QueryTranslationException NotContained(IncludeSpec include, NavigationMap navigation, string why) => new(
        ErrorCodes.NoSuchJoin,
        $"'{Untranslatable.Print(include.Path)}' cannot be filled from the query: {why}. Join {navigation} in the query (from x in ….{navigation.Name}, or a join on its keys) and call ContainsEager "
        + "before Distinct and set operations, or load it with Include.");

    /// <summary>A single row would be an object with one element of its collection.</summary>
    private static void RequireWholeObjects(Item element, ChoiceResultOperatorBase choice)
    {
        if (element is EntityItem entity && HasContainedCollection(entity.Includes))
        {
            throw Untranslatable.Operator(
                NameOf(choice), "ContainsEager fills a collection from the rows of the query, and one row has one element. Call ToList() and take from the list, or use Include with a filter.");
        }
    }

    /// <summary>Whether an entity has collections that joins of the query fill: several rows make one object then.</summary>
    private static bool HasContainedCollection(IEnumerable<IncludePath> includes) =>
        includes.Any(i => i.Contained is not null && (i.Navigation.IsCollection || HasContainedCollection(i.Children)));
}
