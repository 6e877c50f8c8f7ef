using System.Reflection;
using Linq.Provider.Mapping.Classical;
using Linq.Provider.Mapping.Declarative;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>
/// Builds models. Fluent calls are taken first; attributes and conventions then fill what they left open, stage by stage. Every stage notes the problems it finds,
/// and one <see cref="MappingException"/> tells all of them; tables and maps are made only of a definition without problems.
/// </summary>
internal static class ModelFactory
{
    /// <summary>The model of a session type.</summary>
    /// <param name="sessionType">The type; named in messages.</param>
    /// <param name="sets">The names and classes of its sets, in the order of their declaration.</param>
    /// <param name="configure">Its <c>Configure</c> method, if it has one.</param>
    /// <param name="rowVersion">The column that the database itself gives every table and changes with every write, if it has such; belongs to no table.</param>
    public static Model Build(Type sessionType, IReadOnlyList<(string Name, Type EntityType)> sets, Action<ModelBuilder>? configure, Column? rowVersion = null)
    {
        var definition = new ModelDefinition();
        foreach ((string name, Type type) in sets)
        {
            definition.GetOrAdd(type).SetName ??= name;
        }

        configure?.Invoke(new ModelBuilder(definition));
        Complete(definition, sessionType.Name, rowVersion);
        var metaData = new MetaData { NamingConvention = definition.Naming };
        var tables = new TableFreezer(definition, metaData);
        tables.Run();
        new ModelFreezer(definition, tables).Run();
        return new Model(metaData, definition.Entities.ToDictionary(e => e.ClrType, e => e.Map!));
    }

    private static void Complete(ModelDefinition definition, string name, Column? rowVersion)
    {
        var problems = new MappingProblems();
        var nullability = new NullabilityInfoContext();
        var binding = new TableBinding(definition, problems);

        new ClassDiscovery(definition, problems).Run();
        NameTables(definition);
        binding.BindProperties();
        KeyConventions.Apply(definition, problems);
        new RelationshipDiscovery(definition, problems).Run();
        new ForeignKeyConventions(definition, problems, nullability).Run();
        BindForeignKeys(definition, binding);
        KeyConventions.Generate(definition);
        UseSystemVersions(definition, rowVersion);
        new ColumnConventions(definition, problems, nullability).Run();
        new AssociationConventions(definition, problems).Run();
        new ModelCheck(definition, problems).Run();
        problems.ThrowIfAny(name);
    }

    /// <summary>
    /// A row version of type <see langword="uint"/> is the one that the database keeps itself, as with Npgsql's provider for EF Core; where it keeps none, the session counts.
    /// </summary>
    private static void UseSystemVersions(ModelDefinition definition, Column? rowVersion)
    {
        if (rowVersion is null)
        {
            return;
        }

        foreach (PropertyDefinition property in definition.Entities.SelectMany(e => e.Properties))
        {
            if (property.Generation == ValueGeneration.RowVersion && property.ClrType == typeof(uint) && (property.ColumnName is null || property.ColumnName == rowVersion.Name)
                && (property.ColumnType is null || property.ColumnType == rowVersion.Type.StoreName) && property.Converter is null)
            {
                property.SystemColumn = rowVersion;
                property.ColumnName = rowVersion.Name;
                property.SqlType = rowVersion.Type;
                property.Generation = ValueGeneration.Computed;
                property.IsConcurrencyToken = true;
            }
        }
    }

    private static void NameTables(ModelDefinition definition)
    {
        foreach (EntityDefinition entity in definition.Entities.Where(e => e.BaseEntity is null && e.GivenTable is null))
        {
            // A generic class is called after its definition.
            entity.TableName ??= definition.Naming.NameOf(entity.SetName ?? entity.Name.Split('`')[0]);
        }
    }

    private static void BindForeignKeys(ModelDefinition definition, TableBinding binding)
    {
        foreach (PropertyDefinition property in definition.Relationships.SelectMany(r => r.ForeignKey))
        {
            if (property is { Column: null, Entity.Root.GivenTable: not null })
            {
                binding.BindLate(property);
            }
        }
    }
}
