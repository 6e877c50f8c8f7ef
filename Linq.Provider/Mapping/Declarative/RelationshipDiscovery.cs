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
            if (!Claim(relationship.First, relationship.Second) | !Claim(relationship.Second, relationship.First))
            {
                model.Relationships.Remove(relationship);
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
            ReadAttributes(relationship.First);
            ReadAttributes(relationship.Second);
        }
    }

    private bool Claim(RelationshipEnd end, RelationshipEnd other)
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

        if (navigation.Target != other.Entity)
        {
            problems.Add(place, $"the property leads to '{navigation.Target}', but the relationship is with '{other.Entity}'.", "Name the class that the property leads to.");
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

    private static void ReadAttributes(RelationshipEnd end)
    {
        if (end.Navigation is { } name && end.Entity.FindNavigation(name)?.Member is { } member)
        {
            AttributeReader.ReadNavigation(end, member);
        }
    }
}
