using System.Globalization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Strategies chosen by the fluent mapping where keys are composite and the table between is mapped; columns that are left unread beside them; collections that stay in the database.</summary>
public sealed class StrategyCornerTests
{
    private static readonly Loading[] s_strategies = [Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate];

    [DatabaseFact]
    public void Every_strategy_of_the_mapping_gives_the_same_graph(Dbms dbms)
    {
        string[]? expected = null;
        foreach (Loading strategy in s_strategies)
        {
            using Newsroom room = Newsroom.Create(dbms);
            using var db = new MappedNews(room.Engine, strategy);
            Issue[] issues = [.. db.Issues.OrderBy(i => i.Year).ThenBy(i => i.Number)];
            string[] graph = [.. issues.Select(Print)];
            expected ??= graph;
            Assert.Equal(expected, graph);
            Assert.Contains("Epsilon", graph[0] + graph[1] + graph[2], StringComparison.Ordinal);
            Assert.Contains("letter 1", graph[0] + graph[1] + graph[2], StringComparison.Ordinal);
            Assert.True(db.StatementCount <= 8, $"{strategy}: {db.StatementCount}");
            Assert.Equal("", db.PendingSql());

            // Limited parents, and filtered by what is loaded.
            db.DetachAll();
            Issue last = Assert.Single(db.Issues.OrderByDescending(i => i.Year).ThenBy(i => i.Number).Take(1).ToList());
            Assert.Equal(expected[2], Print(last));
            db.DetachAll();
            Assert.Equal(expected[..2], db.Issues.Where(i => i.Letters.Any() || i.Stories.Any(s => s.Words > 800)).OrderBy(i => i.Year).ThenBy(i => i.Number).Take(2).ToList().Select(Print));

            // Untracked objects hold what comes with them, and nothing else.
            Issue[] plain = [.. db.Issues.AsNoTracking().OrderBy(i => i.Year).ThenBy(i => i.Number)];
            Assert.Equal(strategy == Loading.Select ? 0 : issues.Sum(i => i.Letters.Count), plain.Sum(i => i.Letters.Count));
        }
    }

    [DatabaseFact]
    public void Raise_and_NoLoad_of_the_mapping_yield_to_an_include(Dbms dbms)
    {
        foreach (Loading strategy in new[] { Loading.Raise, Loading.NoLoad })
        {
            using Newsroom room = Newsroom.Create(dbms);
            using var db = new MappedNews(room.Engine, strategy);
            Issue issue = db.Issues.OrderBy(i => i.Year).ThenBy(i => i.Number).First();
            if (strategy == Loading.Raise)
            {
                Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => issue.Letters.Count).Code);
                Assert.Equal("LP1417", Assert.Throws<LazyLoadException>(() => issue.Stories.Count).Code);
            }
            else
            {
                Assert.Empty(issue.Letters);
                Assert.Empty(issue.Stories);
                Assert.Equal("", db.PendingSql());
            }

            _ = db.Issues.Include(i => i.Letters).Include(i => i.Stories.Where(s => s.Words > 0)).ToList();
            Assert.NotEmpty(issue.Letters.Concat<object>(issue.Stories));
            Assert.Equal(db.Query(issue, i => i.Stories).Count(), issue.Stories.Count);
        }
    }

    [DatabaseFact]
    public void Columns_left_unread_beside_every_strategy(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in s_strategies.Skip(1))
        {
            using NewsDb db = room.Open();
            Issue[] issues = [.. db.Issues.Include(i => i.Stories, strategy).ThenInclude(s => s.Writer, strategy).Include(i => i.Letters, strategy)
                .Options(o => o.LoadOnly<Story>(s => new { s.Title }).Defer<Letter>(l => l.Text).Defer<Reporter>(r => r.Rank)).AsNoTracking().OrderBy(i => i.Year).ThenBy(i => i.Number)];
            Assert.Equal(10, issues.Sum(i => i.Stories.Count));
            Assert.All(issues.SelectMany(i => i.Stories), s => Assert.Equal((0, true, true), (s.Words, s.Title.Length > 0, s.Writer.Name.Length > 0)));
            Assert.All(issues.SelectMany(i => i.Letters), l => Assert.Equal("", l.Text));
            Assert.Equal(3, issues.Sum(i => i.Letters.Count));
            var e = Assert.Throws<QueryTranslationException>(() => db.Issues.Include(i => i.Letters, strategy).Options(o => o.Defer<Letter>(l => l.Text)).ToList());
            Assert.Equal("LP1216", e.Code);
        }
    }

    [DatabaseFact]
    public void Mapped_links_and_the_collections_over_them(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Story story = db.Stories.Include(s => s.Issues).Include(s => s.Placements).Single(s => s.Title == "Alpha");
        var issue = new Issue { Year = 2026, Number = 7 };
        db.Add(issue);
        issue.Stories.Add(story);
        Assert.Contains(issue, story.Issues);
        issue.Stories.Remove(story);
        Assert.DoesNotContain(issue, story.Issues);
        var placement = new Placement { Story = story, Page = 5 };
        issue.Placements.Add(placement);
        Assert.Same(issue, placement.Issue);
        db.Commit();
        Assert.Contains(placement, story.Placements);
        Assert.Equal((2026, 7, 5), (placement.IssueYear, placement.IssueNumber, placement.Page));
        using NewsDb check = room.Open();
        Assert.Equal([2024, 2024, 2025, 2026], check.Issues.OrderBy(i => i.Year).Select(i => i.Year));
        Assert.Equal(3, check.Stories.Include(s => s.Issues).Single(s => s.Title == "Alpha").Issues.Count);
    }

    [DatabaseFact]
    public void Collections_that_stay_in_the_database_of_new_objects(Dbms dbms)
    {
        using ForumDatabase forums = ForumDatabase.Create(dbms);
        using ForumDb db = forums.Open();
        Forum[] added = [new() { Name = "a" }, new() { Name = "b" }];
        db.AddRange(added);
        var moved = new Topic { Title = "moved" };
        var dropped = new Topic { Title = "dropped" };
        added[0].Topics.Add(moved);
        Assert.Same(added[0], moved.Forum);
        added[1].Topics.Add(moved);
        Assert.Same(added[1], moved.Forum);
        added[0].Topics.Add(dropped);
        Assert.True(added[0].Topics.Remove(dropped));
        Assert.Null(dropped.Forum);
        Topic read = db.Topics.Single(t => t.Title == "t1");
        read.Forum = added[0];
        var label = new Label { Name = "label" };
        label.Topics.Add(read);
        label.Topics.Add(moved);
        db.Add(label);
        label.Topics.Remove(moved);
        moved.Labels.Add(label);
        db.Commit();
        Assert.Equal(["moved"], added[1].Topics.Select(t => t.Title));
        Assert.Equal(["t1"], added[0].Topics.Select(t => t.Title));
        Assert.Equal(["label"], moved.Labels.Select(l => l.Name));
        Assert.Equal(["label", "new"], read.Labels.OrderBy(l => l.Name).Select(l => l.Name));
        Assert.Equal(0, db.Topics.Count(t => t.Title == "dropped"));

        // A rollback makes them new again, and another session may have them.
        var gone = new Forum { Name = "gone", Topics = { new Topic { Title = "kept" } } };
        gone.Visits.Add(new Visit { Visitor = "eve" });
        db.Add(gone);
        db.Flush();
        Assert.Equal(1, gone.Topics.Count());
        db.Rollback();
        using ForumDb other = forums.Open();
        other.Add(gone);
        other.Commit();
        Assert.Equal((1, 1), (gone.Topics.Count(), gone.Visits.Select().Count()));

        // Removed before it was written, nothing of it is.
        var never = new Forum { Name = "never", Topics = { new Topic { Title = "free" } } };
        never.Visits.Add(new Visit { Visitor = "joe" });
        other.Add(never);
        other.Remove(never);
        other.Commit();
        Assert.Equal(0, other.Forums.Count(f => f.Name == "never"));
        Assert.Equal(0, other.Visits.Count(v => v.Visitor == "joe"));
    }

    private static string Print(Issue issue) => string.Create(
        CultureInfo.InvariantCulture,
        $"{issue.Year}/{issue.Number} stories {Join(issue.Stories.Select(s => $"{s.Title} by {s.Writer.Name}"))} letters {Join(issue.Letters.Select(l => l.Text))} pages {Join(issue.Placements.Select(p => $"{p.Page} of {p.Story.Title} in {p.Issue.Number}"))}");

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts.Order(StringComparer.Ordinal));

    /// <summary>The mapping is made once for each engine, so one strategy goes with one engine.</summary>
    private sealed class MappedNews(Engine engine, Loading strategy) : NewsDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Story>().HasMany(s => s.Issues).WithMany(i => i.Stories).UsingTable("Placements", ["StoryId"], ["IssueYear", "IssueNumber"]).Loading(strategy);
            model.Entity<Issue>().HasMany(i => i.Stories).WithMany(s => s.Issues).Loading(strategy);
            model.Entity<Issue>().HasMany(i => i.Letters).WithOne(l => l.Issue).Loading(strategy);
            model.Entity<Issue>().HasMany(i => i.Placements).WithOne(p => p.Issue).Loading(strategy);
            model.Entity<Placement>().HasOne(p => p.Issue).WithMany(i => i.Placements).Loading(strategy);
            model.Entity<Placement>().HasOne(p => p.Story).WithMany(s => s.Placements).Loading(strategy is Loading.Raise ? Loading.Select : strategy);
            model.Entity<Letter>().HasOne(l => l.Issue).WithMany(i => i.Letters).Loading(strategy);
        }
    }
}
