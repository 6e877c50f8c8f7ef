using Linq.Provider.Algebra;

namespace Linq.Provider.Sql;

/// <summary>Generates the SQL of one statement.</summary>
internal abstract class SqlGenerator
{
    public virtual SqlStatement Query(Relation plan) => throw new NotSupportedException($"No generator for {plan}.");

    public virtual SqlStatement Change(Statement statement) => throw new NotSupportedException($"No generator for {statement}.");
}
