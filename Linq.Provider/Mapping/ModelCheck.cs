using System.Reflection;
using Linq.Provider.Mapping.Declarative;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>The last look at a definition before it is frozen: what must hold between classes, whichever way they were declared.</summary>
internal sealed class ModelCheck(ModelDefinition model, MappingProblems problems)
{
    public void Run()
    {
        EntityDefinition[] open = [.. model.Entities.Where(e => !e.IsBroken)];
        foreach (EntityDefinition entity in open)
        {
            CheckConstructor(entity);
            CheckIndexes(entity);
        }

        CheckTables([.. model.Entities.Where(e => !e.IsBroken && e.BaseEntity is null)]);
        CheckDiscriminators(open);
        foreach (RelationshipDefinition relationship in model.Relationships)
        {
            CheckLoading(relationship.First);
            CheckLoading(relationship.Second);
        }

        foreach (ConditionalDefinition conditional in model.Conditionals)
        {
            CheckLoading(conditional.End);
        }
    }

    /// <summary>What is asked for explicitly of a reference must be possible; by default, a property that cannot load by itself is just left alone.</summary>
    private void CheckLoading(RelationshipEnd end)
    {
        CheckLogged(end);
        if (end is { Navigation: { } name, IsCollection: false, Loading: Loading.Select or Loading.Raise } && end.Entity.FindNavigation(name) is { } navigation
            && !Interception.IsPossible(end.Entity.ClrType, navigation.Member, isCollection: false))
        {
            problems.Add(navigation, $"its loading is {end.Loading}, but access to the property cannot be noticed.",
                "Make the property virtual and its class not sealed.");
        }
    }

    /// <summary>Dynamic and WriteOnly are strategies of a property's type.</summary>
    private void CheckLogged(RelationshipEnd end)
    {
        if (end is not { Navigation: { } name, Loading: { } loading } || end.Entity.FindNavigation(name) is not { } navigation)
        {
            return;
        }

        Loading? own = Interception.LoadingOf(navigation.Member);
        if (own is not null && own != loading)
        {
            problems.Add(navigation, $"its loading is {loading}, but a property of type '{navigation.Member.PropertyType.Name.Split('`')[0]}<{navigation.Target}>' is always loaded as {own}.",
                "Remove the loading, or make the property an ICollection<T>.");
        }
        else if (own is null && loading is Loading.Dynamic or Loading.WriteOnly)
        {
            problems.Add(navigation, $"its loading is {loading}, but the property is not a collection that stays in the database.",
                $"Make its type {loading}Collection<T>.");
        }
    }

    private void CheckConstructor(EntityDefinition entity)
    {
        if (entity.ClrType.IsAbstract || entity.Constructor is null)
        {
            return;
        }

        foreach (ParameterInfo parameter in entity.Constructor.GetParameters())
        {
            if (ConstructorConventions.Match(entity, parameter) is { } property && entity.Find(property.Name) is null)
            {
                problems.Add($"{entity}.{property.Name}", $"the constructor's parameter '{parameter.Name}' needs the property, but no column holds it.",
                    "Map the property, or add a constructor without parameters (it may be private).");
            }
        }
    }

    private void CheckIndexes(EntityDefinition entity)
    {
        CheckNames(entity, entity.Indexes.SelectMany(i => i.PropertyNames), "an index");
        CheckNames(entity, entity.AlternateKeys.SelectMany(k => k), "an alternate key");
    }

    private void CheckNames(EntityDefinition entity, IEnumerable<string> names, string part)
    {
        foreach (string missing in names.Where(n => entity.Find(n) is null))
        {
            problems.Add($"{entity}.{missing}", $"{part} names a property that is not mapped to a column.", "Name mapped properties; for a related object its foreign key.");
        }
    }

    private void CheckTables(EntityDefinition[] roots)
    {
        foreach (IGrouping<string, EntityDefinition> table in roots.GroupBy(e => e.FullTableName).Where(g => g.Count() > 1))
        {
            problems.Add(table.First(), $"table '{table.Key}' is used by {string.Join(" and ", table.Select(e => $"'{e}'"))}, which do not derive from one another.",
                "Name another table by [Table] or ToTable.");
        }

        foreach (EntityDefinition entity in roots.Where(e => e.GivenTable is null))
        {
            bool isTaken = roots.Any(r => r.GivenTable is { } given && given.MetaData.TryGetTable(entity.FullTableName, out _) && given.FullName != entity.FullTableName);
            if (isTaken)
            {
                problems.Add(entity, $"there is a table '{entity.FullTableName}' in the schema already.", "Map the class to it by model.Map<T>(table), or name another table by [Table] or ToTable.");
            }
        }
    }

    private void CheckDiscriminators(EntityDefinition[] open)
    {
        foreach (IGrouping<EntityDefinition, EntityDefinition> hierarchy in open.GroupBy(e => e.Root).Where(g => g.Count() > 1))
        {
            EntityDefinition root = hierarchy.Key;
            string column = ModelFreezer.DiscriminatorName(model, root);
            if (root.GivenTable is { } table && !table.TryGetColumn(column, out _))
            {
                problems.Add(root, $"table '{table.FullName}' has no column '{column}' to tell its classes apart.", "Name the column by HasDiscriminator.");
            }
            else if (hierarchy.SelectMany(e => e.Properties).FirstOrDefault(p => p.ColumnName == column) is { } property)
            {
                problems.Add(property, $"column '{column}' tells the classes of the table apart and cannot be a property as well.", "Name another column for either by [Column] or HasDiscriminator.");
            }

            foreach (IGrouping<string, EntityDefinition> value in hierarchy.GroupBy(e => e.DiscriminatorValue ?? e.Name).Where(g => g.Count() > 1))
            {
                problems.Add(value.Last(), $"'{value.Key}' stands for two classes in column '{column}'.", "Give one of them another value by HasDiscriminatorValue.");
            }
        }
    }
}
