using System.Data.Common;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Rewriting;
using Linq.Provider.Schema;

namespace Linq.Provider.Sql;

/// <summary>
/// Everything that is particular to a database product, at the version of one server. Immutable; one per engine. Dialects differ by three mechanisms only:
/// semantics in <see cref="Rules"/>, functions in a function table, spelling in overrides of <see cref="SqlGenerator"/> and <see cref="DdlGenerator"/>.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The name used in messages and in the names of SQL baselines: <c>sqlite</c>, <c>postgresql</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The version of the server, which decides what it can do.</summary>
    public abstract Version ServerVersion { get; }

    /// <summary>What is written before a query to ask for the database's plan.</summary>
    public abstract string ExplainPrefix { get; }

    /// <summary>The rewrite rules by which the dialect expresses the algebra's semantics; they run after the general ones, in order.</summary>
    public abstract ValueList<IRewriteRule> Rules { get; }

    /// <summary>Whether joins may refer to the rows beside them; otherwise rules must have removed every <see cref="Apply"/>.</summary>
    public abstract bool HasLateralJoins { get; }

    /// <summary>The column that every table has without declaring it, and that changes with every write of a row; null if there is none.</summary>
    public virtual Column? RowVersion => null;

    /// <summary>Whether lists bound as parameters become rows faster than statements do that are sent one by one.</summary>
    public virtual bool HasTypedLists => false;

    /// <summary>Collects rows of columns of the given types; only where <see cref="HasTypedLists"/>.</summary>
    public virtual ColumnLists NewLists(IReadOnlyList<SqlType> types) => throw new NotSupportedException();

    /// <summary>Whether an index serves "is not distinct from"; otherwise equality with null is spelled out.</summary>
    public abstract bool HasIndexableSame { get; }

    /// <summary>The SQL of a query plan after rewriting. Column n of the result is column n of the plan's output.</summary>
    public SqlStatement Generate(Relation plan) => NewGenerator().Query(plan);

    /// <summary>The SQL of a statement that changes rows, after rewriting.</summary>
    public SqlStatement Generate(Statement statement) => NewGenerator().Change(statement);

    /// <summary>The statements that create what does not exist yet: tables in dependency order, then indexes and comments.</summary>
    public IReadOnlyList<string> CreateStatements(MetaData model) => Ddl.Create(model);

    /// <summary>The statements that drop what exists, dependants first.</summary>
    public IReadOnlyList<string> DropStatements(MetaData model) => Ddl.Drop(model);

    /// <summary>The generator of statements that define tables.</summary>
    public abstract DdlGenerator Ddl { get; }

    /// <summary>How the database describes its own schema.</summary>
    public abstract Catalogue Catalogue { get; }

    /// <summary>The forms in which the database's schema is compared with a declared one.</summary>
    public abstract CanonicalForms Forms { get; }

    /// <summary>
    /// The description of the tables in the schema <see cref="TemporarySchema"/>, where declared tables are made for a moment to see what becomes of their expressions; null where
    /// the database keeps every text as it was written.
    /// </summary>
    public virtual Catalogue? TemporaryCatalogue => null;

    /// <summary>The name of the schema of temporary tables.</summary>
    public virtual string TemporarySchema => throw new NotSupportedException($"{Name} is not asked for canonical forms.");

    /// <summary>One statement that runs groups of statements; a group that is refused leaves nothing behind, and the others run.</summary>
    public virtual string Attempt(IEnumerable<IReadOnlyList<string>> groups) => throw new NotSupportedException($"{Name} is not asked for canonical forms.");

    /// <summary>
    /// Sets value and type of a command's parameter. <paramref name="value"/> is a CLR value in its stored type (converters have been applied) or null;
    /// for a list, a sequence of such values without nulls.
    /// </summary>
    public abstract void Bind(DbParameter parameter, object? value, SqlType type, bool isList);

    /// <summary>Prepares a connection that was just opened: functions, collations, settings.</summary>
    public virtual void ConfigureConnection(DbConnection connection)
    {
    }

    /// <summary>A generator for one statement.</summary>
    protected abstract SqlGenerator NewGenerator();
}
