using Linq.Provider.Algebra;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>A query under construction: a block or a compound of queries. Mutable while the plan is folded into it; never shared.</summary>
internal abstract class SqlQuery
{
    /// <summary>The columns of the result.</summary>
    public List<OutputColumn> Outputs { get; set; } = [];

    /// <summary>The recursive queries written before this one (WITH RECURSIVE).</summary>
    public List<RecursiveTable> With { get; } = [];

    public List<Ordering> OrderBy { get; set; } = [];

    public Scalar? Offset { get; set; }

    public Scalar? Count { get; set; }

    public bool IsLimited => Offset is not null || Count is not null;
}

/// <summary>One SELECT. A column is either one of a source's or defined by a scalar over other columns of the block.</summary>
internal sealed class SelectBlock : SqlQuery
{
    public FromItem? From { get; set; }

    public Dictionary<int, SourceColumn> Sources { get; } = [];

    public Dictionary<int, Scalar> Definitions { get; } = [];

    public List<Scalar> Where { get; } = [];

    /// <summary>The keys of GROUP BY; null if the block does not group.</summary>
    public List<Scalar>? Keys { get; set; }

    public List<Scalar> Having { get; } = [];

    public bool HasWindow { get; set; }

    public bool IsDistinct { get; set; }

    /// <summary>Whether the block only joins and filters.</summary>
    public bool IsPlain => Keys is null && !HasWindow && !IsDistinct && !IsLimited;
}

/// <summary>UNION and its kin.</summary>
internal sealed class CompoundQuery(SetOperationKind kind, SqlQuery left, SqlQuery right) : SqlQuery
{
    public SetOperationKind Kind { get; } = kind;

    public SqlQuery Left { get; } = left;

    public SqlQuery Right { get; } = right;
}

/// <summary>The column of a source, as it is written.</summary>
internal sealed record SourceColumn(string Alias, string Name);

/// <summary>A table defined by recursion.</summary>
internal sealed record RecursiveTable(string Name, IReadOnlyList<string> Columns, SqlQuery Seed, SqlQuery Step, bool IsDistinct);

/// <summary>An element of FROM.</summary>
internal abstract record FromItem;

internal sealed record TableItem(Table Table, string Alias) : FromItem;

/// <summary>A recursive table, by name.</summary>
internal sealed record NamedItem(string Name, string Alias) : FromItem;

internal sealed record DerivedItem(SqlQuery Query, string Alias) : FromItem;

internal sealed record ValuesItem(Values Values, IReadOnlyList<string> Names, string Alias) : FromItem;

/// <summary>Rows from lists; one alias per list for dialects that read each by itself.</summary>
internal sealed record UnnestItem(Unnest Unnest, IReadOnlyList<string> Names, IReadOnlyList<string> Aliases) : FromItem;

internal sealed record RawItem(RawSql Sql, string Alias) : FromItem;

internal sealed record JoinItem(JoinKind Kind, FromItem Left, FromItem Right, Scalar? On, bool IsLateral = false) : FromItem;
