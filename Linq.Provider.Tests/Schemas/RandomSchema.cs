using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Schemas;

/// <summary>Random schemas over a few names, so that two of them have much in common.</summary>
internal static class RandomSchema
{
    // A column of a name stays in its family, within which databases convert values by themselves.
    private static readonly (SqlType Type, object Default)[][] Families =
    [
        [(SqlType.Integer, 5), (SqlType.BigInteger, -7L), (SqlType.SmallInteger, (short)1), (SqlType.Decimal(10, 2), 1.5m), (SqlType.Double, 0.5)],
        [(SqlType.Text, "it's"), (SqlType.String(20), "x")],
        [(SqlType.DateTime, new DateTime(2020, 1, 2, 3, 4, 5)), (SqlType.Date, new DateOnly(2020, 1, 2))],
        [(SqlType.Guid, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"))],
        [(SqlType.Array(SqlType.Text), new[] { "a" })],
        [(SqlType.Integer, 2), (SqlType.Double, -0.5)],
    ];

    private static readonly string[] Names = ["Alpha", "beta", "Order by", "\"odd\"", "Épsilon", "zeta_1"];

    /// <summary>A schema; greater sizes give more tables with more parts.</summary>
    public static MetaData Make(Random random, int size)
    {
        var schema = new MetaData();
        string[] names = [.. Names.Where(_ => random.Next(6) < Math.Min(size + 1, 4))];
        Dictionary<string, SqlType> keys = names.ToDictionary(n => n, n => n == "beta" ? SqlType.Guid : SqlType.Integer);
        foreach (string name in names)
        {
            _ = new Table(name, schema, [.. Items(random, size, name, keys)]) { Comment = random.Next(4) == 0 ? $"About {name}" : null };
        }

        return schema;
    }

    private static IEnumerable<SchemaItem> Items(Random random, int size, string table, Dictionary<string, SqlType> keys)
    {
        bool Chance(int of) => random.Next(of) == 0;
        yield return new Column("Id", keys[table]) { IsPrimaryKey = true, IsIdentity = keys[table] == SqlType.Integer && table.Length % 2 == 0 };
        var columns = new List<Column>();
        foreach (string name in Names.Where(_ => random.Next(8) < size + 1))
        {
            (SqlType Type, object Default)[] family = Families[Array.IndexOf(Names, name)];
            (SqlType type, object value) = family[random.Next(family.Length)];
            bool hasDefault = Chance(3);
            columns.Add(new Column(name, type)
            {
                // A column that is new in a table with rows needs a value for them.
                IsNullable = !hasDefault || Chance(2),
                Default = hasDefault ? value : null,
                Comment = Chance(6) ? "It's a column" : null,
            });
        }

        foreach (Column column in columns)
        {
            yield return column;
        }

        foreach (string target in keys.Keys.Where(_ => Chance(4)))
        {
            string column = $"{target} id";
            yield return new Column(column, keys[target]);
            yield return new ForeignKey(column, target, "Id") { OnDelete = (ReferentialAction)random.Next(4), OnUpdate = Chance(3) ? ReferentialAction.Cascade : default, IsDeferred = Chance(4) };
            if (Chance(2))
            {
                yield return new TableIndex(column);
            }
        }

        Column[] plain = [.. columns.Where(c => c.Type.Kind is not (SqlTypeKind.Array or SqlTypeKind.Binary))];
        if (plain.Length > 0 && Chance(3))
        {
            yield return new UniqueConstraint([.. plain.Take(random.Next(1, 3)).Select(c => c.Name)]) { Name = Chance(3) ? $"uq {table}" : null };
        }

        if (plain.Length > 1 && Chance(2))
        {
            yield return new TableIndex(IndexPart.Of(plain[1].Name) with { IsDescending = Chance(2) }, IndexPart.Of(plain[0].Name)) { IsUnique = Chance(3), Where = Chance(3) ? $"{Quoted(plain[0].Name)} IS NOT NULL" : null };
        }

        foreach (Column number in columns.Where(c => c.Type.Kind is SqlTypeKind.Integer or SqlTypeKind.Double && Chance(2)))
        {
            yield return new CheckConstraint($"{Quoted(number.Name)} > {random.Next(3)} OR {Quoted(number.Name)} IN (0, 1)") { Name = Chance(3) ? $"ck {table} {number.Name}" : null };
            if (Chance(2))
            {
                yield return new Column($"{number.Name} twice", number.Type) { ComputedSql = $"{Quoted(number.Name)} * 2" };
                yield return new TableIndex(IndexPart.Expression($"abs({Quoted(number.Name)})"));
            }
        }
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
