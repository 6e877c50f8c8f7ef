using Linq.Provider.Collections;

namespace Linq.Provider.Mapping;

/// <summary>How relationships to the objects of a class are loaded.</summary>
internal sealed record ClassLoading(Type Class, Loading Loading);

/// <summary>Columns of the objects of a class: those not to be read, or if <see cref="IsOnly"/>, the only ones to be.</summary>
internal sealed record ColumnChoice(Type Class, bool IsOnly, ValueList<string> Properties);

/// <summary>What the options of a query say about loading; compares by value, as part of the query's structure. What is said later prevails.</summary>
internal sealed record LoadSettings(Loading? Default, ValueList<ClassLoading> Classes, ValueList<ColumnChoice> Columns)
{
    public static LoadSettings None { get; } = new(null, [], []);

    /// <summary>Whether all joined collections come in one statement, though they multiply each other's rows.</summary>
    public bool IsSingleStatement { get; init; }

    public LoadSettings Then(LoadSettings later) => new(later.Default ?? Default, Classes.AddRange(later.Classes), Columns.AddRange(later.Columns)) { IsSingleStatement = IsSingleStatement || later.IsSingleStatement };

    /// <summary>The strategy of a relationship that no Include names, or null for that of the mapping.</summary>
    public Loading? LoadingOf(NavigationMap navigation)
    {
        if (navigation.IsLogged)
        {
            return null;
        }

        for (int i = Classes.Count - 1; i >= 0; i--)
        {
            if (Classes[i].Class.IsAssignableFrom(navigation.Target.ClrType))
            {
                return Classes[i].Loading;
            }
        }

        return Default;
    }

    /// <summary>Whether the class that a relationship leads to is named, so that the strategy is meant for it wherever it is.</summary>
    public bool IsNamed(NavigationMap navigation) => Classes.Any(c => c.Class.IsAssignableFrom(navigation.Target.ClrType));

    /// <summary>Whether a column is read with its object. What identifies rows and relates them, and what their versions are compared by, always is.</summary>
    public bool Reads(EntityMap map, PropertyMap property)
    {
        bool reads = true;
        foreach (ColumnChoice choice in Columns)
        {
            if (choice.Class.IsAssignableFrom(map.ClrType))
            {
                bool isNamed = choice.Properties.Contains(property.Name);
                reads = choice.IsOnly ? isNamed : reads && !isNamed;
            }
        }

        return reads || IsNeeded(map, property);
    }

    public static bool IsNeeded(EntityMap map, PropertyMap property) =>
        map.Key.Contains(property) || property.IsRelationshipKey || property.IsConcurrencyToken || property.Generation == ValueGeneration.RowVersion;
}
