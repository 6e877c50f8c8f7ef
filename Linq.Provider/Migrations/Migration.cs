namespace Linq.Provider.Migrations;

/// <summary>
/// A step from one schema to the next: a class with a <see cref="RevisionAttribute"/> and a constructor without parameters. What it does it says with <see cref="Operations"/>, and must say the
/// same each time: migrations are run on databases, and replayed without one.
/// </summary>
public abstract class Migration
{
    /// <summary>Says what leads to this revision from those that it follows.</summary>
    /// <param name="op">Takes the operations.</param>
    public abstract void Upgrade(Operations op);

    /// <summary>Says what leads back; by default the operations of <see cref="Upgrade"/>, each reversed, from the last to the first.</summary>
    /// <param name="op">Takes the operations.</param>
    /// <exception cref="MigrationException">An operation cannot be reversed (LP1606).</exception>
    public virtual void Downgrade(Operations op)
    {
        ArgumentNullException.ThrowIfNull(op);
        op.UndoUpgrade();
    }
}

/// <summary>Makes a <see cref="Migration"/> a revision: a point in the history of a schema, which follows others, as in Alembic.</summary>
/// <param name="id">The id, unique in the history. It may be abbreviated on the command line.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RevisionAttribute(string id) : Attribute
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The ids of the revisions that this one follows: none for a first one, several where branches merge.</summary>
    public string[] Follows { get; init; } = [];

    /// <summary>What the revision is for, in a line.</summary>
    public string? Message { get; init; }

    /// <summary>Names of the branch that begins here, for use as <c>label@head</c>.</summary>
    public string[] Labels { get; init; } = [];

    /// <summary>The ids of revisions of other branches that must be there before, without being merged.</summary>
    public string[] DependsOn { get; init; } = [];

    /// <summary>The ids of the other revisions that were squashed into this one, which bears the id of the last of them.</summary>
    public string[] Replaces { get; init; } = [];
}
