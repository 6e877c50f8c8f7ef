using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Creates a table with its columns, constraints, indexes and comments.</summary>
/// <param name="Table">The definition; its <see cref="Schema.Table.MetaData"/> holds nothing else that counts.</param>
public sealed record CreateTable(Table Table) : MigrationOperation
{
    /// <summary>The name of the table.</summary>
    public TableName Name => TableName.Of(Table);

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropTable(Name, Table)];

    /// <inheritdoc/>
    public override string Description => $"create table {Name}";
}

/// <summary>Drops a table with all its rows.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Table">The definition, by which it can be created again; <see langword="null"/> if it is not known.</param>
public sealed record DropTable(TableName Name, Table? Table) : MigrationOperation
{
    /// <summary>Drops a table that is known.</summary>
    /// <param name="table">The definition.</param>
    public DropTable(Table table) : this(TableName.Of(table), table)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation>? Reverse() => Table is null ? null : [new CreateTable(Table)];

    /// <inheritdoc/>
    public override bool LosesData => true;

    /// <inheritdoc/>
    public override string Description => $"drop table {Name}";
}

/// <summary>Gives a table another name; rows, constraints and indexes stay, with the names they have. Foreign keys that refer to it follow.</summary>
/// <param name="Name">The name so far.</param>
/// <param name="NewName">The name from now on, in the same schema.</param>
public sealed record RenameTable(TableName Name, string NewName) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new RenameTable(Name with { Name = NewName }, Name.Name)];

    /// <inheritdoc/>
    public override string Description => $"rename table {Name} to {NewName}";
}

/// <summary>Changes the comment of a table.</summary>
/// <param name="Name">The table.</param>
/// <param name="OldComment">The comment so far, or <see langword="null"/>.</param>
/// <param name="NewComment">The comment from now on, or <see langword="null"/>.</param>
public sealed record CommentTable(TableName Name, string? OldComment, string? NewComment) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new CommentTable(Name, NewComment, OldComment)];

    /// <inheritdoc/>
    public override string Description => $"comment table {Name}";
}

/// <summary>Creates a view.</summary>
/// <param name="View">The definition; its <see cref="Schema.View.MetaData"/> holds nothing else that counts.</param>
public sealed record CreateView(View View) : MigrationOperation
{
    /// <summary>The name of the view.</summary>
    public TableName Name => TableName.Of(View);

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DropView(Name, View)];

    /// <inheritdoc/>
    public override string Description => $"create view {Name}";
}

/// <summary>Drops a view.</summary>
/// <param name="Name">The name of the view.</param>
/// <param name="View">The definition, by which it can be created again; <see langword="null"/> if it is not known.</param>
public sealed record DropView(TableName Name, View? View) : MigrationOperation
{
    /// <summary>Drops a view that is known.</summary>
    /// <param name="view">The definition.</param>
    public DropView(View view) : this(TableName.Of(view), view)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation>? Reverse() => View is null ? null : [new CreateView(View)];

    /// <inheritdoc/>
    public override string Description => $"drop view {Name}";
}
