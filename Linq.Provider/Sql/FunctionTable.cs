using System.Collections.Frozen;
using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// How one thing is spelled: a <see cref="Function"/>, a <see cref="BinaryOperator"/>, a <see cref="UnaryOperator"/>, an <see cref="AggregateFunction"/>,
/// a <see cref="WindowFunction"/> or, as <see cref="SqlTypeKind"/>, the target of a cast; perhaps only for a kind of first operand or a number of operands.
/// </summary>
internal sealed record Spelling(object What, SqlTypeKind? Kind, int? Arity, Template Template)
{
    public static Spelling Of(object what, string template, Precedence? precedence = null) => new(what, null, null, Template.Parse(template, precedence));

    public static Spelling Of(object what, SqlTypeKind kind, string template, Precedence? precedence = null) => new(what, kind, null, Template.Parse(template, precedence));

    public static Spelling Of(object what, int arity, string template) => new(what, null, arity, Template.Parse(template));

    public static Spelling Of(object what, SqlTypeKind kind, int arity, string template) => new(what, kind, arity, Template.Parse(template));
}

/// <summary>The spellings of a dialect: data, immutable. The most special entry that fits wins.</summary>
internal sealed class FunctionTable
{
    private readonly FrozenDictionary<(object What, SqlTypeKind? Kind, int? Arity), Template> _templates;

    public FunctionTable(params IEnumerable<Spelling> spellings)
    {
        // Later entries replace earlier ones, so that a dialect starts from the common table.
        var templates = new Dictionary<(object, SqlTypeKind?, int?), Template>();
        foreach (Spelling s in spellings)
        {
            templates[(s.What, s.Kind, s.Arity)] = s.Template;
        }

        _templates = templates.ToFrozenDictionary();
    }

    /// <summary>The spelling, or null if the thing is written in the ordinary way (operators, casts) or not known (functions).</summary>
    public Template? Find(object what, SqlTypeKind kind, int arity)
        => _templates.TryGetValue((what, kind, arity), out Template? found)
            || _templates.TryGetValue((what, kind, null), out found)
            || _templates.TryGetValue((what, null, arity), out found)
            || _templates.TryGetValue((what, null, null), out found) ? found : null;
}
