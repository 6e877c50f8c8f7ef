namespace Linq.Provider.Tests.Infrastructure;

/// <summary>The sample databases that tests use where they are present.</summary>
public enum Sample
{
    Chinook,
    Northwind,
}

/// <summary>
/// Chinook and Northwind, from the scripts in <c>shared/data</c> beside the repository (<c>LINQ_PROVIDER_TEST_DATA</c> names another folder).
/// A script runs once per process and dialect; every database handed out is a copy of the result.
/// </summary>
public static class SampleData
{
    private const string Variable = "LINQ_PROVIDER_TEST_DATA";

    private static readonly Dictionary<(Sample, Dbms), (Lazy<TestDatabase> Template, Lazy<TestDatabase> Shared)> Databases = (
        from sample in Enum.GetValues<Sample>()
        from dbms in Enum.GetValues<Dbms>()
        let template = new Lazy<TestDatabase>(() => Load(sample, dbms))
        select (Key: (sample, dbms), Value: (template, new Lazy<TestDatabase>(() => template.Value.Copy())))).ToDictionary(d => d.Key, d => d.Value);

    public static string Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? folder
        : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));

    /// <summary>Why tests of sample data are skipped, or null when it is there.</summary>
    public static string? SkipReason { get; } = Enum.GetValues<Sample>().All(s => Enum.GetValues<Dbms>().All(d => File.Exists(ScriptOf(s, d))))
        ? null
        : $"No sample data: the scripts of Chinook and Northwind are neither in shared/data beside the repository nor in the folder of {Variable}.";

    /// <summary>The one that all tests read and none changes. Do not dispose it.</summary>
    public static TestDatabase Shared(Sample sample, Dbms dbms) => Databases[(sample, dbms)].Shared.Value;

    /// <summary>A private one, to change and to dispose.</summary>
    public static TestDatabase Copy(Sample sample, Dbms dbms) => Databases[(sample, dbms)].Template.Value.Copy();

    private static string ScriptOf(Sample sample, Dbms dbms)
    {
        var name = sample == Sample.Chinook ? "chinook" : "northwind";
        return Path.Combine(Folder, name, name + (dbms == Dbms.Sqlite ? ".sqlite.sql" : ".postgres.sql"));
    }

    private static TestDatabase Load(Sample sample, Dbms dbms)
    {
        var database = TestDatabase.Create(dbms);
        var script = File.ReadAllText(ScriptOf(sample, dbms));
        database.Execute(dbms == Dbms.Sqlite ? "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + script : script);
        database.ClosePool();
        return database;
    }
}
