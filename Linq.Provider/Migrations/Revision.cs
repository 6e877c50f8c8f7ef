using System.Reflection;
using Linq.Provider.Diagnostics;

namespace Linq.Provider.Migrations;

/// <summary>A point in the history of a schema, with the <see cref="Migration"/> that leads to it.</summary>
public sealed class Revision
{
    internal Revision(Type type, RevisionAttribute attribute)
    {
        Type = type;
        Id = attribute.Id;
        Follows = [.. attribute.Follows];
        Message = attribute.Message ?? "";
        Labels = [.. attribute.Labels];
        DependsOn = [.. attribute.DependsOn];
        Replaces = [.. attribute.Replaces];
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The ids of the revisions that this one follows.</summary>
    public IReadOnlyList<string> Follows { get; }

    /// <summary>The ids of revisions of other branches that must be there before.</summary>
    public IReadOnlyList<string> DependsOn { get; }

    /// <summary>The ids of the other revisions that were squashed into this one.</summary>
    public IReadOnlyList<string> Replaces { get; }

    /// <summary>Names of the branch that begins here.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>What the revision is for.</summary>
    public string Message { get; }

    /// <summary>The class of the migration.</summary>
    public Type Type { get; }

    /// <summary>Whether several branches come together here.</summary>
    public bool IsMerge => Follows.Count > 1;

    internal IEnumerable<string> Before => [.. Follows, .. DependsOn];

    /// <summary>Id and message.</summary>
    public override string ToString() => Message.Length == 0 ? Id : $"{Id} {Message}";

    internal Migration Create()
    {
        try
        {
            return (Migration)Activator.CreateInstance(Type, nonPublic: true)!;
        }
        catch (Exception cause) when (cause is MissingMethodException or TargetInvocationException or MemberAccessException)
        {
            throw new MigrationException(ErrorCodes.InvalidHistory, $"The migration {Type} of revision {Id} cannot be made: {(cause.InnerException ?? cause).Message} Give it a constructor without parameters that does nothing.", cause);
        }
    }
}
