using System.Linq.Expressions;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>
/// Pairs navigations into relationships: first what fluent calls paired, then [InverseProperty], then pairs that are the only possible ones between two classes.
/// Two references that each have a foreign key of their own are never a pair, so that <c>Department.Manager</c> (<c>ManagerId</c>) does not disturb
/// <c>Department.Employees</c> and <c>Employee.Department</c>. Neither are two references of a class to itself.
/// </summary>
internal sealed class RelationshipDiscovery(ModelDefinition model, MappingProblems problems)
{
    private readonly HashSet<NavigationMember> _claimed = [];

    public void Run()
    {
        foreach (RelationshipDefinition relationship in model.Relationships.ToArray())
        {
            if (!Claim(relationship.First, relationship.Second.Entity) | !Claim(relationship.Second, relationship.First.Entity))
            {
                model.Relationships.Remove(relationship);
            }
        }

        foreach (ConditionalDefinition conditional in model.Conditionals.ToArray())
        {
            if (!Claim(conditional.End, conditional.Target) || MakeOrdinary(conditional))
            {
                model.Conditionals.Remove(conditional);
            }
        }

        NavigationMember[] navigations = [.. model.Entities.Where(e => !e.IsBroken).SelectMany(e => e.Navigations)];
        foreach (NavigationMember navigation in navigations)
        {
            PairByAttribute(navigation);
        }

        CheckForeignKeyProperties();
        PairByElimination([.. navigations.Where(n => !_claimed.Contains(n))]);
        foreach (RelationshipDefinition relationship in model.Relationships)
        {
            ReadAttributes(relationship.First, relationship.Second.Entity);
            ReadAttributes(relationship.Second, relationship.First.Entity);
        }

        foreach (ConditionalDefinition conditional in model.Conditionals)
        {
            ReadAttributes(conditional.End, conditional.Target);
        }
    }

    /// <summary>A condition that says no more than that a foreign key equals the primary key declares an ordinary relationship, which can be written.</summary>
    private bool MakeOrdinary(ConditionalDefinition conditional)
    {
        if (conditional.Equalities is not { } pairs)
        {
            return false;
        }

        RelationshipEnd end = conditional.End;
        IReadOnlyList<PropertyDefinition> principalKey = (end.IsCollection ? end.Entity : conditional.Target).Root.Key;
        string[] principal = [.. pairs.Select(p => end.IsCollection ? p.Own : p.Theirs)];
        if (principal.Length == 0 || !principal.SequenceEqual(principalKey.Select(k => k.Name)))
        {
            return false;
        }

        var back = new RelationshipEnd(conditional.Target, navigation: null, isCollection: !end.IsCollection);
        model.Relationships.Add(new RelationshipDefinition(end, back) { ForeignKeyNames = [.. pairs.Select(p => end.IsCollection ? p.Theirs : p.Own)] });
        return true;
    }

    private bool Claim(RelationshipEnd end, EntityDefinition other)
    {
        if (end.Navigation is not { } name)
        {
            return true;
        }

        NavigationMember? navigation = end.Entity.FindNavigation(name);
        string place = $"{end.Entity}.{name}";
        if (navigation is null)
        {
            bool isIgnored = end.Entity.Ignored.Contains(name);
            problems.Add(place, isIgnored ? "the relationship uses a property that is ignored." : "the relationship names a property that does not lead to a mapped class.",
                "Name a property whose type is a mapped class or a collection of one.");
            return false;
        }

        if (navigation.Owner != end.Entity)
        {
            problems.Add(place, $"the property belongs to the mapped base class '{navigation.Owner}'.", $"Configure the relationship by Entity<{navigation.Owner}>().");
            return false;
        }

        if (navigation.Target != other)
        {
            problems.Add(place, $"the property leads to '{navigation.Target}', but the relationship is with '{other}'.", "Name the class that the property leads to.");
            return false;
        }

        if (!_claimed.Add(navigation))
        {
            problems.Add(place, "the property is used in two relationships.", "Configure each property in one relationship only.");
            return false;
        }

        return true;
    }

    private void CheckForeignKeyProperties()
    {
        foreach (PropertyDefinition property in model.Entities.Where(e => !e.IsBroken).SelectMany(e => e.Properties))
        {
            if (property.ForeignKeyOf is { } name && property.Entity.FindNavigation(name) is null)
            {
                problems.Add(property, $"[ForeignKey] names '{name}', but '{property.Entity}' has no such property that leads to a mapped class.", "Name the property that holds the related object.");
            }
        }
    }

    private void PairByAttribute(NavigationMember navigation)
    {
        if (AttributeReader.InverseName(navigation.Member) is not { } name || _claimed.Contains(navigation))
        {
            return;
        }

        NavigationMember? inverse = navigation.Target.FindNavigation(name);
        if (inverse is null || inverse == navigation || !AreEnds(navigation, inverse))
        {
            problems.Add(navigation, $"[InverseProperty] names '{name}', but '{navigation.Target}' has no such property that leads back to '{navigation.Owner}'.",
                "Name the property at the other end of the relationship.");
            _claimed.Add(navigation);
            return;
        }

        if (_claimed.Contains(inverse))
        {
            problems.Add(navigation, $"[InverseProperty] names '{inverse}', which belongs to another relationship.", "Name each property once.");
            return;
        }

        Relate(navigation, inverse);
    }

    private static bool AreEnds(NavigationMember navigation, NavigationMember inverse) =>
        inverse.Target.ClrType.IsAssignableFrom(navigation.Owner.ClrType) || navigation.Owner.ClrType.IsAssignableFrom(inverse.Target.ClrType);

    private void PairByElimination(NavigationMember[] open)
    {
        var candidates = open.ToDictionary(n => n, n => open.Where(m => CanPair(n, m)).ToArray());
        foreach (NavigationMember navigation in open.Where(n => !_claimed.Contains(n)))
        {
            switch (candidates[navigation])
            {
                case [var only] when candidates[only] is [_]:
                    Relate(navigation, only);
                    break;
                case [] or [_]:
                    Relate(navigation, null);
                    break;
                case var several:
                    problems.Add(navigation, $"the relationship is ambiguous: its other end could be {string.Join(" or ", several.Select(s => $"'{s}'"))}.",
                        $"Name it by [InverseProperty] on '{navigation}', or by HasMany/HasOne in Configure.");
                    _claimed.Add(navigation);
                    break;
            }
        }
    }

    private static bool CanPair(NavigationMember one, NavigationMember other)
    {
        if (one == other || one.Target != other.Owner || other.Target != one.Owner)
        {
            return false;
        }

        return one.IsCollection || other.IsCollection
            || (one.Owner != one.Target && !(ForeignKeyConventions.HasOwnKey(one) && ForeignKeyConventions.HasOwnKey(other)));
    }

    private void Relate(NavigationMember navigation, NavigationMember? inverse)
    {
        _claimed.Add(navigation);
        var first = new RelationshipEnd(navigation.Owner, navigation.Name, navigation.IsCollection);
        // A lone reference is many-to-one, a lone collection one-to-many.
        var second = new RelationshipEnd(navigation.Target, inverse?.Name, inverse?.IsCollection ?? !navigation.IsCollection);
        if (inverse is not null)
        {
            _claimed.Add(inverse);
            second = new RelationshipEnd(inverse.Owner, inverse.Name, inverse.IsCollection);
        }

        model.Relationships.Add(new RelationshipDefinition(first, second));
    }

    private void ReadAttributes(RelationshipEnd end, EntityDefinition target)
    {
        if (end.Navigation is not { } name || end.Entity.FindNavigation(name) is not { } navigation)
        {
            return;
        }

        AttributeReader.ReadNavigation(end, navigation.Member);
        if (end.OrderBy.Count == 0)
        {
            foreach ((string property, bool isDescending) in AttributeReader.OrderNames(navigation.Member))
            {
                Order(end, navigation, target, property, isDescending);
            }
        }

        CheckKey(end, navigation, target);
    }

    private void Order(RelationshipEnd end, NavigationMember navigation, EntityDefinition target, string name, bool isDescending)
    {
        if (target.Find(name) is not { Member: { } member })
        {
            problems.Add(navigation, $"it is ordered by '{name}', but '{target}' has no such mapped property.", "Name properties of the related class, each optionally followed by 'desc', separated by commas.");
            return;
        }

        ParameterExpression item = Expression.Parameter(target.ClrType, "x");
        end.OrderBy.Add(new NavigationOrder(Expression.Lambda(Expression.Property(item, member), item), isDescending));
    }

    private void CheckKey(RelationshipEnd end, NavigationMember navigation, EntityDefinition target)
    {
        const string Remedy = "Name a property of the related class by [Relationship(KeyedBy = nameof(…))] or KeyedBy(…).";
        (Type Key, Type Value)? types = end.IsCollection ? MemberScan.DictionaryTypes(navigation.Member.PropertyType) : null;
        switch (types, end.KeyedBy)
        {
            case (null, null):
                break;
            case (null, _):
                problems.Add(navigation, "it is keyed by a property, but it is no dictionary.", "Declare it as IDictionary<TKey, TValue>, or leave KeyedBy out.");
                break;
            case (_, null):
                problems.Add(navigation, "it is a dictionary, and nothing says by which property it is keyed.", Remedy);
                break;
            case ({ Key: { } key }, { } name) when target.Find(name) is { Member: { } member }:
                if ((Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType) != key)
                {
                    problems.Add(navigation, $"its keys are of type '{key.Name}', but '{target}.{name}' is of type '{member.PropertyType.Name}'.", "Give both the same type.");
                }

                break;
            case (_, { } name):
                problems.Add(navigation, $"it is keyed by '{name}', but '{target}' has no such mapped property.", Remedy);
                break;
        }
    }
}
