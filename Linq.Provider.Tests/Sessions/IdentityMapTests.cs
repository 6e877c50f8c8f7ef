using System.Runtime.CompilerServices;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Objects by their keys, few and many.</summary>
public sealed class IdentityMapTests
{
    private readonly SessionModel _model = new(ModelFactory.Build(typeof(IdentityMapTests), [("Customers", typeof(Customer))], null), ColumnReaders.Typed);
    private readonly EntityPersister _persister;

    public IdentityMapTests() => _persister = _model.PersisterOf(_model.Model.Maps[typeof(Customer)]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_objects_are_found_by_their_keys(bool isReserved)
    {
        var map = new IdentityMap();
        var random = new Random(3);
        Dictionary<int, EntityHandle> expected = [];
        for (int i = 0; i < 20_000; i++)
        {
            if (isReserved && i % 5_000 == 10)
            {
                map.Reserve<int>(_persister, 4_990);
            }

            int key = i % 2 == 0 ? i : random.Next();
            map.Add(_persister, key, expected[key] = Track(i));
            if (i % 7 == 0)
            {
                map.Remove(_persister, (object)key, expected[key]);
                expected.Remove(key);
            }
        }

        Assert.All(expected, e => Assert.True(map.TryGet(_persister, e.Key, out EntityHandle? found) && ReferenceEquals(found, e.Value)));
        Assert.All(expected, e => Assert.Same(e.Value, map.Find(_persister, e.Key)));
        Assert.False(map.TryGet(_persister, -1, out _));
        Assert.True(map.HasJustMissed(_persister, -1));
    }

    [Fact]
    public void Keys_whose_hash_codes_agree_are_found_too()
    {
        var map = new IdentityMap();
        EntityHandle[] all = [.. Enumerable.Range(0, 4_000).Select(Track)];
        for (int i = 0; i < all.Length; i++)
        {
            map.Add(_persister, new Alike(i), all[i]);
        }

        for (int i = 0; i < all.Length; i += 100)
        {
            Assert.Same(all[i], map.Find(_persister, new Alike(i)));
        }
    }

    /// <summary>A large array would lie with the large objects, and keep all alive until the next full collection.</summary>
    [Fact]
    public void What_is_let_go_of_is_collected_with_the_young_objects()
    {
        // Other tests may have all objects collected meanwhile, which makes them old.
        Assert.Contains(Enumerable.Range(0, 20), _ =>
        {
            WeakReference weak = Fill(5_000);
            GC.Collect(1);
            return !weak.IsAlive;
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Fill(int count)
    {
        var map = new IdentityMap();
        EntityHandle last = Track(0);
        for (int i = 0; i < count; i++)
        {
            map.Add(_persister, i, last = Track(i));
        }

        return new WeakReference(last);
    }

    private TrackedEntity Track(int sequence) => new(new Customer(), _persister, EntityState.Persistent, sequence);

    private sealed record Alike(int Value)
    {
        public override int GetHashCode() => 1;
    }
}
