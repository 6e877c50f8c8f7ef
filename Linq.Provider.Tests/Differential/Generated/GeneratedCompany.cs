using Linq.Provider.Tests.Differential.Company;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>The rows of <see cref="GeneratedData"/> on a database.</summary>
internal static class GeneratedCompany
{
    public static SharedEngine Create(Dbms dbms)
    {
        TestDatabase database = TestDatabase.Create(dbms);
        if (dbms == Dbms.PostgreSql)
        {
            // Compiling a statement of many parts takes seconds, running it over these rows a millisecond.
            database.Execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET jit = off', current_database()); END $$");
            database.ClosePool();
        }

        using var db = new GeneratedDb(database.Engine);
        db.CreateAll();
        CompanyData data = GeneratedData.Graph(RowOrders.All[0]);
        db.AddRange(data.Departments);
        db.AddRange(data.Employees);
        db.AddRange(data.Projects);
        db.AddRange(data.Skills);
        db.AddRange(data.Specimens);
        db.Commit();
        return new SharedEngine(database);
    }
}

/// <summary>The company with some enums stored by their names.</summary>
internal sealed class GeneratedDb(Engine engine, Reading reading = Reading.Tracked) : CompanyDb(engine, reading)
{
    protected override void Configure(ModelBuilder model)
    {
        base.Configure(model);
        model.Entity<Employee>().Property(e => e.FormerLevel).HasConversion<string>();
        model.Entity<Specimen>().Property(s => s.Enum).HasConversion<string>();
    }
}
