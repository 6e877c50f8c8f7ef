using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Adds a column at the end of a table. Rows that exist get its default, or null.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
public sealed record AddColumn(TableName Table, Column Column) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropColumn(Table, Column.Name, Column)];

    /// <inheritdoc/>
    public override string Description => $"add column {Table}.{Column.Name}";
}

/// <summary>Drops a column with its values. Constraints and indexes that need it must have been dropped before.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The name of the column.</param>
/// <param name="Column">The definition, by which it can be added again; <see langword="null"/> if it is not known.</param>
public sealed record DropColumn(TableName Table, string Name, Column? Column) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation>? Reverse() => Column is null ? null : [new AddColumn(Table, Column)];

    /// <summary>Whether values that were stored are gone afterwards: not those of a generated column.</summary>
    public override bool LosesData => Column?.ComputedSql is null;

    /// <inheritdoc/>
    public override string Description => $"drop column {Table}.{Name}";
}

/// <summary>Gives a column another name; everything that uses it follows, except the text of checks, views and triggers where the database does not rewrite it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The name so far.</param>
/// <param name="NewName">The name from now on.</param>
public sealed record RenameColumn(TableName Table, string Name, string NewName) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new RenameColumn(Table, NewName, Name)];

    /// <inheritdoc/>
    public override string Description => $"rename column {Table}.{Name} to {NewName}";
}

/// <summary>Changes type, nullability, default, numbering, generation or comment of a column; its values stay as far as the new type holds them.</summary>
/// <param name="Table">The table.</param>
/// <param name="Old">The column so far.</param>
/// <param name="New">The column from now on, of the same name.</param>
public sealed record AlterColumn(TableName Table, Column Old, Column New) : MigrationOperation
{
    /// <summary>The SQL expression that makes the new values of the old ones, or <see langword="null"/> for the database's own conversion.</summary>
    public string? Using { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new AlterColumn(Table, New, Old)];

    /// <summary>Whether there are values of the old type that the new one does not hold.</summary>
    public override bool LosesData => Old.ComputedSql is null && (New.ComputedSql is not null || !TypeChange.IsWidening(Old.Type, New.Type));

    /// <inheritdoc/>
    public override string Description => $"alter column {Table}.{New.Name}";
}
