using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// How one thing is spelled: a <see cref="Function"/>, a <see cref="BinaryOperator"/>, a <see cref="UnaryOperator"/>, an <see cref="AggregateFunction"/>,
/// a <see cref="WindowFunction"/> or, as <see cref="SqlTypeKind"/>, the target of a cast; perhaps only for a kind of first operand or a number of operands.
/// </summary>
internal sealed class Spelling(object what, SqlTypeKind? kind, int? arity, string text, Precedence? precedence = null)
{
    private Template? _template;

    public object What { get; } = what;

    public SqlTypeKind? Kind { get; } = kind;

    public int? Arity { get; } = arity;

    /// <summary>Parsed when it is first asked for: of a table with hundreds of entries, an application uses a few.</summary>
    public Template Template => _template ??= Template.Parse(text, precedence);

    public static Spelling Of(object what, string template, Precedence? precedence = null) => new(what, null, null, template, precedence);

    public static Spelling Of(object what, SqlTypeKind kind, string template, Precedence? precedence = null) => new(what, kind, null, template, precedence);

    public static Spelling Of(object what, int arity, string template) => new(what, null, arity, template);

    public static Spelling Of(object what, SqlTypeKind kind, int arity, string template) => new(what, kind, arity, template);

    /// <summary>An aggregate that is spelled the same over a window.</summary>
    public static Spelling[] OfBoth(AggregateFunction aggregate, WindowFunction window, SqlTypeKind kind, string template) => [Of(aggregate, kind, template), Of(window, kind, template)];
}

/// <summary>The spellings of a dialect: data, immutable. The most special entry that fits wins.</summary>
internal sealed class FunctionTable
{
    private readonly Lazy<Dictionary<object, List<Spelling>>> _operators;
    private readonly Lazy<Dictionary<object, List<Spelling>>> _others;

    /// <summary>Takes what gives the entries, asked when the first is sought; later ones replace earlier ones, so that a dialect starts from the common table.</summary>
    /// <param name="operators">The spellings of binary and unary operators, which nearly every query has.</param>
    /// <param name="others">All others.</param>
    public FunctionTable(Func<IEnumerable<Spelling>> operators, Func<IEnumerable<Spelling>> others)
    {
        _operators = new(() => Sort(operators()));
        _others = new(() => Sort(others()));
    }

    /// <summary>The spelling, or null if the thing is written in the ordinary way (operators, casts) or not known (functions).</summary>
    public Template? Find(object what, SqlTypeKind kind, int arity)
    {
        Dictionary<object, List<Spelling>> known = (what is BinaryOperator or UnaryOperator ? _operators : _others).Value;
        if (!known.TryGetValue(what, out List<Spelling>? spellings))
        {
            return null;
        }

        Spelling? best = null;
        foreach (Spelling spelling in spellings)
        {
            // Not before one of the same rank: that came later.
            if ((spelling.Kind ?? kind) == kind && (spelling.Arity ?? arity) == arity && (best is null || Rank(spelling) >= Rank(best)))
            {
                best = spelling;
            }
        }

        return best?.Template;
    }

    private static int Rank(Spelling spelling) => (spelling.Kind is null ? 0 : 2) + (spelling.Arity is null ? 0 : 1);

    private static Dictionary<object, List<Spelling>> Sort(IEnumerable<Spelling> spellings)
    {
        var sorted = new Dictionary<object, List<Spelling>>();
        foreach (Spelling spelling in spellings)
        {
            if (!sorted.TryGetValue(spelling.What, out List<Spelling>? ofOne))
            {
                sorted.Add(spelling.What, ofOne = []);
            }

            ofOne.Add(spelling);
        }

        return sorted;
    }
}
