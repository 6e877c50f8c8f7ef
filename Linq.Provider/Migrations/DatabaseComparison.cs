using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Compares a database with a declared schema.</summary>
internal static class DatabaseComparison
{
    /// <summary>The operations that make the database what the schema says; none if it is.</summary>
    public static async ValueTask<IReadOnlyList<MigrationOperation>> RunAsync(
        ConnectionScope scope, Dialect dialect, MetaData model, ComparisonOptions options, bool async, CancellationToken cancellationToken)
    {
        MetaData found = await SchemaReader.ReadAsync(scope, dialect.Catalogue, async, cancellationToken).ConfigureAwait(false);
        CanonicalForms forms = await CanonicalReader.ReadAsync(scope, dialect, found, model, async, cancellationToken).ConfigureAwait(false);
        return SchemaComparison.Compare(found, model, forms, options);
    }
}
