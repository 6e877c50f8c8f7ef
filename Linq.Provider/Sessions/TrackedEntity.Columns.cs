using Linq.Provider.Mapping;
using Linq.Provider.Materialization;

namespace Linq.Provider.Sessions;

/// <content>Columns that a query has left unread. Their properties hold a default, which is never written; the emitted subclass tells of access to them.</content>
internal sealed partial class TrackedEntity
{
    public bool HasUnread => _rare?.Unread is not null;

    public bool IsUnread(PropertyMap property) => _rare?.Unread?[property.Index] == true;

    /// <summary>Whether the property holds a value: that of the row, or one of the application.</summary>
    public bool HasValue(PropertyMap property)
    {
        if (!IsUnread(property) || _rare?.Assigned?[property.Index] == true)
        {
            return true;
        }

        // A setter that is not virtual is not noticed, but what it sets is.
        bool[] changed = new bool[Map.Properties.Count];
        Access.Changed(Entity, Snapshot!, changed);
        return changed[property.Index];
    }

    public void LeaveUnread(IReadOnlyList<PropertyMap> properties)
    {
        bool[] unread = new bool[Map.Properties.Count];
        foreach (PropertyMap property in properties)
        {
            unread[property.Index] = true;
        }

        UseUnread(properties.Count > 0 ? unread : null);
    }

    /// <summary>Takes over what is unread of the object, as it was known before it left a session.</summary>
    public void TakeUnread(TrackedEntity former)
    {
        (bool[] unread, bool[]? assigned) = ([.. former._rare!.Unread!], former._rare.Assigned?.ToArray());
        UseUnread(unread);
        Rare.Assigned = assigned;
    }

    /// <summary>Sets a property for the application.</summary>
    public void Assign(PropertyMap property, object? value)
    {
        NoteAssigned(property);
        Set(property, value);
    }

    /// <summary>Takes over the columns that were left unread so far, from the row read into another object of the class.</summary>
    /// <param name="unread">What that has left unread too.</param>
    public void Complete(object row, IReadOnlyList<PropertyMap> unread)
    {
        bool[] changed = new bool[Map.Properties.Count];
        DetectChanges(changed);
        foreach (PropertyMap property in Map.Properties)
        {
            if (IsUnread(property) && !unread.Any(u => u.Index == property.Index))
            {
                object? own = Get(property);
                Access.Set(Entity, property, Access.Get(row, property));
                Access.Accept(Entity, Snapshot!, property);
                if (changed[property.Index])
                {
                    Access.Set(Entity, property, own);
                }

                MarkRead(property);
            }
        }
    }

    /// <summary>Reads a column that was left unread, even if the application has set the property.</summary>
    public void EnsureRead(PropertyMap property)
    {
        if (IsUnread(property) && !IsRowGone)
        {
            (Loader ?? throw SessionErrors.ColumnDetached(Map, property)).Read(this, property);
        }
    }

    void ILazySource.ReadColumn(string property)
    {
        if (Map.TryGetProperty(property, out PropertyMap? read) && !HasValue(read))
        {
            EnsureRead(read);
        }
    }

    void ILazySource.WriteColumn(string property)
    {
        if (Map.TryGetProperty(property, out PropertyMap? written))
        {
            NoteAssigned(written);
        }
    }

    private void NoteAssigned(PropertyMap property)
    {
        if (IsUnread(property))
        {
            (Rare.Assigned ??= new bool[Map.Properties.Count])[property.Index] = true;
        }
    }

    private void MarkRead(PropertyMap property)
    {
        if (_rare?.Unread is not { } unread)
        {
            return;
        }

        unread[property.Index] = false;
        _rare.Assigned?[property.Index] = false;
        if (!unread.Contains(true))
        {
            UseUnread(null);
        }
    }

    private void UseUnread(bool[]? unread)
    {
        if (unread is not null || _rare is not null)
        {
            (Rare.Unread, Rare.Assigned) = (unread, null);
        }

        (Entity as IDeferringEntity)?.Columns = unread is null ? null : this;
    }

    /// <summary>What the application has set is known to the row once it is written.</summary>
    private void AcceptAssigned()
    {
        if (HasUnread)
        {
            bool[] changed = new bool[Map.Properties.Count];
            DetectChanges(changed);
            foreach (PropertyMap property in Map.Properties.Where(p => changed[p.Index]))
            {
                MarkRead(property);
            }
        }
    }
}
