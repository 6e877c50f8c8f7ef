using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>A statement ready to be sent, and the rewritten plan that it spells.</summary>
internal sealed record PlannedStatement(SqlStatement Sql, Relation Plan)
{
    public string Text => Sql.Text;

    /// <summary>Where the keys are that were asked for, and whether they may be null.</summary>
    public IReadOnlyList<(int Ordinal, bool IsNullable)> Keys { get; init; } = [];

    /// <summary>Whether a query parameter is sent with the statement.</summary>
    public bool Takes(int parameter) => Sql.Parameters.Any(p => p.Index == parameter);
}

/// <summary>From a translated plan to a statement: the dialect's rewrite rules, then its SQL. Thread-safe; one per engine and dialect.</summary>
internal sealed class StatementPlanner(Dialect dialect)
{
    private readonly RulePipeline _rules = StandardPipeline.Create(dialect.HasLateralJoins, dialect.HasIndexableSame, dialect.Rules);

    /// <summary>What asks the server for its plan of a statement.</summary>
    public string ExplainPrefix => dialect.ExplainPrefix;

    /// <param name="plan">The plan as it was translated.</param>
    /// <param name="nullParameters">The parameters that are null in this execution, and the lists that hold a null.</param>
    /// <param name="trace">Sees each rule that changed the plan, by name.</param>
    /// <param name="change">What to do with the rows of the plan; null to read them.</param>
    /// <param name="keys">How many of the plan's last columns are keys; those that are the same as another column are left out of the statement.</param>
    public PlannedStatement Plan(Relation plan, IReadOnlySet<int> nullParameters, Action<string, Relation>? trace = null, RowsChange? change = null, int keys = 0)
    {
        RuleTrace? ruleTrace = trace is null ? null : (rule, _, after) => trace(rule.Name, after);
        Relation rewritten = _rules.Run(plan, RewriteContext.For(plan, nullParameters), ruleTrace);
        (Relation rows, (int, bool)[] columns) = KeyColumns.Share(rewritten, keys);
        if (!ReferenceEquals(rows, rewritten))
        {
            trace?.Invoke(nameof(KeyColumns), rows);
        }

        return new PlannedStatement(change is null ? dialect.Generate(rows) : dialect.Generate(StatementBuilder.Build(change, rows)), rows) { Keys = columns };
    }
}
