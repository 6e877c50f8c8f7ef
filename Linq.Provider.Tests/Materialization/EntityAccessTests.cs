using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Keys, values and snapshots.</summary>
public sealed class EntityAccessTests
{
    public class Wide
    {
        public int Id { get; set; }

        public string? Code { get; set; }

        public byte[]? Bytes { get; set; }

        public int[] Numbers { get; set; } = [];

        public List<int> List { get; set; } = [];

        public decimal Price { get; private set; }

        public double Ratio { get; init; }

        public DateTimeOffset At { get; set; }

        public int? Maybe { get; }

        public bool Flag { get; set; }
    }

    private static readonly EntityMap Map = TestMaps.Map(typeof(Wide), keys: 2);
    private readonly EntityAccess _access = new(Map);

    private static Wide New() => new() { Id = 7, Code = "c", Bytes = [1, 2], Numbers = [3], List = [4], Ratio = double.NaN, At = DateTimeOffset.UnixEpoch };

    [Fact]
    public void The_key_is_typed()
    {
        Assert.Equal((7, "c"), _access.Key<(int, string)>()(New()));
        Assert.Equal((7, "c"), _access.GetKey(New()));
        Assert.Null(_access.GetKey(new Wide()));
        Assert.Equal(7, new EntityAccess(TestMaps.Map(typeof(Wide))).Key<int>()(New()));
    }

    [Fact]
    public void Properties_are_read_and_set_whatever_their_setters()
    {
        Wide entity = New();
        object?[] values = [1, null, new byte[] { 9 }, new[] { 1 }, new List<int>(), 5m, 1.5, DateTimeOffset.MaxValue, 8, true];
        foreach (PropertyMap property in Map.Properties)
        {
            _access.Set(entity, property, values[property.Index]);
            Assert.Equal(values[property.Index], _access.Get(entity, property));
        }

        _access.Set(entity, Map.Properties[5], null);
        Assert.Equal(0m, entity.Price);
    }

    [Fact]
    public void A_snapshot_shows_each_change_also_inside_arrays()
    {
        Wide entity = New();
        object snapshot = _access.Snapshot(entity);
        Span<bool> changed = stackalloc bool[Map.Properties.Count];
        Assert.False(_access.Changed(entity, snapshot, changed));
        Assert.False(_access.Changed(entity, snapshot, []));

        entity.Bytes![0] = 5;
        entity.Numbers[0] = 5;
        entity.List.Add(5);
        entity.At = entity.At.ToOffset(TimeSpan.FromHours(1));
        _access.Set(entity, Map.Properties[8], 3);
        Assert.True(_access.Changed(entity, snapshot, changed));
        Assert.Equal([false, false, true, true, true, false, false, true, true, false], changed.ToArray());
        Assert.Equal(new byte[] { 1, 2 }, _access.GetOriginal(snapshot, Map.Properties[2]));

        _access.Accept(entity, snapshot, Map.Properties[2]);
        _access.Changed(entity, snapshot, changed);
        Assert.False(changed[2]);

        _access.Restore(entity, snapshot);
        Assert.False(_access.Changed(entity, snapshot, changed));
        Assert.Equal([4], entity.List);
        Assert.Null(entity.Maybe);
        Assert.Equal(5, entity.Bytes[0]);
    }

    [Fact]
    public void An_equal_copy_is_no_change()
    {
        Wide entity = New();
        object snapshot = _access.Snapshot(entity);
        entity.Bytes = [1, 2];
        entity.Code = new string('c', 1);
        Assert.False(_access.Changed(entity, snapshot, []));
        entity.Bytes = null;
        Assert.True(_access.Changed(entity, snapshot, []));
    }

    [Fact]
    public void Comparing_allocates_nothing()
    {
        EntityMap map = TestMaps.Map(typeof(EntityShapeTests.Person));
        var access = new EntityAccess(map);
        var person = new EntityShapeTests.Person { Id = 1, Name = "x", BossId = 3 };
        object snapshot = access.Snapshot(person);
        Span<bool> changed = stackalloc bool[3];
        Compare(access, person, snapshot, changed, 100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Compare(access, person, snapshot, changed, 1000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Relationships_are_read_and_set()
    {
        EntityMap map = TestMaps.Map(typeof(EntityShapeTests.Person));
        NavigationMap boss = TestMaps.Navigation(map, "Boss", map, "BossId");
        map.SetNavigations([boss]);
        var access = new EntityAccess(map);
        EntityShapeTests.Person ann = new(), bob = new();
        access.Set(ann, boss, bob);
        Assert.Same(bob, access.Get(ann, boss));
    }

    private static void Compare(EntityAccess access, object entity, object snapshot, Span<bool> changed, int times)
    {
        for (int i = 0; i < times; i++)
        {
            access.Changed(entity, snapshot, changed);
        }
    }
}
