using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;

namespace Linq.Provider.Tests.Sessions;

/// <summary>What a session keeps alive: found by the object, in the order in which it came.</summary>
public sealed class HeldEntitiesTests
{
    private static readonly (string, Type)[] Sets = [("Customers", typeof(Customer)), ("Orders", typeof(Order))];

    private readonly SessionModel _model = new(ModelFactory.Build(typeof(HeldEntitiesTests), Sets, null), ColumnReaders.Typed);
    private readonly HeldEntities _held = new();
    private int _sequence;

    [Fact]
    public void Objects_come_and_go_in_any_order()
    {
        var random = new Random(7);
        List<TrackedEntity> expected = [];
        List<TrackedEntity> gone = [];
        for (int step = 0; step < 5_000; step++)
        {
            switch (random.Next(10))
            {
                case < 5:
                    expected.Add(Add(random.Next(5) == 0 ? new Order() : new Customer()));
                    break;
                case < 8 when expected.Count > 0:
                    TrackedEntity leaving = expected[random.Next(expected.Count)];
                    _held.Remove(leaving);
                    expected.Remove(leaving);
                    gone.Add(leaving);
                    break;
                case 8 when gone.Count > 0:
                    Assert.Null(Find(gone[random.Next(gone.Count)].Entity));
                    break;
                case 9 when random.Next(50) == 0:
                    expected.ForEach(_held.Remove);
                    expected.Clear();
                    break;
                default:
                    if (expected.Count > 0)
                    {
                        // One somewhere, and those after it: in turn, as relationships are filled.
                        int first = random.Next(expected.Count);
                        Assert.All(expected.Skip(first).Take(3), e => Assert.Same(e, Find(e.Entity)));
                    }

                    break;
            }

            Assert.Equal(expected.Count, _held.Count);
        }

        Assert.Equal(expected, All());
        Assert.All(expected, e => Assert.True(_held.Holds(e)));
        Assert.All(gone, e => Assert.False(_held.Holds(e)));
        Assert.All(expected, e => Assert.Same(e, _held.Find(e.Entity)));
    }

    [Fact]
    public void Parents_and_their_children_are_found_in_turn_without_an_index()
    {
        TrackedEntity[] parents = [.. Enumerable.Range(0, 20).Select(_ => Add(new Customer()))];
        TrackedEntity[] children = [.. Enumerable.Range(0, 60).Select(_ => Add(new Order()))];
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < parents.Length; i++)
            {
                Assert.True(_held.TryFindNear(parents[i].Entity, out TrackedEntity? parent) && ReferenceEquals(parent, parents[i]));
                for (int j = 0; j < 3; j++)
                {
                    Assert.True(_held.TryFindNear(children[(3 * i) + j].Entity, out TrackedEntity? child) && ReferenceEquals(child, children[(3 * i) + j]));
                }
            }
        }
    }

    [Fact]
    public void Objects_may_be_taken_out_while_all_are_enumerated()
    {
        TrackedEntity[] all = [.. Enumerable.Range(0, 10).Select(_ => Add(new Customer()))];
        foreach (TrackedEntity entity in _held)
        {
            if (entity.Sequence % 2 == 0)
            {
                _held.Remove(entity);
            }
        }

        Assert.Equal(all.Where(e => e.Sequence % 2 != 0), All());
    }

    [Fact]
    public async Task Another_thread_may_ask_while_objects_come_and_go()
    {
        TrackedEntity first = Add(new Customer());
        using var stop = new CancellationTokenSource();
        Task asking = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.Same(first, _held.Find(first.Entity));
                Assert.Null(_held.Find(this));
            }
        });

        for (int round = 0; round < 200; round++)
        {
            TrackedEntity[] some = [.. Enumerable.Range(0, 50).Select(_ => Add(new Customer()))];
            Assert.Same(some[25], Find(some[25].Entity));
            Array.ForEach(some, _held.Remove);
        }

        await stop.CancelAsync();
        await asking;
        Assert.Equal([first], All());
    }

    private TrackedEntity Add(object entity)
    {
        Assert.True(_model.TryGetPersister(entity.GetType(), out EntityPersister? persister));
        var tracked = new TrackedEntity(entity, persister, EntityState.Persistent, ++_sequence);
        _held.Add(tracked);
        return tracked;
    }

    private TrackedEntity? Find(object entity) => _held.TryFindNear(entity, out TrackedEntity? near) ? near : _held.Find(entity);

    private List<TrackedEntity> All()
    {
        List<TrackedEntity> all = [];
        foreach (TrackedEntity entity in _held)
        {
            all.Add(entity);
        }

        return all;
    }
}
