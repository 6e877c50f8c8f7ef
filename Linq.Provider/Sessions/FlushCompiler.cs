using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Makes the statement for each operation of a flush plan. Foreign keys to rows inserted by the same flush are filled in here, and row versions are counted up: through the
/// journal, so that both can be undone. A preview has no generated keys yet and puts a <see cref="GeneratedKey"/> in their place.
/// </summary>
internal sealed class FlushCompiler(SessionModel model, Dialect dialect, FlushJournal journal, bool isPreview)
{
    private readonly Dictionary<(TrackedEntity, PropertyMap), GeneratedKey> _awaited = [];

    public FlushStatement Compile(FlushOperation operation)
    {
        switch (operation)
        {
            case InsertRow insert:
                Fill(insert.Assignments);
                return Insert(insert);
            case UpdateRow update:
                Fill(update.Assignments);
                return Update(update, update.Columns, isCleared: false, isPlain: false);
            case SetForeignKey set:
                Fill(set.Assignments);
                return Update(set, set.ForeignKey, set.IsCleared, isPlain: true);
            case DeleteRow delete:
                return Delete(delete);
            case WriteLink link:
                object?[] both = [.. KeyOf(link.Source, link.Navigation.SourceKey), .. KeyOf(link.Target, link.Navigation.TargetKey)];
                return new FlushStatement(link, model.Link(LinkShape.Between(link.Change, link.Navigation), dialect), both, null, [], MustMeetRow: false);
            case DeleteLinks links:
                object?[] key = [.. KeyOf(links.Entity, links.IsTarget ? links.Navigation.TargetKey : links.Navigation.SourceKey)];
                return new FlushStatement(links, model.Link(LinkShape.AllOf(links.Navigation, links.IsTarget), dialect), key, null, [], MustMeetRow: false);
            default:
                throw new UnreachableException();
        }
    }

    private FlushStatement Insert(InsertRow insert)
    {
        TrackedEntity entity = insert.Entity;
        List<int> columns = [];
        List<int> returned = [];
        foreach (PropertyMap property in entity.Map.Properties)
        {
            object? value = Value(entity, property);
            bool isUnset = value is not GeneratedKey && entity.Persister.IsDefault(property, value);
            if (property.Generation == ValueGeneration.RowVersion && (isUnset || property.ClrType == typeof(byte[])))
            {
                journal.Set(entity, property, KeyValues.NextVersion(property.ClrType, null));
            }

            switch (property.Generation)
            {
                case ValueGeneration.Computed:
                case ValueGeneration.Identity or ValueGeneration.Default when isUnset:
                    returned.Add(property.Index);
                    break;
                default:
                    if (property.Member is not null || value is not null)
                    {
                        columns.Add(property.Index);
                    }

                    break;
            }
        }

        var shape = new RowShape(RowChange.Insert, columns.ToValueList(), [], [], Readable(entity, returned));
        object?[] values = [.. columns.Select(c => entity.Map.Properties[c]).Select(p => insert.Postponed.Contains(p) ? null : Value(entity, p))];
        return Statement(insert, shape, values, mustMeetRow: false);
    }

    /// <param name="isPlain">Whether only these columns are set, with no regard to concurrency: another operation of the same flush takes care of that.</param>
    private FlushStatement Update(FlushOperation operation, ValueList<PropertyMap> columns, bool isCleared, bool isPlain)
    {
        TrackedEntity entity = operation.Subject;
        (List<int> tokens, List<int> nullTokens) = isPlain ? ([], []) : TokensOf(entity);
        List<object?> compared = [.. entity.Map.Key.Select(p => entity.Snapshot is null ? Value(entity, p) : entity.GetOriginal(p)), .. tokens.Select(t => entity.GetOriginal(entity.Map.Properties[t]))];
        List<int> written = [.. columns.Select(c => c.Index)];
        List<int> returned = [];
        foreach (PropertyMap property in isPlain ? [] : entity.Map.Properties)
        {
            if (property.Generation == ValueGeneration.RowVersion)
            {
                journal.Set(entity, property, KeyValues.NextVersion(property.ClrType, entity.GetOriginal(property)));
                written.Add(property.Index);
            }
            else if (property.Generation == ValueGeneration.Computed)
            {
                returned.Add(property.Index);
            }
        }

        var shape = new RowShape(RowChange.Update, written.ToValueList(), tokens.ToValueList(), nullTokens.ToValueList(), Readable(entity, returned));
        object?[] values = [.. written.Select(w => isCleared ? null : Value(entity, entity.Map.Properties[w])), .. compared];
        return Statement(operation, shape, values, mustMeetRow: true);
    }

    private FlushStatement Delete(DeleteRow delete)
    {
        TrackedEntity entity = delete.Entity;
        (List<int> tokens, List<int> nullTokens) = TokensOf(entity);
        var shape = new RowShape(RowChange.Delete, [], tokens.ToValueList(), nullTokens.ToValueList(), []);
        object?[] values = [.. entity.Map.Key.Select(entity.GetOriginal), .. tokens.Select(t => entity.GetOriginal(entity.Map.Properties[t]))];
        return Statement(delete, shape, values, mustMeetRow: true);
    }

    private FlushStatement Statement(FlushOperation operation, RowShape shape, object?[] values, bool mustMeetRow)
    {
        RowStatement row = operation.Subject.Persister.Statement(shape, dialect);
        return new FlushStatement(operation, row.Sql, values, row, shape.Returned, mustMeetRow);
    }

    /// <summary>Gives foreign keys the keys of principals that were pending when the plan was made and have been inserted since.</summary>
    private void Fill(ValueList<ForeignKeyAssignment> assignments)
    {
        foreach (ForeignKeyAssignment assignment in assignments)
        {
            object?[]? values = assignment.Values();
            if (values is null && !isPreview)
            {
                throw new UnreachableException($"{assignment.Relationship}: the principal was not inserted before its dependant.");
            }

            for (int i = 0; i < assignment.ForeignKey.Count; i++)
            {
                if (values is not null)
                {
                    journal.Set(assignment.Child, assignment.ForeignKey[i], values[i]);
                }
                else
                {
                    TrackedEntity principal = assignment.Principal!;
                    _awaited[(assignment.Child, assignment.ForeignKey[i])] = new GeneratedKey(principal, principal.Persister.Own(assignment.Relationship.PrincipalKey[i]));
                }
            }
        }
    }

    private object? Value(TrackedEntity entity, PropertyMap property) => _awaited.TryGetValue((entity, property), out GeneratedKey? awaited) ? awaited : entity.Get(property);

    private IEnumerable<object?> KeyOf(TrackedEntity entity, IReadOnlyList<PropertyMap> key) => key.Select(entity.Persister.Own).Select(p =>
        isPreview && entity.State == EntityState.Pending && p.Generation == ValueGeneration.Identity && entity.Persister.IsDefault(p, entity.Get(p)) ? new GeneratedKey(entity, p) : Value(entity, p));

    private static (List<int> Tokens, List<int> NullTokens) TokensOf(TrackedEntity entity)
    {
        (List<int> tokens, List<int> nullTokens) = ([], []);
        foreach (PropertyMap property in entity.Map.Properties)
        {
            if ((property.IsConcurrencyToken || property.Generation == ValueGeneration.RowVersion) && entity.GetOriginal(property) is var original && !ReferenceEquals(original, TrackedEntity.Unknown))
            {
                (original is null ? nullTokens : tokens).Add(property.Index);
            }
        }

        return (tokens, nullTokens);
    }

    private static ValueList<int> Readable(TrackedEntity entity, IEnumerable<int> returned) => returned.Where(p => entity.Map.Properties[p].Member is not null).ToValueList();
}
