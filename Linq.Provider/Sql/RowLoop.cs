using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// A statement that is executed again and again, past the classes of ADO.NET: the values of a row are written, then it is executed. Columns are positions among the values of the statement's
/// parameters (<see cref="SqlParameter.Index"/>); a value stays until another is written.
/// </summary>
internal abstract class RowLoop : ValueSink, IDisposable
{
    /// <summary>How often the statement was executed.</summary>
    public int Executions { get; protected set; }

    /// <summary>The key that the database numbered for the row inserted last.</summary>
    public abstract long LastKey { get; }

    /// <summary>Executes the statement, which gives no rows.</summary>
    /// <returns>The number of rows changed.</returns>
    public abstract int Execute();

    public abstract void Dispose();
}
