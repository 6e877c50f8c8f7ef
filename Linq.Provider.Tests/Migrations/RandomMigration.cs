using System.Data.Common;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace Linq.Provider.Tests.Migrations;

/// <summary>The way from one random schema to another and back, with rows.</summary>
/// <param name="From">The seed of the one.</param>
/// <param name="To">The seed of the other.</param>
/// <param name="Features">What they make use of.</param>
/// <param name="Tables">Which of the tables there may be, a bit for each.</param>
/// <param name="IsScript">Whether to go by scripts, which are run twice.</param>
internal sealed record RandomMigration(int From, int To, SchemaFeatures Features, int Tables, bool IsScript)
{
    private static readonly ComparisonOptions s_ownTablesExcluded = new() { Include = n => !VersionTable.IsOwn(n.Name) };

    /// <summary>The operations that lead from one schema to another.</summary>
    public static IReadOnlyList<MigrationOperation> Between(MetaData from, MetaData to) => SchemaComparison.Compare(from, to, CanonicalForms.OfDeclarations);

    /// <summary>Goes the way there and back.</summary>
    public void Run(TestDatabase database)
    {
        MetaData a = RandomSchema.Make(database.Dbms, From, Features, Tables), b = RandomSchema.Make(database.Dbms, To, Features, Tables);
        IReadOnlyList<MigrationOperation> there = Between(a, b);
        string log = $"{string.Join("\n", Between(new MetaData(), a))}\n-- there:\n{string.Join("\n", there)}\n";
        try
        {
            AssertReplays(a, b, there);
            Anything.Steps = [Between(new MetaData(), a), there];
            Walk(database, a, b, IsScript);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}\n{log}", failure);
        }
        finally
        {
            Anything.Steps = [];
            Clear(database);
        }
    }

    private static void AssertReplays(MetaData a, MetaData b, IReadOnlyList<MigrationOperation> there)
    {
        MetaData reached = HistoryReplay.Apply(a, there);
        Assert.True(Between(reached, b).Count == 0, $"replaying leaves {string.Join("; ", Between(reached, b))}");
        MetaData back = HistoryReplay.Apply(reached, MigrationFile.Reversed(there)!);
        Assert.True(Between(back, a).Count == 0, $"replaying back leaves {string.Join("; ", Between(back, a))}");
    }

    private static void Walk(TestDatabase database, MetaData a, MetaData b, bool isScript)
    {
        using MigrationHost host = new(database, b, typeof(Anything), typeof(Further));
        var rows = new RandomRows(database);
        Go("upgrade", "one");
        AssertIs(database, a, "at first");
        rows.Fill(a);
        Dictionary<RandomRows.Place, string?[]> before = rows.Read(a);
        Go("upgrade", "two");
        AssertIs(database, b, "there");
        Assert.Null(RandomRows.Lost(before, rows.Read(b), a, b));
        rows.Fill(b);
        Go("downgrade", "one");
        AssertIs(database, a, "back");
        Assert.Null(RandomRows.Lost(before, rows.Read(a), a, b, a));

        void Go(string verb, string target)
        {
            if (!isScript)
            {
                host.Run(verb, target);
                return;
            }

            string script = host.Run(verb, target, "--sql");
            for (int i = 0; i < 2 && script.Length > 0; i++)
            {
                Execute(database, script);
            }
        }
    }

    /// <summary>Runs a script on a connection that is closed for good, so that the transaction of one that fails goes with it.</summary>
    private static void Execute(TestDatabase database, string script)
    {
        using DbConnection connection = database.Dbms == Dbms.Sqlite ? new SqliteConnection(database.ConnectionString + ";Foreign Keys=True;Pooling=False") : database.OpenRaw();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            connection.Open();
        }

        using DbCommand command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static void AssertIs(TestDatabase database, MetaData model, string when)
    {
        IReadOnlyList<MigrationOperation> left = database.Engine.Compare(model, s_ownTablesExcluded);
        Assert.True(left.Count == 0, $"{when}, the database would have to {string.Join("; ", left)}");
    }

    private static void Clear(TestDatabase database)
    {
        string sql = "DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS app CASCADE; CREATE SCHEMA public";
        if (database.Dbms == Dbms.Sqlite)
        {
            MetaData all = database.Engine.Reflect();
            sql = string.Join(";\n", all.Views.Select(v => $"DROP VIEW {DdlGenerator.Quote(v.Name)}").Concat(all.Tables.Select(t => $"DROP TABLE {DdlGenerator.Quote(t.Name)}")).Prepend("PRAGMA foreign_keys = OFF"));
        }

        Execute(database, sql);
    }

    [Revision("one")]
    private sealed class Anything : Migration
    {
        /// <summary>What the migrations do, on this thread.</summary>
        [ThreadStatic]
        public static IReadOnlyList<IReadOnlyList<MigrationOperation>>? Steps;

        public override void Upgrade(Operations op) => Steps![0].ToList().ForEach(op.Add);
    }

    [Revision("two", Follows = ["one"])]
    private sealed class Further : Migration
    {
        public override void Upgrade(Operations op) => Anything.Steps![1].ToList().ForEach(op.Add);
    }
}
