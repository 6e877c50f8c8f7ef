using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Schemas;

/// <summary>Databases made by plain SQL, as others write it, and what reflection makes of them.</summary>
public sealed class ReflectionTests
{
    [DatabaseFact(Dbms.Sqlite)]
    public void A_SQLite_database_of_others() => AssertReflected(Dbms.Sqlite,
        """"
        CREATE TABLE "Odd ""name""" (
            id integer primary key autoincrement, -- a comment, with a comma
            [the name] NVARCHAR(30) COLLATE NOCASE not null default 'it''s, (new)',
            price NUMERIC(10,2) DEFAULT 0, ratio float default -1.5, big INT8, flag BOOLEAN NOT NULL DEFAULT 1,
            made DATETIME default CURRENT_TIMESTAMP, stamp TEXT DEFAULT (datetime('now', '+1 day')), anything, raw BLOB DEFAULT x'00ff',
            total AS (price * 2), stored INTEGER GENERATED ALWAYS AS (big + 1) STORED NOT NULL,
            parent integer constraint fk_parent references "Odd ""name"""
                ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT positive CHECK (price >= 0 AND price <> (7)),
            check ([the name] <> ''), UNIQUE (big, flag), constraint "uq name" unique ([the name])
        );
        CREATE UNIQUE INDEX ix_partial ON "Odd ""name""" (lower([the name]), big DESC) WHERE price > 0 ;
        CREATE INDEX ix_nocase ON "Odd ""name""" (stamp COLLATE NOCASE DESC, (big + 1));
        CREATE TABLE pairs (a INTEGER, b TEXT, "when" date, PRIMARY KEY (b, a)) WITHOUT ROWID;
        CREATE TABLE texts (code TEXT PRIMARY KEY, pair_b text, pair_a int, FOREIGN KEY (PAIR_B, pair_a) REFERENCES PAIRS);
        CREATE TABLE reversed (id INTEGER PRIMARY KEY DESC, n INTEGER UNIQUE ON CONFLICT REPLACE);
        CREATE TABLE copied AS SELECT a, b FROM pairs;
        CREATE VIEW seen (x, y) AS SELECT a, b FROM pairs;
        CREATE TRIGGER touched AFTER INSERT ON pairs BEGIN UPDATE pairs SET a = a; END;
        CREATE VIRTUAL TABLE words USING fts5(body);
        ALTER TABLE texts ADD COLUMN later REAL NOT NULL DEFAULT 2.5;
        ALTER TABLE texts RENAME COLUMN code TO "the code";
        """",
        """"
        Odd "name"
          id Integer:Integer not null identity autoincrement
          the name Text:NVARCHAR(30) not null default String it's, (new) collate NOCASE
          price Decimal:NUMERIC(10,2) default Decimal 0
          ratio Double:float default Double -1.5
          big BigInteger:INT8
          flag Boolean:Boolean not null default Boolean True
          made DateTime:DATETIME default (CURRENT_TIMESTAMP)
          stamp Text:Text default (datetime('now', '+1 day'))
          anything Binary:
          raw Binary:Binary default Byte[] 00FF
          total Binary: as (price * 2) virtual
          stored Integer:Integer not null as (big + 1)
          parent Integer:Integer
          primary key  (id)
          unique  (big, flag)
          unique uq name (the name)
          check positive price >= 0 AND price <> (7)
          check  [the name] <> ''
          foreign key fk_parent (parent) to Odd "name" (id) on delete SetNull on update Cascade deferred
          unique index ix_partial ((lower([the name])), big DESC) where price > 0
          index ix_nocase (stamp DESC collate NOCASE, (big + 1))
        pairs WITHOUT ROWID
          a Integer:Integer not null
          b Text:Text not null
          when Date:date
          primary key  (b, a)
          trigger touched
        texts
          the code Text:Text
          pair_b Text:Text
          pair_a Integer:int
          later Real:Real not null default Single 2.5
          primary key  (the code)
          foreign key  (pair_b, pair_a) to pairs (b, a)
        reversed
          id Integer:Integer
          n Integer:Integer
          primary key  (id)
          unique  (n)
        copied
          a Integer:INT
          b Text:Text
        view seen []
        ! 'words' is a virtual table: it is left out, with the tables it keeps its rows in.
        ! Table 'reversed' says what to do on conflicts (ON CONFLICT): that is not kept.
        """");

    [DatabaseFact(Dbms.PostgreSql)]
    public void A_PostgreSQL_database_of_others() => AssertReflected(Dbms.PostgreSql,
        """"
        CREATE SCHEMA app;
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE DOMAIN app.email AS varchar(80) CHECK (VALUE LIKE '%@%');
        CREATE TABLE "Odd ""name""" (
            id serial PRIMARY KEY, "the name" varchar NOT NULL DEFAULT 'it''s', code char(3) COLLATE "C", price numeric(10,2) DEFAULT -1, big int8, flag bool NOT NULL DEFAULT true,
            made timestamp DEFAULT now(), at timestamptz(3) DEFAULT '2020-01-02 03:04:05+02', d date DEFAULT '2020-01-02', span interval DEFAULT '1 day 2 hours',
            raw bytea DEFAULT '\x00ff', tags text[] DEFAULT '{}', doc jsonb DEFAULT '{"a": 1}', plain json, key uuid DEFAULT gen_random_uuid(), feeling mood DEFAULT 'good', mail app.email,
            total numeric GENERATED ALWAYS AS (price * 2) STORED, ratio float4 DEFAULT 0.5,
            parent int REFERENCES "Odd ""name""" ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT positive CHECK (price >= 0 AND price <> 7), CHECK ("the name" <> ''), CONSTRAINT "uq name" UNIQUE (big, flag)
        );
        CREATE UNIQUE INDEX ix_partial ON "Odd ""name""" (lower("the name"), big DESC) INCLUDE (flag) WHERE price > 0;
        CREATE INDEX ix_ops ON "Odd ""name""" ("the name" text_pattern_ops, code COLLATE "POSIX" NULLS FIRST);
        CREATE INDEX ix_gin ON "Odd ""name""" USING gin (doc);
        COMMENT ON TABLE "Odd ""name""" IS 'A table';
        COMMENT ON COLUMN "Odd ""name""".big IS 'A column';
        CREATE TABLE app.a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b_id int);
        CREATE TABLE app.b (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, a_id int NOT NULL REFERENCES app.a);
        ALTER TABLE app.a ADD CONSTRAINT fk_b FOREIGN KEY (b_id) REFERENCES app.b (id);
        CREATE TABLE logs (year int NOT NULL, n int) PARTITION BY LIST (year);
        CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES IN (2020);
        CREATE INDEX ix_logs ON logs (n);
        CREATE VIEW app.seen AS SELECT id, "the name" FROM "Odd ""name""";
        COMMENT ON VIEW app.seen IS 'A view';
        CREATE MATERIALIZED VIEW kept AS SELECT 1 AS one;
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER touched BEFORE INSERT ON app.b FOR EACH ROW EXECUTE FUNCTION touch();
        """",
        """"
        Odd "name" -- A table
          id Integer:Integer not null identity
          the name Text:Text not null default String it's
          code Text:character(3) collate C
          price Decimal:Decimal(10, 2) default Decimal -1
          big BigInteger:BigInteger -- A column
          flag Boolean:Boolean not null default Boolean True
          made DateTime:DateTime default (now())
          at DateTimeOffset:timestamp(3) with time zone default DateTimeOffset 01/02/2020 01:04:05 +00:00
          d Date:Date default DateOnly 01/02/2020
          span Interval:Interval default TimeSpan 1.02:00:00
          raw Binary:Binary default Byte[] 00FF
          tags Array:Array(Text) default ('{}'::text[])
          doc Json:Json default String {"a": 1}
          plain Json:json
          key Guid:Guid default (gen_random_uuid())
          feeling Text:mood default String good
          mail Text:app.email
          total Decimal:Decimal as (price * (2)::numeric)
          ratio Real:Real default Single 0.5
          parent Integer:Integer
          primary key Odd "name"_pkey (id)
          unique uq name (big, flag)
          check positive (price >= (0)::numeric) AND (price <> (7)::numeric)
          check Odd "name"_the name_check ("the name")::text <> ''::text
          foreign key Odd "name"_parent_fkey (parent) to Odd "name" (id) on delete SetNull on update Cascade deferred
          unique index ix_partial ((lower(("the name")::text)), big DESC) include (flag) where price > (0)::numeric
          index ix_ops (the name text_pattern_ops, code nulls first collate POSIX)
          index ix_gin gin (doc)
        app.a
          id Integer:Integer not null identity
          b_id Integer:Integer
          primary key a_pkey (id)
          foreign key fk_b (b_id) to app.b (id)
        app.b
          id BigInteger:BigInteger not null identity
          a_id Integer:Integer not null
          primary key b_pkey (id)
          foreign key b_a_id_fkey (a_id) to app.a (id)
        logs PARTITION BY LIST (year)
          year Integer:Integer not null
          n Integer:Integer
          index ix_logs (n)
        view app.seen [id Integer, the name Text] -- A view
        materialized view kept [one Integer]
        ! Column 'Odd "name".feeling' is of type mood, an enum: migrations neither create nor change that type.
        ! Column 'Odd "name".mail' is of type app.email, a domain: migrations neither create nor change that type.
        ! 'logs_2020' is a partition: it belongs to its table and is left out.
        ! Table 'app.b' has trigger 'touched', which stays as it is.
        """");

    [DatabaseFact]
    public async Task Many_tables_take_as_many_statements_as_few(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        var model = new MetaData();
        for (int i = 0; i < 60; i++)
        {
            _ = new Table($"T{i}", model, new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true }, new Column("Name", SqlType.String(40)), new Column("Other", SqlType.Integer),
                new ForeignKey("Other", $"T{i / 2}", "Id"), new TableIndex("Name"), new CheckConstraint("\"Other\" > 1"));
        }

        database.Engine.CreateAll(model);
        var statements = new List<string>();
        await using Engine engine = Engine.Create(database.Url, o => o.LogTo(line =>
        {
            lock (statements)
            {
                statements.Add(line);
            }
        }));
        MetaData found = await engine.ReflectAsync();
        Assert.Equal(60, found.Tables.Count);
        Assert.Equal(dbms == Dbms.Sqlite ? 1 : 5, statements.Count(s => s.Contains("SELECT", StringComparison.Ordinal)));
    }

    private static void AssertReflected(Dbms dbms, string sql, string expected)
    {
        using var database = TestDatabase.Create(dbms);
        database.Execute(sql);
        Assert.Equal(expected.ReplaceLineEndings("\n"), SchemaPrinter.Print(database.Engine.Reflect()).TrimEnd());
    }
}
