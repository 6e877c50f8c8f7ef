using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Sessions;

/// <summary>What is written of a row: its class, and the properties (indexes) whose values do not come from the database.</summary>
internal sealed record RowForm(EntityPersister Persister, ValueList<int> Columns)
{
    public IEnumerable<PropertyMap> Properties => Columns.Select(c => Persister.Map.Properties[c]);
}

/// <summary>Tells how objects that the session does not track are written as rows. Foreign keys are taken from references where these are set.</summary>
internal sealed class RowForms(SessionModel model, SequentialGuids guids)
{
    private readonly Dictionary<(EntityPersister Persister, ulong Unset), RowForm> _forms = [];
    private readonly Dictionary<EntityPersister, PropertyMap[]> _optional = [];
    private readonly Dictionary<PropertyMap, (Relationship Reference, int Part)[]> _references = [];
    private RowForm? _last;
    private Type? _lastType;
    private ulong _lastUnset;

    /// <summary>The form of a row; the same as of the row before, mostly.</summary>
    public RowForm Of(object row)
    {
        if (_last is { } last && row.GetType() == _lastType && UnsetOf(last.Persister, row) == _lastUnset)
        {
            return last;
        }

        if (!model.TryGetPersister(row.GetType(), out EntityPersister? persister))
        {
            throw UnitOfWork.Unmapped(row.GetType());
        }

        ulong unset = UnsetOf(persister, row);
        if (!_forms.TryGetValue((persister, unset), out RowForm? form))
        {
            HashSet<PropertyMap> left = [.. OptionalOf(persister).Where((_, i) => (unset & (1UL << i)) != 0)];
            form = new RowForm(persister, persister.Map.Properties.Where(p => IsWritten(persister, p) && !left.Contains(p)).Select(p => p.Index).ToValueList());
            _forms.Add((persister, unset), form);
        }

        (_last, _lastType, _lastUnset) = (form, row.GetType(), unset);
        return form;
    }

    /// <summary>Writes the values of a row, in the order of its form, as they are stored.</summary>
    /// <param name="keepKey">Called with a key that was made for the row; null if the object is not to have it.</param>
    public void Feed(RowForm form, object row, ValueSink sink, Action<PropertyMap>? keepKey)
    {
        EntityPersister persister = form.Persister;
        for (int i = 0; i < form.Columns.Count; i++)
        {
            PropertyMap property = persister.Map.Properties[form.Columns[i]];
            if (property.Generation is ValueGeneration.RowVersion or ValueGeneration.Client || property.Member is null || References(persister, property).Length > 0)
            {
                sink.WriteAny(i, RowStatement.Stored(property, Value(persister, property, row, keepKey)));
            }
            else
            {
                persister.Access.Write(row, property, sink, i);
            }
        }
    }

    /// <summary>The values of a row, in the order of its form.</summary>
    /// <param name="keepKey">Called with a key that was made for the row; null if the object is not to have it.</param>
    public object?[] Values(RowForm form, object row, Action<PropertyMap>? keepKey)
    {
        var values = new object?[form.Columns.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Value(form.Persister, form.Persister.Map.Properties[form.Columns[i]], row, keepKey);
        }

        return values;
    }

    private object? Value(EntityPersister persister, PropertyMap property, object row, Action<PropertyMap>? keepKey)
    {
        foreach ((Relationship reference, int part) in References(persister, property))
        {
            if (persister.Access.Get(row, reference.Navigation) is { } related && model.TryGetPersister(related.GetType(), out EntityPersister? target))
            {
                return target.Access.Get(related, target.Own(reference.PrincipalKey[part]));
            }
        }

        object? value = property.Member is null ? null : persister.Access.Get(row, property);
        switch (property.Generation)
        {
            case ValueGeneration.RowVersion when persister.IsDefault(property, value) || property.ClrType == typeof(byte[]):
                return KeyValues.NextVersion(property.ClrType, null);
            case ValueGeneration.Client when persister.IsDefault(property, value) && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid):
                Guid made = guids.Next();
                if (keepKey is not null)
                {
                    persister.Access.Set(row, property, made);
                    keepKey(property);
                }

                return made;
            default:
                return value;
        }
    }

    /// <summary>A bit for each property that the database fills in if it is not set.</summary>
    private ulong UnsetOf(EntityPersister persister, object row)
    {
        PropertyMap[] optional = OptionalOf(persister);
        ulong unset = 0;
        for (int i = 0; i < optional.Length; i++)
        {
            unset |= persister.IsDefault(optional[i], persister.Access.Get(row, optional[i])) ? 1UL << i : 0;
        }

        return unset;
    }

    private PropertyMap[] OptionalOf(EntityPersister persister)
    {
        if (!_optional.TryGetValue(persister, out PropertyMap[]? optional))
        {
            optional = [.. persister.Map.Properties.Where(p => p.Generation is ValueGeneration.Identity or ValueGeneration.Default && p.Member is not null)];
            _optional.Add(persister, optional);
        }

        return optional;
    }

    private bool IsWritten(EntityPersister persister, PropertyMap property)
        => property.Generation != ValueGeneration.Computed && (property.Member is not null || References(persister, property).Length > 0);

    private (Relationship Reference, int Part)[] References(EntityPersister persister, PropertyMap property)
    {
        if (!_references.TryGetValue(property, out (Relationship Reference, int Part)[]? references))
        {
            references = [.. from r in persister.Relationships
                             where r.Navigation.IsOnDependent && !r.IsManyToMany
                             from part in Enumerable.Range(0, r.ForeignKey.Count)
                             where ReferenceEquals(persister.Own(r.ForeignKey[part]), property)
                             select (r, part)];
            _references.Add(property, references);
        }

        return references;
    }
}

/// <summary>A key that was made for an object which the session does not track. Weak, so that rows that stream through are not kept alive.</summary>
internal sealed class MadeKey(object row, EntityPersister persister, PropertyMap property)
{
    private readonly WeakReference<object> _row = new(row);

    /// <summary>Clears the key: the row does not exist any more.</summary>
    public void Clear()
    {
        if (_row.TryGetTarget(out object? row))
        {
            persister.Access.Set(row, property, null);
        }
    }
}
