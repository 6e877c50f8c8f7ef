using System.Globalization;
using Linq.Provider.Execution;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>A revision that was interrupted between steps which do not share a transaction.</summary>
internal sealed record HalfApplied(string Revision, bool IsUpgrade, int Steps);

/// <summary>
/// The table in the database that tells which revisions it has: a row for each, not only for the heads, so that branches, squashed revisions and scripts that may run twice need no history to be understood.
/// </summary>
internal static class VersionTable
{
    public const string Name = "linq_provider_revisions";
    public const string LeaseName = "linq_provider_lease";

    public const string Create = $"CREATE TABLE IF NOT EXISTS \"{Name}\" (\"revision\" VARCHAR(200) NOT NULL PRIMARY KEY, \"direction\" VARCHAR(10), \"steps\" INTEGER, \"applied_at\" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";

    public static string Has(string revision) => $"EXISTS (SELECT 1 FROM \"{Name}\" WHERE \"revision\" = {Text(revision)} AND (\"direction\" IS NULL OR \"direction\" = 'downgrade'))";

    public static string Add(string revision) => $"INSERT INTO \"{Name}\" (\"revision\") VALUES ({Text(revision)})";

    public static string Remove(string revision) => $"DELETE FROM \"{Name}\" WHERE \"revision\" = {Text(revision)}";

    public static string Half(HalfApplied half) =>
        string.Create(CultureInfo.InvariantCulture, $"INSERT INTO \"{Name}\" (\"revision\", \"direction\", \"steps\") VALUES ({Text(half.Revision)}, '{(half.IsUpgrade ? "upgrade" : "downgrade")}', {half.Steps})");

    public static bool IsOwn(string table) => table is Name or LeaseName;

    /// <summary>What the database has; nothing if there is no table.</summary>
    public static async ValueTask<(IReadOnlyList<string> Applied, HalfApplied? Half)> ReadAsync(ConnectionScope scope, DdlGenerator ddl, bool async, CancellationToken cancellationToken)
    {
        if ((await scope.RowsAsync(ddl.TableExists(Name), async, cancellationToken).ConfigureAwait(false)).Count == 0)
        {
            return ([], null);
        }

        IReadOnlyList<object?[]> rows = await scope.RowsAsync($"SELECT \"revision\", \"direction\", \"steps\" FROM \"{Name}\" ORDER BY \"revision\"", async, cancellationToken).ConfigureAwait(false);
        IEnumerable<HalfApplied> halves =
            from row in rows
            where row[1] is not null
            select new HalfApplied((string)row[0]!, (string)row[1]! == "upgrade", Convert.ToInt32(row[2], CultureInfo.InvariantCulture));
        return ([.. rows.Where(row => row[1] is null or "downgrade").Select(row => (string)row[0]!)], halves.FirstOrDefault());
    }

    private static string Text(string text) => DdlGenerator.QuoteText(text);
}
