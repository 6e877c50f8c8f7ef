namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// One database per dialect, filled once and shared by the tests of a class that takes this as its <see cref="IClassFixture{T}"/>.
/// A dialect that no test asks for costs nothing.
/// </summary>
public abstract class DatabaseFixture : IDisposable
{
    private readonly Lazy<TestDatabase> sqlite;
    private readonly Lazy<TestDatabase> postgres;

    protected DatabaseFixture()
    {
        sqlite = new Lazy<TestDatabase>(() => Make(Dbms.Sqlite));
        postgres = new Lazy<TestDatabase>(() => Make(Dbms.PostgreSql));
    }

    public TestDatabase this[Dbms dbms] => (dbms == Dbms.Sqlite ? sqlite : postgres).Value;

    public void Dispose()
    {
        foreach (var database in new[] { sqlite, postgres })
        {
            if (database.IsValueCreated)
            {
                database.Value.Dispose();
            }
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Creates the tables and rows that the tests find.</summary>
    protected abstract void Seed(TestDatabase database);

    private TestDatabase Make(Dbms dbms)
    {
        var database = TestDatabase.Create(dbms);
        Seed(database);
        return database;
    }
}
