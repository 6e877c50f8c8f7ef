using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Members;

/// <summary>
/// Every public member of the simple types, found by reflection: the database computes what C# computes for every row, or the use is refused by a code before any SQL is sent.
/// </summary>
public sealed class MemberMatrixTests(SubjectFixture subjects) : IClassFixture<SubjectFixture>
{
    public static TheoryData<string> TypeNames => [.. MemberCatalogue.Types.Select(MemberCatalogue.NameOf)];

    [DatabaseTheory]
    [MemberData(nameof(TypeNames))]
    public void Members_mean_what_they_mean_in_CSharp_or_are_refused(Dbms dbms, string type)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        IReadOnlyList<Subject> rows = db.Subjects.ToList();
        var wrong = new List<string>();
        foreach (MemberInfo member in MemberCatalogue.Of(MemberCatalogue.Types.Single(t => MemberCatalogue.NameOf(t) == type)))
        {
            if (MemberSamples.Of(member) is { } use)
            {
                MemberOutcome outcome = MemberCheck.Run(db, rows, use, MemberCheck.PrecisionOf(dbms));
                string? defect = outcome.Refusal is null ? outcome.Difference : outcome.Refusal.Code.StartsWith("LP12", StringComparison.Ordinal) ? null : outcome.Refusal.Message;
                if (defect is not null)
                {
                    wrong.Add($"{MemberSamples.KeyOf(member)}: {defect} {outcome.Sql}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [DatabaseFact]
    public void White_space_parts_texts_if_no_separator_is_given(Dbms dbms)
    {
        using var db = new SubjectDb(subjects[dbms].Engine);
        Assert.Equal(db.Subjects.Count(), db.Subjects.Count(s => ("one two " + s.Id).Split((char[]?)null)[1] == "two"));
    }

    [Fact]
    public void Every_sample_by_hand_is_of_a_member_of_the_catalogue()
    {
        HashSet<string> members = [.. MemberCatalogue.Types.SelectMany(MemberCatalogue.Of).Select(MemberSamples.KeyOf)];
        Assert.DoesNotContain(MemberSamplesByHand.All().Keys, key => !members.Contains(key));
    }
}

/// <summary>The rows of <see cref="SubjectRows"/> on each database.</summary>
public sealed class SubjectFixture : DatabaseFixture
{
    protected override void Seed(TestDatabase database)
    {
        using var db = new WritableSubjectDb(database.Engine);
        db.CreateAll();
        db.AddRange(SubjectRows.Create());
        db.Commit();
    }

    private sealed class WritableSubjectDb(Engine engine) : Session(engine)
    {
        public EntitySet<Subject> Subjects => Set<Subject>();
    }
}
