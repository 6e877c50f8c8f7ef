using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>How a database describes its own schema: the statements that ask for it, each for all tables at once, and what their rows mean.</summary>
internal abstract class Catalogue
{
    /// <summary>The statements, in the order in which <see cref="Read"/> takes their rows.</summary>
    public abstract IReadOnlyList<string> Statements { get; }

    /// <summary>The schema that the rows describe: a list of rows per statement, a value per column, null for SQL's.</summary>
    public abstract MetaData Read(IReadOnlyList<IReadOnlyList<object?[]>> results);
}
