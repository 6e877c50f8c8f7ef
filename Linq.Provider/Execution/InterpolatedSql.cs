using System.Collections;
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
    private static (object Value, SqlType Type) Stored(object value, int hole) => value switch
    {
        bool => (value, SqlType.Boolean),
        sbyte or byte or short => (Convert.ToInt16(value, CultureInfo.InvariantCulture), SqlType.SmallInteger),
        Enum => Stored(Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture), hole),
        ushort or int => (Convert.ToInt32(value, CultureInfo.InvariantCulture), SqlType.Integer),
        uint or long => (Convert.ToInt64(value, CultureInfo.InvariantCulture), SqlType.BigInteger),
        ulong or decimal => (Convert.ToDecimal(value, CultureInfo.InvariantCulture), SqlType.AnyDecimal),
        float => (value, SqlType.Real),
        double => (value, SqlType.Double),
        string => (value, SqlType.Text),
        char character => (character.ToString(), SqlType.Text),
        DateTime => (value, SqlType.DateTime),
        DateTimeOffset => (value, SqlType.DateTimeOffset),
        DateOnly => (value, SqlType.Date),
        TimeOnly => (value, SqlType.Time),
        TimeSpan => (value, SqlType.Interval),
        Guid => (value, SqlType.Guid),
        byte[] => (value, SqlType.Binary),
        IEnumerable list => StoredList(list, hole),
        _ => throw new LinqProviderException(
            ErrorCodes.TypeMismatch,
            $"Hole {hole} of the SQL text holds a value of type '{value.GetType()}', which no column can store. Give a number, text, date, Guid, bool, byte[] or an array of these."),
    };

    private static (object Value, SqlType Type) StoredList(IEnumerable list, int hole)
    {
        List<object> elements = [];
        SqlType? type = null;
        foreach (object? item in list)
        {
            (object element, SqlType elementType) = Stored(
                item ?? throw new LinqProviderException(ErrorCodes.TypeMismatch, $"Hole {hole} of the SQL text holds a list with a null. Leave the null out, and compare with IS NULL."), hole);
            elements.Add(element);
            type ??= elementType;
        }

        Type? clrType = elements.Count > 0 ? elements[0].GetType() : list.GetType().GetElementType() ?? list.GetType().GetGenericArguments().FirstOrDefault();
        type ??= clrType is { IsValueType: true } ? Stored(Activator.CreateInstance(clrType)!, hole).Type : SqlType.Text;
        Array array = Array.CreateInstance(clrType is { IsValueType: true } ? clrType : type.Kind == SqlTypeKind.Binary ? typeof(byte[]) : typeof(string), elements.Count);
        for (int i = 0; i < elements.Count; i++)
        {
            array.SetValue(elements[i], i);
        }

        return (array, SqlType.Array(type));
    }
}
