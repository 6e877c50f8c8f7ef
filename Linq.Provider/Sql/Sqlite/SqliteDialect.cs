using System.Data.Common;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;
using Microsoft.Data.Sqlite;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>SQLite, 3.35 or newer.</summary>
internal sealed class SqliteDialect(Version serverVersion) : Dialect
{
    private static readonly Version s_fullJoin = new(3, 39);
    private static readonly Version s_noListOfExists = new(3, 36);

    /// <summary>The dialect at the oldest version supported, for SQL without a database.</summary>
    public static SqliteDialect Default => new(new Version(3, 35, 5));

    public override string Name => "sqlite";

    public override Version ServerVersion { get; } = serverVersion;

    public override string ExplainPrefix => "EXPLAIN QUERY PLAN ";

    public override bool HasLateralJoins => false;

    public override bool HasIndexableSame => true;

    public override ValueList<IRewriteRule> Rules { get; } =
    [
        .. serverVersion < s_fullJoin ? [new EmulateFullJoin()] : Array.Empty<IRewriteRule>(),
        new GroupSkippedRows(),
        new KeepGuardsApart(),
        .. serverVersion < s_noListOfExists ? [new LimitExists()] : Array.Empty<IRewriteRule>(),
        new ReadListsApart(),
        new UsePatterns(SqliteFunctions.Glob, EscapeGlob, "*", Functions.StartsWith, Functions.EndsWith),
    ];

    public override DdlGenerator Ddl { get; } = new SqliteDdl();

    public override CanonicalForms Forms { get; } = new SqliteForms(new SqliteDdl());

    public override Catalogue Catalogue { get; } = new SqliteCatalogue(new SqliteDdl());

    public override void Bind(DbParameter parameter, object? value, SqlType type, bool isList) => SqliteValues.Bind((SqliteParameter)parameter, value, type, isList);

    public override void ConfigureConnection(DbConnection connection) => SqliteSetup.Configure((SqliteConnection)connection);

    protected override SqlGenerator NewGenerator() => new SqliteGenerator();

    private static string EscapeGlob(string text) => string.Concat(text.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
