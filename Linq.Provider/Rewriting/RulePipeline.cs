using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Rewriting;

/// <summary>Sees every rule that changed the plan: the rule, the plan before and the plan after.</summary>
internal delegate void RuleTrace(IRewriteRule rule, Relation before, Relation after);

/// <summary>
/// An ordered list of rules. Constructing one fails if a rule requires what none before it establishes, so that an order that works cannot be broken unnoticed.
/// </summary>
internal sealed class RulePipeline
{
    private const bool ValidatesByDefault =
#if DEBUG
        true;
#else
        false;
#endif

    /// <exception cref="ArgumentException">A rule requires what no rule before it establishes.</exception>
    public RulePipeline(ValueList<IRewriteRule> rules)
    {
        var known = PlanProperty.None;
        foreach (IRewriteRule rule in rules)
        {
            if ((rule.Requires & ~known) is var missing && missing != PlanProperty.None)
            {
                throw new ArgumentException($"Rule '{rule.Name}' requires {missing}, which no rule before it establishes.", nameof(rules));
            }

            known |= rule.Establishes;
        }

        Rules = rules;
        Establishes = known;
    }

    public ValueList<IRewriteRule> Rules { get; }

    /// <summary>What holds of every plan that has run through.</summary>
    public PlanProperty Establishes { get; }

    /// <summary>Runs a plan through all rules. Unless told otherwise, debug builds validate the plan before and after every rule.</summary>
    public Relation Run(Relation plan, RewriteContext context, RuleTrace? trace = null, bool? validate = null)
    {
        bool validates = validate ?? ValidatesByDefault;
        if (validates)
        {
            PlanValidator.Validate(plan, "the translated query");
        }

        foreach (IRewriteRule rule in Rules)
        {
            Relation after = rule.Apply(plan, context);
            if (ReferenceEquals(after, plan))
            {
                continue;
            }

            if (validates)
            {
                PlanValidator.Validate(after, $"rule {rule.Name}");
            }

            trace?.Invoke(rule, plan, after);
            plan = after;
        }

        return plan;
    }
}
