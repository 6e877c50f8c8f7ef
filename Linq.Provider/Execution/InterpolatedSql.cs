using System.Globalization;
using Linq.Provider.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>Turns an interpolated string into a statement whose parameters are its holes.</summary>
internal static class InterpolatedSql
{
    public static SqlStatement ToStatement(FormattableString sql)
    {
        object?[] names = new object?[sql.ArgumentCount];
        List<SqlParameter> parameters = [];
        for (int i = 0; i < names.Length; i++)
        {
            // NULL is written out: a parameter without a value has no type that PostgreSQL could compare or store.
            if (sql.GetArgument(i) is not { } value || value is DBNull)
            {
                names[i] = "NULL";
                continue;
            }

            string name = string.Create(CultureInfo.InvariantCulture, $"p{i}");
            names[i] = "@" + name;
            (object stored, SqlType type) = Stored(value, i);
            parameters.Add(new SqlParameter(name, -1, stored, type, Convert: null, IsList: false));
        }

        return new SqlStatement(string.Format(CultureInfo.InvariantCulture, sql.Format, names), [.. parameters]);
    }

    /// <summary>The type by which a value is bound, and the value in the form that the dialects store.</summary>
    private static (object Value, SqlType Type) Stored(object value, int hole)
    {
        // An enum is bound as its number: making a converter for its type would cost more than the statement.
        object known = value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture) : value;
        if (ClrTypeMap.TryGet(known.GetType(), out SqlType? type, out ValueConverter? converter))
        {
            return (converter?.Store(known) ?? known, type with { Length = null, Precision = null, Scale = null });
        }

        throw new LinqProviderException(
            ErrorCodes.TypeMismatch,
            $"Hole {hole} of the SQL text holds a value of type '{value.GetType()}', which no column can store. Give a number, text, date, Guid, bool, byte[] or an array of these.");
    }
}
