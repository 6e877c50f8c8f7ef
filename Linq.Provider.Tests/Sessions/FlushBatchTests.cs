using System.Globalization;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;
using Linq.Provider.Sql;
using Linq.Provider.Sql.PostgreSql;
using Linq.Provider.Sql.Sqlite;

namespace Linq.Provider.Tests.Sessions;

/// <summary>How a plan is divided into batches, seen without a database.</summary>
public sealed class FlushBatchTests
{
    private static readonly (string, Type)[] Sets =
    [
        ("Customers", typeof(Customer)), ("Orders", typeof(Order)), ("People", typeof(Person)), ("Posts", typeof(Post)), ("Documents", typeof(Document)), ("Ships", typeof(Ship)),
    ];

    private readonly UnitOfWork _work = new(new SessionModel(ModelFactory.Build(typeof(FlushBatchTests), Sets, null), ColumnReaders.Typed));

    [Fact]
    public void Few_rows_are_statements_many_are_a_set_and_very_many_a_copy()
    {
        Add(3, i => new Customer { Name = $"{i}" });
        Assert.Equal("Rows insert Customer ×3", Batches());
        Add(1, i => new Customer { Name = "4" });
        Assert.Equal("Set insert Customer ×4", Batches());
        Add(2000, i => new Document { Title = $"{i}" });
        Assert.Equal("Set insert Customer ×4|Copy insert Document ×2000", Batches());
    }

    [Fact]
    public void Without_lists_a_statement_is_executed_again_and_again()
    {
        Add(1, i => new Customer { Name = "a", Orders = [.. Enumerable.Range(0, 5).Select(n => new Order { Number = $"{n}" })] });
        Assert.Equal("Rows insert Customer ×1|Loop insert Order ×5", Batches(isSqlite: true));
    }

    [Fact]
    public void A_tree_goes_level_by_level()
    {
        var root = new Person { Name = "root", Staff = [.. Enumerable.Range(0, 4).Select(i => new Person { Name = $"{i}", Staff = [new() { Name = "x" }, new() { Name = "y" }] })] };
        _work.Add(root);
        Assert.Equal("Rows insert Person ×1|Set insert Person ×4|Set insert Person ×8", Batches());
    }

    [Fact]
    public void Trees_whose_keys_are_known_go_at_once()
    {
        Add(6, i => new Person { Id = i + 1, Name = $"{i}", BossId = i == 0 ? null : i });
        Assert.Equal("Set insert Person ×6", Batches());
    }

    [Fact]
    public void Updates_of_other_columns_and_rows_without_keys_are_other_batches()
    {
        Customer[] customers = [.. Enumerable.Range(1, 10).Select(i => new Customer { Id = i, Name = $"{i}" })];
        foreach (Customer customer in customers)
        {
            _work.Attach(customer, isModified: false);
            (customer.City, customer.Name) = ("Ulm", customer.Id % 2 == 0 ? "even" : customer.Name);
        }

        Add(5, i => new Order { Number = $"{i}" });
        Add(5, i => new Order { Id = 100 + i, Number = $"{i}" });
        Assert.Equal("Set insert Order ×5|Set insert Order ×5|Set update Customer ×5|Set update Customer ×5", Batches());
    }

    [Fact]
    public void Circles_stay_out_of_batches()
    {
        for (int i = 0; i < 4; i++)
        {
            var left = new Person { Name = "left" };
            left.Boss = new Person { Name = "right", Boss = left };
            _work.Add(left);
        }

        Assert.Equal(
            "Rows insert Person ×1|Rows insert Person ×1|Rows insert Person ×1|Rows insert Person ×1|Set insert Person ×4|Rows set Person ×1|Rows set Person ×1|Rows set Person ×1|Rows set Person ×1",
            Batches());
    }

    [Fact]
    public void Links_of_a_relationship_are_a_batch()
    {
        Tag[] tags = [.. Enumerable.Range(0, 4).Select(i => new Tag { Name = $"{i}" })];
        Add(2, i => new Post { Title = $"{i}", Tags = [.. tags] });
        Assert.Equal("Rows insert Post ×2|Set insert Tag ×4|Set link Post ×8", Batches());
    }

    private void Add<T>(int count, Func<int, T> make) where T : class
    {
        for (int i = 0; i < count; i++)
        {
            _work.Add(make(i));
        }
    }

    /// <summary>Each batch with its method, what it does, and to how many.</summary>
    private string Batches(bool isSqlite = false)
    {
        _work.CascadeSave();
        var journal = new FlushJournal();
        FlushPlan plan = new FlushPlanner(_work.Model, _work.Entities, RelationshipChanges.Detect(_work.Entities, _work.Find), journal, new SequentialGuids()).Plan();
        Dialect dialect = isSqlite ? new SqliteDialect(new Version(3, 40)) : PostgresDialect.Default;
        var compiler = new FlushCompiler(_work.Model, dialect, journal, new FlushMethods(HasLists: !isSqlite, HasCopy: !isSqlite), isPreview: true);
        List<string> batches = [];
        for (int i = 0; i < plan.Operations.Count;)
        {
            FlushBatch batch = compiler.Batch(plan.Operations, i);
            i += batch.Operations.Count;
            string verb = batch.Operations[0].ToString().Split(' ')[0];
            batches.Add(string.Create(CultureInfo.InvariantCulture, $"{batch.Method} {verb} {batch.Operations[0].Subject.Map} ×{batch.Operations.Count}"));
        }

        FlushJournal.Undo(journal.Entries);
        return string.Join("|", batches);
    }
}
