using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Sql;

namespace Linq.Provider.Sessions;

/// <summary>What is sent for one operation of a flush plan.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Sql">The statement.</param>
/// <param name="Values">The values of its parameters; in a preview some are a <see cref="GeneratedKey"/>.</param>
/// <param name="Row">Reads what comes back; null if nothing does.</param>
/// <param name="Returned">The properties that come back, by index.</param>
/// <param name="MustMeetRow">Whether it is a conflict if the statement changes no row.</param>
internal sealed record FlushStatement(FlushOperation Operation, SqlStatement Sql, object?[] Values, RowStatement? Row, ValueList<int> Returned, bool MustMeetRow);

/// <summary>Stands in a preview for a key that the database will make.</summary>
internal sealed record GeneratedKey(TrackedEntity Entity, PropertyMap Property)
{
    public override string ToString() => $"({Property} of {Entity}, made by the database)";
}
