using System.Data.Common;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;
using Npgsql;

namespace Linq.Provider.Sql.PostgreSql;

/// <summary>PostgreSQL, 14 or newer.</summary>
/// <param name="nullsFirst">Whether nulls are put first in every ordering; PostgreSQL itself puts them last.</param>
internal sealed class PostgresDialect(Version serverVersion, bool nullsFirst = true) : Dialect
{
    /// <summary>The dialect at the version of the oldest server supported, for SQL without a server.</summary>
    public static PostgresDialect Default => new(new Version(14, 0));

    public override string Name => "postgresql";

    public override Version ServerVersion { get; } = serverVersion;

    public override string ExplainPrefix => "EXPLAIN ";

    public override bool HasLateralJoins => true;

    /// <summary>The number of the transaction that wrote the row. Bigger integers can hold it, but it compares only with its like.</summary>
    public override Column RowVersion { get; } = new("xmin", SqlType.BigInteger with { StoreName = PostgresValues.TransactionId }) { IsNullable = false };

    public override bool HasTypedLists => true;

    public override ColumnLists NewLists(IReadOnlyList<SqlType> types) => new PostgresLists(types);

    public override bool HasIndexableSame => false;

    public override ValueList<IRewriteRule> Rules { get; } =
        [new UsePatterns(PostgresFunctions.Like, EscapeLike, "%", Functions.StartsWith, Functions.EndsWith, Functions.Contains), new SpellFormats(), new SpellPatterns(), new TypeLiterals(), new NarrowCounts(), new GiveFullJoinsAnEquation()];

    public override DdlGenerator Ddl { get; } = new PostgresDdl();

    public override CanonicalForms Forms { get; } = new PostgresForms(new PostgresDdl());

    public override Catalogue TemporaryCatalogue { get; } = new PostgresCatalogue(new PostgresDdl(), onlyTemporary: true);

    public override string TemporarySchema => PostgresDdl.TemporarySchema;

    public override string Attempt(IEnumerable<IReadOnlyList<string>> groups) => PostgresDdl.Attempt(groups);

    public override Catalogue Catalogue { get; } = new PostgresCatalogue(new PostgresDdl());

    public override void Bind(DbParameter parameter, object? value, SqlType type, bool isList) => PostgresValues.Bind((NpgsqlParameter)parameter, value, type, isList);

    protected override SqlGenerator NewGenerator() => new PostgresGenerator(Ddl, nullsFirst);

    private static string EscapeLike(string text)
        => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
