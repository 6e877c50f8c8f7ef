using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>Executes a flush plan: sends one statement per row, and takes over the values that the database made. Properties are set through the journal, so that a failure can be undone.</summary>
internal sealed class FlushExecutor(SessionModel model, ConnectionScope scope, Dialect dialect, FlushJournal journal)
{
    public async ValueTask ExecuteAsync(FlushPlan plan, bool async, CancellationToken cancellationToken)
    {
        foreach (FlushOperation operation in plan.Operations)
        {
            switch (operation)
            {
                case InsertRow insert:
                    await InsertAsync(insert, async, cancellationToken).ConfigureAwait(false);
                    break;
                case UpdateRow update:
                    Fill(update.Assignments);
                    await UpdateAsync(update.Entity, update.Columns, isCleared: false, isPlain: false, update, async, cancellationToken).ConfigureAwait(false);
                    break;
                case SetForeignKey set:
                    Fill(set.Assignments);
                    await UpdateAsync(set.Entity, set.ForeignKey, set.IsCleared, isPlain: true, set, async, cancellationToken).ConfigureAwait(false);
                    break;
                case DeleteRow delete:
                    await DeleteAsync(delete, async, cancellationToken).ConfigureAwait(false);
                    break;
                case WriteLink link:
                    object?[] both = [.. KeyOf(link.Source, link.Navigation.SourceKey), .. KeyOf(link.Target, link.Navigation.TargetKey)];
                    await SendAsync(link, model.Link(LinkShape.Between(link.Change, link.Navigation), dialect), both, async, cancellationToken).ConfigureAwait(false);
                    break;
                case DeleteLinks links:
                    object?[] key = [.. KeyOf(links.Entity, links.IsTarget ? links.Navigation.TargetKey : links.Navigation.SourceKey)];
                    await SendAsync(links, model.Link(LinkShape.AllOf(links.Navigation, links.IsTarget), dialect), key, async, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private async ValueTask InsertAsync(InsertRow insert, bool async, CancellationToken cancellationToken)
    {
        Fill(insert.Assignments);
        TrackedEntity entity = insert.Entity;
        List<int> columns = [];
        List<int> returned = [];
        foreach (PropertyMap property in entity.Map.Properties)
        {
            object? value = entity.Get(property);
            bool isUnset = entity.Persister.IsDefault(property, value);
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

        RowStatement statement = entity.Persister.Statement(new RowShape(RowChange.Insert, columns.ToValueList(), [], [], Readable(entity, returned)), dialect);
        object?[] values = [.. columns.Select(c => insert.Postponed.Contains(entity.Map.Properties[c]) ? null : entity.Get(entity.Map.Properties[c]))];
        await SendAsync(insert, statement, Readable(entity, returned), values, async, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="isPlain">Whether only these columns are set, with no regard to concurrency: another operation of the same flush takes care of that.</param>
    private async ValueTask UpdateAsync(
        TrackedEntity entity, ValueList<PropertyMap> columns, bool isCleared, bool isPlain, FlushOperation operation, bool async, CancellationToken cancellationToken)
    {
        (List<int> tokens, List<int> nullTokens) = isPlain ? ([], []) : TokensOf(entity);
        List<object?> compared = [.. entity.Map.Key.Select(p => entity.Snapshot is null ? entity.Get(p) : entity.GetOriginal(p)), .. tokens.Select(t => entity.GetOriginal(entity.Map.Properties[t]))];
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
        object?[] values = [.. written.Select(w => isCleared ? null : entity.Get(entity.Map.Properties[w])), .. compared];
        int rows = await SendAsync(operation, entity.Persister.Statement(shape, dialect), shape.Returned, values, async, cancellationToken).ConfigureAwait(false);
        if (rows != 1)
        {
            throw new RowConflict(entity);
        }
    }

    private async ValueTask DeleteAsync(DeleteRow delete, bool async, CancellationToken cancellationToken)
    {
        TrackedEntity entity = delete.Entity;
        (List<int> tokens, List<int> nullTokens) = TokensOf(entity);
        RowStatement statement = entity.Persister.Statement(new RowShape(RowChange.Delete, [], tokens.ToValueList(), nullTokens.ToValueList(), []), dialect);
        object?[] values = [.. entity.Map.Key.Select(entity.GetOriginal), .. tokens.Select(t => entity.GetOriginal(entity.Map.Properties[t]))];
        if (await SendAsync(delete, statement, [], values, async, cancellationToken).ConfigureAwait(false) != 1)
        {
            throw new RowConflict(entity);
        }
    }

    /// <summary>Gives foreign keys the keys of principals that were pending when the plan was made and have been inserted since.</summary>
    private void Fill(ValueList<ForeignKeyAssignment> assignments)
    {
        foreach (ForeignKeyAssignment assignment in assignments)
        {
            object?[] values = assignment.Values() ?? throw new UnreachableException($"{assignment.Relationship}: the principal was not inserted before its dependant.");
            for (int i = 0; i < values.Length; i++)
            {
                journal.Set(assignment.Child, assignment.ForeignKey[i], values[i]);
            }
        }
    }

    private async ValueTask<int> SendAsync(FlushOperation operation, RowStatement statement, ValueList<int> returned, object?[] values, bool async, CancellationToken cancellationToken)
    {
        if (returned.Count == 0)
        {
            return await SendAsync(operation, statement.Sql, values, async, cancellationToken).ConfigureAwait(false);
        }

        int rows = 0;
        object?[] made = [];
        try
        {
            StatementReader reader = await scope.QueryAsync(statement.Sql, values, async, cancellationToken).ConfigureAwait(false);
            try
            {
                while (await reader.ReadAsync(async, cancellationToken).ConfigureAwait(false))
                {
                    rows++;
                    made = statement.Read(reader.Reader);
                }
            }
            finally
            {
                await reader.CloseAsync(async).ConfigureAwait(false);
            }
        }
        catch (LinqProviderException cause)
        {
            throw Failed(operation, statement.Sql, cause);
        }

        TrackedEntity entity = operation.Subject;
        for (int i = 0; i < made.Length; i++)
        {
            journal.Set(entity, entity.Map.Properties[returned[i]], made[i]);
        }

        return rows;
    }

    private async ValueTask<int> SendAsync(FlushOperation operation, SqlStatement sql, object?[] values, bool async, CancellationToken cancellationToken)
    {
        try
        {
            return await scope.ExecuteAsync(sql, values, async, cancellationToken).ConfigureAwait(false);
        }
        catch (LinqProviderException cause)
        {
            throw Failed(operation, sql, cause);
        }
    }

    private static FlushException Failed(FlushOperation operation, SqlStatement sql, LinqProviderException cause)
    {
        string what = operation switch
        {
            InsertRow => $"Inserting a {operation.Subject.Map}",
            UpdateRow or SetForeignKey => $"Updating a {operation.Subject.Map}",
            DeleteRow => $"Deleting a {operation.Subject.Map}",
            _ => $"Writing the links of a {operation.Subject.Map}",
        };
        return SessionErrors.Failed(operation.Subject, what, sql.Text, cause);
    }

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

    private static IEnumerable<object?> KeyOf(TrackedEntity entity, IReadOnlyList<PropertyMap> key) => key.Select(p => entity.Get(entity.Persister.Own(p)));

    private static ValueList<int> Readable(TrackedEntity entity, IEnumerable<int> returned) => returned.Where(p => entity.Map.Properties[p].Member is not null).ToValueList();
}

/// <summary>An update or delete that met no row: the session makes a <see cref="ConcurrencyException"/> of it, once the flush is undone.</summary>
internal sealed class RowConflict(TrackedEntity entity) : LinqProviderException(ErrorCodes.ConcurrencyConflict, "A row was changed or deleted by somebody else.")
{
    public TrackedEntity Entity { get; } = entity;
}
