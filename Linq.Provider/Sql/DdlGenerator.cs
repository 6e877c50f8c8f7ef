using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>Generates the statements that define tables.</summary>
internal abstract class DdlGenerator
{
    public virtual IReadOnlyList<string> Create(MetaData model) => [.. model.Tables.Select(t => t.Name)];

    public virtual IReadOnlyList<string> Drop(MetaData model) => [.. model.Tables.Select(t => t.Name)];

    /// <summary>The name of a type in a table's declaration.</summary>
    public abstract string TypeName(SqlType type);

    /// <summary>The type that a declaration's name stands for, as reflection finds it.</summary>
    public abstract SqlType ParseTypeName(string name);
}
