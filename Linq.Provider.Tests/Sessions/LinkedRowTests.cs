using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Many-to-many relationships over a table that a class of its own is mapped to.</summary>
public sealed class LinkedRowTests
{
    [DatabaseFact]
    public void A_link_that_needs_more_than_its_ends_is_refused_with_what_to_add(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new SchoolDb(engine);
        db.CreateAll();
        Pupil pupil = new() { Name = "Ann" };
        Course course = new() { Title = "maths" };
        db.AddRange<object>([pupil, course]);
        db.Commit();
        pupil.Courses.Add(course);
        Assert.Equal([pupil], course.Pupils);
        long sent = db.StatementCount;
        FlushException e = Assert.Throws<FlushException>(db.Flush);
        Assert.Equal("LP1403", e.Code);
        Assert.Contains("Pupil.Courses", e.Message, StringComparison.Ordinal);
        Assert.Contains("\"Grade\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("session.Add(new Enrolment {", e.Message, StringComparison.Ordinal);
        Assert.Equal([pupil, course], e.Entities);
        Assert.Equal(sent, db.StatementCount);
        Assert.Contains("Enrolment", Assert.Throws<FlushException>(() => db.PendingSql()).Message, StringComparison.Ordinal);

        // As it says.
        pupil.Courses.Remove(course);
        db.Add(new Enrolment { Pupil = pupil, Course = course, Grade = 2 });
        db.Commit();
        using var check = new SchoolDb(engine);
        Pupil ann = check.Pupils.Include(p => p.Courses).Single();
        Assert.Equal(["maths"], ann.Courses.Select(c => c.Title));
        ann.Courses.Clear();
        check.Commit();
        Assert.Equal(0, check.Enrolments.Count());
    }

    [DatabaseFact]
    public void A_link_whose_further_columns_have_values_of_their_own_is_written(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        using var engine = Engine.Create(database.Url);
        using var db = new SchoolDb(engine);
        db.CreateAll();
        db.Add(new Pupil { Name = "Ann", Clubs = { new Club { Name = "chess" } } });
        db.Commit();
        Membership membership = db.Memberships.Include(m => m.Club).Single();
        Assert.Equal((3, null, "chess"), (membership.Rank, membership.Note, membership.Club.Name));
        membership.Rank = 4;
        db.Commit();
        Assert.Equal([4], db.Memberships.Select(m => m.Rank));
    }

    internal class Pupil
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public ICollection<Course> Courses { get; set; } = [];

        public ICollection<Club> Clubs { get; set; } = [];
    }

    internal class Course
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public ICollection<Pupil> Pupils { get; set; } = [];
    }

    internal class Club
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public ICollection<Pupil> Pupils { get; set; } = [];
    }

    internal class Enrolment
    {
        public int PupilId { get; set; }

        public int CourseId { get; set; }

        public int Grade { get; set; }

        public Pupil Pupil { get; set; } = null!;

        public Course Course { get; set; } = null!;
    }

    internal class Membership
    {
        public int Id { get; set; }

        public int PupilId { get; set; }

        public int ClubId { get; set; }

        public int Rank { get; set; }

        public string? Note { get; set; }

        public Pupil Pupil { get; set; } = null!;

        public Club Club { get; set; } = null!;
    }

    internal sealed class SchoolDb(Engine engine) : Session(engine)
    {
        public EntitySet<Pupil> Pupils => Set<Pupil>();

        public EntitySet<Course> Courses => Set<Course>();

        public EntitySet<Club> Clubs => Set<Club>();

        public EntitySet<Enrolment> Enrolments => Set<Enrolment>();

        public EntitySet<Membership> Memberships => Set<Membership>();

        protected override void Configure(ModelBuilder model)
        {
            model.Entity<Enrolment>().HasKey(e => new { e.PupilId, e.CourseId });
            model.Entity<Membership>().Property(m => m.Rank).HasDefaultValue(3);
            model.Entity<Pupil>().HasMany(p => p.Courses).WithMany(c => c.Pupils).UsingTable("Enrolments", "PupilId", "CourseId");
            model.Entity<Pupil>().HasMany(p => p.Clubs).WithMany(c => c.Pupils).UsingTable("Memberships", "PupilId", "ClubId");
        }
    }
}
