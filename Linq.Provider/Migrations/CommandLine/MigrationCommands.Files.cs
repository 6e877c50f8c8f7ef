using System.Security.Cryptography;
using Linq.Provider.Diagnostics;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations.CommandLine;

/// <summary>The commands that write files, and those that compare.</summary>
internal sealed partial class MigrationCommands
{
    private static readonly ComparisonOptions s_ownTablesExcluded = new() { Include = name => !VersionTable.IsOwn(name.Name) };

    private UnbuiltMigrations Unbuilt => new(Known, options);

    public ValueTask<int> Write(NewRevision asked)
    {
        Unbuilt.Refuse("the new one");
        IReadOnlyList<Revision> follows = Followed(asked.Head);
        IReadOnlyList<Revision> depends = [.. asked.DependsOn.Select(d => new RevisionTarget(Known, d).Resolve(new HashSet<Revision>())[0])];
        IReadOnlyList<MigrationOperation> operations = [];
        if (asked.Autogenerate)
        {
            MetaData before = new HistoryReplay(Known, database.Dialect.Name).To(Known.Closure(follows.Concat(depends))).Snapshot();
            operations = SchemaComparison.Compare(before, model, CanonicalForms.OfDeclarations, s_ownTablesExcluded with { Renames = asked.Renames });
            RefuseIdle(asked.Renames, operations);
            if (operations.Count == 0)
            {
                Output.WriteLine("Nothing to do: the model is what the migrations say.");
                return new(0);
            }
        }

        string id = NewId();
        Save(new MigrationFile(id, asked.Message, Namespace(), ClassName(asked.Message, id))
        {
            Follows = [.. follows.Select(r => r.Id)],
            DependsOn = [.. depends.Select(r => r.Id)],
            Labels = asked.Labels,
            Upgrade = operations,
            Downgrade = MigrationFile.Reversed(operations),
        });
        foreach (MigrationOperation operation in operations)
        {
            Output.WriteLine($"  {operation.Description}{(operation.LosesData ? "  (loses data: review)" : "")}");
        }

        return new(0);
    }

    public ValueTask<int> Merge(IReadOnlyList<string> revisions, string? message)
    {
        Unbuilt.Refuse("the merge");
        var none = new HashSet<Revision>();
        IReadOnlyList<Revision> heads = revisions.Count == 0 ? Known.Heads : [.. revisions.SelectMany(r => new RevisionTarget(Known, r).Resolve(none)).Distinct()];
        if (heads.Count < 2)
        {
            Output.WriteLine(heads.Count == 0 ? "Nothing to merge: there are no revisions." : $"Nothing to merge: {heads[0]} is the only head.");
            return new(0);
        }

        new MergeCheck(Known, database.Dialect.Name).Run(heads);
        string text = message ?? $"merge {string.Join(" and ", heads.Select(Known.Short))}";
        string id = NewId();
        Save(new MigrationFile(id, text, Namespace(), ClassName(text, id)) { Follows = [.. heads.Select(r => r.Id)] });
        return new(0);
    }

    public ValueTask<int> Squash(string range, string? message)
    {
        if (range.Split(':') is not [{ Length: > 0 } from, { Length: > 0 } to])
        {
            throw new MigrationException(ErrorCodes.InvalidCommand, $"'{range}' is no range. Write the first and the last revision, both included: A:B.");
        }

        Unbuilt.Refuse("the one made of them");
        var none = new HashSet<Revision>();
        Revision first = new RevisionTarget(Known, from).Resolve(none).Single(), last = new RevisionTarget(Known, to).Resolve(none).Single();
        (MigrationFile file, IReadOnlyList<Revision> replaced) = new Squash(Known, database.Dialect.Name).Run(first, last, message, last.Type.Namespace ?? Namespace());
        foreach (Revision revision in replaced)
        {
            foreach (string path in Directory.Exists(options.Directory) ? Directory.GetFiles(options.Directory, $"{revision.Id}_*.cs") : [])
            {
                File.Delete(path);
                Output.WriteLine($"Removed {Relative(path)}");
            }
        }

        Save(file);
        return new(0);
    }

    public async ValueTask<int> Check(bool lint)
    {
        Dialect dialect = await database.DialectAsync(async: false, default).ConfigureAwait(false);
        var differences = new List<string>();
        if (Unbuilt.Find() is { Count: > 0 } files)
        {
            differences.Add($"Migrations are not in the running build, which has to be built anew: {string.Join(", ", files)}");
        }

        if (Known.Heads.Count > 1)
        {
            differences.Add($"The migrations have several heads: {string.Join(", ", Known.Heads)}");
        }

        try
        {
            MetaData replayed = new HistoryReplay(Known, dialect.Name).To(Known.Revisions.ToHashSet()).Snapshot();
            Report(differences, "The model is not what the migrations say; they would have to", SchemaComparison.Compare(replayed, model, CanonicalForms.OfDeclarations, s_ownTablesExcluded));
        }
        catch (MigrationException cause) when (Known.Heads.Count > 1)
        {
            differences.Add($"One head after the other does not work: {cause.Message}");
        }

        (HashSet<Revision> applied, HalfApplied? half) = await Applied().ConfigureAwait(false);
        List<Revision> pending = [.. Known.Revisions.Where(r => !applied.Contains(r))];
        if (pending.Count > 0)
        {
            differences.Add($"The database lacks {(pending.Count == 1 ? "a revision" : "revisions")}: {string.Join(", ", pending)}");
        }

        if (half is not null)
        {
            differences.Add($"The {(half.IsUpgrade ? "upgrade" : "downgrade")} of revision {half.Revision} was interrupted");
        }

        MetaData expected = new HistoryReplay(Known, dialect.Name).To(applied).Snapshot();
        Report(differences, $"The database is not what the migrations up to {Place(applied)} say; it would have to", await CompareDatabase(dialect, expected).ConfigureAwait(false));
        foreach (string difference in differences)
        {
            Output.WriteLine(difference);
        }

        if (lint)
        {
            await Lint(dialect, applied, pending).ConfigureAwait(false);
        }

        if (differences.Count == 0)
        {
            Output.WriteLine($"Model, migrations and database agree, at {Place(applied)}.");
        }

        return differences.Count == 0 ? 0 : 1;
    }

    /// <summary>Warns of what the revisions do that the database lacks; of all, if it lacks none.</summary>
    private async ValueTask Lint(Dialect dialect, HashSet<Revision> applied, List<Revision> pending)
    {
        var replay = new HistoryReplay(Known, dialect.Name);
        replay.To(pending.Count > 0 ? applied : new HashSet<Revision>());
        ConnectionScope scope = new(database);
        try
        {
            var rows = new TablesWithRows(scope, dialect.Ddl, replay.State.Snapshot());
            var ahead = new EmptyTables(new LintFacts(dialect.Name) { HasRows = rows.Ask });
            foreach (Revision revision in pending.Count > 0 ? pending : Known.Revisions)
            {
                // What an earlier revision creates is empty now, and may have rows when a later one comes to be applied.
                IReadOnlyList<MigrationOperation> operations = replay.Upgrade(revision);
                var facts = new LintFacts(dialect.Name) { Model = model, HasRows = name => ahead.IsCreated(name) || !ahead.Contains(name) };
                foreach (LintWarning warning in MigrationLint.Check(operations, facts))
                {
                    Output.WriteLine($"warning: {revision.Id}: {warning}");
                }

                foreach (MigrationOperation operation in operations)
                {
                    ahead.Follow(operation);
                }
            }
        }
        finally
        {
            await scope.CloseAsync(async: false).ConfigureAwait(false);
        }
    }

    public async ValueTask<int> Scaffold(string? @namespace, string? session, string? folder, bool linkClasses)
    {
        Dialect dialect = await database.DialectAsync(async: false, default).ConfigureAwait(false);
        ConnectionScope scope = new(database);
        MetaData schema;
        try
        {
            schema = await SchemaReader.ReadAsync(scope, dialect.Catalogue, async: false, default).ConfigureAwait(false);
        }
        finally
        {
            await scope.CloseAsync(async: false).ConfigureAwait(false);
        }

        ScaffoldOptions asked = new() { Include = s_ownTablesExcluded.Include, HidesLinkTables = !linkClasses };
        asked = asked with { Namespace = @namespace ?? asked.Namespace, SessionName = session ?? asked.SessionName };
        string path = folder ?? "Models";
        Directory.CreateDirectory(path);
        foreach (ScaffoldedFile file in Scaffolding.Scaffold.Write(schema, dialect.Forms, asked))
        {
            string target = Path.Combine(path, file.Name);
            File.WriteAllText(target, file.Text);
            Output.WriteLine($"Wrote {Relative(target)}");
        }

        foreach (string remark in schema.Remarks)
        {
            (options.Error ?? Console.Error).WriteLine(remark);
        }

        return 0;
    }

    private async ValueTask<IReadOnlyList<MigrationOperation>> CompareDatabase(Dialect dialect, MetaData expected)
    {
        ConnectionScope scope = new(database);
        try
        {
            return await DatabaseComparison.RunAsync(scope, dialect, expected, s_ownTablesExcluded with { KeepsForeign = true }, async: false, default).ConfigureAwait(false);
        }
        finally
        {
            await scope.CloseAsync(async: false).ConfigureAwait(false);
        }
    }

    private static void Report(List<string> differences, string heading, IReadOnlyList<MigrationOperation> operations)
    {
        if (operations.Count > 0)
        {
            differences.Add($"{heading}:{string.Concat(operations.Select(o => $"{Environment.NewLine}  {ColumnDifference.Describe(o)}"))}");
        }
    }

    /// <summary>A rename that does nothing was mistyped: what it meant to keep would be dropped.</summary>
    private static void RefuseIdle(IReadOnlyList<string> renames, IReadOnlyList<MigrationOperation> operations)
    {
        HashSet<string> used = [.. operations.Select(o => o switch { RenameTable t => t.NewName, RenameColumn c => c.NewName, _ => null }).OfType<string>()];
        foreach (string rename in renames.Where(r => !used.Contains(r[(r.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim())))
        {
            throw new MigrationException(
                ErrorCodes.InvalidCommand,
                $"'{rename}' renames nothing: the old name must be in the migrations and not in the model, the new one in the model and not in the migrations. Write old_table=new_table, or table.old_column=new_column with the table's new name.");
        }
    }

    private IReadOnlyList<Revision> Followed(string? head)
    {
        if (head is not null)
        {
            return new RevisionTarget(Known, head).Resolve(new HashSet<Revision>());
        }

        return Known.Heads.Count <= 1 ? Known.Heads : throw new MigrationException(
            ErrorCodes.SeveralHeads, $"There are several heads: {string.Join(", ", Known.Heads)}. Join them with `merge` first, or say with --head which one the new revision follows.");
    }

    private void Save(MigrationFile file)
    {
        Directory.CreateDirectory(options.Directory);
        string path = Path.Combine(options.Directory, file.FileName);
        File.WriteAllText(path, file.ToString());
        Output.WriteLine($"Wrote {Relative(path)}");
    }

    internal static string Relative(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }

    private string Namespace() => options.Namespace ?? (Known.Revisions.Count > 0 ? Known.Revisions[^1].Type.Namespace : null) ?? $"{options.Source.GetName().Name?.Replace('-', '_')}.Migrations";

    private string ClassName(string message, string id) => MigrationFile.NameFor(message, id, Known.Revisions.Select(r => r.Type.Name));

    private string NewId() => options.NewId?.Invoke() ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}
