using System.Text.Json;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Columns that a query leaves unread: when they are read, and that nothing is ever written of them by accident.</summary>
public sealed class DeferredColumnTests
{
    [DatabaseFact]
    public void A_column_loads_on_access_for_all_of_the_result(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        IQueryable<Article> query = db.Articles.OrderBy(a => a.Id).Options(o => o.Defer(a => new { a.Text, a.Image }));
        Assert.DoesNotContain("\"Text\"", query.ToSql(), StringComparison.Ordinal);
        List<Article> articles = query.ToList();
        Assert.Equal(1, db.StatementCount);
        Assert.False(db.IsLoaded(articles[0], a => a.Text));
        Assert.True(db.IsLoaded(articles[0], a => a.Title));
        Assert.Equal(["title 1", "title 2", "title 3", "title 4", "title 5"], articles.Select(a => a.Title));
        Assert.Equal(["text 1", "text 2", "text 3", "text 4", "text 5"], articles.Select(a => a.Text));
        Assert.Equal(2, db.StatementCount);
        Assert.Equal([1, 2, 3, 4, 5], articles.Select(a => (int)a.Image![0]));
        Assert.Equal(3, db.StatementCount);
        Assert.True(db.IsLoaded(articles[4], a => a.Text));
        db.Commit();
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void Only_some_columns_and_what_is_needed(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        List<Article> articles = db.Articles.Options(o => o.LoadOnly(a => a.Title)).OrderBy(a => a.Id).ToList();
        Assert.Equal(1, articles[0].Version);
        Assert.NotNull(articles[0].SectionId);
        Assert.Equal("title 5", articles[4].Title);
        Assert.Equal(1, db.StatementCount);
        Assert.Equal("section", articles[0].Section!.Name);
        Assert.Equal("guest", Assert.IsAssignableFrom<Interview>(articles[4]).Guest);
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void Included_objects_and_keys_of_several_columns(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        List<Article> articles = db.Articles.Include(a => a.Comments).Include(a => a.Section)
            .Options(o => o.Defer<Comment>(c => c.Body).Defer<Section>(s => s.Description)).OrderBy(a => a.Id).ToList();
        Assert.Equal(2, db.StatementCount);
        Assert.Equal(10, articles.SelectMany(a => a.Comments).Select(c => c.Body).Distinct().Count());
        Assert.Equal("about", articles[0].Section!.Description);
        Assert.Equal(4, db.StatementCount);
    }

    [DatabaseFact]
    public void What_an_include_depends_on_is_read(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        IQueryable<Article> query = db.Articles.Include(a => a.Comments.Where(c => c.Number == a.Rating)).Options(o => o.LoadOnly(a => a.Title)).OrderBy(a => a.Id);
        Assert.Equal([1, 1, 0, 0, 0], query.ToList().Select(a => a.Comments.Count));
        Assert.Equal([1, 1, 0, 0, 0], query.AsNoTracking().ToList().Select(a => a.Comments.Count));
    }

    [DatabaseFact]
    public void What_is_unread_is_not_written(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using (MagazineDb db = magazine.Open())
        {
            Article first = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Image, a.Rating })).OrderBy(a => a.Id).First();
            first.Title = "changed";
            Assert.DoesNotContain("\"Text\"", db.PendingSql(), StringComparison.Ordinal);

            // Set without having been read, to the default even.
            first.Rating = null;
            Assert.True(db.Entry(first).Property(a => a.Rating).IsModified);
            Assert.False(db.Entry(first).Property(a => a.Text).IsModified);
            long before = db.StatementCount;
            Assert.Null(first.Rating);
            Assert.Equal(before, db.StatementCount);
            db.Update(first);
            db.Commit();
            Assert.Equal("text 1", first.Text);
        }

        using MagazineDb other = magazine.Open();
        Article again = other.Articles.OrderBy(a => a.Id).First();
        Assert.Equal(("changed", "text 1", null, 1), (again.Title, again.Text, again.Rating, (int)again.Image![0]));
    }

    [DatabaseFact]
    public void Nor_is_it_after_being_detached(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article first = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Image, a.Rating })).OrderBy(a => a.Id).First();
        db.Detach(first);
        first.Rating = 7;
        using MagazineDb other = magazine.Open();
        other.Update(first);
        other.Commit();
        Assert.Equal("text 1", first.Text);
        using MagazineDb third = magazine.Open();
        Article again = third.Find<Article>(first.Id)!;
        Assert.Equal(("text 1", 7, 1), (again.Text, again.Rating, (int)again.Image![0]));
    }

    [DatabaseFact]
    public void Rolling_back(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article first = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Image })).OrderBy(a => a.Id).First();
        first.Text = "pending";
        db.Rollback();
        Assert.False(db.IsLoaded(first, a => a.Text));
        first.Text = "flushed";
        db.Flush();
        Assert.True(db.IsLoaded(first, a => a.Text));
        db.Rollback();
        Assert.Equal("text 1", first.Text);
        first.Text = "unset";
        db.Commit();
        using MagazineDb other = magazine.Open();
        Assert.Equal("unset", other.Find<Article>(first.Id)!.Text);
    }

    [DatabaseFact]
    public void Whole_objects_stay_whole_and_partial_ones_are_completed(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article whole = db.Articles.OrderBy(a => a.Id).First();
        List<Article> articles = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Rating })).OrderBy(a => a.Id).ToList();
        Assert.Same(whole, articles[0]);
        Assert.Equal(2, db.StatementCount);
        Assert.Equal("text 1", whole.Text);
        articles[1].Rating = 99;
        Assert.Equal(5, db.Articles.AsEnumerable().Count());
        Assert.Equal(["text 2", "text 5"], [articles[1].Text, articles[4].Text]);
        Assert.Equal(99, articles[1].Rating);
        Assert.Equal(4, db.StatementCount);

        // Two queries that leave different columns unread complete each other.
        using MagazineDb other = magazine.Open();
        Article partial = other.Articles.Options(o => o.Defer(a => a.Text)).OrderBy(a => a.Id).First();
        Assert.Same(partial, other.Articles.Options(o => o.Defer(a => a.Image)).OrderBy(a => a.Id).First());
        Assert.Equal(("text 1", 1), (partial.Text, (int)partial.Image![0]));
        Assert.Equal(2, other.StatementCount);
    }

    [DatabaseFact]
    public void Expire_refresh_find_and_entry(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        List<Article> articles = db.Articles.Options(o => o.Defer(a => a.Text)).OrderBy(a => a.Id).ToList();
        Assert.Same(articles[0], db.Find<Article>(articles[0].Id));
        Assert.Equal("text 1", db.Entry(articles[0]).Property(a => a.Text).Original);
        db.Articles.AsNoTracking().ExecuteUpdate(s => s.Set(a => a.Text, a => a.Text + "!"));
        db.Refresh(articles[0]);
        Assert.Equal("text 1!", articles[0].Text);
        db.Expire(articles[1]);
        _ = db.Articles.Options(o => o.LoadOnly(a => a.Title)).ToList();
        Assert.Equal("text 2", articles[1].Text);
        _ = db.Articles.ToList();
        Assert.Equal("text 2!", articles[1].Text);
        db.Rollback();
    }

    [DatabaseFact]
    public void Includes_of_objects_that_lack_columns(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        List<Article> articles = db.Articles.Include(a => a.Comments, Loading.Joined).Options(o => o.Defer(a => a.Text).Defer<Comment>(c => c.Body)).OrderBy(a => a.Id).ToList();
        Assert.Equal([2, 2, 2, 2, 2], articles.Select(a => a.Comments.Count));
        Assert.False(db.IsLoaded(articles[0], a => a.Section));
        _ = db.Articles.Include(a => a.Section).ToList();
        Assert.Equal("section", articles[0].Section!.Name);
        Assert.Equal(("text 1", "first on 1"), (articles[0].Text, articles[0].Comments.Single(c => c.Number == 1).Body));
        Assert.Equal(3, db.StatementCount);
    }

    [DatabaseFact]
    public void The_query_itself_may_use_what_it_leaves_unread(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        var rows = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Image })).Where(a => a.Text != "text 2").OrderByDescending(a => a.Text).Take(2)
            .Select(a => new { Article = a, a.Text.Length }).ToList();
        Assert.Equal(["title 5", "title 4"], rows.Select(r => r.Article.Title));
        Assert.Equal([6, 6], rows.Select(r => r.Length));
        Assert.False(db.IsLoaded(rows[0].Article, a => a.Text));
        Assert.Equal(4, db.Articles.Where(a => a.Rating < 3).Union(db.Articles.Where(a => a.Rating > 3)).Options(o => o.LoadOnly(a => a.Title)).AsEnumerable().Count());
    }

    [DatabaseFact]
    public void Conflicts(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article first = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Rating })).OrderBy(a => a.Id).First();
        using (MagazineDb other = magazine.Open())
        {
            Article theirs = other.Find<Article>(first.Id)!;
            (theirs.Title, theirs.Text) = ("theirs", "theirs");
            other.Commit();
        }

        (first.Title, first.Rating) = ("mine", 77);
        ConcurrencyEntry entry = Assert.Throws<ConcurrencyException>(db.Commit).Entries[0];
        Assert.Equal(("theirs", null, null, 77), (entry.Database!["Text"], entry.Original["Text"], entry.Current["Text"], entry.Current["Rating"]));
        entry.Resolve(ConcurrencyWinner.Client);
        db.Commit();
        Assert.Equal(("mine", "theirs", 77), (first.Title, first.Text, first.Rating));
        using MagazineDb third = magazine.Open();
        Article again = third.Find<Article>(first.Id)!;
        Assert.Equal(("mine", "theirs", 77), (again.Title, again.Text, again.Rating));
    }

    [DatabaseFact]
    public void Set_based_writes_fill_what_was_unread(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        List<Article> articles = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Rating })).OrderBy(a => a.Id).ToList();
        db.Articles.ExecuteUpdate(s => s.Set(a => a.Text, a => a.Text + "!"));
        long before = db.StatementCount;
        Assert.Equal("text 3!", articles[2].Text);
        Assert.Equal(before, db.StatementCount);
        db.Rollback();
        Assert.Equal("text 3", articles[2].Text);
        Assert.Equal(3, articles[2].Rating);
    }

    [DatabaseFact]
    public void Merging_compares_with_the_row(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article first = db.Articles.Options(o => o.LoadOnly(a => a.Title)).OrderBy(a => a.Id).First();
        var graph = new Article { Id = first.Id, Title = "title 1", Text = "text 1", Image = [1], Rating = 1, SectionId = first.SectionId, Comments = null! };
        Assert.Empty(db.Merge(graph).Changed);
        graph.Text = "unset";
        Assert.Single(db.Merge(graph).Changed);
        db.Commit();
        Assert.Equal("unset", first.Text);
    }

    [DatabaseFact]
    public async Task Implicit_statements_can_be_forbidden(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        await using MagazineDb db = magazine.Open(SessionOptions.NoImplicitIO);
        List<Article> articles = await db.Articles.Options(o => o.Defer(a => a.Text)).OrderBy(a => a.Id).ToListAsync();
        LazyLoadException e = Assert.Throws<LazyLoadException>(() => articles[0].Text);
        Assert.Equal("LP1418", e.Code);
        Assert.Contains("LoadAsync(entity, e => e.Text)", e.Message, StringComparison.Ordinal);
        await db.LoadAsync(articles[1], a => a.Text);
        Assert.Equal("text 1", articles[0].Text);
        Assert.Equal(2, db.StatementCount);
    }

    [DatabaseFact]
    public void After_the_session_and_after_the_row(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        Article first;
        using (MagazineDb db = magazine.Open())
        {
            List<Article> articles = db.Articles.Options(o => o.Defer(a => new { a.Text, a.Image })).OrderBy(a => a.Id).ToList();
            first = articles[0];
            db.Detach(articles[1]);
            Assert.Equal("LP1416", Assert.Throws<LazyLoadException>(() => articles[1].Text).Code);
            db.Comments.Where(c => c.ArticleId == articles[2].Id).AsNoTracking().ExecuteDelete();
            int gone = articles[2].Id;
            db.Articles.Where(a => a.Id == gone).AsNoTracking().ExecuteDelete();
            Assert.Equal("LP1412", Assert.Throws<LinqProviderException>(() => articles[2].Text).Code);
        }

        Assert.Equal("LP1416", Assert.Throws<LazyLoadException>(() => first.Image).Code);
    }

    [DatabaseFact]
    public void Untracked_objects_keep_the_default(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        Article plain = db.Articles.AsNoTracking().Options(o => o.Defer(a => a.Text)).OrderBy(a => a.Id).First();
        Assert.Equal(typeof(Article), plain.GetType());
        Assert.Equal("unset", plain.Text);
        Section section = db.Sections.AsNoTracking().Options(o => o.LoadOnly(s => s.Description)).Single();
        Assert.Equal(("", "about"), (section.Name, section.Description));
        Assert.Contains("title 1", JsonSerializer.Serialize(plain), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void What_cannot_be_left_unread_is_refused(Dbms dbms)
    {
        using MagazineDatabase magazine = MagazineDatabase.Create(dbms);
        using MagazineDb db = magazine.Open();
        QueryTranslationException plain = Assert.Throws<QueryTranslationException>(() => db.Sections.Options(o => o.LoadOnly(s => s.Description)).ToList());
        Assert.Equal("LP1216", plain.Code);
        Assert.Contains("Section.Name", plain.Message, StringComparison.Ordinal);
        Assert.Equal("LP1216", Assert.Throws<QueryTranslationException>(() => db.Articles.Include(a => a.Section).Options(o => o.Defer<Section>(s => s.Name)).ToList()).Code);
        Assert.Equal("LP1216", Assert.Throws<QueryTranslationException>(() => db.Articles.Options(o => o.Defer(a => a.SectionId)).ToList()).Code);
        Assert.Equal("LP1216", Assert.Throws<QueryTranslationException>(() => db.Articles.Options(o => o.Defer(a => a.Version)).ToList()).Code);
        Assert.Equal("LP1216", Assert.Throws<QueryTranslationException>(() => db.Articles.Options(o => o.Defer(a => a.Comments)).ToList()).Code);
        Assert.Equal(0, db.StatementCount);
    }
}
