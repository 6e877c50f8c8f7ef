using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>
/// Writes many rows that the session does not track, all or none: by the driver's copy protocol where there is one, else by one prepared statement again and again, which is the
/// fastest way on SQLite. Upserts go as lists with an element per row where the database takes such.
/// </summary>
internal sealed class BulkWriter(UnitOfWork work, ConnectionScope scope, Database database, SetWriter sets)
{
    private const int ReportEvery = 1000;
    private const int BatchSize = 1000;

    private readonly SequentialGuids _guids = new();

    /// <summary>Inserts rows; gives their number.</summary>
    public async ValueTask<long> InsertAsync(RowFeed rows, IProgress<long>? progress, bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        List<MadeKey> made = [];
        try
        {
            long count = await new AtomicStep(scope).RunAsync(() => InsertAllAsync(rows, dialect, made, progress, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
            work.NoteWrite();
            work.Remember(made);
            return count;
        }
        catch
        {
            made.ForEach(key => key.Clear());
            throw;
        }
    }

    /// <summary>Inserts rows, or updates those that exist; gives the number of rows inserted or updated.</summary>
    /// <param name="results">Takes the rows inserted or updated; null if nobody has asked for them.</param>
    public async ValueTask<int> UpsertAsync(
        IEnumerable<object> rows, IReadOnlyList<string> on, IReadOnlyList<string>? update, ReturnedObjects? results, bool async, CancellationToken cancellationToken)
    {
        Dialect dialect = await database.DialectAsync(async, cancellationToken).ConfigureAwait(false);
        List<Action> follow = [];
        int count = await new AtomicStep(scope).RunAsync(() => UpsertAllAsync(rows, on, update, dialect, follow, results, async, cancellationToken), async, cancellationToken).ConfigureAwait(false);
        work.NoteWrite();
        follow.ForEach(takeOver => takeOver());
        return count;
    }

    private async ValueTask<long> InsertAllAsync(RowFeed rows, Dialect dialect, List<MadeKey> made, IProgress<long>? progress, bool async, CancellationToken cancellationToken)
    {
        var forms = new RowForms(work.Model, _guids);
        var written = new Progress(rows, forms, made, progress);
        await rows.AdvanceAsync().ConfigureAwait(false);
        while (rows.Current is { } first)
        {
            // Rows of one form go by one statement; another class, or a key that is set where it was not, begins the next.
            RowForm form = forms.Of(first);
            if (!database.Driver.HasRowCopy)
            {
                await LoopAsync(form, dialect, written, async, cancellationToken).ConfigureAwait(false);
            }
            else if (!await CopyAsync(form, dialect, written, async, cancellationToken).ConfigureAwait(false))
            {
                await SetsAsync(form, dialect, written, async, cancellationToken).ConfigureAwait(false);
            }
        }

        written.End();
        return written.Count;
    }

    /// <returns>Whether the table takes the values as they are.</returns>
    private async ValueTask<bool> CopyAsync(RowForm form, Dialect dialect, Progress written, bool async, CancellationToken cancellationToken)
    {
        Discriminator? discriminator = form.Persister.Map.Discriminator;
        Column[] columns = [.. form.Properties.Select(p => p.Column), .. discriminator is null ? Array.Empty<Column>() : [discriminator.Column]];
        return await scope.CopyAsync(
            form.Persister.Map.Table,
            columns,
            async copy =>
            {
                long before = written.Count;
                ColumnLists lists = dialect.NewLists([.. columns.Select(c => c.Type)]);
                while (written.IsNext(form))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    written.Feed(form, lists);
                    if (discriminator is not null)
                    {
                        lists.WriteObject(columns.Length - 1, discriminator.Value);
                    }

                    await written.AdvanceAsync().ConfigureAwait(false);
                    if ((written.Count - before) % BatchSize == 0)
                    {
                        await copy.WriteAsync(lists, async, cancellationToken).ConfigureAwait(false);
                        lists.Clear();
                    }
                }

                await copy.WriteAsync(lists, async, cancellationToken).ConfigureAwait(false);
                return written.Count - before;
            },
            async,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes rows as lists, whose elements the database converts to the types of the table.</summary>
    private async ValueTask SetsAsync(RowForm form, Dialect dialect, Progress written, bool async, CancellationToken cancellationToken)
    {
        if (form.Persister.Statement(new RowShape(RowChange.Insert, form.Columns, [], [], []), dialect).Set is not { } sql)
        {
            await LoopAsync(form, dialect, written, async, cancellationToken).ConfigureAwait(false);
            return;
        }

        ColumnLists lists = dialect.NewLists([.. form.Properties.Select(p => p.SqlType)]);
        while (written.IsNext(form))
        {
            lists.Clear();
            for (int i = 0; i < BatchSize && written.IsNext(form); i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                written.Feed(form, lists);
                await written.AdvanceAsync().ConfigureAwait(false);
            }

            await scope.ExecuteAsync(sql, [.. Enumerable.Range(0, form.Columns.Count).Select(lists.List)], async, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask LoopAsync(RowForm form, Dialect dialect, Progress written, bool async, CancellationToken cancellationToken)
    {
        SqlStatement sql = form.Persister.Statement(new RowShape(RowChange.Insert, form.Columns, [], [], []), dialect).Sql;
        bool looped = await scope.LoopAsync(
            sql,
            async loop =>
            {
                while (written.IsNext(form))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    written.Feed(form, loop);
                    loop.Execute();
                    await written.AdvanceAsync().ConfigureAwait(false);
                }
            },
            async,
            cancellationToken).ConfigureAwait(false);

        while (!looped && written.IsNext(form))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await scope.ExecuteAsync(sql, written.Values(form), async, cancellationToken).ConfigureAwait(false);
            await written.AdvanceAsync().ConfigureAwait(false);
        }
    }

    /// <param name="follow">Takes what brings the session's objects in step, once all rows are written.</param>
    private async ValueTask<int> UpsertAllAsync(
        IEnumerable<object> rows, IReadOnlyList<string> on, IReadOnlyList<string>? update, Dialect dialect, List<Action> follow, ReturnedObjects? results, bool async, CancellationToken cancellationToken)
    {
        var forms = new RowForms(work.Model, _guids);
        var batch = new Batch();
        int affected = 0;
        foreach (object row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RowForm form = forms.Of(row ?? throw new ArgumentNullException(nameof(rows), "A row is null."));
            object?[] values = forms.Values(form, row, keepKey: null);
            if (!batch.TryAdd(form, values, on))
            {
                affected += await SendAsync().ConfigureAwait(false);
                batch.TryAdd(form, values, on);
            }
        }

        return affected + await SendAsync().ConfigureAwait(false);

        async ValueTask<int> SendAsync()
        {
            if (batch.Form is not { } form)
            {
                return 0;
            }

            PropertyMap[] found = [.. on.Select(name => PropertyOf(form.Persister.Map, name))];
            PropertyMap[] set = [.. update is null ? form.Properties.Where(p => !found.Contains(p) && !form.Persister.Map.Key.Contains(p) && !UpsertStatement.IsCounted(p)) : update.Select(n => PropertyOf(form.Persister.Map, n))];
            PropertyMap[] returned = set.Length > 0 && work.HoldsRowsOf(form.Persister)
                ? [.. form.Persister.Map.Key, .. set, .. form.Persister.Map.Properties.Where(p => (UpsertStatement.IsCounted(p) || p.Generation == ValueGeneration.Computed) && !set.Contains(p))]
                : [];
            bool asLists = dialect.HasTypedLists && form.Properties.All(p => p.SqlType.Kind != SqlTypeKind.Array);
            SqlStatement sql = UpsertStatement.Create(form, found, set, [.. results?.Row.Columns ?? [], .. returned.Select(p => p.Column.Name)], asLists, dialect);
            int sent = 0;
            foreach (object?[] values in asLists ? [batch.Lists()] : batch.Rows)
            {
                if (returned.Length == 0 && results is null)
                {
                    sent += await scope.ExecuteAsync(sql, values, async, cancellationToken).ConfigureAwait(false);
                    continue;
                }

                List<object?[]> changed = await sets.ReadAsync(sql, values, returned, results, async, cancellationToken).ConfigureAwait(false);
                if (returned.Length > 0)
                {
                    follow.Add(() => sets.TakeOver(form.Persister, isDeleted: false, returned, changed));
                }

                sent += changed.Count;
            }

            batch.Clear();
            return sent;
        }
    }

    private static PropertyMap PropertyOf(EntityMap map, string name) => map.TryGetProperty(name, out PropertyMap? property) ? property : throw SessionErrors.NotAProperty(map, name);

    /// <summary>Rows on their way, and how many have gone.</summary>
    private sealed class Progress(RowFeed rows, RowForms forms, List<MadeKey> made, IProgress<long>? listener)
    {
        public long Count { get; private set; }

        public bool IsNext(RowForm form) => rows.Current is { } row && ReferenceEquals(forms.Of(row), form);

        public void Feed(RowForm form, ValueSink sink) => forms.Feed(form, rows.Current!, sink, Keep(form));

        public object?[] Values(RowForm form) => forms.Values(form, rows.Current!, Keep(form));

        /// <summary>The present row is written.</summary>
        public ValueTask AdvanceAsync()
        {
            if (++Count % ReportEvery == 0)
            {
                listener?.Report(Count);
            }

            return rows.AdvanceAsync();
        }

        public void End()
        {
            if (Count % ReportEvery != 0 || Count == 0)
            {
                listener?.Report(Count);
            }
        }

        private Action<PropertyMap>? Keep(RowForm form)
        {
            if (form.Persister.ClientKeys.Count == 0)
            {
                return null;
            }

            object row = rows.Current!;
            return property => made.Add(new MadeKey(row, form.Persister, property));
        }
    }

    /// <summary>Rows of one form, none of which is in the way of another: a statement can meet a row only once.</summary>
    private sealed class Batch
    {
        private readonly HashSet<ValueList<object?>> _keys = [];
        private (PropertyMap Property, int At)[] _found = [];

        public RowForm? Form { get; private set; }

        public List<object?[]> Rows { get; } = [];

        public bool TryAdd(RowForm form, object?[] values, IReadOnlyList<string> on)
        {
            if (Form is null)
            {
                List<int> columns = [.. form.Columns];
                _found = [.. on.Select(name => PropertyOf(form.Persister.Map, name)).Select(p => (p, columns.IndexOf(p.Index)))];
            }

            if (Form is not null && !ReferenceEquals(Form, form))
            {
                return false;
            }

            ValueList<object?> key = _found.Select(f => f.At < 0 ? null : KeyValues.Comparable(RowStatement.Stored(f.Property, values[f.At]))).ToValueList();
            if (Rows.Count == BatchSize || (!key.Any(part => part is null) && !_keys.Add(key)))
            {
                return false;
            }

            Form = form;
            Rows.Add(values);
            return true;
        }

        /// <summary>The values column by column.</summary>
        public object?[] Lists()
        {
            var lists = new object?[Form!.Columns.Count];
            for (int i = 0; i < lists.Length; i++)
            {
                lists[i] = Rows.Select(r => r[i]).ToArray();
            }

            return lists;
        }

        public void Clear()
        {
            Form = null;
            Rows.Clear();
            _keys.Clear();
        }
    }
}
