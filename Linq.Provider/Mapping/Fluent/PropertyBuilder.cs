using System.Linq.Expressions;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider;

/// <summary>Says how a property is stored.</summary>
/// <typeparam name="TProperty">The type of the property.</typeparam>
public sealed class PropertyBuilder<TProperty>
{
    private readonly PropertyDefinition _property;

    internal PropertyBuilder(PropertyDefinition property) => _property = property;

    /// <summary>Names the column.</summary>
    /// <param name="name">The name, taken as it is.</param>
    public PropertyBuilder<TProperty> HasColumnName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _property.ColumnName = name;
        return this;
    }

    /// <summary>Sets the type of the column by name. Names that several databases share, such as <c>varchar(20)</c> or <c>decimal(10,2)</c>, are spelt as each dialect does.</summary>
    /// <param name="typeName">The name of the type; one that is known to a single database is written as it is.</param>
    public PropertyBuilder<TProperty> HasColumnType(string typeName)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        _property.ColumnType = typeName;
        return this;
    }

    /// <summary>Sets the type of the column.</summary>
    /// <param name="type">The type.</param>
    public PropertyBuilder<TProperty> HasColumnType(SqlType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _property.SqlType = type;
        return this;
    }

    /// <summary>Limits the length of text or bytes.</summary>
    /// <param name="length">The greatest number of characters or bytes.</param>
    public PropertyBuilder<TProperty> HasMaxLength(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        _property.MaxLength = length;
        return this;
    }

    /// <summary>Sets the size of a decimal.</summary>
    /// <param name="precision">The number of significant digits.</param>
    /// <param name="scale">The number of digits after the point.</param>
    public PropertyBuilder<TProperty> HasPrecision(int precision, int scale = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(precision);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, precision);
        _property.Precision = (precision, scale);
        return this;
    }

    /// <summary>Says whether the column refuses null.</summary>
    /// <param name="required">Whether it does.</param>
    public PropertyBuilder<TProperty> IsRequired(bool required = true)
    {
        _property.IsRequired = required;
        return this;
    }

    /// <summary>Gives the column a default, which the database uses where the property holds the default of its type.</summary>
    /// <param name="value">The default.</param>
    public PropertyBuilder<TProperty> HasDefaultValue(TProperty value)
    {
        _property.DefaultValue = value;
        return Generate(ValueGeneration.Default);
    }

    /// <summary>Gives the column a default, which the database uses where the property holds the default of its type.</summary>
    /// <param name="sql">An expression in SQL, written as it is.</param>
    public PropertyBuilder<TProperty> HasDefaultSql(string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        _property.DefaultSql = sql;
        return Generate(ValueGeneration.Default);
    }

    /// <summary>Lets the database compute the column; it is read, never written.</summary>
    /// <param name="sql">An expression in SQL, written as it is.</param>
    /// <param name="stored">Whether the values are stored, rather than computed when they are read (which SQLite can do).</param>
    public PropertyBuilder<TProperty> HasComputedSql(string sql, bool stored = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        (_property.ComputedSql, _property.IsVirtual) = (sql, !stored);
        return Generate(ValueGeneration.Computed);
    }

    /// <summary>Sets the collation of the column, by which its texts compare.</summary>
    /// <param name="name">The name of the collation in the database, such as SQLite's <c>NOCASE</c>.</param>
    public PropertyBuilder<TProperty> UseCollation(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _property.Collation = name;
        return this;
    }

    /// <summary>Writes a comment to the column, where the database keeps comments.</summary>
    /// <param name="comment">The comment.</param>
    public PropertyBuilder<TProperty> HasComment(string comment)
    {
        _property.Comment = comment;
        return this;
    }

    /// <summary>Stores values in another form. Neither function ever sees null.</summary>
    /// <typeparam name="TStored">The type that is stored.</typeparam>
    /// <param name="toColumn">From the property to the column.</param>
    /// <param name="fromColumn">From the column to the property; gives back what <paramref name="toColumn"/> was given.</param>
    public PropertyBuilder<TProperty> HasConversion<TStored>(Expression<Func<TProperty, TStored>> toColumn, Expression<Func<TStored, TProperty>> fromColumn)
    {
        ArgumentNullException.ThrowIfNull(toColumn);
        ArgumentNullException.ThrowIfNull(fromColumn);
        _property.Converter = ValueConversion.WithoutNullable(toColumn, fromColumn);
        return this;
    }

    /// <summary>Stores values as another type by a built-in conversion, for example an enum as <see cref="string"/>.</summary>
    /// <typeparam name="TStored">The type that is stored.</typeparam>
    public PropertyBuilder<TProperty> HasConversion<TStored>()
    {
        _property.ConvertsTo = Nullable.GetUnderlyingType(typeof(TStored)) ?? typeof(TStored);
        return this;
    }

    /// <summary>Lets updates and deletes fail if the column was changed by somebody else.</summary>
    /// <param name="isToken">Whether to.</param>
    public PropertyBuilder<TProperty> IsConcurrencyToken(bool isToken = true)
    {
        _property.IsConcurrencyToken = isToken;
        return this;
    }

    /// <summary>Changes the column with every write and lets updates and deletes fail if somebody else wrote: integers count up, bytes and Guid get new values.</summary>
    public PropertyBuilder<TProperty> IsRowVersion()
    {
        _property.IsConcurrencyToken = true;
        return Generate(ValueGeneration.RowVersion);
    }

    /// <summary>Leaves the value to the application, also that of a key that is generated by convention.</summary>
    public PropertyBuilder<TProperty> ValueGeneratedNever() => Generate(ValueGeneration.None);

    /// <summary>Leaves the value to the database, for example to a trigger; it is read, never written.</summary>
    public PropertyBuilder<TProperty> ValueGeneratedByDatabase() => Generate(ValueGeneration.Computed);

    /// <summary>Says what the column was called before, so that a migration renames it.</summary>
    /// <param name="name">The former name.</param>
    public PropertyBuilder<TProperty> WasNamed(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _property.WasNamed = name;
        return this;
    }

    private PropertyBuilder<TProperty> Generate(ValueGeneration generation)
    {
        _property.Generation = generation;
        return this;
    }
}
