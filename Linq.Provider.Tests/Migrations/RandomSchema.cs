using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Migrations;

/// <summary>A schema made of a seed, with names out of few, so that two of them have much in common.</summary>
internal static class RandomSchema
{
    // Types between which values can change, both ways.
    private static readonly (SqlType One, SqlType Other)[] Types =
    [
        (SqlType.Integer, SqlType.BigInteger), (SqlType.Text, SqlType.String(40)), (SqlType.Decimal(12, 2), SqlType.Decimal(14, 3)), (SqlType.Boolean, SqlType.Integer),
        (SqlType.DateTime, SqlType.DateTimeOffset), (SqlType.Date, SqlType.DateTime), (SqlType.Guid, SqlType.Guid), (SqlType.SmallInteger, SqlType.Decimal(9, 0)),
        (SqlType.Double, SqlType.Integer), (SqlType.Binary, SqlType.Binary), (SqlType.Time, SqlType.Time), (SqlType.Interval, SqlType.Interval), (SqlType.Json, SqlType.Json),
    ];

    public static MetaData Make(int seed)
    {
        var random = new Random(seed);
        var schema = new MetaData();
        string[] names = ["alpha", "beta", "gamma", "delta"];
        List<string> tables = [.. names.Where(_ => random.Next(4) > 0)];
        foreach (string table in tables)
        {
            List<SchemaItem> items = [new Column("id", SqlType.Integer) { IsPrimaryKey = true }];
            List<Column> columns = [.. Enumerable.Range(0, 6).Where(_ => random.Next(3) > 0).Select(n => Column(random, table, $"c{n}"))];
            items.AddRange(columns);
            items.AddRange(columns.Where(_ => random.Next(5) == 0).Select(c => new TableIndex(c.Name) { IsUnique = false }));
            if (columns.Count > 1 && random.Next(3) == 0)
            {
                items.Add(new UniqueConstraint("id", columns[0].Name));
            }

            if (random.Next(3) == 0)
            {
                items.Add(new CheckConstraint($"\"id\" > {random.Next(3) - 10}") { Name = $"CK_{table}" });
            }

            if (random.Next(2) == 0 && tables[random.Next(tables.Count)] is { } target)
            {
                items.Add(new Column("ref", SqlType.Integer));
                items.Add(new ForeignKey("ref", target, "id") { OnDelete = (ReferentialAction)random.Next(4) });
            }

            _ = new Table(table, schema, [.. items]);
        }

        return schema;
    }

    private static Column Column(Random random, string table, string name)
    {
        (SqlType one, SqlType other) = Types[(int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture) + (table[0] - 'a') * 5) % Types.Length];
        SqlType type = random.Next(4) == 0 ? other : one;
        return random.Next(3) switch
        {
            0 when type.Kind is SqlTypeKind.Integer or SqlTypeKind.BigInteger or SqlTypeKind.SmallInteger => new Column(name, type) { IsNullable = false, Default = 7 },
            1 when type.Kind is SqlTypeKind.Text => new Column(name, type) { IsNullable = false, DefaultSql = "'x' || 'y'" },
            _ => new Column(name, type),
        };
    }
}
