using System.Globalization;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Carries out the operations of one revision after another on a connection.</summary>
/// <param name="schema">The schema that the database has, as the migrations know it.</param>
internal sealed class MigrationExecution(ConnectionScope scope, Dialect dialect, MigrationLock held, Action<string> progress, MetaData schema)
{
    private readonly DdlGenerator _ddl = dialect.Ddl;
    private readonly MigrationWriter _writer = new(dialect.Ddl, dialect.Name, schema);

    /// <summary>Carries out one revision: in one transaction, unless a step needs to be outside of one.</summary>
    /// <param name="half">How far an interrupted run of this revision came, or null.</param>
    /// <param name="place">What the database is at while the revision is not complete.</param>
    public async ValueTask RunAsync(
        PlannedRevision planned, IReadOnlyList<MigrationOperation> operations, HalfApplied? half, Func<string> place, bool async, CancellationToken cancellationToken)
    {
        List<IReadOnlyList<MigrationOperation>> groups = [.. MigrationWriter.Group(operations)];
        bool suspends = Preview(groups).Any(step => step.SuspendsForeignKeys);
        bool resumes = false;
        int skip = half?.Steps ?? 0;
        int done = 0, current = 0, kept = skip;
        string what = "begin";
        try
        {
            resumes = suspends && await SuspendAsync(async, cancellationToken).ConfigureAwait(false);
            await BeginAsync(async, cancellationToken).ConfigureAwait(false);
            for (; current < groups.Count; current++)
            {
                IReadOnlyList<MigrationOperation> group = groups[current];
                what = string.Join(", ", group.Select(o => o.Description));
                if (done < skip)
                {
                    done += _writer.Write(group, []).Operations;
                    continue;
                }

                MigrationStep step = await WriteAsync(group, async, cancellationToken).ConfigureAwait(false);
                progress($"  {step.Description}");
                if (step.OutsideTransaction)
                {
                    await CommitHalfAsync(new HalfApplied(planned.Revision.Id, planned.IsUpgrade, done), async, cancellationToken).ConfigureAwait(false);
                    kept = done;
                    foreach (string sql in half is not null && done == skip ? step.Cleanup : [])
                    {
                        await scope.RunAsync(sql, async, cancellationToken).ConfigureAwait(false);
                    }

                    await RunAsync(step, async, cancellationToken).ConfigureAwait(false);
                    await BeginAsync(async, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    await RunAsync(step, async, cancellationToken).ConfigureAwait(false);
                }

                done += step.Operations;
            }

            what = "check foreign keys";
            if (suspends)
            {
                await CheckForeignKeysAsync(async, cancellationToken).ConfigureAwait(false);
            }

            what = "commit";
            await scope.RunAsync(VersionTable.Remove(planned.Revision.Id), async, cancellationToken).ConfigureAwait(false);
            if (planned.IsUpgrade)
            {
                await scope.RunAsync(VersionTable.Add(planned.Revision.Id), async, cancellationToken).ConfigureAwait(false);
            }

            await scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            await UndoAsync(async).ConfigureAwait(false);
            if (cause is LinqProviderException { Code: not (ErrorCodes.LeaseLost or ErrorCodes.TableDiffers) } failure)
            {
                throw Failed(planned, failure, what, Math.Min(current + 1, groups.Count), groups.Count, kept, place());
            }

            throw;
        }
        finally
        {
            if (resumes)
            {
                await scope.RunAsync(_ddl.ResumeForeignKeys!, async, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private IEnumerable<MigrationStep> Preview(IReadOnlyList<IReadOnlyList<MigrationOperation>> groups)
    {
        var preview = new MigrationWriter(_ddl, dialect.Name, _writer.Schema);
        return [.. groups.Select(group => preview.Write(group, []))];
    }

    private async ValueTask BeginAsync(bool async, CancellationToken cancellationToken)
    {
        await scope.BeginAsync(System.Data.IsolationLevel.Unspecified, async, cancellationToken).ConfigureAwait(false);
        await held.RenewAsync(async, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask CommitHalfAsync(HalfApplied half, bool async, CancellationToken cancellationToken)
    {
        await scope.RunAsync(VersionTable.Remove(half.Revision), async, cancellationToken).ConfigureAwait(false);
        await scope.RunAsync(VersionTable.Half(half), async, cancellationToken).ConfigureAwait(false);
        await scope.CommitAsync(async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The step for a group, after a look at what hangs on a table that may have to be copied.</summary>
    private async ValueTask<MigrationStep> WriteAsync(IReadOnlyList<MigrationOperation> group, bool async, CancellationToken cancellationToken)
    {
        if (_writer.AlteredTable(group) is not { } table || _ddl.AttachedQuery(table) is not { } query)
        {
            return _writer.Write(group, []);
        }

        HashSet<string> known = [.. table.Indexes.Select(SchemaState.NameOf)];
        IReadOnlyList<object?[]> rows = await scope.RowsAsync(query, async, cancellationToken).ConfigureAwait(false);
        MigrationStep step = _writer.Write(group, [.. rows.Where(row => !known.Contains((string)row[0]!)).Select(row => (string)row[1]!)]);
        if (step.Copied is { } copied)
        {
            await CompareColumnsAsync(copied, async, cancellationToken).ConfigureAwait(false);
        }

        return step;
    }

    /// <summary>What the migrations do not know would be lost by copying.</summary>
    private async ValueTask CompareColumnsAsync(Table table, bool async, CancellationToken cancellationToken)
    {
        IReadOnlyList<object?[]> rows = await scope.RowsAsync(_ddl.ColumnsQuery(table)!, async, cancellationToken).ConfigureAwait(false);
        HashSet<string> present = [.. rows.Select(row => (string)row[0]!)];
        List<string> unknown = [.. present.Where(name => !table.TryGetColumn(name, out _))];
        List<string> missing = [.. table.Columns.Select(c => c.Name).Where(name => !present.Contains(name))];
        if (unknown.Count + missing.Count > 0)
        {
            throw new MigrationException(
                ErrorCodes.TableDiffers,
                $"Table '{table.FullName}' must be copied to be altered, but is not what the migrations say:{(unknown.Count > 0 ? $" it has the columns {string.Join(", ", unknown)}, which they do not know." : "")}"
                + $"{(missing.Count > 0 ? $" it lacks the columns {string.Join(", ", missing)}." : "")} Nothing was changed. Bring both together first; `check` shows all that differs.");
        }
    }

    private async ValueTask RunAsync(MigrationStep step, bool async, CancellationToken cancellationToken)
    {
        if (step.Batches is { } batches)
        {
            await RunAsync(batches, async, cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (string sql in step.Statements)
        {
            await scope.RunAsync(sql, async, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask RunAsync(BackfillPlan batches, bool async, CancellationToken cancellationToken)
    {
        foreach (string sql in batches.Prepare)
        {
            await scope.RunAsync(sql, async, cancellationToken).ConfigureAwait(false);
        }

        IReadOnlyList<object?[]> count = await scope.RowsAsync(batches.Count, async, cancellationToken).ConfigureAwait(false);
        long total = Convert.ToInt64(count[0][0], CultureInfo.InvariantCulture);
        for (long from = 0; from < total; from += batches.Size)
        {
            long to = Math.Min(total, from + batches.Size);
            await scope.RunAsync(batches.Batch(from, to), async, cancellationToken).ConfigureAwait(false);
            progress(string.Create(CultureInfo.InvariantCulture, $"    {to} of {total} rows"));
        }

        await scope.RunAsync(batches.Finish, async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether they were enforced before, and so have to be again.</summary>
    private async ValueTask<bool> SuspendAsync(bool async, CancellationToken cancellationToken)
    {
        IReadOnlyList<object?[]> rows = await scope.RowsAsync(_ddl.EnforcesForeignKeys!, async, cancellationToken).ConfigureAwait(false);
        await scope.RunAsync(_ddl.SuspendForeignKeys!, async, cancellationToken).ConfigureAwait(false);
        return rows is [[1L]];
    }

    private async ValueTask CheckForeignKeysAsync(bool async, CancellationToken cancellationToken)
    {
        IReadOnlyList<object?[]> broken = await scope.RowsAsync(_ddl.BrokenForeignKeys!, async, cancellationToken).ConfigureAwait(false);
        if (broken.Count > 0)
        {
            IEnumerable<string> rows = broken.Take(5).Select(row => $"row {row[1] ?? "?"} of {row[0]} refers to {row[2]}");
            throw new MigrationException(
                ErrorCodes.StatementFailed, $"Rows refer to rows that are not there: {string.Join("; ", rows)}{(broken.Count > 5 ? $", and {broken.Count - 5} more" : "")}. Repair or delete them first.");
        }
    }

    private async ValueTask UndoAsync(bool async)
    {
        try
        {
            if (scope.InTransaction)
            {
                await scope.RollbackAsync(async, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (LinqProviderException)
        {
            // The failure under way says more; the database rolls back by itself.
        }
    }

    private static MigrationException Failed(PlannedRevision planned, LinqProviderException cause, string what, int step, int steps, int kept, string place)
    {
        string reason = cause.Message.StartsWith(cause.Code + ": ", StringComparison.Ordinal) ? cause.Message[(cause.Code.Length + 2)..] : cause.Message;
        string left = kept > 0
            ? $"Its first {kept} operations are done, since they cannot share a transaction with the others; the next run continues there. Apart from that the database is at {place}."
            : $"It was rolled back; the database is at {place}.";
        string remedy = planned.IsUpgrade && place == "base" ? " If the schema is there already, say which revision it is with `stamp`." : "";
        return new MigrationException(
            ErrorCodes.MigrationFailed, $"The {planned.Verb} of revision {planned.Revision} failed at step {step} of {steps}, '{what}'. {left} Correct the cause and run the same command again.{remedy}\n{reason}", cause);
    }
}
