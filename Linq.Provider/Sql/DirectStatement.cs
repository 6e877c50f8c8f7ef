using System.Data.Common;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// A statement prepared by the database's own library, beneath the driver's commands, whose layers cost more than the database where that runs in the process. Belongs to one
/// connection and is used by one thread at a time. Does not exist for every driver and statement: <see cref="Driver.Prepare"/>.
/// </summary>
internal abstract class DirectStatement : IDisposable
{
    /// <summary>The form in which a value is bound, for the log.</summary>
    public abstract object? Stored(object? value, SqlType type, bool isList);

    /// <summary>Gives a parameter its value, which stays until it gets another one. Positions are those of <see cref="SqlStatement.Parameters"/>.</summary>
    public abstract void Bind(int position, object? value, SqlType type, bool isList);

    /// <summary>Runs the statement. The reader is the same object at each run, and must be closed before the next.</summary>
    public abstract DbDataReader ExecuteReader();

    /// <summary>Runs the statement to its end.</summary>
    /// <returns>The number of rows changed, or -1 if the statement does not change rows.</returns>
    public abstract int Execute();

    /// <summary>Lets go of the values.</summary>
    public abstract void Forget();

    public abstract void Dispose();
}
