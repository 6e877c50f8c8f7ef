using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Warns of steps that are right, and yet can block, fail or lose data on a database in use. Pure: looks at the steps and at what is known of the database.</summary>
public static class MigrationLint
{
    /// <summary>The warnings about operations, in their order.</summary>
    /// <param name="operations">The operations of a migration, or of several.</param>
    /// <param name="facts">What is known of the database.</param>
    public static IReadOnlyList<LintWarning> Check(IEnumerable<MigrationOperation> operations, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(facts);
        var warnings = new List<LintWarning>();
        var empty = new EmptyTables(facts);
        foreach (MigrationOperation operation in operations)
        {
            bool hasRows = TableOf(operation) is { } table && !empty.Contains(table);
            IEnumerable<(LintRule Rule, string Message)> found = [.. hasRows ? OfRows(operation, facts) : [], .. facts.Model is { } model ? OfModel(operation, model) : []];
            warnings.AddRange(found.Select(f => new LintWarning(f.Rule, operation, f.Message)));
            empty.Follow(operation);
        }

        return warnings;
    }

    private static TableName? TableOf(MigrationOperation operation) => operation switch
    {
        DropTable o => o.Name,
        AddColumn o => o.Table,
        DropColumn o => o.Table,
        AlterColumn o => o.Table,
        CreateIndex o => o.Table,
        AddPrimaryKey o => o.Table,
        DropPrimaryKey o => o.Table,
        AddUnique o => o.Table,
        DropUnique o => o.Table,
        AddCheck o => o.Table,
        DropCheck o => o.Table,
        AddForeignKey o => o.Table,
        DropForeignKey o => o.Table,
        RenameConstraint o => o.Table,
        _ => default(TableName?),
    };

    private static IEnumerable<(LintRule, string)> OfRows(MigrationOperation operation, LintFacts facts)
    {
        if (Rewrites(operation, facts.Dialect == "sqlite") is { } why)
        {
            yield return (LintRule.TableRewrite, $"the whole table is written anew, because {why}; others wait meanwhile. Run it when few use the table.");
        }

        if (facts.Dialect == "postgresql" && Blocks(operation) is { } blocking)
        {
            yield return (LintRule.BlockingIndex, blocking);
        }

        switch (operation)
        {
            case AddColumn { Column: { IsNullable: false, Default: null, DefaultSql: null, ComputedSql: null, IsIdentity: false } column }:
                yield return (LintRule.RequiredColumn, $"fails if the table has rows, for they have no value for '{column.Name}'. Give it a default, or add it nullable, fill it, and require it then.");
                break;
            case AlterColumn { Old.IsNullable: true, New.IsNullable: false } alter:
                yield return (LintRule.RequiredColumn, $"fails if a row has null in '{alter.New.Name}'. Fill it before, by a backfill.");
                break;
            case AlterColumn { LosesData: true } alter when alter.Old.Type != alter.New.Type:
                yield return (LintRule.LossyType, $"values of type {alter.Old.Type} may not fit into {alter.New.Type}: they are cut, or the step fails. Look at the values before, or add a column beside the old one.");
                break;
            case DropTable:
                yield return (LintRule.DataLoss, "all rows of the table are lost. Save them first if anybody may need them.");
                break;
            case DropColumn { LosesData: true } drop:
                yield return (LintRule.DataLoss, $"the values of '{drop.Name}' are lost. If it is called otherwise now, rename it instead: [WasNamed] or --rename.");
                break;
        }
    }

    private static string? Rewrites(MigrationOperation operation, bool isSqlite) => operation switch
    {
        AlterColumn alter when isSqlite => ChangesOnlyComment(alter) ? null : "SQLite changes a column by copying its table",
        AddPrimaryKey or DropPrimaryKey or AddUnique or DropUnique or AddCheck or DropCheck or AddForeignKey or DropForeignKey or RenameConstraint when isSqlite =>
            "SQLite changes constraints by copying their table",
        AddColumn { Column: { ComputedSql: not null, IsVirtual: false } } => "a generated column is computed for every row",
        AddColumn { Column.IsIdentity: true } => "every row gets a number",
        AddColumn { Column.DefaultSql: { } sql } when IsVolatile(sql) => $"the default {sql} is computed for every row",
        AlterColumn alter when alter.Old.Type != alter.New.Type && !IsFree(alter.Old.Type, alter.New.Type) => $"{alter.Old.Type} is stored in another form than {alter.New.Type}",
        _ => null,
    };

    private static string? Blocks(MigrationOperation operation) => operation switch
    {
        CreateIndex { Concurrently: false } => "nobody can write to the table while the index is built. Say concurrently: true, and give it a migration of its own.",
        AddUnique or AddPrimaryKey => "nobody can use the table while its index is built. Create a unique index concurrently before.",
        AddForeignKey or AddCheck => "nobody can write to the table while every row is checked. On a large table, add it NOT VALID by SQL and validate it afterwards.",
        _ => null,
    };

    private static bool ChangesOnlyComment(AlterColumn alter) => (alter.Old.Type, alter.Old.IsNullable, alter.Old.DefaultSql, alter.Old.ComputedSql, alter.Old.IsIdentity, alter.Old.Collation)
        == (alter.New.Type, alter.New.IsNullable, alter.New.DefaultSql, alter.New.ComputedSql, alter.New.IsIdentity, alter.New.Collation) && Equals(alter.Old.Default, alter.New.Default);

    /// <summary>Whether PostgreSQL takes the stored values as they are: longer text, more digits before the point.</summary>
    private static bool IsFree(SqlType from, SqlType to) => (from.StoreName ?? to.StoreName) is null && TypeChange.IsWidening(from, to) && (from.Kind, to.Kind) switch
    {
        (SqlTypeKind.Text, SqlTypeKind.Text) => true,
        (SqlTypeKind.Decimal, SqlTypeKind.Decimal) => to.Precision is null || to.Scale == from.Scale,
        (SqlTypeKind.Binary, SqlTypeKind.Binary) => true,
        _ => false,
    };

    private static bool IsVolatile(string sql) => sql.Contains("random", StringComparison.OrdinalIgnoreCase) || sql.Contains("uuid", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("nextval", StringComparison.OrdinalIgnoreCase) || sql.Contains("clock_timestamp", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(LintRule, string)> OfModel(MigrationOperation operation, MetaData model)
    {
        (TableName table, string? column) = operation switch
        {
            DropTable o => (o.Name, null),
            RenameTable o => (o.Name, null),
            DropColumn o => (o.Table, o.Name),
            RenameColumn o => (o.Table, o.Name),
            _ => (default, null),
        };
        if (table.Name is not null && model.TryGetTable(table.FullName, out Table? mapped) && (column is null || mapped.TryGetColumn(column, out _)))
        {
            yield return (LintRule.StillMapped, $"the model still has {(column is null ? $"table '{table}'" : $"column '{table}.{column}'")}: an application of this build fails afterwards. Take it out of the classes first, in a release of its own.");
        }
    }
}
