using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Loaders;

namespace Linq.Provider.Tests.Sessions;

/// <summary>An object belongs to one living session at a time.</summary>
public sealed class OwnershipTests
{
    [DatabaseFact]
    public void An_object_of_another_session_is_refused_whatever_it_is(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann", Orders = [new() { Number = "A" }] });
        using Shop one = shop.Open();
        using Shop two = shop.Open();
        Customer read = one.Find<Customer>(1)!;
        var pending = new Customer { Name = "new" };
        one.Add(pending);
        var attached = new Order { Id = 1, Number = "A" };
        one.Attach(attached);

        foreach (object entity in new object[] { read, pending, attached })
        {
            foreach (Action<object> take in new Action<object>[] { two.Add, two.Attach, two.Update, two.Remove })
            {
                LinqProviderException e = Assert.Throws<LinqProviderException>(() => take(entity));
                Assert.Equal("LP1422", e.Code);
                Assert.Contains("Detach", e.Message, StringComparison.Ordinal);
                Assert.Contains("Merge", e.Message, StringComparison.Ordinal);
                Assert.Equal(EntityState.Transient, two.Entry(entity).State);
            }
        }

        Assert.NotEqual(EntityState.Transient, one.Entry(read).State);
    }

    [DatabaseFact]
    public void What_reaches_such_an_object_is_refused_as_a_whole(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop one = shop.Open();
        using Shop two = shop.Open();
        var order = new Order { Number = "A", Lines = [new() { Product = "tea" }], Customer = one.Find<Customer>(1) };
        Assert.Equal("LP1422", Assert.Throws<LinqProviderException>(() => two.Add(order)).Code);
        Assert.Equal(EntityState.Transient, two.Entry(order).State);
        Assert.Equal(EntityState.Transient, two.Entry(order.Lines[0]).State);
        Assert.Empty(two.PendingSql());
        order.Customer = two.Find<Customer>(1);
        two.Add(order);
        two.Commit();
        Assert.Equal(1, order.CustomerId);
    }

    [DatabaseFact]
    public void Detached_objects_and_those_of_disposed_sessions_are_free(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb one = library.Open();
        using LibraryDb two = library.Open();
        Author author = one.Authors.Include(a => a.Books).Single(a => a.Id == 1);
        one.Detach(author);
        one.Detach(author.Books.First());
        one.Detach(author.Books.Last());
        two.Attach(author);
        Assert.Equal(EntityState.Persistent, two.Entry(author).State);
        Assert.Equal(2, author.Books.Count);
        author.Books.First().Title = "changed";
        Book added = new() { Title = "added" };
        author.Books.Add(added);
        Assert.Same(author, added.Author);
        two.Commit();

        Book book;
        using (LibraryDb three = library.Open())
        {
            book = three.Books.Single(b => b.Id == 3);
        }

        Assert.Throws<LazyLoadException>(() => book.Author);
        two.Attach(book);
        Assert.Equal("author 2", book.Author!.Name);
        Assert.Single(book.Genres);
        book.Author = author;
        Assert.Contains(book, author.Books);
        two.Commit();
        using LibraryDb check = library.Open();
        Assert.Equal(["added", "book 1.2", "book 2.1", "changed"], check.Authors.Single(a => a.Id == 1).Books.Select(b => b.Title).Order());
    }

    [DatabaseFact]
    public void Merging_brings_the_state_of_another_sessions_object(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        using Shop one = shop.Open();
        using Shop two = shop.Open();
        Customer read = one.Find<Customer>(1)!;
        read.Name = "Anna";
        Customer own = two.Merge(read).Entity;
        Assert.NotSame(read, own);
        Assert.Equal("Anna", own.Name);
    }

    [DatabaseFact(Dbms.Sqlite)]
    public void A_session_that_nobody_disposed_keeps_nothing(Dbms dbms)
    {
        using ShopDatabase shop = ShopDatabase.Create(dbms);
        shop.Seed(new Customer { Name = "Ann" });
        WeakReference customer = Abandon(shop);
        for (int i = 0; i < 10 && customer.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(customer.IsAlive);
    }

    [DatabaseFact]
    public void Collections_of_attached_objects_load_by_themselves(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        var author = new Author { Id = 1, Name = "author 1" };
        db.Attach(author);
        Assert.Equal(typeof(Author), author.GetType());
        Assert.Equal(2, author.Books.Count);
        Assert.All(author.Books, b => Assert.Same(author, b.Author));
        author.Books.Remove(author.Books.First());
        db.Commit();
        Assert.Equal(1, db.Query(author, a => a.Books).Count());

        var added = new Author { Name = "new", Books = { new Book { Title = "first" } } };
        db.Add(added);
        db.Commit();
        using (LibraryDb other = library.Open())
        {
            other.Add(new Book { Title = "second", AuthorId = added.Id });
            other.Commit();
        }

        Assert.Single(added.Books);
        db.Expire(added);
        Assert.Equal(["first", "second"], added.Books.Select(b => b.Title).Order());
        Assert.Equal(typeof(Author), added.GetType());
    }

    [DatabaseFact]
    public void Serialisers_see_the_properties_of_the_mapped_class(Dbms dbms)
    {
        using LibraryDatabase library = LibraryDatabase.Create(dbms);
        using LibraryDb db = library.Open();
        Book book = db.Books.Include(b => b.Author).Include(b => b.Genres).Include(b => b.Copies).AsTracking().First(b => b.Id == 1);
        Assert.NotEqual(typeof(Book), book.GetType());
        var options = new JsonSerializerOptions { ReferenceHandler = ReferenceHandler.IgnoreCycles };
        foreach (string json in new[] { JsonSerializer.Serialize(book, options), JsonSerializer.Serialize<object>(book, options) })
        {
            using JsonDocument document = JsonDocument.Parse(json);
            Assert.Equal(
                typeof(Book).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal),
                document.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
            Assert.Equal("author 1", document.RootElement.GetProperty("Author").GetProperty("Name").GetString());
            Assert.Equal("crime", document.RootElement.GetProperty("Genres")[0].GetProperty("Name").GetString());
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Abandon(ShopDatabase shop)
    {
        var db = new Shop(shop.Engine);
        return new WeakReference(db.Find<Customer>(1));
    }
}
