using System.Linq.Expressions;

namespace Linq.Provider.Tests.Differential.Generated;

/// <summary>An expression that a query can use.</summary>
/// <param name="Value">The expression.</param>
/// <param name="IsOptional">Whether it may be null where it is an object, so that its members have to be read as nullable.</param>
internal sealed record Term(Expression Value, bool IsOptional = false)
{
    public Type Type => Value.Type;
}

/// <summary>The variables that an expression may use, the innermost first.</summary>
internal sealed record Scope(params IReadOnlyList<Term> Variables)
{
    /// <summary>How many queries are around the expression.</summary>
    public int Depth { get; init; }

    public Scope With(params IEnumerable<Term> inner) => new([.. inner, .. Variables]) { Depth = Depth + 1 };
}

/// <summary>A sequence, and what is known of it.</summary>
/// <param name="Source">The expression; a call of <see cref="Queryable"/> or, within lambdas, of <see cref="Enumerable"/>.</param>
/// <param name="Element">The type of its elements.</param>
/// <param name="HasNulls">Whether elements may be null.</param>
/// <param name="IsOrdered">Whether its order is the same wherever its rows lie.</param>
internal sealed record Rows(Expression Source, Type Element, bool HasNulls = false, bool IsOrdered = false)
{
    public bool IsQueryable => typeof(IQueryable).IsAssignableFrom(Source.Type);

    public Rows Unordered() => this with { IsOrdered = false };
}
