using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// Turns a test for a prefix, suffix or part that is a parameter or literal into the match of one pattern, for which databases have indexes:
/// <c>starts_with(name, @p)</c> becomes <c>name LIKE @p</c>. The value is escaped and gets its wildcards when it is bound.
/// </summary>
internal sealed class UsePatterns(Function match, Func<string, string> escape, string wildcard, params Function[] tests) : IRewriteRule
{
    public string Name => nameof(UsePatterns);

    public PlanProperty Requires => PlanProperty.NoNullParameters;

    public PlanProperty Establishes => PlanProperty.None;

    public Relation Apply(Relation plan, RewriteContext context) => plan.RewriteScalars(Spelled);

    private Scalar Spelled(Scalar scalar)
    {
        if (scalar is not Call { Arguments: [var text, var sought] } call || Array.IndexOf(tests, call.Function) < 0)
        {
            return scalar;
        }

        (string before, string after) = (call.Function == Functions.StartsWith ? "" : wildcard, call.Function == Functions.EndsWith ? "" : wildcard);
        Scalar? pattern = sought switch
        {
            Literal { Value: string value } => new Literal(Pattern(value), SqlType.Text),
            Literal { Value: char value } => new Literal(Pattern(value.ToString()), SqlType.Text),
            Parameter p => p with { Type = SqlType.Text, Convert = value => (p.Convert is null ? value : p.Convert(value)) is { } stored ? Pattern(stored.ToString()!) : null },
            _ => null,
        };
        return pattern is null ? scalar : call with { Function = match, Arguments = [text, pattern] };

        string Pattern(string value) => before + escape(value) + after;
    }
}
