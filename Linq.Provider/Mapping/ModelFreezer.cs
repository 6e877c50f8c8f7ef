using System.Reflection;
using Linq.Provider.Mapping.Declarative;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>Makes the frozen maps and navigations of a definition that has no problems; its tables are made before by <see cref="TableFreezer"/>.</summary>
internal sealed class ModelFreezer(ModelDefinition model, TableFreezer tables)
{
    private readonly Dictionary<EntityDefinition, List<NavigationMap>> _navigations = [];

    public static string DiscriminatorName(ModelDefinition model, EntityDefinition root) => root.DiscriminatorColumn ?? model.Naming.NameOf("Discriminator");

    public void Run()
    {
        EntityDefinition[] entities = [.. model.Entities.OrderBy(e => e.Lineage.Count())];
        foreach (EntityDefinition entity in entities)
        {
            entity.Map = Freeze(entity, isShared: entities.Any(e => e != entity && e.Root == entity.Root));
            _navigations[entity] = [];
        }

        foreach (RelationshipDefinition relationship in model.Relationships)
        {
            Freeze(relationship);
        }

        foreach (ConditionalDefinition conditional in model.Conditionals)
        {
            Freeze(conditional);
        }

        foreach (EntityDefinition entity in entities)
        {
            string[] declared = [.. entity.Navigations.Select(n => n.Name)];
            _navigations[entity].Sort((a, b) => Array.IndexOf(declared, a.Name) - Array.IndexOf(declared, b.Name));
            entity.Map!.SetNavigations([.. entity.BaseEntity?.Map!.Navigations ?? [], .. _navigations[entity]]);
            entity.Map.DerivedMaps = [.. entities.Where(e => e != entity && e.Lineage.Contains(entity)).Select(e => e.Map!)];
        }

        foreach (EntityDefinition entity in entities)
        {
            entity.Map!.Filter = HierarchyFilter.Of(entity, entities);
        }
    }

    private EntityMap Freeze(EntityDefinition entity, bool isShared)
    {
        Table table = tables.TableOf(entity.Root);
        var properties = new List<PropertyMap>(entity.BaseEntity?.Map!.Properties ?? []);
        foreach (PropertyDefinition property in entity.Properties.OrderBy(p => entity.Key.Contains(p) ? 0 : 1).ThenBy(p => entity.Key.IndexOf(p)))
        {
            property.Map = Freeze(property, table, properties.Count);
            properties.Add(property.Map);
        }

        Discriminator? discriminator = isShared ? new Discriminator(table[DiscriminatorName(model, entity.Root)], entity.DiscriminatorValue ?? entity.Name) : null;
        return new EntityMap(entity.ClrType, table, properties, [.. entity.Key.Select(k => k.Map!)], Instantiation(entity, properties))
        {
            BaseMap = entity.BaseEntity?.Map,
            Discriminator = discriminator,
        };
    }

    private static PropertyMap Freeze(PropertyDefinition property, Table table, int index)
    {
        Column column = property.SystemColumn ?? table[property.ColumnName!];
        return new PropertyMap
        {
            Name = property.Name,
            Index = index,
            Member = property.Member,
            ClrType = property.ClrType!,
            Column = column,
            Converter = property.Converter,
            IsNullable = column.IsNullable,
            Generation = property.Generation ?? ValueGeneration.None,
            IsConcurrencyToken = property.IsConcurrencyToken ?? false,
        };
    }

    private static InstantiationMap Instantiation(EntityDefinition entity, List<PropertyMap> properties)
    {
        ConstructorInfo constructor = entity.Constructor!;
        return new InstantiationMap(constructor, entity.ClrType.IsAbstract
            ? []
            : [.. constructor.GetParameters().Select(p => properties.Single(m => m.Name == ConstructorConventions.Match(entity, p)!.Name))]);
    }

    private void Freeze(RelationshipDefinition relationship)
    {
        NavigationMap? first = Navigation(relationship, relationship.First);
        NavigationMap? second = Navigation(relationship, relationship.Second);
        first?.Inverse = second;
        second?.Inverse = first;
    }

    private NavigationMap? Navigation(RelationshipDefinition relationship, RelationshipEnd end)
    {
        if (end.Navigation is not { } name)
        {
            return null;
        }

        PropertyInfo member = end.Entity.FindNavigation(name)!.Member;
        bool isOnDependent = !relationship.IsManyToMany && end == relationship.Dependent;
        IReadOnlyList<PropertyDefinition> own = relationship.IsManyToMany ? end.Entity.Root.Key : isOnDependent ? relationship.ForeignKey : relationship.PrincipalKey;
        IReadOnlyList<PropertyDefinition> theirs = relationship.IsManyToMany ? relationship.Other(end).Entity.Root.Key : isOnDependent ? relationship.PrincipalKey : relationship.ForeignKey;
        foreach (PropertyDefinition key in own.Concat(theirs))
        {
            key.Map!.IsRelationshipKey = true;
        }

        var navigation = new NavigationMap
        {
            Name = name,
            Member = member,
            Source = end.Entity.Map!,
            Target = relationship.Other(end).Entity.Map!,
            IsCollection = end.IsCollection,
            IsOnDependent = isOnDependent,
            IsRequired = isOnDependent && own.All(p => !p.Map!.IsNullable),
            SourceKey = [.. own.Select(p => p.Map!)],
            TargetKey = [.. theirs.Select(p => p.Map!)],
            Association = relationship.IsManyToMany ? Association(relationship, end) : null,
            Field = MemberScan.HasSetter(member) ? null : MemberScan.BackingField(member),
            OrderBy = [.. end.OrderBy],
            KeyedBy = KeyedBy(end, relationship.Other(end).Entity),
            Loading = Interception.LoadingOf(member) ?? end.Loading ?? default,
            Cascade = end.Cascade ?? Cascade.SaveUpdate,
            BatchSiblings = end.BatchSiblings ?? true,
        };
        _navigations[end.Entity].Add(navigation);
        return navigation;
    }

    /// <summary>The keys are empty: what a query needs of the object that has the relationship, it finds in the condition.</summary>
    private void Freeze(ConditionalDefinition conditional)
    {
        RelationshipEnd end = conditional.End;
        PropertyInfo member = end.Entity.FindNavigation(end.Navigation!)!.Member;
        _navigations[end.Entity].Add(new NavigationMap
        {
            Name = end.Navigation!,
            Member = member,
            Source = end.Entity.Map!,
            Target = conditional.Target.Map!,
            IsCollection = end.IsCollection,
            IsOnDependent = false,
            IsRequired = false,
            SourceKey = [],
            TargetKey = [],
            Condition = conditional.Condition,
            Field = MemberScan.HasSetter(member) ? null : MemberScan.BackingField(member),
            OrderBy = [.. end.OrderBy],
            KeyedBy = KeyedBy(end, conditional.Target),
            Loading = Interception.LoadingOf(member) ?? end.Loading ?? default,
            Cascade = Cascade.None,
            BatchSiblings = end.BatchSiblings ?? true,
        });
    }

    private static PropertyMap? KeyedBy(RelationshipEnd end, EntityDefinition target) => end.KeyedBy is { } name ? target.Find(name)!.Map : null;

    private AssociationMap Association(RelationshipDefinition relationship, RelationshipEnd end)
    {
        Table table = tables.TableOf(relationship);
        return new AssociationMap(table, [.. end.AssociationColumns!.Select(c => table[c])], [.. relationship.Other(end).AssociationColumns!.Select(c => table[c])]);
    }
}
