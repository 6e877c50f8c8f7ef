using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>Takes over what attributes say, where no fluent call said it before. Attributes that are not known here (such as EF Core's own) say nothing.</summary>
internal static class AttributeReader
{
    public static void ReadClass(EntityDefinition entity)
    {
        Type type = entity.ClrType;
        if (entity.TableName is null && type.GetCustomAttribute<TableAttribute>(inherit: false) is { } table)
        {
            (entity.TableName, entity.SchemaName) = (table.Name, table.Schema);
        }

        entity.WasNamed ??= type.GetCustomAttribute<WasNamedAttribute>(inherit: false)?.Name;
        foreach (TableIndexAttribute index in type.GetCustomAttributes<TableIndexAttribute>(inherit: false))
        {
            if (!entity.Indexes.Exists(i => i.PropertyNames.SequenceEqual(index.Properties)))
            {
                entity.Indexes.Add(new IndexDefinition(index.Properties) { IsUnique = index.IsUnique, Name = index.Name });
            }
        }
    }

    /// <summary>Whether an attribute says that the property is a column, whatever its type.</summary>
    public static bool IsColumn(PropertyInfo member) => member.IsDefined(typeof(ColumnAttribute)) || member.IsDefined(typeof(KeyAttribute)) || member.IsDefined(typeof(TimestampAttribute));

    public static void ReadProperty(PropertyDefinition property, PropertyInfo member, MappingProblems problems)
    {
        if (member.GetCustomAttribute<ColumnAttribute>() is { } column)
        {
            property.ColumnName ??= column.Name;
            property.ColumnOrder ??= column.Order < 0 ? null : column.Order;
            property.ColumnType ??= property.SqlType is null ? column.TypeName : null;
        }

        int? length = member.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? member.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength;
        property.MaxLength ??= length > 0 ? length : null;
        property.IsKey = member.IsDefined(typeof(KeyAttribute));
        property.IsRequired ??= member.IsDefined(typeof(RequiredAttribute)) ? true : null;
        property.IsConcurrencyToken ??= member.IsDefined(typeof(ConcurrencyCheckAttribute)) ? true : null;
        property.WasNamed ??= member.GetCustomAttribute<WasNamedAttribute>()?.Name;
        property.ForeignKeyOf = member.GetCustomAttribute<ForeignKeyAttribute>()?.Name;
        ReadGeneration(property, member, problems);
    }

    /// <summary>The names in <c>[ForeignKey("A, B")]</c>.</summary>
    public static IReadOnlyList<string> ForeignKeyNames(PropertyInfo navigation) =>
        navigation.GetCustomAttribute<ForeignKeyAttribute>()?.Name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static string? InverseName(PropertyInfo navigation) => navigation.GetCustomAttribute<InversePropertyAttribute>()?.Property;

    public static void ReadNavigation(RelationshipEnd end, PropertyInfo navigation)
    {
        if (navigation.GetCustomAttribute<RelationshipAttribute>() is { } relationship)
        {
            end.Loading ??= relationship.GivenLoading;
            end.Cascade ??= relationship.Cascade;
            end.BatchSiblings ??= relationship.BatchSiblings;
            end.KeyedBy ??= relationship.KeyedBy;
        }
    }

    /// <summary>The names in <c>[Relationship(OrderBy = "Year desc, Title")]</c>, and which are descending.</summary>
    public static IEnumerable<(string Name, bool IsDescending)> OrderNames(PropertyInfo navigation)
    {
        foreach (string part in navigation.GetCustomAttribute<RelationshipAttribute>()?.OrderBy?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bool isDescending = words.Length == 2 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
            yield return (isDescending || (words.Length == 2 && words[1].Equals("asc", StringComparison.OrdinalIgnoreCase)) ? words[0] : part, isDescending);
        }
    }

    private static void ReadGeneration(PropertyDefinition property, PropertyInfo member, MappingProblems problems)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (member.IsDefined(typeof(TimestampAttribute)))
        {
            property.IsConcurrencyToken ??= true;
            property.Generation ??= ValueGeneration.RowVersion;
        }

        if (property.Generation == ValueGeneration.RowVersion && !ValueConversion.IsInteger(type) && type != typeof(byte[]) && type != typeof(Guid) && type != typeof(DateTime) && type != typeof(DateTimeOffset))
        {
            problems.Add(property, $"a row version cannot be of type '{type.Name}'.", "Use int, long, Guid, byte[], DateTime or DateTimeOffset.");
        }

        property.Generation ??= member.GetCustomAttribute<DatabaseGeneratedAttribute>()?.DatabaseGeneratedOption switch
        {
            DatabaseGeneratedOption.None => ValueGeneration.None,
            DatabaseGeneratedOption.Computed => ValueGeneration.Computed,
            DatabaseGeneratedOption.Identity when type == typeof(Guid) => ValueGeneration.Client,
            DatabaseGeneratedOption.Identity when ValueConversion.IsInteger(type) => ValueGeneration.Identity,
            DatabaseGeneratedOption.Identity => ValueGeneration.Default,
            _ => null,
        };
    }
}
