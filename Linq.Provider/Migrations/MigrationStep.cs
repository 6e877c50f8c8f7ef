using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>What one or more operations mean on a dialect.</summary>
/// <param name="Description">In words, for progress.</param>
/// <param name="Operations">How many operations it carries out.</param>
/// <param name="Statements">The statements, in order.</param>
internal sealed record MigrationStep(string Description, int Operations, IReadOnlyList<string> Statements)
{
    /// <summary>Whether it must run outside a transaction.</summary>
    public bool OutsideTransaction { get; init; }

    /// <summary>Whether foreign keys may not be enforced while it runs.</summary>
    public bool SuspendsForeignKeys { get; init; }

    /// <summary>What clears away the remains of an earlier attempt that was broken off.</summary>
    public IReadOnlyList<string> Cleanup { get; init; } = [];

    /// <summary>The batches to go through in place of <see cref="Statements"/> where that is possible.</summary>
    public BackfillPlan? Batches { get; init; }

    /// <summary>The table that is created, or takes the place of the one copied; null if there is none.</summary>
    public Table? Created { get; init; }

    /// <summary>Whether the statements were written by hand.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The table that is copied, as the migrations know it, or null.</summary>
    public Table? Copied { get; init; }
}

/// <summary>A backfill in batches along the rows of a temporary table, which bears numbered keys.</summary>
/// <param name="Prepare">Statements that fill the temporary table.</param>
/// <param name="Count">The query for the number of its rows.</param>
/// <param name="Batch">The statement for the rows numbered after the first value, up to the second.</param>
/// <param name="Finish">The statement that drops the temporary table.</param>
/// <param name="Size">How many rows a batch has.</param>
internal sealed record BackfillPlan(IReadOnlyList<string> Prepare, string Count, Func<long, long, string> Batch, string Finish, int Size);
