using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Linq.Provider.Diagnostics;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Materialization;

/// <summary>
/// Explains a driver's failure to read a row. Shapers read without a check per column; only when that fails, the columns of the same row are read again one by one to find
/// the one to blame, so rows without failures cost nothing. A failure that no column shows (of the application's own code in a projection) is left as it is.
/// </summary>
internal static class ReadFailure
{
    public const string EmptySequence = "Sequence contains no elements.";

    public static bool TryExplain(Exception failure, Shape shape, DbDataReader reader, ColumnReader columns, [NotNullWhen(true)] out LinqProviderException? explained)
    {
        explained = null;
        if (failure is not (InvalidCastException or InvalidOperationException or OverflowException or IndexOutOfRangeException or FormatException or ArgumentException))
        {
            return false;
        }

        foreach (ColumnShape column in shape.PresentColumns(reader))
        {
            explained = Check(column, failure.GetType(), reader, columns);
            if (explained is not null)
            {
                return true;
            }
        }

        return false;
    }

    public static LinqProviderException NullValue(string source, Type type) => new(
        ErrorCodes.NullInNonNullable,
        Nullable.GetUnderlyingType(type) is not null
            ? $"{source} is null in the database where nothing can be null, for example because SQLite has divided by zero. Exclude such rows, or give the column a type that says that it can be null."
            : $"{source} is null in the database, but {type.ShortName()} cannot be null. "
        + $"Declare it as {type.ShortName()}{(type.IsValueType ? "?" : " with a nullable annotation")}, or exclude such rows or give them a value (?? in the query).");

    public static LinqProviderException UnknownClass(EntityMap map, string? discriminator) => new(
        ErrorCodes.UnknownDiscriminator,
        $"A row of table '{map.Table.FullName}' has {(discriminator is null ? "null" : $"'{discriminator}'")} in its discriminator column, which is the value of no mapped class of {map}. "
        + "Map the class that was stored under this value, or correct the row.");

    /// <summary>Throws where a value is expected.</summary>
    public static T Throw<T>(Exception exception) => throw exception;

    private static LinqProviderException? Check(ColumnShape column, Type failure, DbDataReader reader, ColumnReader columns)
    {
        if (reader.IsDBNull(column.Ordinal))
        {
            return column.IsNullable ? null : NullValue(column.Source, column.Type);
        }

        Type stored = column.StoredType();
        try
        {
            ParameterExpression row = Expression.Parameter(typeof(DbDataReader));
            Expression read = columns(row, Expression.Constant(column.Ordinal), stored, column.SqlType);

            // Numbers of other sizes than columns have are converted; what a converter of the application throws is its own.
            Expression value = column.Converter is { ClrType.IsPrimitive: true } converter ? Expression.Invoke(converter.FromColumn, read) : read;
            Expression.Lambda<Func<DbDataReader, object?>>(Expression.Convert(value, typeof(object)), row).Compile(preferInterpretation: true)(reader);
            return null;
        }
        catch (OverflowException cause) when (failure == typeof(OverflowException) && column.SqlType.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger)
        {
            return new LinqProviderException(
                ErrorCodes.NumberOverflow,
                $"{column.Source} does not fit {column.Type.ShortName()}: column '{reader.GetName(column.Ordinal)}' has {reader.GetValue(column.Ordinal)}. "
                + "Where the query computes it, use a wider type, such as Sum(e => (long)e.Age) or (long)e.A * e.B; a property of a column needs one that holds its values.",
                cause);
        }
        catch (Exception cause) when (cause.GetType() == failure && cause is OverflowException or IndexOutOfRangeException && column.SqlType.Kind == SqlTypeKind.Decimal)
        {
            return new LinqProviderException(
                ErrorCodes.NumberOverflow,
                $"{column.Source} does not fit {column.Type.ShortName()}: column '{reader.GetName(column.Ordinal)}' has a number of more digits before the point than a decimal holds. "
                + "Where the query computes it, round it (Math.Round(e.A * e.B, 6)) or compute in double.",
                cause);
        }
        catch (Exception cause) when (cause.GetType() == failure)
        {
            return new LinqProviderException(
                ErrorCodes.TypeMismatch,
                $"{column.Source} is of type {column.Type.ShortName()}, but column '{reader.GetName(column.Ordinal)}' ({reader.GetDataTypeName(column.Ordinal)}, mapped as {column.SqlType}) "
                + $"holds a value of type {reader.GetFieldType(column.Ordinal).ShortName()} that cannot be read as {stored.ShortName()}: {cause.Message} "
                + "Change the property's type, give the column's real type in the mapping (HasColumnType), or convert between them (HasConversion).",
                cause);
        }
    }
}
