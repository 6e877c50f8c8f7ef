using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>A text that is JSON already, as an element of a list that is bound as JSON.</summary>
internal sealed record SqliteJson(string Text)
{
    /// <summary>What makes an array of the parts of an object; null of what has no such part.</summary>
    public static Func<object, object?> Row(IReadOnlyList<(Func<object, object?>? Get, SqlType Type)> parts) => element =>
    {
        var row = new StringBuilder("[");
        foreach ((Func<object, object?>? get, SqlType type) in parts)
        {
            row.Append(row.Length > 1 ? "," : "").Append(SqliteValues.ElementJson(get is null ? element : get(element), type));
        }

        return new SqliteJson(row.Append(']').ToString());
    };
}
