using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Objects to which references lead, sought among rows, whatever the reference goes by.</summary>
public sealed class ReferenceSoughtTests
{
    public class Desk
    {
        public int Id { get; set; }

        public string Code { get; set; } = "";
    }

    public class Line
    {
        public int Book { get; set; }

        public int Number { get; set; }

        public int? PreviousBook { get; set; }

        public int? PreviousNumber { get; set; }

        public Line? Previous { get; set; }

        public string? DeskCode { get; set; }

        public Desk? Desk { get; set; }

        public Line? Next { get; set; }
    }

    public sealed class BookDb(Engine engine) : Session(engine)
    {
        public EntitySet<Line> Lines => Set<Line>();

        public EntitySet<Desk> Desks => Set<Desk>();

        protected override void Configure(ModelBuilder model)
        {
            EntityBuilder<Line> line = model.Entity<Line>();
            line.HasKey(l => new { l.Book, l.Number });
            line.Property(l => l.Number).HasDefaultValue(0);
            line.HasOne(l => l.Previous).WithMany().HasForeignKey(l => new { l.PreviousBook, l.PreviousNumber });
            line.HasOne(l => l.Desk).WithMany().HasForeignKey(l => l.DeskCode).HasPrincipalKey(d => d.Code);
            line.HasOne(l => l.Next).On((l, n) => n.Number == l.Number + 1);
        }
    }

    [DatabaseFact]
    public void References_are_found_among_rows(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var db = new BookDb(database.Engine);
        db.CreateAll();
        Desk[] desks = [.. Enumerable.Range(1, 3).Select(i => new Desk { Id = i, Code = $"d{i}" })];
        Line[] lines = [.. Enumerable.Range(1, 7).Select(i => new Line { Book = i % 2, Number = i, Desk = i % 4 == 0 ? null : desks[i % 3] })];
        for (int i = 2; i < lines.Length; i++)
        {
            lines[i].Previous = i == 4 ? null : lines[i - 2];
        }

        db.AddRange<Desk>(desks);
        db.AddRange<Line>(lines);
        db.Commit();

        Same(l => l.Where(x => l.Where(y => y.Number > 2).Contains(x.Previous)));
        Same(l => l.Where(x => !l.Where(y => y.Number > 2).Contains(x.Previous)));
        Same(l => l.Where(x => x.Previous != null && l.Contains(x.Previous.Previous)));
        Same(l => l.Where(x => l.Where(y => y.Book == x.Book && y.Number > x.Number).Select(y => y.Previous).Contains(x.Previous)));
        foreach (Line line in lines)
        {
            line.Next = lines.FirstOrDefault(l => l.Number == line.Number + 1);
        }

        Same(l => l.Where(x => l.Where(y => y.Number > 3).Contains(x.Next)));
        Line[] some = [.. lines.Take(3)];
        List<Desk> two = [.. desks.Skip(1)];
        Same(l => l.Where(x => some.Contains(x.Previous) || two.Contains(x.Desk!)));
        Same(l => l.Where(x => some.Contains(x.Next)));
        Same(l => l.Where(x => some.Any(y => y == x.Previous) && two.All(d => d != x.Desk)));
        SameDesks((l, d) => l.Where(x => d.Where(y => y.Id > 1).Contains(x.Desk)));
        SameDesks((l, d) => l.Where(x => !d.Where(y => y.Id > 1).Contains(x.Desk)));
        SameDesks((l, d) => l.Where(x => l.Where(y => y.Number > x.Number).Select(y => y.Desk).Contains(x.Desk)));
        SameDesks((l, d) => l.Where(x => x.Previous != null && d.Contains(x.Previous.Desk)));

        void Same(Func<IQueryable<Line>, IQueryable<Line>> query) => SameDesks((l, _) => query(l));

        void SameDesks(Func<IQueryable<Line>, IQueryable<Desk>, IQueryable<Line>> query)
        {
            IEnumerable<int> expected = query(lines.AsQueryable(), desks.AsQueryable()).Select(x => x.Number).OrderBy(n => n);
            Assert.Equal(expected.ToList(), query(db.Lines, db.Desks).Select(x => x.Number).OrderBy(n => n).ToList());
        }
    }
}
