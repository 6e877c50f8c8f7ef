namespace Linq.Provider.Tests.Sessions.Walks;

/// <content>Transactions, failures, and the comparison.</content>
internal sealed partial class Walk
{
    private void Transact(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.Flush:
                Flush();
                break;
            case Act.Nest:
                SessionTransaction savepoint = _db.BeginNested();
                _moved.Clear();
                _nested.Push((savepoint, _now, [.. _objects.Keys]));
                Check();
                break;
            case Act.CommitNested when _nested.TryPop(out var inner):
                inner.Savepoint.Commit();
                _moved.Clear();
                Check();
                break;
            case Act.RollbackNested when _nested.TryPop(out var inner):
                inner.Savepoint.Rollback();
                GoBack(inner.World, inner.Known);
                break;
            case Act.Rollback:
                _db.Rollback();
                _nested.Clear();
                GoBack(_committed, [.. _committed.Things.Keys]);
                CheckCommitted();
                break;
            case Act.Commit:
                Commit();
                break;
            case Act.Begin:
                Commit();
                _db.Begin(step.A % 2 == 0 ? default : System.Data.IsolationLevel.Serializable);
                break;
            case Act.Reopen:
                Commit();
                Reopen();
                break;
        }
    }

    private void Flush()
    {
        _db.Flush();
        _moved.Clear();
        Check();
    }

    private void Commit()
    {
        _db.Commit();
        _moved.Clear();
        _nested.Clear();
        _committed = _now;
        foreach (string gone in _objects.Keys.Where(t => !_now.Has(t)).ToArray())
        {
            Assert.True(_db.Entry(_objects[gone]).State is EntityState.Detached or EntityState.Transient, $"{gone} is {_db.Entry(_objects[gone]).State} after a commit.");
            _objects.Remove(gone);
        }

        Check();
        CheckCommitted();
    }

    /// <summary>Memory is as it was at some time; what came since is unknown to the session.</summary>
    private void GoBack(World world, HashSet<string> known)
    {
        _moved.Clear();
        _now = world;
        foreach (string later in _objects.Keys.Where(t => !known.Contains(t)).ToArray())
        {
            Assert.True(_db.Entry(_objects[later]).State == EntityState.Transient && (GardenView.HasNoKey(_objects[later]) || _again.Contains(_objects[later])), $"{later} is {_db.Entry(_objects[later]).State} after a rollback.");
            _objects.Remove(later);
        }

        foreach (object read in _objects.Where(o => _now.Has(o.Key)).Select(o => o.Value).Where(o => _isForgetful || _again.Contains(o)))
        {
            // What was read in the transaction is read again when it is asked for.
            Assert.Same(read, FindAgain(read));
        }

        Check();
    }

    private void Reopen()
    {
        _db.Dispose();
        _db = new Garden(_engine, _options);
        _objects.Clear();
        foreach (object entity in All(_db))
        {
            _objects.Add(((ITagged)entity).Tag, entity);
        }
    }

    private void Fail(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.Duplicate when Pick('p', step.A) is { } tag:
                Flush();
                string edited = Pick('p', step.B)!;
                Edit(edited, step.C);
                var twin = new Plant { Tag = tag };
                _db.Add(twin);
                FlushException refused = Assert.Throws<FlushException>(_db.Flush);
                Assert.Equal([twin], refused.Entities);
                Assert.Contains("INSERT", refused.Sql, StringComparison.Ordinal);
                Assert.Equal((EntityState.Pending, Guid.Empty), (_db.Entry(twin).State, twin.Id));
                _db.Remove(twin);
                Check(isFlushed: false);
                Flush();
                break;
            case Act.Orphan:
                Flush();
                Licence orphan = new() { Tag = "k" };
                _db.Add(orphan);
                FlushException forgotten = Assert.Throws<FlushException>(_db.Flush);
                Assert.Equal([orphan], forgotten.Entities);
                Assert.Null(forgotten.Sql);
                _db.Detach(orphan);
                Flush();
                break;
            case Act.Conflict when Pick('g', step.A) is { } tag:
                Conflict(tag, step.B, step.C % 2 == 0 ? ConcurrencyWinner.Client : ConcurrencyWinner.Database);
                break;
        }
    }

    private void Conflict(string tag, int value, ConcurrencyWinner winner)
    {
        Commit();
        Grower grower = Get<Grower>(tag);
        _execute($"UPDATE \"Growers\" SET \"Version\" = \"Version\" + 1, \"Nick\" = 'theirs' WHERE \"Id\" = {grower.Id}");
        _committed = _now.Set(tag, "Nick", "theirs");
        string mine = grower.Nick == $"mine{value}" ? "mine" : $"mine{value}";
        grower.Nick = mine;
        ConcurrencyException conflict = Assert.Throws<ConcurrencyException>(_db.Flush);
        ConcurrencyEntry entry = Assert.Single(conflict.Entries);
        Assert.Equal((grower, "theirs", mine), (entry.Entity, entry.Database!["Nick"], entry.Current["Nick"]));
        entry.Resolve(winner);
        _now = _now.Set(tag, "Nick", winner == ConcurrencyWinner.Client ? grower.Nick! : "theirs");
        Flush();
    }

    /// <summary>Memory, and what the session reads in its own transaction, are as they should be, and nothing is left to write.</summary>
    private void Check(bool isFlushed = true)
    {
        foreach (string tag in _now.Things.Keys)
        {
            EntityState state = _db.Entry(_objects[tag]).State;
            Assert.True(state == EntityState.Persistent || (!isFlushed && state == EntityState.Pending), $"{tag} is {state}.");
        }

        Assert.Equal(_now.Describe(), GardenView.Describe([.. _now.Things.Keys.Select(t => _objects[t])]));
        if (!isFlushed)
        {
            return;
        }

        CheckLoaded();
        Assert.Equal("", _db.PendingSql());
        Compare(_db, _now);
        foreach (Grower grower in _db.Growers.AsNoTracking().ToList())
        {
            Assert.Equal(grower.Version, Get<Grower>(grower.Tag).Version);
        }
    }

    /// <summary>What others see is what was committed.</summary>
    private void CheckCommitted()
    {
        using var other = new Garden(_engine);
        Compare(other, _committed);
    }

    private static void Compare(Garden db, World world)
    {
        Assert.Equal(world.Describe(), GardenView.Describe(All(db, isTracked: false)));
        string[] links = [.. db.Plants.AsNoTracking().SelectMany(p => p.Labels, (p, l) => new { Plant = p.Tag, Label = l.Tag }).AsEnumerable().Select(x => $"{x.Plant}-{x.Label}").Order(StringComparer.Ordinal)];
        Assert.Equal(world.Of('p').SelectMany(p => world.Labels(p).Select(l => $"{p}-{l}")).Order(StringComparer.Ordinal), links);
    }

    private static List<object> All(Garden db, bool isTracked = true) =>
        [.. Read(db.Growers, isTracked), .. Read(db.Licences, isTracked), .. Read(db.Beds, isTracked), .. Read(db.Plants, isTracked), .. Read(db.Labels, isTracked), .. Read(db.Notes, isTracked)];

    private static List<T> Read<T>(IQueryable<T> set, bool isTracked) where T : class => [.. isTracked ? set : set.AsNoTracking()];

    private void LoadAll()
    {
        Flush();
        foreach (string tag in _now.Things.Keys)
        {
            switch (_objects[tag])
            {
                case Grower g:
                    (_, _) = (g.Beds.Count, g.Licence);
                    break;
                case Bed b:
                    (_, _) = (b.Grower, b.Plants.Count);
                    break;
                case Plant p:
                    (_, _, _, _) = (p.Bed, p.Mother, p.Cuttings.Count, p.Labels.Count);
                    break;
                case Label l:
                    (_, _) = (l.Plants.Count, l.Notes.Count);
                    break;
                case Note n:
                    _ = n.Label;
                    break;
                case Licence k:
                    _ = k.Grower;
                    break;
            }
        }
    }

    /// <summary>The relationships that are loaded hold what they should, from both ends.</summary>
    private void CheckLoaded()
    {
        foreach (string tag in _now.Things.Keys)
        {
            switch (_objects[tag])
            {
                case Grower g:
                    CheckItems(g, "Beds", _db.IsLoaded(g, x => x.Beds), () => g.Beds, _now.Referring('b', "Grower", tag));
                    CheckItems(g, "Licence", _db.IsLoaded(g, x => x.Licence), () => g.Licence is { } l ? [l] : [], _now.Referring('k', "Grower", tag));
                    break;
                case Bed b:
                    CheckItems(b, "Grower", _db.IsLoaded(b, x => x.Grower), () => [b.Grower], Target(tag, "Grower"));
                    CheckItems(b, "Plants", _db.IsLoaded(b, x => x.Plants), () => b.Plants, _now.Referring('p', "Bed", tag));
                    break;
                case Plant p:
                    CheckItems(p, "Bed", _db.IsLoaded(p, x => x.Bed), () => p.Bed is { } bed ? [bed] : [], Target(tag, "Bed"));
                    CheckItems(p, "Mother", _db.IsLoaded(p, x => x.Mother), () => p.Mother is { } mother ? [mother] : [], Target(tag, "Mother"));
                    CheckItems(p, "Cuttings", _db.IsLoaded(p, x => x.Cuttings), () => p.Cuttings, _now.Referring('p', "Mother", tag));
                    CheckItems(p, "Labels", _db.IsLoaded(p, x => x.Labels), () => p.Labels, _now.Labels(tag));
                    break;
                case Label l:
                    CheckItems(l, "Plants", _db.IsLoaded(l, x => x.Plants), () => l.Plants, [.. _now.Of('p').Where(p => _now.Labels(p).Contains(tag))]);
                    CheckItems(l, "Notes", _db.IsLoaded(l, x => x.Notes), () => l.Notes, _now.Referring('n', "Label", tag));
                    break;
                case Note n:
                    CheckItems(n, "Label", _db.IsLoaded(n, x => x.Label), () => n.Label is { } label ? [label] : [], Target(tag, "Label"));
                    break;
                case Licence k:
                    CheckItems(k, "Grower", _db.IsLoaded(k, x => x.Grower), () => [k.Grower], Target(tag, "Grower"));
                    break;
            }
        }
    }

    private string[] Target(string tag, string property) => _now.Get(tag, property) is { Length: > 0 } target ? [target] : [];

    private void CheckItems(ITagged owner, string relationship, bool isLoaded, Func<IEnumerable<object>> items, string[] expected)
    {
        if (isLoaded)
        {
            object[] actual = [.. items().OrderBy(i => ((ITagged)i).Tag, StringComparer.Ordinal)];
            Assert.Equal($"{owner.Tag}.{relationship}: {string.Join(' ', expected)}", $"{owner.Tag}.{relationship}: {string.Join(' ', actual.Select(i => ((ITagged)i).Tag))}");
            Assert.All(actual, item => Assert.Same(_objects[((ITagged)item).Tag], item));
        }
    }
}
