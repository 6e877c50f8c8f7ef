namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>A session that takes random steps, and beside it the world as it should be. After each flush, commit and rollback the two are compared, with the database as the third.</summary>
internal sealed partial class Walk : IDisposable
{
    private readonly Engine _engine;
    private readonly Action<string> _execute;
    private readonly SessionOptions? _options;
    private readonly bool _isForgetful;
    private readonly Dictionary<string, object> _objects = new(StringComparer.Ordinal);
    private readonly Stack<(SessionTransaction Savepoint, World World, HashSet<string> Known)> _nested = new();

    /// <summary>The objects whose place was changed since the last flush: what two contradictory changes mean is no question here.</summary>
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);

    /// <summary>The objects that were read, not added: if their row was added before in the same transaction, they keep its key when that is rolled back.</summary>
    private readonly HashSet<object> _again = new(ReferenceEqualityComparer.Instance);
    private Garden _db;
    private World _now = World.Empty;
    private World _committed = World.Empty;
    private int _last;

    /// <param name="isForgetful">Whether to drop objects now and then that the session can find again.</param>
    public Walk(Engine engine, Action<string> execute, SessionOptions? options = null, bool isForgetful = false)
    {
        (_engine, _execute, _options, _isForgetful) = (engine, execute, options, isForgetful);
        _execute("DELETE FROM \"LabelPlant\"; UPDATE \"Plants\" SET \"MotherId\" = NULL; DELETE FROM \"Notes\"; DELETE FROM \"Plants\"; DELETE FROM \"Labels\"; DELETE FROM \"Beds\"; DELETE FROM \"Licences\"; DELETE FROM \"Growers\"");
        _db = new Garden(engine, options);
    }

    public void Take(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.AddGrower or Act.AddLicence or Act.AddBed or Act.AddPlant or Act.AddLabel or Act.AddNote:
                Add(step);
                break;
            case Act.MovePlant or Act.MoveBed or Act.SetMother or Act.Link or Act.Unlink or Act.Annotate:
                Move(step);
                break;
            case Act.Flush or Act.Nest or Act.CommitNested or Act.RollbackNested or Act.Rollback or Act.Commit or Act.Begin or Act.Reopen:
                Transact(step);
                break;
            case Act.Duplicate or Act.Orphan or Act.Conflict:
                Fail(step);
                break;
            default:
                Work(step);
                break;
        }

        if (_isForgetful && (step.A + step.B + step.C) % 3 == 0)
        {
            Forget(collects: step.A % 4 != 3);
        }
    }

    /// <summary>Commits, and compares for the last time.</summary>
    public void End() => Commit();

    public void Dispose() => _db.Dispose();

    private void Work(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.Edit when Pick("gbpln"[step.A % 5], step.B) is { } tag:
                Edit(tag, step.C);
                break;
            case Act.Remove when Pick("gkbpln"[step.A % 6], step.B) is { } tag:
                Remove(tag);
                break;
            case Act.Refresh when Pick("gbpln"[step.A % 5], step.B) is { } tag:
                Flush();
                GardenView.Edit(_objects[tag], step.C + 41);
                _db.Refresh(_objects[tag]);
                Check();
                break;
            case Act.Expire when Pick("gbpln"[step.A % 5], step.B) is { } tag:
                Flush();
                GardenView.Edit(_objects[tag], step.C + 41);
                _db.Expire(_objects[tag]);
                Assert.Same(_objects[tag], FindAgain(_objects[tag]));
                Check();
                break;
            case Act.Find when Pick("gbpln"[step.A % 5], step.B) is { } tag:
                Flush();
                FindAgain(_objects[tag]);
                long statements = _db.StatementCount;
                Assert.Same(_objects[tag], FindAgain(_objects[tag]));
                Assert.Equal(statements, _db.StatementCount);
                break;
            case Act.Detach when Pick('n', step.A) is { } tag:
                Detach(tag, step.B);
                break;
            case Act.Attach when Pick('n', step.A) is { } tag && IsDetachable(tag):
                _db.Detach(Get<Note>(tag));
                _db.Attach(Get<Note>(tag));
                Assert.Equal(EntityState.Persistent, _db.Entry(Get<Note>(tag)).State);
                _again.Add(Get<Note>(tag));
                Check();
                break;
            case Act.Overwrite when Pick('n', step.A) is { } tag:
                Overwrite(tag, step.B);
                break;
            case Act.ExpireAll:
                Flush();
                foreach (string tag in _now.Things.Keys)
                {
                    _db.Expire(_objects[tag]);
                }

                Assert.All(_now.Things.Keys.Where(t => t[0] != 'k'), t => Assert.Same(_objects[t], FindAgain(_objects[t])));
                Check();
                break;
            case Act.Merge when Pick('g', step.A) is { } tag:
                Merge(tag, step.B, step.C);
                break;
            case Act.UpdateAll:
                UpdateAll(step.A);
                break;
            case Act.DeleteNotes:
                _db.Notes.Where(n => n.Weight > step.A).ExecuteDelete();
                _moved.Clear();
                _now = _now.Of('n').Where(n => int.Parse(_now.Get(n, "Weight"), null) > step.A).Aggregate(_now, (world, note) => world.Remove(note));
                Check();
                break;
            case Act.LoadAll:
                LoadAll();
                Check();
                break;
        }
    }

    private string? Pick(char kind, int number) => _now.Of(kind) is { Length: > 0 } tags ? tags[number % tags.Length] : null;

    /// <summary>One object in four is none.</summary>
    private string? PickOrNone(char kind, int number) => number % 4 == 3 ? null : Pick(kind, number / 2);

    private T Get<T>(string tag) where T : class => (T)_objects[tag];

    private T? GetOrNull<T>(string? tag) where T : class => tag is null ? null : Get<T>(tag);

    private string NewTag(char kind) => $"{kind}{++_last}";

    private void Know(object entity, params (string Property, string Value)[] references)
    {
        string tag = ((ITagged)entity).Tag;
        _objects.Add(tag, entity);
        _moved.Add(tag);
        _now = new World(_now.Things.SetItem(tag, System.Collections.Immutable.ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)));
        _now = GardenView.Scalars(entity).Concat(references).Aggregate(_now, (world, value) => world.Set(tag, value.Property, value.Value));
    }

    /// <summary>An object may be moved once between two flushes.</summary>
    private void Touch(string tag)
    {
        if (!_moved.Add(tag))
        {
            Flush();
            _moved.Add(tag);
        }
    }

    private void Edit(string tag, int value)
    {
        object entity = _objects[tag];
        GardenView.Edit(entity, value);
        _now = GardenView.Scalars(entity).Aggregate(_now, (world, scalar) => world.Set(tag, scalar.Property, scalar.Value));
    }

    private void Remove(string tag)
    {
        bool IsNew(string name) => _db.Entry(_objects[name]).State != EntityState.Persistent;
        if (IsNew(tag) || _now.Things.Keys.Any(t => _db.Entry(_objects[t]).State == EntityState.Transient) || (tag[0] == 'g' && _now.Referring('b', "Grower", tag).Any(IsNew)))
        {
            // What becomes of new objects that only one which is removed or never was a row refers to is for the application to say.
            Flush();
        }

        _db.Remove(_objects[tag]);
        _now = _now.Remove(tag);
    }

    /// <summary>Only what no collection holds: to take it out there is for the application.</summary>
    private bool IsDetachable(string tag)
    {
        Flush();
        IEnumerable<World> earlier = _nested.Select(n => n.World).Append(_committed);
        return Get<Note>(tag).LabelRow is null && !earlier.Any(w => w.Has(tag) && w.Get(tag, "Label").Length > 0);
    }

    private void Detach(string tag, int value)
    {
        if (!IsDetachable(tag))
        {
            return;
        }

        Note note = Get<Note>(tag);
        GardenView.Edit(note, value + 41);
        _db.Detach(note);
        Assert.Equal(EntityState.Detached, _db.Entry(note).State);
        Note again = _db.Find<Note>(note.Id)!;
        Assert.NotSame(note, again);
        _objects[tag] = again;
        _again.Add(again);
        Check();
    }

    /// <summary>Changes a row past its object, which reads it again then.</summary>
    private void Overwrite(string tag, int value)
    {
        Flush();
        _db.Notes.AsNoTracking().Where(n => n.Tag == tag).ExecuteUpdate(s => s.Set(n => n.Weight, value));
        _db.Refresh(Get<Note>(tag));
        _now = _now.Set(tag, "Weight", $"{value}");
        Check();
    }

    private void UpdateAll(int threshold)
    {
        _db.Plants.Where(p => p.Height >= threshold).ExecuteUpdate(s => s.Set(p => p.Height, p => p.Height + 1));
        _moved.Clear();
        _now = _now.Of('p').Where(p => int.Parse(_now.Get(p, "Height"), null) >= threshold)
            .Aggregate(_now, (world, plant) => world.Set(plant, "Height", $"{int.Parse(world.Get(plant, "Height"), null) + 1}"));
        Check();
    }

    /// <summary>A graph as from outside: other values, a bed less and one more.</summary>
    private void Merge(string tag, int value, int removed)
    {
        Flush();
        Grower mine = Get<Grower>(tag);
        string[] beds = _now.Referring('b', "Grower", tag);
        string? left = beds.Length > 0 && removed % 2 == 0 ? beds[removed % beds.Length] : null;
        string? licence = _now.Referring('k', "Grower", tag).SingleOrDefault();
        bool keepsLicence = value % 2 == 0 && licence is not null;
        var graph = new Grower
        {
            Id = mine.Id,
            Tag = tag,
            Nick = $"m{value}",
            Mood = mine.Mood,
            Photo = [7, (byte)value],
            Marks = [1, value],
            Version = mine.Version,
            Licence = keepsLicence ? new Licence { Id = Get<Licence>(licence!).Id, Tag = licence! } : null,
        };
        foreach (string kept in beds.Where(b => b != left))
        {
            graph.Beds.Add(new Bed { Id = Get<Bed>(kept).Id, Tag = kept, Width = value, GrowerId = mine.Id, Plants = null! });
        }

        string added = NewTag('b');
        graph.Beds.Add(new Bed { Tag = added, Width = value, Plants = null! });
        MergeResult<Grower> plan = _db.Merge(graph, dryRun: true);
        Assert.Equal("", _db.PendingSql());
        Check();
        MergeResult<Grower> done = _db.Merge(graph);
        Assert.Same(mine, done.Entity);
        Assert.Equal((plan.Added.Count, plan.Changed.Count, plan.Removed.Count), (done.Added.Count, done.Changed.Count, done.Removed.Count));
        _now = left is null ? _now : _now.Remove(left);
        _now = licence is null || keepsLicence ? _now : _now.Remove(licence);
        _now = GardenView.Scalars(graph).Aggregate(_now, (world, scalar) => world.Set(tag, scalar.Property, scalar.Value));
        _now = beds.Where(b => b != left).Aggregate(_now, (world, bed) => world.Set(bed, "Width", $"{value}"));
        Know(Assert.Single(done.Added.OfType<Bed>()), ("Grower", tag));
        Flush();
    }

    private object? FindAgain(object entity) => entity switch
    {
        Grower g => _db.Find<Grower>(g.Id),
        Bed b => _db.Find<Bed>(b.Id),
        Plant p => _db.Find<Plant>(p.Id),
        Label l => _db.Find<Label>(l.Row, l.Number),
        Note n => _db.Find<Note>(n.Id),
        Licence k => _db.Find<Licence>(k.Id),
        _ => null,
    };
}
