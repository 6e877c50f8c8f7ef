using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Links of many-to-many relationships that are there already.</summary>
public sealed class LinkTests
{
    [DatabaseTheory]
    [InlineData(1)]
    [InlineData(50)]
    public void A_link_that_is_there_unknown_to_the_session_is_no_error(Dbms dbms, int count)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        Tag[] tags = [.. Enumerable.Range(0, count).Select(i => new Tag { Name = $"t{i}" })];
        shop.Seed(new Post { Title = "p", Tags = [.. tags] });
        using Shop db = shop.Open();
        string linkTable = LinkTable(db);

        // As it comes from a form: the objects stand for rows, their collections say nothing of what is linked.
        var post = new Post { Id = 1, Title = "p" };
        Tag[] same = [.. tags.Select(t => new Tag { Id = t.Id, Name = t.Name })];
        db.Attach(post);
        Array.ForEach(same, db.Attach);
        post.Tags = [.. same];
        db.Add(new Tag { Name = "new", Posts = [post] });
        db.Commit();
        Assert.Equal([$"{count + 1}"], shop.Rows($"SELECT COUNT(*) FROM {linkTable}"));

        post.Tags.Remove(same[0]);
        db.Commit();
        Assert.Equal([$"{count}"], shop.Rows($"SELECT COUNT(*) FROM {linkTable}"));
    }

    [DatabaseFact]
    public void The_same_object_twice_in_a_collection_is_one_link(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        using Shop db = shop.Open();
        var red = new Tag { Name = "red" };
        var post = new Post { Title = "p", Tags = [red, red] };
        db.Add(post);
        db.Commit();
        post.Tags.Add(red);
        red.Posts.Add(post);
        db.Commit();
        Assert.Equal(["1"], shop.Rows($"SELECT COUNT(*) FROM {LinkTable(db)}"));
        Assert.Equal("", db.PendingSql());
    }

    [DatabaseFact]
    public void Somebody_else_may_have_linked_them_in_the_meantime(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Post { Title = "p" }, new Tag { Name = "red" });
        using Shop db = shop.Open();
        Post post = db.Posts.Include(p => p.Tags).Single();
        Tag red = db.Tags.Single();
        using (Shop other = shop.Open())
        {
            other.Posts.Include(p => p.Tags).Single().Tags.Add(other.Tags.Single());
            other.Commit();
        }

        post.Tags.Add(red);
        db.Commit();
        Assert.Equal(["1"], shop.Rows($"SELECT COUNT(*) FROM {LinkTable(db)}"));
    }

    private static string LinkTable(Shop db) =>
        $"\"{db.MetaData.Tables.Single(t => t.ForeignKeys.Select(f => f.TargetTable).Order(StringComparer.Ordinal).SequenceEqual(["Posts", "Tags"])).Name}\"";
}
