namespace Linq.Provider.Migrations;

/// <summary>How classes are made of a schema.</summary>
public sealed record ScaffoldOptions
{
    /// <summary>The namespace of the classes.</summary>
    public string Namespace { get; init; } = "Data";

    /// <summary>The name of the session class.</summary>
    public string SessionName { get; init; } = "Database";

    /// <summary>Whether a table that only links two others becomes a relationship between many and many, without a class of its own; the default.</summary>
    public bool HidesLinkTables { get; init; } = true;

    /// <summary>Which tables become classes; all by default.</summary>
    public Func<TableName, bool>? Include { get; init; }
}

/// <summary>A file of C# that was made of a schema.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Text">The text.</param>
public sealed record ScaffoldedFile(string Name, string Text);
