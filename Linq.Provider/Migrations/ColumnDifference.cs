using System.Globalization;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>What is unlike in two columns of one name, for somebody who has to find out why they differ.</summary>
internal static class ColumnDifference
{
    /// <summary>The operation in words, with what an altered column was and becomes.</summary>
    public static string Describe(MigrationOperation operation) => operation is AlterColumn alter && Of(alter.Old, alter.New) is { Length: > 0 } difference
        ? $"{operation.Description} ({difference})"
        : operation.Description;

    private static string Of(Column old, Column column)
    {
        (string What, string Old, string New)[] all =
        [
            ("type ", $"{old.Type}", $"{column.Type}"),
            ("", old.IsNullable ? "nullable" : "not null", column.IsNullable ? "nullable" : "not null"),
            ("", old.IsIdentity ? "identity" : "no identity", column.IsIdentity ? "identity" : "no identity"),
            ("default ", Default(old), Default(column)),
            ("generated ", old.ComputedSql ?? "none", column.ComputedSql ?? "none"),
            ("collation ", old.Collation ?? "none", column.Collation ?? "none"),
            ("comment ", Quoted(old.Comment), Quoted(column.Comment)),
        ];
        return string.Join(", ", all.Where(d => d.Old != d.New).Select(d => $"{d.What}{d.Old} → {d.New}"));
    }

    private static string Default(Column column) => column switch
    {
        { Default: string text } => Quoted(text),
        { Default: { } value } => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => column.DefaultSql ?? "none",
    };

    private static string Quoted(string? text) => text is null ? "none" : DdlGenerator.QuoteText(text);
}
