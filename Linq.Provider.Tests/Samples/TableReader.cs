using System.ComponentModel.DataAnnotations.Schema;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Samples;

/// <summary>Reads whole tables into objects through the bare driver, independently of the library: what the oracle runs over.</summary>
internal sealed class TableReader(TestDatabase database)
{
    public List<T> Read<T>(string? table = null) where T : new()
    {
        PropertyInfo[] properties = [.. typeof(T).GetProperties().Where(IsColumn)];
        IEnumerable<string> columns = properties.Select(property => $"\"{property.GetCustomAttribute<ColumnAttribute>()?.Name ?? property.Name}\"");
        using DbConnection connection = database.OpenRaw();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM \"{table ?? typeof(T).GetCustomAttribute<TableAttribute>()?.Name ?? typeof(T).Name}\"";
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            object row = new T();
            for (int i = 0; i < properties.Length; i++)
            {
                properties[i].SetValue(row, Value(reader.GetValue(i), Nullable.GetUnderlyingType(properties[i].PropertyType) ?? properties[i].PropertyType));
            }

            rows.Add((T)row);
        }

        return rows;
    }

    private static bool IsColumn(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsPrimitive || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime);
    }

    private static object? Value(object value, Type type) => value is DBNull ? null : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
