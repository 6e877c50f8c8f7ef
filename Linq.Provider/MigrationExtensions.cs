using Linq.Provider.Collections;
using Linq.Provider.Migrations;

namespace Linq.Provider;

/// <summary>Migrations from within an application.</summary>
public static class MigrationExtensions
{
    /// <summary>Brings a database up to a revision, under a lock: of several processes that do so at once, one does it, and the others wait.</summary>
    /// <param name="engine">The database.</param>
    /// <param name="target">The revision, as on the command line: <c>head</c>, <c>heads</c>, an id, <c>+1</c>, <c>label@head</c>.</param>
    /// <param name="configure">Sets options; by default the migrations are those of the entry assembly.</param>
    /// <returns>The revisions that were applied, in order.</returns>
    /// <exception cref="MigrationException">The history is wrong, the target unknown, the lock not to be had, or a step failed; see the codes LP16xx.</exception>
    public static IReadOnlyList<Revision> Migrate(this Engine engine, string target = "head", Action<MigrationOptions>? configure = null) =>
        Runner(engine, configure).UpgradeAsync(target, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="Migrate"/>
    /// <param name="cancellationToken">Stops it; the step under way is rolled back.</param>
    public static Task<IReadOnlyList<Revision>> MigrateAsync(
        this Engine engine, string target = "head", Action<MigrationOptions>? configure = null, CancellationToken cancellationToken = default) =>
        Runner(engine, configure).UpgradeAsync(target, async: true, cancellationToken).AsTask();

    /// <summary>Takes a database back to a revision.</summary>
    /// <param name="engine">The database.</param>
    /// <param name="target">The revision, as on the command line: <c>-1</c>, <c>base</c>, an id.</param>
    /// <param name="configure">Sets options; by default the migrations are those of the entry assembly.</param>
    /// <returns>The revisions that were undone, in order.</returns>
    /// <exception cref="MigrationException">As with <see cref="Migrate"/>; or a migration cannot be undone (LP1606).</exception>
    public static IReadOnlyList<Revision> MigrateBack(this Engine engine, string target, Action<MigrationOptions>? configure = null) =>
        Runner(engine, configure).DowngradeAsync(target, async: false, CancellationToken.None).Completed();

    /// <inheritdoc cref="MigrateBack"/>
    /// <param name="cancellationToken">Stops it; the step under way is rolled back.</param>
    public static Task<IReadOnlyList<Revision>> MigrateBackAsync(
        this Engine engine, string target, Action<MigrationOptions>? configure = null, CancellationToken cancellationToken = default) =>
        Runner(engine, configure).DowngradeAsync(target, async: true, cancellationToken).AsTask();

    private static MigrationRunner Runner(Engine engine, Action<MigrationOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(engine);
        MigrationOptions options = new();
        configure?.Invoke(options);
        return new MigrationRunner(engine.Database, options.History(), options);
    }
}
