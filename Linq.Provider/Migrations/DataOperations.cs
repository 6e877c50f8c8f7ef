namespace Linq.Provider.Migrations;

/// <summary>Runs SQL as it is written. Replaying knows nothing of what it changes in the schema.</summary>
/// <param name="Sql">The statement, or several with semicolons between them.</param>
/// <param name="ReverseSql">What undoes it: empty if nothing needs to be, <see langword="null"/> if nothing can.</param>
public sealed record ExecuteSql(string Sql, string? ReverseSql = null) : MigrationOperation
{
    /// <summary>The dialect on which it runs (<c>sqlite</c>, <c>postgresql</c>), or <see langword="null"/> for all.</summary>
    public string? Dialect { get; init; }

    /// <summary>Whether it must run outside a transaction.</summary>
    public bool OutsideTransaction { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation>? Reverse() => ReverseSql switch
    {
        null => null,
        "" => [],
        _ => [this with { Sql = ReverseSql, ReverseSql = Sql }],
    };

    /// <inheritdoc/>
    public override string Description
    {
        get
        {
            string line = string.Join(' ', Sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return $"execute {(line.Length > 60 ? line[..57] + "..." : line)}";
        }
    }
}

/// <summary>Inserts rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns that are filled, in order.</param>
/// <param name="Rows">The rows: a value for each column.</param>
public sealed record InsertRows(TableName Table, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new DeleteRows(Table, Columns, Rows)];

    /// <inheritdoc/>
    public override string Description => $"insert {Rows.Count} {(Rows.Count == 1 ? "row" : "rows")} into {Table}";
}

/// <summary>Deletes the rows that have given values.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns that are compared, in order.</param>
/// <param name="Rows">The rows: a value for each column.</param>
public sealed record DeleteRows(TableName Table, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [new InsertRows(Table, Columns, Rows)];

    /// <inheritdoc/>
    public override bool LosesData => true;

    /// <inheritdoc/>
    public override string Description => $"delete {Rows.Count} {(Rows.Count == 1 ? "row" : "rows")} of {Table}";
}

/// <summary>Changes rows in batches, so that progress is seen while a large table is filled. Undoing it does nothing: the column that was filled is what goes.</summary>
/// <param name="Table">The table; it must have a primary key, along which the batches go.</param>
/// <param name="Set">The assignments, written as they are: <c>"full_name" = "first" || ' ' || "last"</c>.</param>
/// <param name="Where">Which rows, written as it is, or <see langword="null"/> for all.</param>
/// <param name="BatchSize">How many rows a statement looks at.</param>
public sealed record Backfill(TableName Table, string Set, string? Where = null, int BatchSize = 10_000) : MigrationOperation
{
    /// <inheritdoc/>
    public override IReadOnlyList<MigrationOperation> Reverse() => [];

    /// <inheritdoc/>
    public override string Description => $"backfill {Table}";
}
