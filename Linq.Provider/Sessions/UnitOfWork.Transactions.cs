using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <content>Taking over what a flush did, and going back.</content>
internal sealed partial class UnitOfWork
{
    private readonly List<TransactionFrame> _frames = [new() { Depth = 0, Number = 1 }];
    private int _lastFrame = 1;

    private TransactionFrame Frame => _frames[^1];

    private bool HasWritten => _frames.Exists(f => f.HasWritten);

    /// <summary>Notes that the open transaction writes rows.</summary>
    public void NoteWrite() => Frame.HasWritten = true;

    /// <summary>Begins a savepoint; gives what stands for it.</summary>
    public object BeginNested(int depth)
    {
        _frames.Add(new TransactionFrame { Depth = depth, Number = ++_lastFrame });
        return Frame;
    }

    /// <summary>Brings an object up to date with a row that may hold what the transaction has written: a rollback sets it back, and has the row read again.</summary>
    private void RenewInTransaction(TrackedEntity entity, object row, IReadOnlyList<PropertyMap> unread)
    {
        PropertyMap[] properties = [.. entity.Map.Properties.Where(p => p.Member is not null && !entity.IsUnread(p))];
        object?[] before = [.. properties.Select(entity.Get)];
        Remember(entity);
        Renew(entity, row, unread);
        for (int i = 0; i < properties.Length; i++)
        {
            if (!Equals(before[i], entity.Get(properties[i])))
            {
                // If the transaction is undone although its changes are still wanted, this is none of them.
                Frame.Remember(new JournalEntry(entity, properties[i], before[i]));
            }
        }
    }

    /// <summary>
    /// Notes an object that came in for a row after the transaction had written, read or attached: it may hold what a rollback undoes. If the transaction itself has inserted the row,
    /// the object leaves then.
    /// </summary>
    private void NoteCome(TrackedEntity entity, object key)
    {
        if (!HasWritten)
        {
            return;
        }

        NoteRead(entity);
        for (int i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].WriterOf(entity.Persister, key) is { } writer)
            {
                if (!writer.IsRowGone)
                {
                    entity.BornIn = _frames[i].Number;
                }

                return;
            }
        }
    }

    public bool IsOpen(object frame) => _frames.Contains(frame);

    /// <summary>Ends the savepoints from a depth on; what they did belongs to the transaction around them.</summary>
    public void CommitNested(int depth)
    {
        while (Frame.Depth >= depth)
        {
            TransactionFrame inner = Frame;
            _frames.RemoveAt(_frames.Count - 1);
            Frame.Absorb(inner);
        }
    }

    /// <summary>Sets memory back to where the savepoint of a depth began.</summary>
    public void RollbackNested(int depth)
    {
        while (Frame.Depth >= depth)
        {
            Revert(Frame);
            _frames.RemoveAt(_frames.Count - 1);
        }
    }

    /// <summary>Makes what was flushed final: removed objects leave the session.</summary>
    public void Commit()
    {
        foreach (TrackedEntity entity in Entities.Where(e => e.IsRowGone))
        {
            Forget(entity);
            (_detached ??= []).AddOrUpdate(entity.Entity, entity);
        }

        foreach (TrackedEntity entity in _entities)
        {
            entity.ForgetWritten();
            entity.ForgetMirrored();
        }

        EndFrames();
    }

    /// <summary>Sets memory back to where the transaction began, or if nothing was flushed, to what the rows hold.</summary>
    public void Rollback()
    {
        CommitNested(1);
        Revert(Frame);
        EndFrames();
    }

    /// <summary>The database undid the transaction, but not because it was asked to: all changes are still wanted, and are pending again.</summary>
    public void Reopen()
    {
        CommitNested(1);
        foreach ((TrackedEntity entity, EntityMemento memento) in Frame.Mementos)
        {
            if (entity.OriginalKey() is { } key)
            {
                _identities.Remove(entity.Persister, key, entity);
            }

            entity.Return(memento);
        }

        Frame.MadeKeys.ForEach(key => key.Clear());
        FlushJournal.Undo(Frame.Journal);
        foreach (TrackedEntity entity in Frame.Mementos.Keys)
        {
            Identify(entity);
        }

        foreach (TrackedEntity entity in Entities)
        {
            entity.IsExpired |= entity.ReadIn >= Frame.Number;
            if (entity.BornIn >= Frame.Number && entity.OriginalKey() is { } key)
            {
                // Its row is as little there as those of the objects that were added.
                _identities.Remove(entity.Persister, key, entity);
                entity.BecomePending();
            }
        }

        EndFrames();
    }

    /// <summary>Takes over a plan that was executed: what was pending is now a row, and so on.</summary>
    public void Accept(FlushPlan plan, FlushJournal journal)
    {
        Dictionary<TrackedEntity, FlushOperation?> written = [];
        foreach (FlushOperation operation in plan.Operations)
        {
            if (operation is InsertRow or DeleteRow)
            {
                written[operation.Subject] = operation;
            }
            else
            {
                written.TryAdd(operation.Subject, null);
            }
        }

        foreach ((TrackedEntity entity, FlushOperation? operation) in written)
        {
            // What the flush itself set is in the journal, so the memento may be taken after it.
            Remember(entity);
            if (operation is DeleteRow)
            {
                entity.IsRowGone = true;
                Frame.NoteRow(entity);
                if (entity.OriginalKey() is { } key)
                {
                    _identities.Remove(entity.Persister, key, entity);
                }
            }
            else if (operation is InsertRow && entity.CurrentKey() is { } made)
            {
                Frame.NoteRow(entity);
                _identities.Add(entity.Persister, made, entity);
            }
        }

        new FlushAlignment(this).Run(plan);
        foreach ((TrackedEntity entity, FlushOperation? operation) in written)
        {
            if (operation is InsertRow)
            {
                entity.State = EntityState.Persistent;
                entity.Accept(isComplete: true);
            }
            else if (operation is not DeleteRow && entity.State == EntityState.Persistent)
            {
                entity.Accept(isComplete: false);
            }
        }

        AcceptPartners(written);
        foreach (TrackedEntity entity in written.Keys)
        {
            // The application may have put a collection of its own into a property.
            entity.Watch();
        }

        Frame.Remember(journal);
    }

    /// <summary>The collections on the other side of what was written hold what their rows do now.</summary>
    private void AcceptPartners(Dictionary<TrackedEntity, FlushOperation?> written)
    {
        foreach (TrackedEntity entity in Entities)
        {
            if (!written.ContainsKey(entity) && entity.State == EntityState.Persistent && entity.Persister.Relationships.Length > 0)
            {
                bool isPartner = false;
                foreach (Relationship relationship in entity.Persister.Relationships)
                {
                    object? before = entity.RelatedBefore(relationship);
                    if ((relationship.IsLogged || !ReferenceEquals(before, TrackedEntity.Unknown)) && IsDifferent(entity, relationship))
                    {
                        if (!isPartner)
                        {
                            Remember(entity);
                            entity.Watch();
                            isPartner = true;
                        }

                        entity.SetRelatedBefore(relationship, entity.Related(relationship));
                    }
                }
            }
        }
    }

    private static bool IsDifferent(TrackedEntity entity, Relationship relationship) => relationship.IsLogged
        ? entity.LogOf(relationship) is { HasPending: true }
        : relationship.Navigation.IsCollection
        ? !relationship.ItemsOf(entity.Related(relationship)).SequenceEqual(entity.ItemsBefore(relationship), ReferenceEqualityComparer.Instance)
        : !ReferenceEquals(entity.Related(relationship), entity.RelatedBefore(relationship));

    private void Revert(TransactionFrame frame)
    {
        bool IsLeaving(object related) => Find(related) is { } tracked && Leaves(tracked);
        bool Leaves(TrackedEntity entity) => WasPending(entity) || entity.BornIn >= frame.Number;
        bool WasPending(TrackedEntity entity) => (frame.Mementos.TryGetValue(entity, out EntityMemento? memento) ? memento.State : entity.State) == EntityState.Pending;

        List<TrackedEntity> entities = Entities;
        List<TrackedEntity> leaving = [.. entities.Where(Leaves)];
        foreach (TrackedEntity entity in entities.Where(e => !Leaves(e)))
        {
            if (frame.Mementos.TryGetValue(entity, out EntityMemento? memento))
            {
                entity.Return(memento);
                Identify(entity);
            }

            if (entity.IsRowGone)
            {
                continue;
            }

            entity.State = EntityState.Persistent;
            entity.Revert(IsLeaving);
        }

        frame.MadeKeys.ForEach(key => key.Clear());
        foreach (TrackedEntity entity in entities)
        {
            entity.UnloadSince(frame.Number);
        }

        foreach (TrackedEntity read in entities)
        {
            // It may hold what the transaction had written: it is read again when it is next asked for.
            read.IsExpired |= read.ReadIn >= frame.Number;
        }

        FlushJournal.Undo([.. frame.Journal.Where(j => WasPending(j.Entity))]);
        leaving.ForEach(entity => CutFromStaying(entity, IsLeaving));
        foreach (TrackedEntity entity in leaving)
        {
            LetGo(entity);
            entity.State = EntityState.Pending;
        }

        foreach ((TrackedEntity added, EntityMemento memento) in frame.Mementos)
        {
            if (memento.State == EntityState.Pending)
            {
                // Added, flushed and let go: it stands for nothing any more.
                _detached?.Remove(added.Entity);
            }
        }
    }

    private void EndFrames()
    {
        _frames.Clear();
        _frames.Add(new TransactionFrame { Depth = 0, Number = ++_lastFrame });

        // What had changes has none any more, and nothing is to be set back.
        _fullAt = _keepAliveLimit;
        MakeRoom();
    }

    private void Identify(TrackedEntity entity)
    {
        if (entity is { Snapshot: not null, IsRowGone: false } && entity.OriginalKey() is { } key)
        {
            _identities.Add(entity.Persister, key, entity);
        }
    }
}
