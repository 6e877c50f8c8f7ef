using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Querying;

namespace Linq.Provider.Tests.Translation;

/// <summary>Stage 3 of the pipeline: the algebra of a query before any rule has run. Differential tests prove what it means; these show its form.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void Selecting_makes_no_operator_of_its_own() => Shows(
        db => db.Staff.Where(s => s.Age > 30).Select(s => new { s.Name, Next = s.Age + 1 }).Where(x => x.Next < 60).Select(x => x.Name),
        """
        Project [s.Name]
          Filter s.Age + 1 < 60
            Filter s.Age > 30
              Scan Staff s [Id, Name, Age, TeamId]
        """);

    [Fact]
    public void A_reference_is_joined_once_where_its_row_is() => Shows(
        db => db.Staff.Where(s => s.Team!.Name == "a").OrderBy(s => s.Team!.Name).Select(s => s.Team!.Name),
        """
        Project [t.Name]
          Sort t.Name
            Filter t.Name = 'a'
              LeftJoin on t.Id =~ s.TeamId
                Scan Staff s [Id, Name, Age, TeamId]
                Scan Teams t [Id, Name]
        """);

    [Fact]
    public void The_key_of_a_reference_is_the_foreign_key() => Shows(
        db => db.Staff.Where(s => s.Team == null).Select(s => (int?)s.Team!.Id),
        """
        Project [s.TeamId]
          Filter s.TeamId is null
            Scan Staff s [Id, Name, Age, TeamId]
        """);

    [Fact]
    public void Aggregates_of_a_group_are_columns_of_the_grouping() => Shows(
        db => db.Staff.GroupBy(s => s.Age).Where(g => g.Count() > 1).Select(g => new { g.Key, Old = g.Count(s => s.Age > 60), First = g.Min(s => s.Name) }),
        """
        Project [Age, count#2, min]
          Filter count > 1
            Aggregate by [Age = s.Age] [count = Count(*), count#2 = Count(*) filter (s.Age > 60), min = Min(s.Name)]
              Scan Staff s [Id, Name, Age, TeamId]
        """);

    [Fact]
    public void A_collection_is_a_dependent_join() => Shows(
        db => db.Teams.SelectMany(t => t.Staff.OrderBy(s => s.Age).Take(2), (t, s) => new { Team = t.Name, s.Name }),
        """
        Project [t.Name, s.Name]
          Sort s.Age
            CrossApply
              Scan Teams t [Id, Name]
              Limit take 2
                Sort s.Age
                  Filter s.TeamId =~ t.Id
                    Scan Staff s [Id, Name, Age, TeamId]
        """);

    [Fact]
    public void A_left_join_keeps_rows_without_a_match() => Shows(
        db => from t in db.Teams join s in db.Staff on t.Id equals s.TeamId into g from s in g.DefaultIfEmpty() select new { t.Name, Who = s.Name },
        """
        Project [t.Name, s.Name]
          OuterApply
            Scan Teams t [Id, Name]
            Filter t.Id =~ s.TeamId
              Scan Staff s [Id, Name, Age, TeamId]
        """);

    [Fact]
    public void A_value_of_a_collection_is_a_subquery() => Shows(
        db => db.Teams.Where(t => t.Staff.Any(s => s.Age > 60)).Select(t => t.Staff.Max(s => (int?)s.Age)),
        """
        Project [Max = $1]
          $1:
            Project [max#2]
              Aggregate by [] [max#2 = Max(s2.Age)]
                Filter s2.TeamId =~ t.Id
                  Scan Staff s2 [Id, Name, Age, TeamId]
          Filter exists $2
            $2:
              Filter s.Age > 60
                Filter s.TeamId =~ t.Id
                  Scan Staff s [Id, Name, Age, TeamId]
            Scan Teams t [Id, Name]
        """);

    private static void Shows<T>(Func<StaffDb, IQueryable<T>> query, string algebra)
    {
        using Engine engine = Engine.Create("sqlite:///:memory:");
        using var db = new StaffDb(engine);
        IQueryable<T> made = query(db);
        BoundQuery bound = ((QueryProvider)made.Provider).BindAsync(made.Expression, async: false, CancellationToken.None).Completed();
        string plan = AlgebraPrinter.Print(bound.Query.Translated.Query.Plan).ReplaceLineEndings("\n").TrimEnd();
        Assert.Equal(algebra.ReplaceLineEndings("\n"), plan);
    }

    public sealed class Team
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Person> Staff { get; set; } = [];
    }

    public sealed class Person
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Age { get; set; }

        public int? TeamId { get; set; }

        public Team? Team { get; set; }
    }

    public sealed class StaffDb(Engine engine) : Session(engine)
    {
        public EntitySet<Person> Staff => Set<Person>();

        public EntitySet<Team> Teams => Set<Team>();
    }
}
