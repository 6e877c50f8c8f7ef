using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <content>Indexes, and what leads from table to table.</content>
internal sealed partial class RandomSchema
{
    private IEnumerable<SchemaItem> Indexes(string table, List<Column> columns)
    {
        foreach (Column column in columns)
        {
            if (Chance(6, SchemaFeatures.Indexes, table, column.Name, "index"))
            {
                yield return new TableIndex(IndexPart.Of(column.Name) with { IsDescending = Draw(2, table, column.Name, "descending") == 0 }, IndexPart.Of("id"))
                {
                    IsUnique = Draw(2, table, column.Name, "unique") == 0,
                    Include = dbms == Dbms.PostgreSql && Draw(3, table, column.Name, "include") == 0 ? ["code"] : [],
                };
            }

            if (Chance(8, SchemaFeatures.PartialIndexes, table, column.Name, "partial"))
            {
                yield return new TableIndex("code") { Name = $"partial {table} {column.Name}", Where = $"{Quoted(column.Name)} IS NOT NULL", IsUnique = Draw(2, table, column.Name, "partial unique") == 0 };
            }

            if (Chance(8, SchemaFeatures.Uniques, table, column.Name, "constraint"))
            {
                yield return new UniqueConstraint("code", column.Name) { Name = Chance(2, SchemaFeatures.Names, table, column.Name, "uq") ? $"uq {table} {column.Name}" : null };
            }
        }

        if (Chance(4, SchemaFeatures.ExpressionIndexes, table, "expression"))
        {
            yield return new TableIndex(IndexPart.Expression($"{(Draw(2, table, "function") == 0 ? "lower" : "upper")}(\"code\")")) { Name = $"expression {table}" };
        }

        if (columns.Find(c => c.Type.Kind == SqlTypeKind.Text && c.Collation is null) is { } text && Chance(4, SchemaFeatures.ExpressionIndexes, table, "text"))
        {
            yield return new TableIndex(IndexPart.Expression($"lower({Quoted(text.Name)})"), IndexPart.Of("id"));
        }

        if (dbms == Dbms.PostgreSql && Chance(6, SchemaFeatures.Indexes, table, "hash"))
        {
            yield return new TableIndex("code") { Method = "hash", Name = $"hash {table}" };
        }
    }

    private IEnumerable<SchemaItem> ForeignKeys(string table, string[] present)
    {
        string target = present[Draw(present.Length, table, "target")];
        if (Chance(2, SchemaFeatures.ForeignKeys, table, "ref") && (target != table || Has(SchemaFeatures.SelfReferences)))
        {
            yield return new Column($"ref {target}", SqlType.Integer);
            yield return new ForeignKey($"ref {target}", FullName(target), "id")
            {
                Name = Chance(4, SchemaFeatures.Names, table, "fk") ? $"from {table}" : null,
                OnDelete = Action(table, "on delete"),
                OnUpdate = Action(table, "on update"),
                IsDeferrable = Chance(5, SchemaFeatures.Deferral, table, "deferrable"),
                IsDeferred = Chance(5, SchemaFeatures.Deferral, table, "deferred"),
            };
            if (Draw(2, table, "ref index") == 0)
            {
                yield return new TableIndex($"ref {target}");
            }
        }

        target = present[Draw(present.Length, table, "other target")];
        if (Chance(4, SchemaFeatures.CompositeForeignKeys, table, "both") && (target != table || Has(SchemaFeatures.SelfReferences)))
        {
            yield return new Column($"both id {target}", SqlType.Integer);
            yield return new Column($"both code {target}", SqlType.String(10));
            yield return new ForeignKey([$"both id {target}", $"both code {target}"], FullName(target), ["id", "code"]) { OnDelete = Action(table, "both on delete") };
        }
    }

    private ReferentialAction Action(string table, string what) => Has(SchemaFeatures.Actions) && Draw(2, table, what) == 0 ? (ReferentialAction)Draw(5, table, what, "which") : default;

    private void AddViews(string table)
    {
        if (!Chance(3, SchemaFeatures.Views, table, "view"))
        {
            return;
        }

        string? schema = SchemaOf(table);
        string from = dbms == Dbms.PostgreSql && schema is not null ? $"{Quoted(schema)}.{Quoted(TableName(table))}" : Quoted(TableName(table));
        IEnumerable<string> columns = _schema[FullName(table)].Columns.Where(c => Draw(2, table, First(c.Name), "seen") == 0).Select(c => c.Name).Prepend("id").Distinct();
        string name = $"seen {table}";
        bool isMaterialized = dbms == Dbms.PostgreSql && Draw(4, table, "materialized") == 0;
        _ = new View(name, schema, _schema, $"SELECT {string.Join(", ", columns.Select(Quoted))} FROM {from}{(Draw(2, table, "where") == 0 ? " WHERE \"id\" > 0" : "")}")
        {
            IsMaterialized = isMaterialized,
            Comment = Chance(4, SchemaFeatures.Comments, table, "view comment") ? $"It's {name}" : null,
        };
        if (Draw(3, table, "view of view") == 0)
        {
            string of = dbms == Dbms.PostgreSql && schema is not null ? $"{Quoted(schema)}.{Quoted(name)}" : Quoted(name);
            _ = new View($"more {table}", schema, _schema, $"SELECT \"id\" FROM {of}");
        }
    }
}
