using Linq.Provider.Migrations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Schemas;

/// <summary>Classes made of a database compile, and map back to the schema that they were made of.</summary>
public sealed class ScaffoldTests
{
    [SampleDataTheory]
    [InlineData(Sample.Chinook)]
    [InlineData(Sample.Northwind)]
    public void Sample_databases_become_classes_that_map_back(Dbms dbms, Sample sample) => AssertMapsBack(SampleData.Shared(sample, dbms).Engine, dbms);

    [SampleDataTheory]
    [InlineData(Sample.Chinook, "Playlist", "Tracks", "PlaylistTrack")]
    [InlineData(Sample.Northwind, "Employee", "Territories", "EmployeeTerritory")]
    public void Tables_that_only_link_are_relationships(Dbms dbms, Sample sample, string owner, string navigation, string link)
    {
        Engine engine = SampleData.Shared(sample, dbms).Engine;
        Assert.DoesNotContain(engine.Scaffold(), f => f.Name == link + ".cs");
        Assert.Contains($" {navigation} {{ get; set; }} = [];", engine.Scaffold().Single(f => f.Name == owner + ".cs").Text, StringComparison.Ordinal);
        Assert.Contains(engine.Scaffold(new ScaffoldOptions { HidesLinkTables = false }), f => f.Name == link + ".cs");
        AssertMapsBack(engine, dbms, hidesLinkTables: false);
    }

    [DatabaseFact]
    public void Links_of_all_kinds(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        database.Execute(
            """
            CREATE TABLE people (id int NOT NULL PRIMARY KEY, name text);
            CREATE TABLE friends (person_id int NOT NULL REFERENCES people (id), friend_id int NOT NULL REFERENCES people (id) ON DELETE CASCADE, PRIMARY KEY (friend_id, person_id));
            CREATE TABLE rooms (house int NOT NULL, number int NOT NULL, owner_id int REFERENCES people (id), PRIMARY KEY (house, number));
            CREATE TABLE guests (room_number int NOT NULL, room_house int NOT NULL, guest_id int NOT NULL REFERENCES people (id), PRIMARY KEY (guest_id, room_house, room_number), FOREIGN KEY (room_number, room_house) REFERENCES rooms (number, house));
            CREATE INDEX ix_guests ON guests (room_house, room_number);
            CREATE TABLE keepers (house int NOT NULL, number int NOT NULL, keeper_id int NOT NULL REFERENCES people (id) ON UPDATE CASCADE, PRIMARY KEY (house, number, keeper_id), FOREIGN KEY (house, number) REFERENCES rooms (house, number));
            CREATE TABLE with_more (person_id int NOT NULL REFERENCES people (id), house int NOT NULL, number int NOT NULL, since date, PRIMARY KEY (person_id, house, number), FOREIGN KEY (house, number) REFERENCES rooms (house, number));
            CREATE TABLE "table" (id int NOT NULL PRIMARY KEY, "column" int);
            CREATE TABLE "meta data" (table_id int NOT NULL REFERENCES "table" (id), person_id int NOT NULL REFERENCES people (id), PRIMARY KEY (table_id, person_id));
            """);
        string[] classes = [.. database.Engine.Scaffold().Select(f => f.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(["Database.cs", "Person.cs", "Room.cs", "TableRow.cs", "WithMore.cs"], classes);
        AssertMapsBack(database.Engine, dbms);
        AssertMapsBack(database.Engine, dbms, hidesLinkTables: false);
    }

    [SampleDataFact]
    public void Hidden_links_can_be_queried_and_changed(Dbms dbms)
    {
        using TestDatabase database = SampleData.Copy(Sample.Chinook, dbms);
        IReadOnlyList<ScaffoldedFile> files = database.Engine.Scaffold(new ScaffoldOptions { Namespace = "Music", SessionName = "MusicDb" });
        Type type = ScaffoldCompiler.Compile([.. files, new ScaffoldedFile("Work.cs", """
            using Linq.Provider;
            using Music;

            public static class Work
            {
                public static string Run(Engine engine)
                {
                    using var db = new MusicDb(engine);
                    Playlist playlist = db.Playlists.Include(p => p.Tracks).OrderBy(p => p.PlaylistId).First(p => p.Tracks.Count == 1);
                    Track track = db.Tracks.OrderBy(t => t.TrackId).First(t => t.Playlists.All(p => p.PlaylistId != playlist.PlaylistId));
                    playlist.Tracks.Add(track);
                    db.Commit();
                    using var again = new MusicDb(engine);
                    return $"{again.Playlists.Single(p => p.PlaylistId == playlist.PlaylistId).Tracks.Count} {again.Playlists.Sum(p => p.Tracks.Count)}";
                }
            }
            """)], "Work");
        Assert.Equal("2 8716", type.GetMethod("Run")!.Invoke(null, [database.Engine]));
    }

    [SampleDataFact]
    public void Code_reads_as_written_by_a_person(Dbms dbms)
    {
        IReadOnlyList<ScaffoldedFile> files = SampleData.Shared(Sample.Chinook, dbms).Engine.Scaffold(new ScaffoldOptions { Namespace = "Music", SessionName = "MusicDb" });
        Assert.Equal(
            """
            using System.ComponentModel.DataAnnotations;
            using System.ComponentModel.DataAnnotations.Schema;
            using Linq.Provider;

            namespace Music;

            [Table("Customer")]
            [TableIndex(nameof(SupportRepId), Name = "IFK_CustomerSupportRepId")]
            public class Customer
            {
                public int CustomerId { get; set; }

                [MaxLength(40)]
                public string FirstName { get; set; } = "";

                [MaxLength(20)]
                public string LastName { get; set; } = "";

                [MaxLength(80)]
                public string? Company { get; set; }

                [MaxLength(70)]
                public string? Address { get; set; }

                [MaxLength(40)]
                public string? City { get; set; }

                [MaxLength(40)]
                public string? State { get; set; }

                [MaxLength(40)]
                public string? Country { get; set; }

                [MaxLength(10)]
                public string? PostalCode { get; set; }

                [MaxLength(24)]
                public string? Phone { get; set; }

                [MaxLength(24)]
                public string? Fax { get; set; }

                [MaxLength(60)]
                public string Email { get; set; } = "";

                public int? SupportRepId { get; set; }

                public virtual Employee? SupportRep { get; set; }

                public ICollection<Invoice> Invoices { get; set; } = [];
            }

            """.ReplaceLineEndings("\n").Replace("public int CustomerId", dbms == Dbms.Sqlite ? "public int CustomerId" : "[DatabaseGenerated(DatabaseGeneratedOption.None)]\n    public int CustomerId", StringComparison.Ordinal),
            files.Single(f => f.Name == "Customer.cs").Text);
        string employee = files.Single(f => f.Name == "Employee.cs").Text;
        Assert.Contains("    [ForeignKey(nameof(ReportsTo))]\n    public virtual Employee? ReportsToEmployee { get; set; }", employee, StringComparison.Ordinal);
        Assert.Contains("    [InverseProperty(nameof(Employee.ReportsToEmployee))]\n    public ICollection<Employee> EmployeesByReportsTo { get; set; } = [];", employee, StringComparison.Ordinal);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void Odd_SQLite_databases(Dbms dbms) => AssertScriptMapsBack(dbms,
        """"
        CREATE TABLE "Odd ""name""" (
            id integer primary key autoincrement, [the name] NVARCHAR(30) COLLATE NOCASE not null default 'it''s, "new"', price NUMERIC(10,2) DEFAULT 0, ratio float default -1.5, big INT8,
            flag BOOLEAN NOT NULL DEFAULT 1, made DATETIME default CURRENT_TIMESTAMP, anything, raw BLOB DEFAULT x'00ff', total AS (price * 2), stored INTEGER GENERATED ALWAYS AS (big + 1) STORED NOT NULL,
            parent integer constraint fk_parent references "Odd ""name""" ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
            class int, "1st" text, "a-b" text, a_b text, ToString text, GetHashCode int,
            CONSTRAINT positive CHECK (price >= 0 AND price <> (7)), check ([the name] <> ''), UNIQUE (big, flag), constraint "uq name" unique ([the name])
        );
        CREATE UNIQUE INDEX ix_partial ON "Odd ""name""" (lower([the name]), big DESC) WHERE price > 0;
        CREATE TABLE pairs (a INTEGER, b TEXT, "when" date, PRIMARY KEY (b, a)) WITHOUT ROWID;
        CREATE TABLE texts (code TEXT PRIMARY KEY, pair_b text, pair_a int, FOREIGN KEY (PAIR_A, pair_b) REFERENCES PAIRS (a, b));
        CREATE TABLE engine (id int, session int REFERENCES session (id), missing int REFERENCES nowhere (id));
        CREATE TABLE session (id INTEGER PRIMARY KEY, engine int);
        CREATE TABLE set_ (id INTEGER PRIMARY KEY REFERENCES session (id), other_id int UNIQUE REFERENCES session (id), third int REFERENCES session (id) ON DELETE CASCADE);
        CREATE INDEX ix_third ON set_ (third);
        CREATE INDEX ix_third_again ON set_ (third);
        CREATE VIEW seen AS SELECT a, b FROM pairs;
        """");

    [DatabaseFact(Dbms.PostgreSql)]
    public void Odd_PostgreSQL_databases(Dbms dbms) => AssertScriptMapsBack(dbms,
        """"
        CREATE SCHEMA app;
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE TABLE "Odd ""name""" (
            id serial PRIMARY KEY, "the name" varchar NOT NULL DEFAULT 'it''s', code char(3) COLLATE "C", price numeric(10,2) DEFAULT -1, big int8, flag bool NOT NULL DEFAULT true,
            made timestamp DEFAULT now(), at timestamptz(3) DEFAULT '2020-01-02 03:04:05+02', d date DEFAULT '2020-01-02', span interval DEFAULT '1 day 2 hours',
            raw bytea DEFAULT '\x00ff', tags text[] DEFAULT '{}', doc jsonb DEFAULT '{"a": 1}', plain json, key uuid DEFAULT gen_random_uuid(), feeling mood DEFAULT 'good',
            total numeric GENERATED ALWAYS AS (price * 2) STORED, ratio float4 DEFAULT 0.5, number bigint GENERATED ALWAYS AS IDENTITY,
            parent int REFERENCES "Odd ""name""" ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT positive CHECK (price >= 0 AND price <> 7 AND "the name" IN ('a', 'b')), CHECK ("the name" <> ''), CONSTRAINT "uq name" UNIQUE (big, flag)
        );
        CREATE UNIQUE INDEX ix_partial ON "Odd ""name""" (lower("the name"), big DESC) INCLUDE (flag) WHERE price > 0;
        CREATE INDEX ix_ops ON "Odd ""name""" ("the name" text_pattern_ops, code COLLATE "POSIX" NULLS FIRST);
        CREATE INDEX ix_gin ON "Odd ""name""" USING gin (doc);
        COMMENT ON TABLE "Odd ""name""" IS 'A table with <markup>';
        COMMENT ON COLUMN "Odd ""name""".big IS 'A column';
        CREATE TABLE app.people (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE, boss_id int REFERENCES app.people);
        CREATE TABLE app.posts (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, author_email text NOT NULL REFERENCES app.people (email) ON DELETE CASCADE, editor int REFERENCES app.people, wide bigint);
        CREATE INDEX ON app.posts (author_email);
        CREATE TABLE people (id uuid PRIMARY KEY, person_id int NOT NULL UNIQUE REFERENCES app.people (id));
        CREATE VIEW app.seen AS SELECT id, "the name" FROM "Odd ""name""";
        """");

    [DatabaseFact]
    public void Names_in_snake_case_need_no_attributes(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        database.Execute("CREATE TABLE order_lines (order_line_id int NOT NULL PRIMARY KEY, product_name text NOT NULL)");
        IReadOnlyList<ScaffoldedFile> files = database.Engine.Scaffold();
        Assert.Contains("model.UseNamingConvention(NamingConvention.SnakeCase);", files[0].Text, StringComparison.Ordinal);
        Assert.Equal("OrderLine.cs", files[1].Name);
        Assert.Contains("public string ProductName { get; set; } = \"\";", files[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[Column", files[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[Table", files[1].Text, StringComparison.Ordinal);
        AssertMapsBack(database.Engine, dbms);
    }

    private static void AssertScriptMapsBack(Dbms dbms, string sql)
    {
        using var database = TestDatabase.Create(dbms);
        database.Execute(sql);
        AssertMapsBack(database.Engine, dbms);
    }

    private static void AssertMapsBack(Engine engine, Dbms dbms, bool hidesLinkTables = true)
    {
        IReadOnlyList<ScaffoldedFile> files = engine.Scaffold(new ScaffoldOptions { Namespace = "Scaffolded", SessionName = "ScaffoldedDb", HidesLinkTables = hidesLinkTables });
        Type type = ScaffoldCompiler.Compile(files, "ScaffoldedDb");
        using var session = (Session)Activator.CreateInstance(type, engine)!;
        AssertSame(engine, session, files);

        // A database that is created from the classes is the same as well.
        using var other = TestDatabase.Create(dbms);
        using var created = (Session)Activator.CreateInstance(type, other.Engine)!;
        if (dbms == Dbms.PostgreSql && files.Any(f => f.Text.Contains("mood", StringComparison.Ordinal)))
        {
            other.Execute("CREATE TYPE mood AS ENUM ('good', 'bad')");
        }

        created.CreateAll();
        AssertSame(other.Engine, created, files);
    }

    private static void AssertSame(Engine engine, Session session, IReadOnlyList<ScaffoldedFile> files)
    {
        string[] differences = [.. RoundTripTests.Print(engine.Compare(session.MetaData))];
        Assert.True(differences.Length == 0, $"{string.Join('\n', differences)}\n{string.Join('\n', files.Select(f => $"// {f.Name}\n{f.Text}"))}");
    }
}
