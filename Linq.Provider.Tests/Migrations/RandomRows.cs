using System.Data.Common;
using System.Globalization;
using System.Text;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>Three rows in each table of a random schema, and what becomes of their values.</summary>
internal sealed class RandomRows(TestDatabase database)
{
    private const int Count = 3;

    private readonly DdlGenerator _ddl = database.Engine.Database.Dialect.Ddl;

    /// <summary>A column of a table, by the names that they first had.</summary>
    public sealed record Place(string Table, string Column)
    {
        public override string ToString() => $"{Table}.{Column}";
    }

    /// <summary>Gives rows to tables that have none, and sets references that are not set.</summary>
    public void Fill(MetaData schema)
    {
        var sql = new StringBuilder();
        HashSet<string> filled = Filled(schema);
        foreach (Table table in schema.Tables.Where(t => !filled.Contains(t.FullName)))
        {
            Column[] columns = [.. table.Columns.Where(c => c.ComputedSql is null && !IsReference(c))];
            for (int row = 1; row <= Count; row++)
            {
                string values = string.Join(", ", columns.Select(c => Literal(table, c, row)));
                sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO {_ddl.Name(table)} ({string.Join(", ", columns.Select(c => DdlGenerator.Quote(c.Name)))}) VALUES ({values});\n");
            }
        }

        foreach (Table table in schema.Tables)
        {
            foreach (Column column in table.Columns.Where(IsReference))
            {
                string value = column.Name.StartsWith("both code", StringComparison.Ordinal) ? "'k' || (\"id\" % 2 + 1)" : "\"id\" % 2 + 1";
                sql.Append(CultureInfo.InvariantCulture, $"UPDATE {_ddl.Name(table)} SET {DdlGenerator.Quote(column.Name)} = {value} WHERE \"id\" < {Count} AND {DdlGenerator.Quote(column.Name)} IS NULL;\n");
            }
        }

        if (sql.Length == 0)
        {
            return;
        }

        // A foreign key of two columns is filled in two steps.
        database.Execute(database.Dbms == Dbms.Sqlite ? $"PRAGMA foreign_keys = OFF;\n{sql}" : sql.ToString());
    }

    /// <summary>The values of all columns that are not computed, as texts, by rows.</summary>
    public Dictionary<Place, string?[]> Read(MetaData schema)
    {
        var result = new Dictionary<Place, string?[]>();
        using DbConnection connection = database.OpenRaw();
        foreach (Table table in schema.Tables)
        {
            Column[] columns = [.. table.Columns.Where(c => c.ComputedSql is null)];
            using DbCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(c => $"CAST({DdlGenerator.Quote(c.Name)} AS TEXT)"))} FROM {_ddl.Name(table)} ORDER BY \"id\"";
            using DbDataReader reader = command.ExecuteReader();
            var rows = new List<string?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, columns.Length).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
            }

            for (int i = 0; i < columns.Length; i++)
            {
                result.Add(new Place(RandomSchema.First(table.Name), RandomSchema.First(columns[i].Name)), [.. rows.Select(r => r[i])]);
            }
        }

        return result;
    }

    /// <summary>What is wrong with the values after a change of the schema; null if nothing is.</summary>
    /// <param name="path">The schemas gone through: values survive if every one on the way can hold them.</param>
    public static string? Lost(Dictionary<Place, string?[]> before, Dictionary<Place, string?[]> after, params MetaData[] path)
    {
        foreach ((Place place, string?[] values) in before)
        {
            Column?[] columns = [.. path.Select(schema => Find(schema, place))];
            if (columns.Any(c => c is null))
            {
                continue;
            }

            string?[] now = after[place];
            bool isKept = columns[0]!.Type == columns[^1]!.Type && columns.All(c => TypeChange.IsWidening(columns[0]!.Type, c!.Type));
            bool mayBeFilled = columns.Any(c => !c!.IsNullable);
            for (int row = 0; row < Count; row++)
            {
                bool isSame = values.Length == Count && now.Length == Count && values[row] switch
                {
                    null => mayBeFilled ? columns[^1]!.IsNullable || now[row] is not null : now[row] is null,
                    var value => isKept ? now[row] == value : now[row] is not null,
                };
                if (!isSame)
                {
                    return $"{place}: ({string.Join(", ", values.Select(v => v ?? "null"))}) has become ({string.Join(", ", now.Select(v => v ?? "null"))}) by way of {string.Join(", ", columns.Select(c => c!.Type))}";
                }
            }
        }

        return null;
    }

    private HashSet<string> Filled(MetaData schema)
    {
        using DbConnection connection = database.OpenRaw();
        return [.. schema.Tables.Where(IsFilled).Select(t => t.FullName)];

        bool IsFilled(Table table)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT 1 FROM {_ddl.Name(table)}";
            return command.ExecuteScalar() is not null;
        }
    }

    private static Column? Find(MetaData schema, Place place) => schema.Tables.FirstOrDefault(t => RandomSchema.First(t.Name) == place.Table)?.Columns.FirstOrDefault(c => RandomSchema.First(c.Name) == place.Column);

    private static bool IsReference(Column column) => column.Name.StartsWith("ref ", StringComparison.Ordinal) || column.Name.StartsWith("both ", StringComparison.Ordinal);

    private string Literal(Table table, Column column, int row) => column.Name switch
    {
        "id" => row.ToString(CultureInfo.InvariantCulture),
        "code" => $"'k{row}'",
        _ when row == Count && column.IsNullable => "NULL",
        var name => _ddl.Literal(RandomSchema.Value(column.Type, RandomSchema.FamilyOf(table.Name, name), row), column.Type),
    };
}
