using System.Text.RegularExpressions;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Documentation;

/// <summary>The C# of <c>docs/schema.md</c>, line by line.</summary>
public sealed partial class SchemaSamples : IDisposable
{
    private readonly StringWriter Console = new();
    private readonly Engine engine = Engine.Create("sqlite:///:memory:");

    [Fact]
    public void A_schema_is_declared_created_and_reflected()
    {
        var shop = new MetaData();
        var customers = new Table("customers", shop,
            new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("email", SqlType.String(200)) { IsNullable = false },
            new Column("joined", SqlType.Date) { DefaultSql = "CURRENT_DATE" },
            new UniqueConstraint("email"));
        var orders = new Table("orders", shop,
            new Column("id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("customer_id", SqlType.Integer) { IsNullable = false },
            new Column("total", SqlType.Decimal(10, 2)) { IsNullable = false, Default = 0m },
            new ForeignKey("customer_id", "customers", "id") { OnDelete = ReferentialAction.Cascade },
            new CheckConstraint("total >= 0") { Name = "ck_total" },
            new TableIndex(IndexPart.Of("total") with { IsDescending = true }) { Where = "total > 100" });
        var large = new View("large_orders", shop, "SELECT id, total FROM orders WHERE total > 100");

        engine.CreateAll(shop);

        using (Connection connection = engine.Connect())
        {
            connection.Execute($"INSERT INTO customers (email) VALUES ({"a@example.com"})");
            var emails = from c in connection.From(customers) select c.Get<string>("email");
            Assert.Equal(["a@example.com"], emails);
        }

        Assert.NotNull(large);

        MetaData found = engine.Reflect();
        foreach (Table table in found.Tables)
        {
            Console.WriteLine($"{table.FullName}: {string.Join(", ", table.Columns.Select(c => $"{c.Name} {c.Type}"))}");
        }

        Console.WriteLine(string.Join(Environment.NewLine, found.Remarks));

        Assert.StartsWith("customers: id Integer, email String(200), joined Date", Console.ToString(), StringComparison.Ordinal);

        IReadOnlyList<MigrationOperation> differences = engine.Compare(shop);

        Assert.Empty(differences);
        Assert.NotNull(orders);
        Scaffold();
    }

    private void Scaffold()
    {
        foreach (ScaffoldedFile file in engine.Scaffold(new ScaffoldOptions { Namespace = "Shop", SessionName = "ShopDb" }))
        {
            Console.WriteLine($"{file.Name}: {file.Text.Length} characters");
        }

        Assert.Contains("ShopDb.cs", Console.ToString(), StringComparison.Ordinal);
        string class_ = engine.Scaffold(new ScaffoldOptions { Namespace = "Shop" }).Single(f => f.Name == "Order.cs").Text;
        Assert.Contains(class_.TrimEnd(), Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_are_linted()
    {
        MigrationOperation[] steps = [new AddColumn("orders", new Column("note", SqlType.Text) { IsNullable = false })];
        foreach (LintWarning warning in MigrationLint.Check(steps, new LintFacts("postgresql")))
        {
            Console.WriteLine(warning);
        }

        Assert.Contains("add column orders.note: fails if the table has rows", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_this_code()
    {
        string source = Unindented(File.ReadAllText(Path.Combine(Repository.Root, "Linq.Provider.Tests", "Documentation", "SchemaSamples.cs")).ReplaceLineEndings("\n"));
        List<string> blocks = [.. Block().Matches(Page()).Select(m => m.Groups["text"].Value).Where(t => !t.Contains("namespace Shop", StringComparison.Ordinal))];
        Assert.True(blocks.Count > 3);
        Assert.All(blocks, block => Assert.Contains(Unindented(block), source, StringComparison.Ordinal));
    }

    public void Dispose() => engine.Dispose();

    private static string Page() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema.md")).ReplaceLineEndings("\n");

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
