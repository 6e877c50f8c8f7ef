using System.Reflection;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>
/// Chooses how instances are made: by a constructor without parameters, public or not; otherwise by the one with the most parameters that all have a property of
/// the same name (ignoring case) and type, public ones first.
/// </summary>
internal static class ConstructorConventions
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static void Choose(EntityDefinition entity, MappingProblems problems)
    {
        Type type = entity.ClrType;
        // The copy constructor of a record makes a copy, not an instance of a row.
        ConstructorInfo[] constructors = [.. type.GetConstructors(Any).Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type)];
        entity.Constructor = constructors.FirstOrDefault(c => c.GetParameters().Length == 0)
            ?? constructors.Where(c => c.GetParameters().All(p => Match(entity, p) is not null)).OrderByDescending(c => c.IsPublic).ThenByDescending(c => c.GetParameters().Length).FirstOrDefault();
        if (entity.Constructor is not null || constructors.Length == 0)
        {
            return;
        }

        ConstructorInfo closest = constructors.OrderByDescending(c => c.IsPublic).ThenBy(c => c.GetParameters().Count(p => Match(entity, p) is null)).First();
        ParameterInfo open = closest.GetParameters().First(p => Match(entity, p) is null);
        problems.Add(entity, $"the constructor's parameter '{open.Name}' has no column property of the same name and type '{open.ParameterType.Name}'.",
            "Add the property, or a constructor without parameters (it may be private).");
        // Any constructor lets the other checks go on.
        entity.Constructor = closest;
    }

    /// <summary>The property that fills a parameter.</summary>
    public static PropertyInfo? Match(EntityDefinition entity, ParameterInfo parameter)
    {
        PropertyInfo? property = MemberScan.Properties(entity.ClrType).FirstOrDefault(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return property is not null
            && parameter.ParameterType.IsAssignableFrom(property.PropertyType)
            && !entity.Ignored.Contains(property.Name)
            && (MemberScan.KindOf(property.PropertyType, out _) == MemberKind.Value || entity.Find(property.Name) is { IsExplicit: true })
            ? property
            : null;
    }
}
