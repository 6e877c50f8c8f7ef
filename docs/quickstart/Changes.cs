using Linq.Provider;

namespace Quickstart;

/// <summary>Insert, update, rollback: what a session does besides reading. The company is the same afterwards.</summary>
internal static class Changes
{
    public static void Show(Engine engine)
    {
        Console.WriteLine();
        Console.WriteLine("━━━ Changes ━━━");
        using var db = new CompanyDb(engine);

        var archive = db.Departments.Single(d => d.Name == "Archive");
        var ada = new Employee { Name = "Ada", Surname = "Archer", Title = "Archivist", Salary = 48_000m, HiredOn = new DateOnly(2026, 1, 1), Department = archive };
        db.Add(ada);
        db.Commit();
        Console.WriteLine($"  Added {ada}; the database gave her the number {ada.Id}.");

        ada.Salary += 1_500m;
        db.Commit();
        Console.WriteLine($"  Her salary in the database is {Stored(engine, ada.Id):0.00} after a commit,");

        ada.Salary = 1m;
        db.Flush();
        db.Rollback();
        Console.WriteLine($"  and {Stored(engine, ada.Id):0.00} after a change that was rolled back; the object in memory says {ada.Salary:0.00} again.");

        db.Remove(ada);
        db.Commit();
        Console.WriteLine($"  Removed: {db.Employees.Count(e => e.Surname == "Archer")} of that name are left.");
    }

    private static decimal Stored(Engine engine, int id)
    {
        using var other = new CompanyDb(engine);
        return other.Employees.Where(e => e.Id == id).Select(e => e.Salary).Single();
    }
}
