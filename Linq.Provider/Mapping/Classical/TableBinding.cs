using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Classical;

/// <summary>Pairs the properties of a class with the columns of a table that was declared in Core. Columns say what their properties are like; nothing is added to the table.</summary>
internal sealed class TableBinding(ModelDefinition model, MappingProblems problems)
{
    /// <summary>Pairs by name before keys are looked for, since the table's key decides.</summary>
    public void BindProperties()
    {
        foreach (EntityDefinition entity in model.Entities.Where(e => !e.IsBroken && e.Root.GivenTable is not null))
        {
            Table table = entity.Root.GivenTable!;
            foreach (PropertyDefinition property in entity.Properties.ToArray())
            {
                Bind(entity, table, property);
            }

            if (entity.KeyNames is null && entity.BaseEntity is null && table.PrimaryKey is { } key && !entity.Properties.Any(p => p.IsKey))
            {
                BindKey(entity, key);
            }
        }
    }

    /// <summary>Pairs a property that was added later, such as a shadow foreign key.</summary>
    public void BindLate(PropertyDefinition property)
    {
        Table table = property.Entity.Root.GivenTable!;
        if (FindColumn(table, property) is not { } column)
        {
            problems.Add(property, $"table '{table.FullName}' has no column for this foreign key.", "Name the property or column that holds it by HasForeignKey or HasColumnName.");
            return;
        }

        Take(property, column);
    }

    private void Bind(EntityDefinition entity, Table table, PropertyDefinition property)
    {
        if (FindColumn(table, property) is { } column)
        {
            Take(property, column);
        }
        else if (property.ColumnName is { } name)
        {
            problems.Add(property, $"table '{table.FullName}' has no column '{name}'.", $"Name one of {string.Join(", ", table.Columns.Select(c => c.Name))}.");
        }
        else
        {
            // A class may have more properties than its table has columns.
            entity.Remove(property);
        }
    }

    private void BindKey(EntityDefinition entity, PrimaryKey key)
    {
        PropertyDefinition?[] properties = [.. key.Columns.Select(c => entity.Properties.FirstOrDefault(p => p.ColumnName == c))];
        entity.KeyNames = properties.All(p => p is not null) ? [.. properties.Select(p => p!.Name)] : null;
        if (entity.KeyNames is null && properties.Any(p => p is not null))
        {
            problems.Add(entity, $"only a part of the primary key of table '{entity.GivenTable!.FullName}' ({string.Join(", ", key.Columns)}) has a property.", "Map all of its columns.");
        }
    }

    private Column? FindColumn(Table table, PropertyDefinition property)
    {
        if (property.ColumnName is { } name)
        {
            return table.TryGetColumn(name, out Column? named) ? named : null;
        }

        return table.TryGetColumn(property.Name, out Column? column) || table.TryGetColumn(model.Naming.NameOf(property.Name), out column)
            ? column
            : table.Columns.FirstOrDefault(c => IsSame(c.Name, property.Name));
    }

    // userName, UserName and user_name are one name to a reader.
    private static bool IsSame(string column, string property) =>
        string.Equals(column.Replace("_", "", StringComparison.Ordinal), property.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static void Take(PropertyDefinition property, Column column)
    {
        property.Column = column;
        property.ColumnName = column.Name;
        property.SqlType = column.Type;
        property.IsRequired = !column.IsNullable;
        property.Generation ??= column switch
        {
            { IsIdentity: true } => ValueGeneration.Identity,
            { ComputedSql: not null } => ValueGeneration.Computed,
            { Default: not null } or { DefaultSql: not null } => ValueGeneration.Default,
            { IsPrimaryKey: true } when property.ClrType == typeof(Guid) => ValueGeneration.Client,
            _ => null,
        };
    }
}
