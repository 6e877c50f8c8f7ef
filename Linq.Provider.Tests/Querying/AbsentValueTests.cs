using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Values of types with converters, of rows that are not there: the default of the type, whether or not the converter has a stored form for it.</summary>
public sealed class AbsentValueTests
{
    [DatabaseFact]
    public void A_value_of_a_row_that_is_not_there_is_the_default_of_its_type(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new BoxDb(engine);
        db.CreateAll();
        db.AddRange<Box>([new() { Id = 1, Things = { new() { Id = 1, Mark = new("a"), Size = new(3), Code = new("x") } } }, new() { Id = 2 }]);
        db.Commit();

        Assert.Equal([new Mark("a"), default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.OrderBy(t => t.Id).Select(t => t.Mark).FirstOrDefault()));
        Assert.Equal([new Code("x"), default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.OrderBy(t => t.Id).Select(t => t.Code).LastOrDefault()));
        Assert.Equal([new Size(3), default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.OrderBy(t => t.Id).Select(t => t.Size).SingleOrDefault()));
        Assert.Equal(["a", null], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.Select(t => t.Mark).FirstOrDefault().Text));
        Assert.Equal([new Mark("a"), default(Mark)], db.Boxes.OrderBy(b => b.Id).Select(b => (Mark?)b.Things.Select(t => t.Mark).FirstOrDefault()));
        Assert.Equal([default, default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.OrderBy(t => t.Id).Select(t => t.Mark).ElementAtOrDefault(3)));
        Assert.Equal([new Mark("a"), default], db.Boxes.OrderBy(b => b.Id).SelectMany(b => b.Things.Select(t => t.Mark).DefaultIfEmpty()));
        Assert.Equal([new Mark("a"), default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.Select(t => ValueTuple.Create(t.Mark, t.Id)).FirstOrDefault().Item1));
        Assert.Equal([new Mark("a"), default], db.Boxes.OrderBy(b => b.Id).Select(b => b.Things.Select(t => t.Mark).FirstOrDefault()).Distinct().OrderBy(m => m).ToList().OrderByDescending(m => m.Text));
    }

    [DatabaseFact]
    public void It_is_compared_with_values_that_have_a_stored_form(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using Engine engine = Engine.Create(database.Url);
        using var db = new BoxDb(engine);
        db.CreateAll();
        db.AddRange<Box>([new() { Id = 1, Things = { new() { Id = 1, Mark = new("a"), Size = new(3), Code = new("x") } } }, new() { Id = 2 }]);
        db.Commit();

        Mark sought = new("a"), none = default;
        Assert.Equal([1], db.Boxes.Where(b => b.Things.Select(t => t.Mark).FirstOrDefault() == sought).Select(b => b.Id));
        Assert.Equal([2], db.Boxes.Where(b => b.Things.Select(t => t.Mark).FirstOrDefault() != new Mark("a")).Select(b => b.Id));
        Assert.Equal([2], db.Boxes.Where(b => b.Things.Select(t => t.Size).FirstOrDefault() == default).Select(b => b.Id));
        Assert.Equal("LP1208", Assert.Throws<LinqProviderException>(() => db.Boxes.Where(b => b.Things.Select(t => t.Mark).FirstOrDefault() == none).Select(b => b.Id).ToList()).Code);
    }

    internal sealed class Box
    {
        public int Id { get; set; }

        public List<Thing> Things { get; set; } = [];
    }

    internal sealed class Thing
    {
        public int Id { get; set; }

        public int BoxId { get; set; }

        public Mark Mark { get; set; }

        public Size Size { get; set; }

        public Code Code { get; set; }
    }

    /// <summary>Its default is stored as null.</summary>
    internal readonly record struct Mark(string? Text);

    internal readonly record struct Size(int Number);

    /// <summary>Its default cannot be stored.</summary>
    internal readonly record struct Code(string Text);

    private sealed class BoxDb(Engine engine) : Session(engine)
    {
        internal EntitySet<Box> Boxes => Set<Box>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Box>().HasMany(b => b.Things).WithOne().HasForeignKey(t => t.BoxId);
            EntityBuilder<Thing> thing = model.Entity<Thing>();
            thing.Property(t => t.Mark).HasConversion(m => m.Text, v => new Mark(v));
            thing.Property(t => t.Size).HasConversion(s => s.Number, v => new Size(v));
            thing.Property(t => t.Code).HasConversion(c => c.Text.Trim(), v => new Code(v));
        }
    }
}
