using System.Runtime.CompilerServices;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <content>Dropping objects, and finding them again.</content>
internal sealed partial class Walk
{
    /// <summary>Drops all objects of rows, with what was changed in them, and asks the session for them.</summary>
    /// <param name="collects">Whether the session gets to know that they were dropped; else it has to take that as it comes.</param>
    private void Forget(bool collects)
    {
        Dictionary<string, object[]> dropped = Drop();
        GC.Collect();
        if (collects)
        {
            GC.WaitForPendingFinalizers();
        }

        foreach ((string tag, object[] key) in dropped)
        {
            object found = tag[0] switch
            {
                'g' => _db.Find<Grower>(key)!,
                'k' => _db.Find<Licence>(key)!,
                'b' => _db.Find<Bed>(key)!,
                'p' => _db.Find<Plant>(key)!,
                'l' => _db.Find<Label>(key)!,
                _ => _db.Find<Note>(key)!,
            };
            Assert.Equal(tag, ((ITagged)found).Tag);
            Assert.All(GardenView.Scalars(found), v => Assert.Equal(_now.Get(tag, v.Property), v.Value));
            _objects.Add(tag, found);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Dictionary<string, object[]> Drop()
    {
        Dictionary<string, object[]> dropped = new(StringComparer.Ordinal);
        foreach ((string tag, object entity) in _objects.Where(o => _now.Has(o.Key) && _db.Entry(o.Value).State == EntityState.Persistent).ToArray())
        {
            dropped.Add(tag, RowKeyOf(entity));
            _objects.Remove(tag);
        }

        return dropped;
    }

    private static object[] RowKeyOf(object entity) => entity switch
    {
        Grower g => [g.Id],
        Licence k => [k.Id],
        Bed b => [b.Id],
        Plant p => [p.Id],
        Label l => [l.Row, l.Number],
        _ => [((Note)entity).Id],
    };
}
