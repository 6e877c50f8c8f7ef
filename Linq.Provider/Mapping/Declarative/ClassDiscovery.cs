using System.Reflection;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>Finds the classes that the declared ones reach, links classes to the mapped classes that they derive from, and sorts properties into columns and navigations.</summary>
internal sealed class ClassDiscovery(ModelDefinition model, MappingProblems problems)
{
    public void Run()
    {
        // The list grows while it is walked.
        for (int i = 0; i < model.Entities.Count; i++)
        {
            EntityDefinition entity = model.Entities[i];
            if (Check(entity))
            {
                AttributeReader.ReadClass(entity);
                Reach(entity);
            }
        }

        EntityDefinition[] open = [.. model.Entities.Where(e => !e.IsBroken)];
        foreach (EntityDefinition entity in open)
        {
            entity.BaseEntity = NearestMapped(entity.ClrType.BaseType);
        }

        foreach (EntityDefinition entity in open.OrderBy(e => e.Lineage.Count()))
        {
            CheckInheritance(entity);
            ConstructorConventions.Choose(entity, problems);
            SortMembers(entity);
        }
    }

    private bool Check(EntityDefinition entity)
    {
        Type type = entity.ClrType;
        string? problem = type switch
        {
            { IsValueType: true } => "a struct cannot be mapped, since rows have an identity.",
            { IsInterface: true } => "an interface cannot be mapped.",
            { ContainsGenericParameters: true } => "an open generic class cannot be mapped.",
            { IsAbstract: true, IsSealed: true } => "a static class cannot be mapped.",
            _ when !MemberScan.CanBeEntity(type) => $"'{type}' cannot be mapped: it is not a class of the application.",
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(entity, problem, "Map a class.");
            entity.IsBroken = true;
        }

        return problem is null;
    }

    private void Reach(EntityDefinition entity)
    {
        foreach (PropertyInfo member in MemberScan.Properties(entity.ClrType).Where(p => !IsIgnored(entity, p)))
        {
            if (!IsColumn(entity, member) && MemberScan.KindOf(member.PropertyType, out Type? target) is var kind && kind is MemberKind.Reference or MemberKind.Collection && IsStored(member, kind)
                && !model.IgnoredTypes.Contains(target!) && !target!.IsDefined(typeof(System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute), inherit: false))
            {
                model.GetOrAdd(target!);
            }
        }
    }

    private EntityDefinition? NearestMapped(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            if (model.Find(type) is { IsBroken: false } entity)
            {
                return entity;
            }
        }

        return null;
    }

    private void CheckInheritance(EntityDefinition entity)
    {
        if (entity.ClrType.IsAbstract && !model.Entities.Any(e => e.ClrType.IsSubclassOf(entity.ClrType)))
        {
            problems.Add(entity, "the class is abstract and no class that derives from it is mapped.", "Map a class that derives from it, with a set or Entity<T>().");
        }

        if (entity.BaseEntity is not null && (entity.TableName is not null || entity.GivenTable is not null) && entity.TableName != entity.Root.TableName)
        {
            problems.Add(entity, $"it shares the table of its base class '{entity.Root}' and cannot have one of its own.", "Remove the table's name, or leave the base class unmapped.");
        }
    }

    private void SortMembers(EntityDefinition entity)
    {
        foreach (PropertyInfo member in MemberScan.Properties(entity.ClrType))
        {
            bool isInherited = entity.BaseEntity?.ClrType.GetProperty(member.Name) is not null;
            if (isInherited)
            {
                RefuseInherited(entity, member);
            }
            else if (!IsIgnored(entity, member))
            {
                Sort(entity, member);
            }
        }

        foreach (string name in entity.Ignored.Where(n => entity.Find(n) is not null))
        {
            entity.Remove(entity.Find(name)!);
        }

        // Shadow properties come last, whenever they were declared; the rest as the class has them, unless [Column(Order)] says otherwise.
        List<string> declared = [.. MemberScan.Properties(entity.ClrType).Select(p => p.Name)];
        entity.Order([.. entity.Properties.OrderBy(p => p.IsShadow ? 1 : 0).ThenBy(p => p.ColumnOrder ?? int.MaxValue).ThenBy(p => declared.IndexOf(p.Name))]);
    }

    private void RefuseInherited(EntityDefinition entity, PropertyInfo member)
    {
        if (entity.Properties.FirstOrDefault(p => p.Name == member.Name) is { } own)
        {
            problems.Add($"{entity}.{member.Name}", $"the property belongs to the mapped base class '{entity.BaseEntity}'.", $"Configure it by Entity<{entity.BaseEntity}>().");
            entity.Remove(own);
        }
    }

    private void Sort(EntityDefinition entity, PropertyInfo member)
    {
        Type? target = null;
        MemberKind kind = IsColumn(entity, member) ? MemberKind.Value : MemberScan.KindOf(member.PropertyType, out target);
        string place = $"{entity}.{member.Name}";
        switch (kind)
        {
            case MemberKind.Value when CanBeFilled(entity, member):
                PropertyDefinition property = entity.GetOrAdd(member.Name);
                property.Member = member;
                property.ClrType = member.PropertyType;
                AttributeReader.ReadProperty(property, member, problems);
                break;
            case MemberKind.Value when IsColumn(entity, member):
                problems.Add(place, "the property has neither a setter nor a parameter of the constructor, so it cannot be filled.", "Add a setter (it may be private) or [NotMapped].");
                break;
            case MemberKind.Reference or MemberKind.Collection when model.Find(target!) is { IsBroken: false } other && IsStored(member, kind):
                entity.Navigations.Add(new NavigationMember(entity, member, other, kind == MemberKind.Collection));
                break;
            case MemberKind.Unsupported when MemberScan.HasSetter(member):
                problems.Add(place, $"no column can hold a value of type '{Describe(member.PropertyType)}'.", Remedy(member.PropertyType));
                break;
        }
    }

    private bool IsIgnored(EntityDefinition entity, PropertyInfo member) => entity.Ignored.Contains(member.Name)
        || (entity.ClrType.BaseType is { } type && NearestMapped(type)?.Ignored.Contains(member.Name) == true);

    private static bool IsColumn(EntityDefinition entity, PropertyInfo member) => entity.Find(member.Name) is { IsExplicit: true } || AttributeReader.IsColumn(member);

    private static bool CanBeFilled(EntityDefinition entity, PropertyInfo member) => MemberScan.HasSetter(member)
        || entity.Constructor?.GetParameters().Any(p => ConstructorConventions.Match(entity, p) == member) == true;

    private static bool IsStored(PropertyInfo member, MemberKind kind) => MemberScan.HasSetter(member) || (kind == MemberKind.Collection && MemberScan.BackingField(member) is not null);

    private static string Describe(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Describe))}>"
        : type.IsArray ? $"{Describe(type.GetElementType()!)}[]" : type.Name;

    private static string Remedy(Type type) => type switch
    {
        { IsArray: true } when MemberScan.CanBeEntity(type.GetElementType()!) => "Use ICollection<T> or List<T> for related objects.",
        { IsInterface: true, IsGenericType: false } => "Use a class for a related object, or [NotMapped].",
        { IsGenericType: true } => "Use an array or List<T> of simple values, HasConversion, or [NotMapped].",
        _ => "Use HasConversion to store it, or [NotMapped] to leave it out.",
    };
}
