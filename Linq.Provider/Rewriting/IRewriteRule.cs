using Linq.Provider.Algebra;

namespace Linq.Provider.Rewriting;

/// <summary>What is known of a plan: a rule requires some of it and establishes some.</summary>
[Flags]
internal enum PlanProperty
{
    None = 0,

    /// <summary>No parameter can be null; a list parameter holds no null.</summary>
    NoNullParameters = 1,

    /// <summary>No column reference says that it can be null where it cannot, as far as the rules can tell.</summary>
    ExactNullability = 2,

    /// <summary>Comparisons have the meaning of SQL, and predicates stand where SQL expects them.</summary>
    SqlLogic = 4,

    /// <summary>There is no <see cref="Apply"/> but those that the dialect can spell.</summary>
    NoApply = 8,

    /// <summary>There is no right join.</summary>
    NoRightJoin = 16,
}

/// <summary>
/// A step that turns a plan into another of the same meaning. Stateless, so that one instance serves all queries. Returns the very plan if there is nothing to do;
/// keeps the bindings of the root <see cref="Project"/> in order.
/// </summary>
internal interface IRewriteRule
{
    string Name { get; }

    /// <summary>What must hold of the plan before.</summary>
    PlanProperty Requires { get; }

    /// <summary>What holds of the plan afterwards.</summary>
    PlanProperty Establishes { get; }

    Relation Apply(Relation plan, RewriteContext context);
}
