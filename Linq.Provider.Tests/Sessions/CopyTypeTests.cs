using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>COPY into tables whose columns are of other types than the model says: the values are converted by the database, or refused, but never taken for something else.</summary>
public sealed class CopyTypeTests
{
    public class Reading
    {
        [DatabaseGenerated(DatabaseGeneratedOption.None)]
        public int Id { get; set; }

        public int Level { get; set; }

        public long Ticks { get; set; }

        public string Note { get; set; } = "";

        public Guid Probe { get; set; }
    }

    public sealed class Logbook(Engine engine) : Session(engine)
    {
        public EntitySet<Reading> Readings => Set<Reading>();
    }

    [DatabaseTheory(Dbms.PostgreSql)]
    [InlineData("int", "bigint", "text", "uuid")]
    [InlineData("real", "double precision", "varchar(10)", "uuid")]
    [InlineData("level", "numeric", "char(3)", "uuid")]
    public async Task Values_arrive_whatever_the_columns_are(Dbms dbms, string level, string ticks, string note, string probe)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        database.Execute($"""
            CREATE DOMAIN level AS int;
            CREATE TABLE "Readings" ("Id" int PRIMARY KEY, "Level" {level}, "Ticks" {ticks}, "Note" {note}, "Probe" {probe})
            """);
        var id = Guid.NewGuid();
        Reading[] rows = [.. Enumerable.Range(1, 5000).Select(i => new Reading { Id = i, Level = i, Ticks = i * 1_000_000_000L, Note = "abc", Probe = id })];
        using Logbook db = new(database.Engine);
        Assert.Equal(2500, db.BulkInsert(rows[..2500]));
        db.AddRange(rows[2500..]);
        await db.CommitAsync();

        // Back in the types of the model.
        database.Execute("""ALTER TABLE "Readings" ALTER "Level" TYPE int, ALTER "Ticks" TYPE bigint, ALTER "Note" TYPE text""");
        using Logbook check = new(database.Engine);
        Assert.Equal(rows.Select(r => (r.Id, r.Level, r.Ticks, r.Note, r.Probe)), check.Readings.OrderBy(r => r.Id).AsEnumerable().Select(r => (r.Id, r.Level, r.Ticks, r.Note.Trim(), r.Probe)));
    }

    [DatabaseFact(Dbms.PostgreSql)]
    public void What_cannot_be_converted_is_refused(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        database.Execute("""CREATE TABLE "Readings" ("Id" int PRIMARY KEY, "Level" date, "Ticks" timestamp, "Note" text, "Probe" uuid)""");
        Reading[] rows = [.. Enumerable.Range(1, 3000).Select(i => new Reading { Id = i, Level = i, Ticks = i })];
        using Logbook db = new(database.Engine);
        Assert.Equal("LP1003", Assert.Throws<LinqProviderException>(() => db.BulkInsert(rows)).Code);
        db.AddRange(rows);
        Assert.Equal("LP1401", Assert.Throws<FlushException>(db.Commit).Code);
        db.Rollback();
        Assert.Equal(0, database.Engine.Database.Pool.Statistics.Rented);
    }
}
