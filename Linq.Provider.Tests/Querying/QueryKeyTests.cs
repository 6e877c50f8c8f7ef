using System.Linq.Expressions;
using Linq.Provider.Querying;
using Linq.Provider.Translation;

namespace Linq.Provider.Tests.Querying;

/// <summary>Stage 1 and 2 of the pipeline: what makes two queries the same, and what becomes a parameter.</summary>
public sealed class QueryKeyTests
{
    private static readonly IQueryable<Thing> Things = new Query<Thing>(new QueryProvider(null!), new EntityRootExpression(typeof(Thing)));

    [Fact]
    public void Captured_values_are_no_part_of_the_key()
    {
        IQueryable<Thing> ByName(string? name) => Things.Where(t => t.Name == name);
        IQueryable<Thing> ByRenamed(string? other) => Things.Where(x => x.Name == other);

        Assert.Equal(Read(ByName("a")).Key, Read(ByName("b")).Key);
        Assert.Equal(Read(ByName("a")).Key, Read(ByName(null)).Key);
        Assert.Equal(Read(ByName("a")).Key, Read(ByRenamed("a")).Key);
        Assert.Equal(["a"], Read(ByName("a")).Values());
    }

    [Fact]
    public void Literals_members_operators_and_types_are_part_of_the_key()
    {
        QueryKey key = Read(Things.Where(t => t.Size == 1)).Key;
        Assert.NotEqual(key, Read(Things.Where(t => t.Size == 2)).Key);
        Assert.NotEqual(key, Read(Things.Where(t => t.Id == 1)).Key);
        Assert.NotEqual(key, Read(Things.Where(t => t.Size != 1)).Key);
        Assert.NotEqual(key, Read(Things.Where(t => t.Size == 1).Take(1)).Key);
        Assert.NotEqual(Read(Things.Select(t => (long)t.Size)).Key, Read(Things.Select(t => (double)t.Size)).Key);
        Assert.NotEqual(Read(Things.Select(t => new[] { t.Id })).Key, Read(Things.Select(t => new[] { t.Id, t.Size })).Key);
    }

    [Fact]
    public void Literals_that_are_equal_but_not_the_same_are_told_apart()
    {
        Assert.NotEqual(Read(Things.Select(t => 1.0m)).Key, Read(Things.Select(t => 1.00m)).Key);
        Assert.NotEqual(Read(Things.Select(t => 0.0)).Key, Read(Things.Select(t => -0.0)).Key);
        Assert.NotEqual(Read(Things.Select(t => 0f)).Key, Read(Things.Select(t => -0f)).Key);
        Assert.Equal(Read(Things.Select(t => 1.00m + t.Size)).Key, Read(Things.Select(x => 1.00m + x.Size)).Key);
    }

    [Fact]
    public void A_computation_with_captured_values_is_one_parameter()
    {
        int a = 2;
        int b = 3;
        Assert.Equal([7], Read(Things.Where(t => t.Size > (a * 2) + b)).Values());
        Assert.Equal([5], Read(Things.Where(t => t.Size > Math.Max(a, 5))).Values());
    }

    [Fact]
    public void A_captured_query_is_read_in_its_place()
    {
        IQueryable<Thing> small = Things.Where(t => t.Size < 10);
        QueryReader read = Read(Things.Where(t => small.Any(s => s.Id == t.Id)));
        Assert.Empty(read.Parameters);
        Assert.Equal(Read(Things.Where(t => Things.Where(x => x.Size < 10).Any(s => s.Id == t.Id))).Key, read.Key);
    }

    [Fact]
    public void What_gives_another_value_each_time_is_no_parameter()
    {
        Assert.Empty(Read(Things.Select(t => new { t.Id, Token = Guid.NewGuid() })).Parameters);

        // The generator is captured, the number that it gives is not.
        Assert.Equal([Random.Shared], Read(Things.Select(t => Random.Shared.Next())).Values());
    }

    [Fact]
    public void Contains_over_a_span_becomes_contains_over_the_array()
    {
        int[] ids = [1, 2];
        IQueryable<Thing> query = Things.Where(t => ids.Contains(t.Id));
        QueryReader read = Read(query);
        Assert.Equal([ids], read.Values());
        Assert.Equal("Thing.Where(t => @p0.Contains(t.Id))", QueryNormalizer.Normalize(query.Expression, read).Expression.ToString());
    }

    [Fact]
    public void Tracking_and_tags_are_taken_out_of_the_query()
    {
        var query = new TagExpression(new TrackingExpression(Things.Where(t => t.Size > 1).Expression, false), "report");
        NormalizedQuery normalized = QueryNormalizer.Normalize(query, Read(query));
        Assert.False(normalized.Tracking);
        Assert.Equal(["report"], normalized.Tags);
        Assert.Equal("Thing.Where(t => (t.Size > 1))", normalized.Expression.ToString());
    }

    private static QueryReader Read(IQueryable query) => Read(query.Expression);

    private static QueryReader Read(Expression query)
    {
        var reader = new QueryReader();
        reader.Read(query);
        return reader;
    }

    private sealed class Thing
    {
        public int Id { get; set; }

        public int Size { get; set; }

        public string? Name { get; set; }
    }
}
