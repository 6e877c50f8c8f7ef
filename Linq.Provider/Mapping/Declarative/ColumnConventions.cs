using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>Settles name, type, converter and nullability of every column.</summary>
internal sealed class ColumnConventions(ModelDefinition model, MappingProblems problems, NullabilityInfoContext nullability)
{
    public void Run()
    {
        foreach (EntityDefinition entity in model.Entities.Where(e => !e.IsBroken))
        {
            foreach (PropertyDefinition property in entity.Properties)
            {
                ResolveShadow(property);
                ResolveName(property);
                ResolveType(property);
                ResolveNullability(property);
            }
        }

        foreach (EntityDefinition root in model.Entities.Where(e => !e.IsBroken && e.BaseEntity is null))
        {
            ResolveClashes(root);
        }
    }

    // A shadow property that is no foreign key and was not given a type.
    private static void ResolveShadow(PropertyDefinition property)
    {
        SqlType type = property.SqlType ?? (property.ColumnType is { } name ? TypeNames.Parse(name, SqlType.Text) : SqlType.Text);
        property.ClrType ??= property.DefaultValue?.GetType() ?? ClrTypeMap.StoredType(type);
    }

    private void ResolveName(PropertyDefinition property) => property.ColumnName ??= model.Naming.NameOf(property.Name);

    private void ResolveType(PropertyDefinition property)
    {
        Type type = Nullable.GetUnderlyingType(property.ClrType!) ?? property.ClrType!;
        if (property.Converter is null && property.ConvertsTo is { } target && target != type)
        {
            if (!ValueConversion.TryConvert(type, target, out ValueConverter? converter))
            {
                problems.Add(property, $"there is no built-in conversion from '{type.Name}' to '{target.Name}'.", "Give both functions: HasConversion(toColumn, fromColumn).");
                return;
            }

            property.Converter = converter;
        }

        if (property.Converter is { } own && own.ClrType != type)
        {
            problems.Add(property, $"its conversion is for '{own.ClrType.Name}', but the property is of type '{type.Name}'.", "Convert the property's own type.");
            return;
        }

        Type stored = property.Converter?.StoredType ?? type;
        if (!ClrTypeMap.TryGet(stored, out SqlType? natural, out _))
        {
            problems.Add(property, $"no column can hold a value of type '{stored.Name}'.", "Use HasConversion to store it as a simple type, or [NotMapped] to leave it out.");
            return;
        }

        SqlType declared = property.SqlType ?? (property.ColumnType is { } name ? TypeNames.Parse(name, natural) : natural);
        if (!ValueConversion.TryFit(stored, declared, out ValueConverter? fit))
        {
            if (property.SqlType is not null)
            {
                problems.Add(property, $"the property is of type '{type.Name}', but column '{property.ColumnName}' of type '{declared}'.", "Give both the same type, or convert by HasConversion.");
                return;
            }

            // A name of the database's own for a type that it converts to by itself.
            declared = natural with { StoreName = property.ColumnType };
            ValueConversion.TryFit(stored, declared, out fit);
        }

        property.Converter = property.Converter?.Then(fit) ?? fit;
        property.SqlType = property.Column is null ? Sized(property, declared) : declared;
    }

    private static SqlType Sized(PropertyDefinition property, SqlType type) => type.Kind switch
    {
        _ when type.StoreName is not null => type,
        SqlTypeKind.Text or SqlTypeKind.Binary => type with { Length = property.MaxLength ?? type.Length },
        SqlTypeKind.Decimal when property.Precision is { } p => type with { Precision = p.Precision, Scale = p.Scale },
        _ => type,
    };

    private void ResolveNullability(PropertyDefinition property)
    {
        Type type = property.ClrType!;
        bool isPlainValue = type.IsValueType && Nullable.GetUnderlyingType(type) is null;
        bool isRequired = property.IsRequired ?? (isPlainValue || (property.Member is { } member && !type.IsValueType && nullability.Create(member).ReadState == NullabilityState.NotNull));
        // A given table may allow null where the class does not; reading such a null is an error then, not the mapping.
        if (!isRequired && isPlainValue && property.Column is null)
        {
            problems.Add(property, $"the column may hold null, but the property of type '{type.Name}' may not.", $"Declare it as '{type.Name}?', or leave it required.");
        }

        if (isRequired && property is { Generation: ValueGeneration.Default, DefaultValue: null, DefaultSql: null, Column: null, IsExplicit: true } && property.Member?.IsDefined(typeof(System.ComponentModel.DataAnnotations.Schema.DatabaseGeneratedAttribute)) != true)
        {
            problems.Add(property, "the default of a required column cannot be null.", "Give a value, or leave the default out.");
        }

        if (property.DefaultValue is { } value && (Nullable.GetUnderlyingType(type) ?? type) != value.GetType())
        {
            problems.Add(property, $"the default value is of type '{value.GetType().Name}', but the property of type '{type.Name}'.", "Give a value of the property's type.");
        }

        property.IsNullable = !isRequired;
    }

    /// <summary>Classes of a shared table may have columns of the same name: those of equal type are shared if named so explicitly, others bear the name of their class.</summary>
    private void ResolveClashes(EntityDefinition root)
    {
        var taken = new Dictionary<string, PropertyDefinition>(StringComparer.Ordinal);
        foreach (EntityDefinition entity in model.Entities.Where(e => e.Root == root && !e.IsBroken).OrderBy(e => e.Lineage.Count()))
        {
            foreach (PropertyDefinition property in entity.Properties.Where(p => p.SqlType is not null))
            {
                if (!taken.TryAdd(property.ColumnName!, property) && taken[property.ColumnName!] is { } other)
                {
                    ResolveClash(property, other, taken);
                }
            }
        }
    }

    private void ResolveClash(PropertyDefinition property, PropertyDefinition other, Dictionary<string, PropertyDefinition> taken)
    {
        bool areSiblings = !property.Entity.Lineage.Contains(other.Entity);
        if (areSiblings && property.ColumnName == model.Naming.NameOf(property.Name))
        {
            property.ColumnName = $"{model.Naming.NameOf(property.Entity.Name)}_{property.ColumnName}";
            taken[property.ColumnName] = property;
        }
        else if (!areSiblings || property.SqlType != other.SqlType)
        {
            problems.Add(property, $"column '{property.ColumnName}' is used by '{other}' too.", "Give each property its own column by [Column] or HasColumnName.");
        }
    }
}
