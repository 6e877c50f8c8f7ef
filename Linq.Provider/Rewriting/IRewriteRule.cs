using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting;

/// <summary>What the rules of one rewriting share.</summary>
internal sealed class RewriteContext(ColumnIds ids)
{
    /// <summary>Identities for new columns.</summary>
    public ColumnIds Ids { get; } = ids;
}

/// <summary>A step of rewriting: a plan in, an equivalent plan out.</summary>
internal interface IRewriteRule
{
    Relation Apply(Relation plan, RewriteContext context);
}
