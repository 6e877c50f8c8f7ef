using Linq.Provider.Algebra;
using Linq.Provider.Rewriting;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// For SQLite before 3.39: a right join becomes a left join with the sides exchanged, and a full join a union (<see cref="FullJoins"/>).
/// </summary>
internal sealed class EmulateFullJoin : IRewriteRule
{
    public string Name => nameof(EmulateFullJoin);

    public PlanProperty Requires => PlanProperty.None;

    public PlanProperty Establishes => PlanProperty.NoRightJoin;

    public Relation Apply(Relation plan, RewriteContext context) => plan.Rewrite(relation => relation switch
    {
        Join { Kind: JoinKind.Right } join => new Join(JoinKind.Left, join.Right, join.Left, join.Predicate),
        Join { Kind: JoinKind.Full } join => join.WithoutFull(context),
        _ => relation,
    });
}
