using Linq.Provider.Collections;
using Linq.Provider.Rewriting.Rules;

namespace Linq.Provider.Rewriting;

/// <summary>The rules that every dialect runs, in order, and the places where dialects differ.</summary>
internal static class StandardPipeline
{
    /// <param name="hasLateral">Whether the database can spell an <see cref="Algebra.Apply"/>.</param>
    /// <param name="hasIndexableSame">Whether it uses an index for "is not distinct from".</param>
    /// <param name="dialectRules">The rules of the dialect, which run last.</param>
    public static RulePipeline Create(bool hasLateral, bool hasIndexableSame, IEnumerable<IRewriteRule> dialectRules) => new(
    [
        new ReplaceNullParameters(),
        new InferNullability(),
        new FoldConstants(),
        new InferNullability(),
        new ExpandNullSemantics(hasIndexableSame),
        new FoldConstants(),
        new GuardConditions(),
        new SimplifyExists(),
        new UnnestApply(hasLateral),
        new UnnestListKeys(),
        new ConvertLeftJoinToInner(),
        new RemoveRedundantDistinct(),
        new RemoveRedundantSort(),
        new PushDownFilters(),
        new GuardConditions(),
        new FoldConstants(),
        new RemoveUnneededJoins(),
        new RemoveRedundantDistinct(),
        new PushDownFilters(),
        new GuardConditions(),
        new RemoveImpliedNullChecks(),
        new RemoveUnusedColumns(),
        .. dialectRules,
    ]);
}
