using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting;

/// <summary>What the rules may know besides the plan: identities for new columns, and which parameters are null in this execution (for a list: contains null).</summary>
internal sealed class RewriteContext(ColumnIds ids, IReadOnlySet<int> nullParameters)
{
    public ColumnIds Ids { get; } = ids;

    public IReadOnlySet<int> NullParameters { get; } = nullParameters;

    /// <summary>A context for a plan whose parameters are null as told.</summary>
    public static RewriteContext For(Relation plan, IReadOnlySet<int>? nullParameters = null) => new(ColumnIds.After(plan), nullParameters ?? new HashSet<int>());
}
