using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Whole trees and graphs by one recursive statement.</summary>
public sealed class IncludeRecursiveTests
{
    [DatabaseFact]
    public void A_tree_costs_two_statements(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using NodeDb db = nodes.Open();
        Node root = db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Children).Single();
        Assert.Equal("a(b(d(e()f())c())g(h()))", Print(root));
        Assert.All(All(root), n => Assert.True(db.IsLoaded(n, x => x.Children)));
        Assert.All(All(root), n => Assert.All(n.Children, c => Assert.Same(n, c.Parent)));
        Assert.Equal(2, db.StatementCount);
        Check("tree", dbms, db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Children));
    }

    [DatabaseFact]
    public void The_depth_can_be_limited(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        for (int depth = 1; depth < 6; depth++)
        {
            using NodeDb db = nodes.Open();
            Node root = db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Children, depth).Single();
            Assert.Equal(2, db.StatementCount);
            int limit = depth;
            foreach ((Node node, int level) in Levels(db, root))
            {
                Assert.True(db.IsLoaded(node, n => n.Children) == level < limit, $"{node.Name} on level {level} of {limit}");
            }

            // Below the limit, an access loads for the whole level.
            Assert.Equal("a(b(d(e()f())c())g(h()))", Print(root));
            Assert.Equal(2 + Math.Max(0, 4 - depth), db.StatementCount);
        }

        using NodeDb last = nodes.Open();
        Check("tree to a depth", dbms, last.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Children, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => last.Nodes.IncludeRecursive(n => n.Children, 0));
    }

    [DatabaseFact]
    public void A_cycle_ends(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using (NodeDb change = nodes.Open())
        {
            Node a = change.Nodes.Single(n => n.Name == "a");
            a.Parent = change.Nodes.Single(n => n.Name == "e");
            change.Commit();
        }

        foreach (int? depth in new int?[] { null, 3, 50 })
        {
            using NodeDb db = nodes.Open();
            Node root = db.Nodes.Where(n => n.Name == "b").IncludeRecursive(n => n.Children, depth).Single();
            Node e = root.Children.Single(n => n.Name == "d").Children.Single(n => n.Name == "e");
            Node a = e.Children.Single();
            Assert.Equal(depth != 3, db.IsLoaded(a, n => n.Children));
            Assert.Same(root, a.Children.Single(n => n.Name == "b"));
            Assert.Equal(depth == 3 ? 3 : 2, db.StatementCount);
        }

        using NodeDb untracked = nodes.Open(SessionOptions.ReadOnly);
        Node copy = untracked.Nodes.Where(n => n.Name == "b").IncludeRecursive(n => n.Children).Single();
        Assert.Equal("b", copy.Children.Single(n => n.Name == "d").Children.Single(n => n.Name == "e").Children.Single().Children.Single(n => n.Name == "b").Name);
        Assert.Equal(2, untracked.StatementCount);
    }

    [DatabaseFact]
    public void Graphs_by_a_many_to_many_relationship(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using NodeDb db = nodes.Open();
        Node root = db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Successors).Single();

        // a → b, a → c, b → d, c → d, d → a
        Node d = root.Successors.Single(n => n.Name == "b").Successors.Single();
        Assert.Same(d, root.Successors.Single(n => n.Name == "c").Successors.Single());
        Assert.Same(root, d.Successors.Single());
        Assert.Equal(2, db.StatementCount);
        Check("graph", dbms, db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Successors));
        Check("graph to a depth", dbms, db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Successors, 2));

        using NodeDb limited = nodes.Open();
        Node two = limited.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Successors, 2).Single();
        Assert.True(limited.IsLoaded(two.Successors[0], n => n.Successors));
        Assert.False(limited.IsLoaded(two.Successors[0].Successors[0], n => n.Successors));

        using NodeDb untracked = nodes.Open(SessionOptions.ReadOnly);
        Node copy = untracked.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Successors).Single();
        Assert.Equal(["d", "d"], copy.Successors.Select(n => n.Successors.Single().Name));
        Assert.Equal("a", copy.Successors[0].Successors.Single().Successors.Single().Name);
    }

    [DatabaseFact]
    public void Roots_may_lie_within_each_others_trees(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        foreach (SessionOptions? options in new[] { null, SessionOptions.ReadOnly })
        {
            using NodeDb db = nodes.Open(options);
            List<Node> all = db.Nodes.OrderBy(n => n.Id).IncludeRecursive(n => n.Children).ToList();
            Assert.Equal(["a(b(d(e()f())c())g(h()))", "b(d(e()f())c())", "c()", "d(e()f())", "e()", "f()", "g(h())", "h()"], all.OrderBy(n => n.Name, StringComparer.Ordinal).Select(Print));
            Assert.Equal(2, db.StatementCount);
        }

        using NodeDb none = nodes.Open();
        Assert.Empty(none.Nodes.Where(n => n.Id < 0).IncludeRecursive(n => n.Children).ToList());
        Assert.Equal(1, none.StatementCount);
    }

    [DatabaseFact]
    public async Task Composes_with_the_query_and_with_other_includes(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using NodeDb db = nodes.Open();
        List<Node> two = await db.Nodes.IncludeRecursive(n => n.Children).Include(n => n.Successors, Loading.Joined).Where(n => n.Name == "b" || n.Name == "g").OrderByDescending(n => n.Name).Take(2).ToListAsync();
        Assert.Equal(["g(h())", "b(d(e()f())c())"], two.Select(Print));
        Assert.Equal([0, 1], two.Select(n => n.Successors.Count));
        Assert.Equal(2, db.StatementCount);
        var projected = db.Nodes.Where(n => n.Name == "g").IncludeRecursive(n => n.Children).Select(n => new { n.Name, n }).Single();
        Assert.Equal("g(h())", Print(projected.n));
    }

    [DatabaseFact]
    public void The_filters_of_the_model_cut_branches_off(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using var db = new FilteredNodes(nodes.Engine);
        Assert.Equal("a(g(h()))", Print(db.Nodes.Where(n => n.Name == "a").IncludeRecursive(n => n.Children).Single()));
        using var all = new FilteredNodes(nodes.Engine);
        Assert.Equal("a(b(d(e()f())c())g(h()))", Print(all.Nodes.IgnoreFilters().Where(n => n.Name == "a").IncludeRecursive(n => n.Children).Single()));
    }

    [DatabaseFact]
    public void Only_one_collection_of_the_same_class_can_be_followed(Dbms dbms)
    {
        using NodeDatabase nodes = NodeDatabase.Create(dbms);
        using NodeDb db = nodes.Open();
        QueryTranslationException e = Assert.Throws<QueryTranslationException>(() => db.Nodes.IncludeRecursive(n => n.Children.Where(c => c.Id > 1)).ToList());
        Assert.Contains("without filters", e.Message, StringComparison.Ordinal);
        Assert.Throws<QueryTranslationException>(() => db.Nodes.IncludeRecursive(n => n.Parent!.Children).ToList());
    }

    private static void Check<T>(string name, Dbms dbms, IQueryable<T> query) => LibraryGraph.CheckSql("IncludeRecursive", name, dbms, query);

    private static string Print(Node node) => $"{node.Name}({string.Concat(node.Children.OrderByDescending(c => c.Children.Count).ThenBy(c => c.Name, StringComparer.Ordinal).Select(Print))})";

    private static IEnumerable<Node> All(Node node) => node.Children.SelectMany(All).Prepend(node);

    /// <summary>The nodes that are there without loading anything.</summary>
    private static IEnumerable<(Node Node, int Level)> Levels(NodeDb db, Node node, int level = 0) =>
        (db.IsLoaded(node, n => n.Children) ? node.Children.SelectMany(c => Levels(db, c, level + 1)) : []).Prepend((node, level));

    internal class Node
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ParentId { get; set; }

        public virtual Node? Parent { get; set; }

        public IList<Node> Children { get; set; } = [];

        public IList<Node> Successors { get; set; } = [];

        public IList<Node> Predecessors { get; set; } = [];
    }

    internal class NodeDb(Engine engine, SessionOptions? options = null) : Session(engine, options)
    {
        public EntitySet<Node> Nodes => Set<Node>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Node>().HasMany(n => n.Children).WithOne(n => n.Parent).HasForeignKey(n => n.ParentId);
            model.Entity<Node>().HasMany(n => n.Successors).WithMany(n => n.Predecessors);
        }
    }

    private sealed class FilteredNodes(Engine engine) : NodeDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Node>().HasFilter(n => n.Name != "b");
        }
    }

    private sealed class NodeDatabase(TestDatabase database) : IDisposable
    {
        public Engine Engine => database.Engine;

        public static NodeDatabase Create(Dbms dbms)
        {
            var nodes = new NodeDatabase(TestDatabase.Create(dbms));
            using NodeDb db = nodes.Open();
            db.CreateAll();
            Dictionary<string, Node> all = "abcdefgh".ToDictionary(c => c.ToString(), c => new Node { Name = c.ToString() });
            foreach ((string child, string parent) in new[] { ("b", "a"), ("c", "b"), ("d", "b"), ("e", "d"), ("f", "d"), ("g", "a"), ("h", "g") })
            {
                all[child].Parent = all[parent];
            }

            foreach ((string from, string to) in new[] { ("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a") })
            {
                all[from].Successors.Add(all[to]);
            }

            db.AddRange(all.Values);
            db.Commit();
            return nodes;
        }

        public NodeDb Open(SessionOptions? options = null) => new(database.Engine, options);

        public void Dispose() => database.Dispose();
    }
}
