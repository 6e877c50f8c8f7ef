using System.Globalization;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>The tests' own ground: databases come, are separate, and go.</summary>
public sealed class InfrastructureTests(InfrastructureTests.Numbers numbers) : IClassFixture<InfrastructureTests.Numbers>
{
    public sealed class Numbers : DatabaseFixture
    {
        protected override void Seed(TestDatabase database) => database.Execute("CREATE TABLE t (n INTEGER NOT NULL); INSERT INTO t VALUES (1), (2), (3);");
    }

    public static TheoryData<string, Func<int, int>> Functions => new() { { "double", n => 2 * n }, { "square", n => n * n } };

    [DatabaseFact]
    public void A_database_is_empty_and_its_own(Dbms dbms)
    {
        using var first = TestDatabase.Create(dbms);
        using var second = TestDatabase.Create(dbms);
        first.Execute("CREATE TABLE t (n INTEGER)");
        second.Execute("CREATE TABLE t (n INTEGER)");
        first.Execute("INSERT INTO t VALUES (1)");

        Assert.Equal(1, Count(first, "t"));
        Assert.Equal(0, Count(second, "t"));
    }

    [DatabaseFact]
    public void A_disposed_database_is_gone(Dbms dbms)
    {
        var database = TestDatabase.Create(dbms);
        database.Execute("CREATE TABLE t (n INTEGER)");
        database.Dispose();
        database.Dispose();

        Assert.ThrowsAny<Exception>(() => Count(database, "t"));
    }

    [DatabaseFact]
    public void Text_is_ordered_by_code_point_and_unicode_is_kept(Dbms dbms)
    {
        using var database = TestDatabase.Create(dbms);
        database.Execute("CREATE TABLE t (s TEXT); INSERT INTO t VALUES ('b'), ('B'), ('ä'), ('a'), ('😀');");

        Assert.Equal(["B", "a", "b", "ä", "😀"], Column(database, "SELECT s FROM t ORDER BY s"));
    }

    [DatabaseFact]
    public void A_fixture_is_filled_once(Dbms dbms) => Assert.Equal(3, Count(numbers[dbms], "t"));

    [DatabaseTheory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    public void A_theory_has_a_case_per_database_and_row(Dbms dbms, int n, string expected) =>
        Assert.Equal([expected], Column(numbers[dbms], string.Create(CultureInfo.InvariantCulture, $"SELECT n FROM t WHERE n = {n}")));

    [DatabaseTheory]
    [MemberData(nameof(Functions))]
    public void Rows_that_cannot_be_serialised_are_found_when_the_theory_runs(Dbms dbms, string name, Func<int, int> function)
    {
        var sql = name == "double" ? "SELECT 2 * n FROM t ORDER BY n" : "SELECT n * n FROM t ORDER BY n";
        Assert.Equal(new[] { 1, 2, 3 }.Select(n => function(n).ToString(CultureInfo.InvariantCulture)), Column(numbers[dbms], sql));
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_test_of_one_dialect_needs_no_parameter() => Assert.StartsWith("sqlite:///", numbers[Dbms.Sqlite].Url, StringComparison.Ordinal);

    [SampleDataFact]
    public void Chinook_is_complete(Dbms dbms)
    {
        Assert.Equal(3503, Count(SampleData.Shared(Sample.Chinook, dbms), "Track"));
        Assert.Equal(2240, Count(SampleData.Shared(Sample.Chinook, dbms), "InvoiceLine"));
    }

    [SampleDataFact]
    public void Northwind_is_complete(Dbms dbms)
    {
        Assert.Equal(830, Count(SampleData.Shared(Sample.Northwind, dbms), "Orders"));
        Assert.Equal(2155, Count(SampleData.Shared(Sample.Northwind, dbms), "Order Details"));
    }

    [SampleDataFact]
    public void Changing_a_copy_leaves_the_shared_one_alone(Dbms dbms)
    {
        using var copy = SampleData.Copy(Sample.Northwind, dbms);
        copy.Execute("DELETE FROM \"Order Details\"");

        Assert.Equal(0, Count(copy, "Order Details"));
        Assert.Equal(2155, Count(SampleData.Shared(Sample.Northwind, dbms), "Order Details"));
    }

    private static long Count(TestDatabase database, string table) =>
        long.Parse(Column(database, $"SELECT COUNT(*) FROM \"{table}\"").Single(), CultureInfo.InvariantCulture);

    private static List<string> Column(TestDatabase database, string sql)
    {
        using var connection = database.OpenRaw();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }
}
