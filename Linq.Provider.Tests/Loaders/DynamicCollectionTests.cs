using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Collections that stay in the database: queries, pending changes, both ends, rolling back.</summary>
public sealed class DynamicCollectionTests
{
    [DatabaseFact]
    public void It_is_a_query(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        Assert.Equal(1, db.StatementCount);
        Assert.Equal(["t3", "t2"], full.Topics.OrderByDescending(t => t.Title).Take(2).Select(t => t.Title));
        Assert.Equal(3, full.Topics.Count());
        Assert.Equal(["t1", "t2", "t3"], full.Topics.ToList().Select(t => t.Title).Order(StringComparer.Ordinal));
        Assert.Equal(4, db.StatementCount);
        Assert.Equal(["ann", "bob"], full.Visits.Select().OrderBy(v => v.Visitor).Select(v => v.Visitor));
        Assert.DoesNotContain("JOIN", full.Topics.ToSql(), StringComparison.Ordinal);
        Assert.Same(full.Topics.First(), full.Topics.First());
    }

    [DatabaseFact]
    public async Task It_is_read_without_blocking(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        await using ForumDb db = forum.Open(SessionOptions.NoImplicitIO);
        Forum full = await db.Forums.SingleAsync(f => f.Name == "full");
        List<string> titles = [];
        await foreach (Topic topic in full.Topics)
        {
            titles.Add(topic.Title);
        }

        Assert.Equal(3, titles.Count);
        Assert.Equal(2, await full.Visits.Select().CountAsync());

        // To enumerate is to ask: no property loads here by accident.
        Assert.Equal(3, full.Topics.AsEnumerable().Count());
    }

    [DatabaseFact]
    public void Queries_go_through_it(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Assert.Equal("full", db.Forums.Single(f => f.Topics.Any(t => t.Title == "t2")).Name);
        Assert.Equal([0, 3], db.Forums.OrderBy(f => f.Name).Select(f => f.Topics.Count()));
        Assert.Equal([0, 2], db.Forums.OrderBy(f => f.Name).Select(f => f.Visits.Select().Count()));
        Assert.Equal(["full/t1", "full/t2", "full/t3"], db.Forums.SelectMany(f => f.Topics, (f, t) => f.Name + "/" + t.Title).OrderBy(s => s));
        Assert.Equal(["new"], db.Topics.Where(t => t.Title == "t1").SelectMany(t => t.Labels).Select(l => l.Name));
        Assert.Equal(["t1", "t2"], db.Labels.Where(l => l.Name == "new").SelectMany(l => l.Topics.Select()).OrderBy(t => t.Title).Select(t => t.Title));
        var all = db.Forums.OrderBy(f => f.Name).Select(f => new { f.Name, Titles = f.Topics.OrderBy(t => t.Title).Select(t => t.Title).ToList() }).ToList();
        Assert.Equal(["t1", "t2", "t3"], all[1].Titles);
        Forum full = db.Forums.Single(f => f.Name == "full");
        Assert.Equal(2, db.Visits.Count(v => full.Visits.Select().Contains(v)));
    }

    [DatabaseFact]
    public void Pending_changes_are_seen_after_the_flush(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        Topic added = new() { Title = "t4" };
        full.Topics.Add(added);
        Assert.Same(full, added.Forum);
        Assert.Equal(EntityState.Pending, db.Entry(added).State);
        Topic removed = full.Topics.Single(t => t.Title == "t1");
        Assert.Equal(EntityState.Persistent, db.Entry(added).State);
        Assert.True(full.Topics.Remove(removed));
        Assert.False(full.Topics.Remove(removed));
        Assert.Null(removed.Forum);
        Assert.Equal(["t2", "t3", "t4"], full.Topics.Select(t => t.Title).OrderBy(t => t));
        Assert.Null(removed.ForumId);
        db.Commit();
        using ForumDb other = forum.Open();
        Assert.Equal(["t2", "t3", "t4"], other.Topics.Where(t => t.Forum!.Name == "full").Select(t => t.Title).OrderBy(t => t));
    }

    [DatabaseFact]
    public void Without_autoflush_they_are_not(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open(SessionOptions.Default with { AutoFlush = false });
        Forum full = db.Forums.Single(f => f.Name == "full");
        full.Topics.Add(new Topic { Title = "t4" });
        Assert.Equal(3, full.Topics.Count());
        db.Flush();
        Assert.Equal(4, full.Topics.Count());
    }

    [DatabaseFact]
    public void Rolling_back_forgets_them(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        Topic first = full.Topics.Single(t => t.Title == "t1");
        full.Topics.Remove(first);
        full.Topics.Add(new Topic { Title = "unflushed" });
        db.Rollback();
        Assert.Equal(3, full.Topics.Count());
        Assert.Same(full, first.Forum);

        full.Topics.Remove(first);
        full.Topics.Add(new Topic { Title = "flushed" });
        Assert.Equal(["flushed", "t2", "t3"], full.Topics.Select(t => t.Title).OrderBy(t => t));
        using (SessionTransaction nested = db.BeginNested())
        {
            full.Topics.Add(new Topic { Title = "nested" });
            Assert.Equal(4, full.Topics.Count());
        }

        Assert.Equal(3, full.Topics.Count());
        db.Rollback();
        Assert.Equal(["t1", "t2", "t3"], full.Topics.Select(t => t.Title).OrderBy(t => t));
        db.Commit();
        Assert.Equal(0, db.Topics.Count(t => t.Title == "flushed"));
    }

    [DatabaseFact]
    public void A_new_owner_keeps_what_it_was_given(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Topic first = new() { Title = "n1" };
        var created = new Forum { Name = "created", Topics = { first } };
        Assert.Equal([first], created.Topics);
        Assert.Single(created.Topics.Where(t => t.Title == "n1"));
        Assert.False(created.Topics.Remove(new Topic()));
        db.Add(created);
        Assert.Same(created, first.Forum);
        Assert.Equal(EntityState.Pending, db.Entry(first).State);
        Assert.Equal(1, created.Topics.Count());
        Assert.NotEqual(0, created.Id);

        db.Rollback();
        Assert.Equal([first], created.Topics);
        db.Add(created);
        db.Commit();
        Assert.Equal(1, created.Topics.Count());
        Assert.Equal(EntityState.Persistent, db.Entry(first).State);
    }

    [DatabaseFact]
    public void Many_to_many_links_follow_from_either_side(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Topic third = db.Topics.Single(t => t.Title == "t3");
        Label hot = db.Labels.Single(l => l.Name == "hot");
        Label fresh = db.Labels.Single(l => l.Name == "new");
        third.Labels.Add(hot);
        third.Labels.Add(new Label { Name = "made" });
        Assert.Equal(["hot", "made"], third.Labels.Select(l => l.Name).OrderBy(n => n));
        Assert.Equal(["t3"], hot.Topics.Select().Select(t => t.Title));
        Assert.True(third.Labels.Remove(hot));
        Assert.True(fresh.Topics.Remove(db.Topics.Single(t => t.Title == "t1")));
        Assert.Equal(["made"], third.Labels.Select(l => l.Name));
        db.Commit();
        Assert.Equal(["t2"], fresh.Topics.Select().Select(t => t.Title));
        Assert.Empty(hot.Topics.Select());
    }

    [DatabaseFact]
    public void Trees_and_keys_of_several_columns(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Folder root = db.Folders.Single(f => f.Name == "root");
        Folder inner = root.Folders.Single();
        inner.Folders.Add(new Folder { Name = "innermost" });
        Assert.Equal("innermost", inner.Folders.Single().Name);
        Assert.True(root.Folders.Remove(inner));
        Assert.Empty(root.Folders);
        root.Folders.Add(inner);
        Assert.Same(inner, root.Folders.Single());

        Sheet sheet = db.Sheets.Single();
        Mark mark = sheet.Marks.Single();
        sheet.Marks.Add(new Mark { Text = "n" });
        Assert.Equal(2, sheet.Marks.Count());
        Assert.True(sheet.Marks.Remove(mark));
        db.Commit();
        Assert.Equal(["n"], sheet.Marks.Select(m => m.Text));
        Assert.Equal((null, null), (mark.SheetBook, mark.SheetNumber));
    }

    [DatabaseFact]
    public void Orphans_and_the_dependants_of_removed_owners_go(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        full.Visits.Remove(full.Visits.Select().Single(v => v.Visitor == "ann"));
        Assert.Equal(["bob"], db.Visits.Select(v => v.Visitor));
        var never = new Visit { Visitor = "never" };
        full.Visits.Add(never);
        db.Add(never);
        Assert.True(full.Visits.Remove(never));
        Assert.Equal(1, full.Visits.Select().Count());
        db.Remove(full);
        db.Commit();
        Assert.Empty(db.Visits);
        Assert.Equal(3, db.Topics.Count(t => t.ForumId == null));
    }

    [DatabaseFact]
    public void Moving_between_owners(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        Forum empty = db.Forums.Single(f => f.Name == "empty");
        Topic topic = full.Topics.OrderBy(t => t.Id).First();
        empty.Topics.Add(topic);
        Assert.Same(empty, topic.Forum);
        Assert.Equal((2, 1), (full.Topics.Count(), empty.Topics.Count()));
        topic.Forum = full;
        Assert.Equal((3, 0), (full.Topics.Count(), empty.Topics.Count()));
        full.Topics.Remove(topic);
        empty.Topics.Add(topic);
        Assert.Equal((2, 1), (full.Topics.Count(), empty.Topics.Count()));
    }

    [DatabaseFact]
    public void Untracked_detached_and_orphaned_by_their_session(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        Forum full;
        using (ForumDb db = forum.Open())
        {
            Forum untracked = db.Forums.AsNoTracking().First();
            LazyLoadException e = Assert.Throws<LazyLoadException>(() => untracked.Topics.Count());
            Assert.Equal("LP1416", e.Code);
            Assert.Contains("Forum.Topics", e.Message, StringComparison.Ordinal);
            Assert.Throws<LazyLoadException>(() => untracked.Visits.Select());
            Topic topic = db.Topics.AsNoTracking().First();
            Assert.Throws<LazyLoadException>(() => topic.Labels.ToList());

            Forum detached = db.Forums.Single(f => f.Name == "empty");
            db.Detach(detached);
            Assert.Equal("LP1416", Assert.Throws<LazyLoadException>(() => detached.Topics.ToList()).Code);
            db.Attach(detached);
            Assert.Empty(detached.Topics);
            full = db.Forums.Single(f => f.Name == "full");
        }

        Assert.Equal("LP1416", Assert.Throws<LazyLoadException>(() => full.Topics.ToList()).Code);
    }

    [DatabaseFact]
    public void Expiring_detaching_and_merging(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        List<Visit> visits = full.Visits.Select().ToList();
        full.Topics.Add(db.Topics.First());
        full.Visits.Add(new Visit { Visitor = "cid" });
        db.Refresh(full);
        Assert.Equal(2, full.Visits.Select().Count());
        db.Detach(full);
        Assert.All(visits, v => Assert.Equal(EntityState.Detached, db.Entry(v).State));

        Forum again = db.Forums.Single(f => f.Name == "full");
        var graph = new Forum { Id = again.Id, Name = "renamed", Topics = { new Topic { Title = "merged" } } };
        Assert.Equal(2, db.Merge(graph, dryRun: true).Added.Count + 1);
        Assert.Equal(3, again.Topics.Count());
        MergeResult<Forum> merged = db.Merge(graph);
        Assert.Same(again, merged.Entity);
        Assert.Equal(4, again.Topics.Count());
        Assert.Equal("renamed", db.Forums.Single(f => f.Topics.Any(t => t.Title == "merged")).Name);
    }

    [DatabaseFact]
    public void It_is_never_loaded_as_a_whole(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        QueryTranslationException e = Assert.Throws<QueryTranslationException>(() => db.Forums.Include(f => f.Topics).ToList());
        Assert.Equal("LP1215", e.Code);
        Assert.Contains("Forum.Topics", e.Message, StringComparison.Ordinal);
        Assert.Equal("LP1215", Assert.Throws<QueryTranslationException>(() => db.Forums.Include(f => f.Visits).ToList()).Code);
        Assert.Equal("LP1215", Assert.Throws<QueryTranslationException>(() => db.Topics.Include(t => t.Forum, Loading.Dynamic).ToList()).Code);
        Forum full = db.Forums.First();
        Assert.Equal("LP1215", Assert.Throws<LinqProviderException>(() => db.Load(full, f => f.Topics)).Code);
        Assert.False(db.IsLoaded(full, f => f.Topics));
        full.Visits = db.Forums.OrderBy(f => f.Id).Last().Visits;
        Assert.Equal("LP1409", Assert.Throws<LinqProviderException>(() => db.Flush()).Code);
    }

    [DatabaseFact]
    public void What_a_failed_commit_leaves_is_pending_again(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        full.Visits.Add(new Visit { Visitor = "cid" });
        var wrong = new Visit { Visitor = null! };
        db.Add(wrong);
        Assert.Throws<FlushException>(() => db.Commit());
        db.Remove(wrong);
        db.Commit();
        Assert.Equal(3, full.Visits.Select().Count());
    }

    [DatabaseFact]
    public void A_commit_that_fails_at_the_end_loses_nothing(Dbms dbms)
    {
        using ForumDatabase forum = ForumDatabase.Create(dbms);
        forum.Execute("CREATE TABLE \"Guard\" (x INTEGER REFERENCES \"Forums\"(\"Id\") DEFERRABLE INITIALLY DEFERRED)");
        forum.Execute(dbms == Dbms.Sqlite
            ? "CREATE TRIGGER guard AFTER INSERT ON \"Folders\" WHEN NEW.\"Name\" = 'bad' BEGIN INSERT INTO \"Guard\" VALUES (999); END"
            : """
              CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW."Name" = 'bad' THEN INSERT INTO "Guard" VALUES (999); END IF; RETURN NEW; END $$;
              CREATE TRIGGER guard AFTER INSERT ON "Folders" FOR EACH ROW EXECUTE FUNCTION guard()
              """);
        using ForumDb db = forum.Open();
        Forum full = db.Forums.Single(f => f.Name == "full");
        Folder root = db.Folders.Single(f => f.Name == "root");
        full.Topics.Remove(full.Topics.Single(t => t.Title == "t1"));
        db.Flush();
        full.Topics.Add(new Topic { Title = "t4" });
        db.Flush();
        full.Topics.OrderBy(t => t.Id).First().Labels.Add(db.Labels.Single(l => l.Name == "hot"));
        var folder = new Folder { Name = "bad" };
        root.Folders.Add(folder);
        Assert.Throws<FlushException>(db.Commit);

        folder.Name = "good";
        db.Commit();
        using ForumDb other = forum.Open();
        Assert.Equal(["t2", "t3", "t4"], other.Forums.Single(f => f.Name == "full").Topics.Select(t => t.Title).OrderBy(t => t));
        Assert.Equal(["t2"], other.Topics.Where(t => t.Labels.Any(l => l.Name == "hot")).Select(t => t.Title));
        Assert.Equal(["good", "inner"], other.Folders.Single(f => f.Name == "root").Folders.Select(f => f.Name).OrderBy(n => n));
    }

    [DatabaseFact]
    public void A_condition_in_place_of_a_foreign_key(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Section section = db.Sections.Single();
        Assert.Equal(["title 4", "title 5"], section.Best.OrderBy(a => a.Id).Select(a => a.Title));
        Assert.Equal(2, db.Sections.Select(s => s.Best.Count()).Single());
        Assert.Equal("LP1420", Assert.Throws<LinqProviderException>(() => section.Best.Add(new Article())).Code);
    }

    [Fact]
    public void The_model_refuses_other_strategies()
    {
        using var engine = Engine.Create("sqlite:///:memory:");
        MappingException joined = Assert.Throws<MappingException>(() => new JoinedForums(engine).MetaData);
        Assert.Contains("Forum.Topics", joined.Message, StringComparison.Ordinal);
        MappingException dynamic = Assert.Throws<MappingException>(() => new DynamicBooks(engine).MetaData);
        Assert.Contains("DynamicCollection", dynamic.Message, StringComparison.Ordinal);
    }

    private sealed class JoinedForums(Engine engine) : ForumDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Forum>().HasMany(f => f.Topics).WithOne(t => t.Forum).Loading(Loading.Joined);
        }
    }

    private sealed class DynamicBooks(Engine engine) : LibraryDb(engine)
    {
        protected override void Configure(ModelBuilder model)
        {
            base.Configure(model);
            model.Entity<Author>().HasMany(a => a.Books).WithOne(b => b.Author).Loading(Loading.Dynamic);
        }
    }
}
