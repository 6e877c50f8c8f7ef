using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Adds a primary key to a table that has none.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key, with its name.</param>
public sealed record AddPrimaryKey(TableName Table, PrimaryKey Key) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropPrimaryKey(Table, Key)];

    /// <inheritdoc/>
    public override string Description => $"add primary key {Key.Name} to {Table}";
}

/// <summary>Drops the primary key of a table; its columns stay, and stay not null.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key, with its name.</param>
public sealed record DropPrimaryKey(TableName Table, PrimaryKey Key) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new AddPrimaryKey(Table, Key)];

    /// <inheritdoc/>
    public override string Description => $"drop primary key {Key.Name} of {Table}";
}

/// <summary>Adds a foreign key; every row must meet it.</summary>
/// <param name="Table">The referring table.</param>
/// <param name="Key">The key, with its name.</param>
public sealed record AddForeignKey(TableName Table, ForeignKey Key) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropForeignKey(Table, Key)];

    /// <inheritdoc/>
    public override string Description => $"add foreign key {Key.Name} to {Table}";
}

/// <summary>Drops a foreign key.</summary>
/// <param name="Table">The referring table.</param>
/// <param name="Key">The key, with its name.</param>
public sealed record DropForeignKey(TableName Table, ForeignKey Key) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new AddForeignKey(Table, Key)];

    /// <inheritdoc/>
    public override string Description => $"drop foreign key {Key.Name} of {Table}";
}

/// <summary>Adds a unique constraint; the rows must meet it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Constraint">The constraint, with its name.</param>
public sealed record AddUnique(TableName Table, UniqueConstraint Constraint) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropUnique(Table, Constraint)];

    /// <inheritdoc/>
    public override string Description => $"add unique constraint {Constraint.Name} to {Table}";
}

/// <summary>Drops a unique constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Constraint">The constraint, with its name.</param>
public sealed record DropUnique(TableName Table, UniqueConstraint Constraint) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new AddUnique(Table, Constraint)];

    /// <inheritdoc/>
    public override string Description => $"drop unique constraint {Constraint.Name} of {Table}";
}

/// <summary>Adds a check constraint; every row must meet it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Check">The constraint, with its name.</param>
public sealed record AddCheck(TableName Table, CheckConstraint Check) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropCheck(Table, Check)];

    /// <inheritdoc/>
    public override string Description => $"add check {Check.Name} to {Table}";
}

/// <summary>Drops a check constraint.</summary>
/// <param name="Table">The table.</param>
/// <param name="Check">The constraint, with its name.</param>
public sealed record DropCheck(TableName Table, CheckConstraint Check) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new AddCheck(Table, Check)];

    /// <inheritdoc/>
    public override string Description => $"drop check {Check.Name} of {Table}";
}

/// <summary>Creates an index.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index, with its name.</param>
public sealed record CreateIndex(TableName Table, TableIndex Index) : MigrationOperation
{
    /// <summary>Whether others may write to the table meanwhile; then it is created outside a transaction. Means nothing on SQLite.</summary>
    public bool Concurrently { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropIndex(Table, Index) { Concurrently = Concurrently }];

    /// <inheritdoc/>
    public override string Description => $"create index {Index.Name} on {Table}{(Concurrently ? " concurrently" : "")}";
}

/// <summary>Drops an index.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index, with its name.</param>
public sealed record DropIndex(TableName Table, TableIndex Index) : MigrationOperation
{
    /// <summary>Whether others may write to the table meanwhile; then it is dropped outside a transaction. Means nothing on SQLite.</summary>
    public bool Concurrently { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new CreateIndex(Table, Index) { Concurrently = Concurrently }];

    /// <inheritdoc/>
    public override string Description => $"drop index {Index.Name} of {Table}{(Concurrently ? " concurrently" : "")}";
}

/// <summary>Gives a constraint another name. SQLite knows constraints by their text, so the table is copied there.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The name so far.</param>
/// <param name="NewName">The name from now on.</param>
public sealed record RenameConstraint(TableName Table, string Name, string NewName) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new RenameConstraint(Table, NewName, Name)];

    /// <inheritdoc/>
    public override string Description => $"rename constraint {Name} of {Table} to {NewName}";
}

/// <summary>Gives an index another name.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">The name so far.</param>
/// <param name="NewName">The name from now on.</param>
public sealed record RenameIndex(TableName Table, string Name, string NewName) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new RenameIndex(Table, NewName, Name)];

    /// <inheritdoc/>
    public override string Description => $"rename index {Name} of {Table} to {NewName}";
}
