using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>What a step of a migration can do to a database that is in use.</summary>
public enum LintRule
{
    /// <summary>The database writes the whole table anew, and others wait meanwhile.</summary>
    TableRewrite,

    /// <summary>Writing to the table waits until an index is built or every row is checked.</summary>
    BlockingIndex,

    /// <summary>The step fails if the table has rows, or rows with null.</summary>
    RequiredColumn,

    /// <summary>There are values that the new type does not hold.</summary>
    LossyType,

    /// <summary>Rows or values are gone afterwards.</summary>
    DataLoss,

    /// <summary>The model still uses what goes.</summary>
    StillMapped,
}

/// <summary>A warning about a step of a migration.</summary>
/// <param name="Rule">What it is about.</param>
/// <param name="Operation">The step.</param>
/// <param name="Message">What happens, and what to do instead.</param>
public sealed record LintWarning(LintRule Rule, MigrationOperation Operation, string Message)
{
    /// <summary>The step and the message.</summary>
    public override string ToString() => $"{Operation}: {Message}";
}

/// <summary>What is known of the database that a migration will run on.</summary>
/// <param name="Dialect">The dialect: <c>sqlite</c> or <c>postgresql</c>.</param>
public sealed record LintFacts(string Dialect)
{
    /// <summary>
    /// Whether a table has rows, before any of the operations; <see langword="null"/> where that is not known, and it is taken to have some. A table without rows gives no warnings about them.
    /// </summary>
    public Func<TableName, bool?>? HasRows { get; init; }

    /// <summary>The schema that the application uses, or <see langword="null"/>.</summary>
    public MetaData? Model { get; init; }
}
