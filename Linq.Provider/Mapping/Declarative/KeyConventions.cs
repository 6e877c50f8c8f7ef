using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>Finds primary keys: those told, those marked [Key], else the property <c>Id</c> or <c>&lt;Class&gt;Id</c>.</summary>
internal static class KeyConventions
{
    public static void Apply(ModelDefinition model, MappingProblems problems)
    {
        foreach (EntityDefinition entity in model.Entities.Where(e => !e.IsBroken))
        {
            if (entity.BaseEntity is not null)
            {
                if (entity.KeyNames is not null || entity.Properties.Any(p => p.IsKey))
                {
                    problems.Add(entity, $"the key belongs to the mapped base class '{entity.Root}'.", $"Declare it there, by Entity<{entity.Root}>().HasKey(…) or [Key].");
                }

                continue;
            }

            entity.Key = FindKey(entity, problems);
            foreach (PropertyDefinition property in entity.Key)
            {
                property.IsRequired = true;
            }
        }

        foreach (EntityDefinition entity in model.Entities.Where(e => !e.IsBroken && e.BaseEntity is not null))
        {
            entity.Key = entity.Root.Key;
        }
    }

    /// <summary>Lets keys generate themselves: a single integer by the database, a single Guid by the session, unless it is a foreign key as well.</summary>
    public static void Generate(ModelDefinition model)
    {
        var foreignKeys = model.Relationships.SelectMany(r => r.ForeignKey).ToHashSet();
        foreach (EntityDefinition entity in model.Entities.Where(e => e.BaseEntity is null && e.GivenTable is null))
        {
            if (entity.Key is [{ Generation: null, Converter: null, ConvertsTo: null, ClrType: { } type } key] && !foreignKeys.Contains(key))
            {
                key.Generation = type == typeof(Guid) ? ValueGeneration.Client
                    : ValueConversion.IsInteger(type) && type != typeof(ulong) ? ValueGeneration.Identity
                    : ValueGeneration.None;
            }
        }
    }

    private static List<PropertyDefinition> FindKey(EntityDefinition entity, MappingProblems problems)
    {
        if (entity.KeyNames is { } names)
        {
            foreach (string missing in names.Where(n => entity.Find(n) is null))
            {
                problems.Add($"{entity}.{missing}", "the key names a property that is not mapped to a column.", "Name a mapped property, or declare a shadow property by Property<T>(name).");
            }

            return [.. names.Select(entity.Find).OfType<PropertyDefinition>()];
        }

        PropertyDefinition[] marked = [.. entity.Properties.Where(p => p.IsKey).OrderBy(p => p.ColumnOrder ?? int.MaxValue)];
        if (marked.Length > 0)
        {
            return [.. marked];
        }

        return (entity.FindIgnoringCase("Id") ?? entity.FindIgnoringCase(entity.Name.Split('`')[0] + "Id")) is { } key ? [key] : [];
    }
}
