using Linq.Provider.Migrations.CommandLine;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>The command line of migrations, for an application to host in a line: <c>return MigrationCommand.Run(args, engine, db.MetaData);</c>.</summary>
public static class MigrationCommand
{
    /// <summary>
    /// Runs a command: <c>revision --autogenerate -m "…"</c>, <c>upgrade head</c>, <c>downgrade -1</c>, <c>current</c>, <c>check</c> and others; <c>--help</c> tells them all. A first
    /// word <c>migrate</c> is passed over. Throws nothing: a failure is one message on standard error.
    /// </summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="engine">The database.</param>
    /// <param name="model">The schema that the application wants.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>0 if the command succeeded; 1 if it failed, or if <c>check</c> found a difference.</returns>
    public static int Run(string[] args, Engine engine, MetaData model, Action<MigrationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(model);
        MigrationOptions options = new();
        configure?.Invoke(options);
        return new MigrationCommandLine(engine.Database, model, options).Run(args);
    }
}
