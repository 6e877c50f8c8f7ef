using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>Collects rows column by column, in the form that the driver writes, to be sent all at once: as lists bound to parameters, or by <see cref="RowCopy"/>.</summary>
internal abstract class ColumnLists : ValueSink
{
    /// <summary>The values of a column; all columns have the same number of them when they are asked for.</summary>
    public abstract StoredList List(int column);

    public abstract void Clear();
}
