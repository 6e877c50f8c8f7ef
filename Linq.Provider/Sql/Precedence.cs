namespace Linq.Provider.Sql;

/// <summary>How tightly the outermost operator of an expression binds. Operators whose rank differs between databases share <see cref="Other"/> and are always parenthesised in each other.</summary>
internal enum Precedence
{
    Lowest, Or, And, Not, Comparison, Other, Additive, Multiplicative, Unary, Atom,
}
