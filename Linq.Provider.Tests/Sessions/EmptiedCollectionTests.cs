using System.Collections.ObjectModel;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Collections of every declared type that are set to null, and come back.</summary>
public sealed class EmptiedCollectionTests
{
    public class Box
    {
        public int Id { get; set; }

        public List<Item> List { get; set; } = [];

        public ICollection<Item> Collection { get; set; } = [];

        public ISet<Item> Set { get; set; } = new HashSet<Item>();

        public HashSet<Item> Hash { get; set; } = [];

        public Collection<Item> Own { get; set; } = [];
    }

    public class Item
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ListId { get; set; }

        public int? CollectionId { get; set; }

        public int? SetId { get; set; }

        public int? HashId { get; set; }

        public int? OwnId { get; set; }
    }

    public class Sheet
    {
        public int Id { get; set; }

        [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
        public List<Row> Rows { get; set; } = [];
    }

    public class Row
    {
        public int SheetId { get; set; }

        public int Number { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Store(Engine engine) : Session(engine)
    {
        public EntitySet<Box> Boxes => Set<Box>();

        public EntitySet<Item> Items => Set<Item>();

        public EntitySet<Sheet> Sheets => Set<Sheet>();

        protected override void Configure(ModelBuilder model)
        {
            ArgumentNullException.ThrowIfNull(model);
            model.Entity<Box>().HasMany(b => b.List).WithOne().HasForeignKey(i => i.ListId);
            model.Entity<Box>().HasMany(b => b.Collection).WithOne().HasForeignKey(i => i.CollectionId);
            model.Entity<Box>().HasMany(b => b.Set).WithOne().HasForeignKey(i => i.SetId);
            model.Entity<Box>().HasMany(b => b.Hash).WithOne().HasForeignKey(i => i.HashId);
            model.Entity<Box>().HasMany(b => b.Own).WithOne().HasForeignKey(i => i.OwnId);
            model.Entity<Row>().HasKey(r => new { r.SheetId, r.Number });
        }
    }

    [DatabaseTheory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_collection_that_was_set_to_null_comes_back(Dbms dbms, bool isFlushed, bool isNested)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Store db = Made(database);
        Box box = NewBox();
        db.Add(box);
        db.Commit();
        using (SessionTransaction? inner = isNested ? db.BeginNested() : null)
        {
            (box.List, box.Collection, box.Set, box.Hash, box.Own) = (null!, null!, null!, null!, null!);
            if (isFlushed)
            {
                db.Flush();
                Assert.Equal(0, db.Items.Count(i => i.ListId != null || i.CollectionId != null || i.SetId != null || i.HashId != null || i.OwnId != null));
            }

            if (inner is null)
            {
                db.Rollback();
            }
        }

        AssertWhole(box);
        Assert.Equal("", db.PendingSql());
        db.Commit();
        using Store check = new(database.Engine);
        AssertWhole(check.Boxes.Include(b => b.List).Include(b => b.Collection).Include(b => b.Set).Include(b => b.Hash).Include(b => b.Own).Single());
    }

    [DatabaseFact]
    public void A_graph_is_merged_on_to_collections_that_are_null(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Store db = Made(database);
        db.Add(new Box { List = null!, Collection = null!, Set = null!, Hash = null!, Own = null! });
        db.Commit();
        Box graph = NewBox();
        graph.Id = 1;
        Assert.Equal(5, db.Merge(graph, dryRun: true).Added.Count);
        Assert.Equal("", db.PendingSql());
        MergeResult<Box> merged = db.Merge(graph);
        db.Commit();
        AssertWhole(merged.Entity);
        Assert.Equal(5, db.Items.AsNoTracking().Count());
    }

    [DatabaseFact]
    public void The_key_of_a_merged_child_may_leave_out_its_parent(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Store db = Made(database);
        db.Add(new Sheet { Rows = { new Row { Number = 1, Text = "a" }, new Row { Number = 2, Text = "b" } } });
        db.Commit();
        db.DetachAll();
        Sheet Graph() => new() { Id = 1, Rows = { new Row { Number = 2, Text = "B" }, new Row { Number = 3, Text = "c" } } };
        MergeResult<Sheet> first = db.Merge(Graph());
        Assert.Equal((1, 1, 1), (first.Added.Count, first.Changed.Count, first.Removed.Count));
        db.Commit();
        MergeResult<Sheet> again = db.Merge(Graph());
        Assert.Equal((0, 0, 0), (again.Added.Count, again.Changed.Count, again.Removed.Count));
        Assert.Equal(["B", "c"], first.Entity.Rows.OrderBy(r => r.Number).Select(r => r.Text));
    }

    [DatabaseFact]
    public void What_another_thread_does_during_a_flush_is_refused(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        Action<string> told = _ => { };
        using Engine engine = Engine.Create(database.Url, o => o.LogTo(text => told(text)));
        using var db = new Store(engine);
        db.CreateAll();
        var kept = new Item { Name = "kept" };
        db.Add(kept);
        db.Commit();
        List<Exception?> refused = [];
        Action[] attempts = [() => db.Add(new Item()), () => db.Remove(kept), () => db.Attach(new Item { Id = 77 }), () => db.Update(new Item { Id = 78 }), () => db.Detach(kept), db.DetachAll, db.Flush];
        told = _ =>
        {
            told = _ => { };
            refused.AddRange(attempts.Select(attempt => Task.Run(() => Record.Exception(attempt)).GetAwaiter().GetResult()));
        };
        db.Add(new Item { Name = "new" });
        db.Commit();
        Assert.Equal(attempts.Length, refused.Count);
        Assert.All(refused, e => Assert.Equal("LP1006", Assert.IsType<LinqProviderException>(e).Code));
        Assert.Equal(["kept", "new"], db.Items.OrderBy(i => i.Id).Select(i => i.Name));
    }

    private static Box NewBox() => new()
    {
        List = { new Item { Name = "l" } },
        Collection = { new Item { Name = "c" } },
        Set = { new Item { Name = "s" } },
        Hash = { new Item { Name = "h" } },
        Own = { new Item { Name = "o" } },
    };

    private static void AssertWhole(Box box) =>
        Assert.Equal(["l", "c", "s", "h", "o"], box.List.Concat(box.Collection).Concat(box.Set).Concat(box.Hash).Concat(box.Own).Select(i => i.Name));

    private static Store Made(TestDatabase database)
    {
        var db = new Store(database.Engine);
        db.CreateAll();
        return db;
    }
}
