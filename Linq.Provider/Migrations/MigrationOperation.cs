namespace Linq.Provider.Migrations;

/// <summary>
/// One step of a migration: a change of the schema or of rows, as data. A migration makes them with <c>Operations</c>, the comparison of two schemas finds them; what holds them is
/// replayed without a database, reversed, written as C#, or spelled as SQL by the dialect. The columns and constraints in them are definitions: they belong to no table, or to one
/// that only defines, and bear their names.
/// </summary>
public abstract record MigrationOperation
{
    private protected MigrationOperation()
    {
    }

    /// <summary>The operations that undo this one, in order: none if there is nothing to undo, <see langword="null"/> if it cannot be undone.</summary>
    /// <remarks>What was lost with a dropped column or table does not come back: only its place does.</remarks>
    public abstract IReadOnlyList<MigrationOperation>? Reverse();

    /// <summary>Whether values that were stored may be gone afterwards.</summary>
    public virtual bool LosesData => false;

    /// <summary>The operation in words, as progress and reviews show it.</summary>
    public abstract string Description { get; }

    /// <summary>The operation in words.</summary>
    public sealed override string ToString() => Description;
}
