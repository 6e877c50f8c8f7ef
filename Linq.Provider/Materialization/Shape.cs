using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Collections;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Materialization;

/// <summary>What is made of one row: a small tree over the ordinals of the statement's columns.</summary>
internal abstract record Shape(Type Type);

/// <summary>
/// The value of a column. <see cref="Shape.Type"/> may be a Nullable&lt;T&gt;; if it is not and the column holds null, reading throws
/// <c>InvalidOperationException</c> ("Sequence contains no elements") when <see cref="ThrowIfEmpty"/> is set, else a <c>LinqProviderException</c> LP1301 naming <see cref="Source"/>.
/// </summary>
internal sealed record ColumnShape(Type Type, int Ordinal, SqlType SqlType, bool IsNullable, ValueConverter? Converter, string Source) : Shape(Type)
{
    /// <summary>Whether null means an aggregate over no rows, of a type that cannot be null.</summary>
    public bool ThrowIfEmpty { get; init; }
}

/// <summary>A relationship filled from columns of the same row (the related object, or null).</summary>
internal sealed record IncludedReference(NavigationMap Navigation, EntityShape Shape)
{
    /// <summary>The reference back, of a one-to-one relationship, which the same row tells; null if there is none, or if the query brings it by itself.</summary>
    public NavigationMap? Back => Navigation.Inverse is { IsCollection: false, IsReadOnly: false } inverse && MemberAccess.CanSet(inverse.Member)
        && !Shape.References.Any(r => r.Navigation == inverse) ? inverse : null;
}

/// <summary>
/// An entity. <see cref="Ordinals"/> holds the ordinal of each property of the map, by <see cref="PropertyMap.Index"/> (-1: not read).
/// If <see cref="IsOptional"/>, the entity is null where the column <see cref="PresenceOrdinal"/> (or, if that is -1, every key column) is null.
/// </summary>
internal sealed record EntityShape(EntityMap Map, ValueList<int> Ordinals, bool IsOptional, int PresenceOrdinal, ValueList<IncludedReference> References) : Shape(Map.ClrType)
{
    /// <summary>In a shared table: the ordinal of the discriminator, and the classes that may occur besides <see cref="Map"/> (each with its own ordinals).</summary>
    public int DiscriminatorOrdinal { get; init; } = -1;

    public ValueList<EntityShape> Derived { get; init; }

    /// <summary>Collections to be loaded by further statements after this one, for every entity of this shape.</summary>
    public ValueList<IncludedCollection> Collections { get; init; }

    /// <summary>Collections that come in the rows of this statement.</summary>
    public ValueList<JoinedCollection> Joined { get; init; }

    /// <summary>What the query says of relationships that it does not load: how an access to them behaves.</summary>
    public ValueList<RelationshipLoading> Loadings { get; init; }
}

/// <summary>How a relationship of the objects of one query behaves that the query does not load.</summary>
internal sealed record RelationshipLoading(NavigationMap Navigation, Loading Loading);

/// <summary>
/// A relationship that an Include asks for and that a further statement brings. While the rows are read, the shaper adds every entity of the shape (once per row in which
/// it is not null, also one that the store held already) to list <see cref="Index"/> of <c>ShaperContext.Parents</c>; a loader fills the relationship for all of them afterwards.
/// </summary>
internal sealed record IncludedCollection(NavigationMap Navigation, int Index);

/// <summary>
/// A collection whose elements are joined to their owner, one per row: the rows of a result repeat all but that. The shaper announces the owner to <c>ShaperContext.Joined</c>
/// under <see cref="Index"/>, unique in the statement; elements follow by <see cref="Element"/> from each row. <see cref="Key"/> tells elements of one owner apart where further
/// joined collections repeat them; it is empty where they come once.
/// </summary>
/// <param name="IsPartial">Whether objects of the collection may be missing from the rows.</param>
internal sealed record JoinedCollection(NavigationMap Navigation, int Index, EntityShape Element, ValueList<ColumnShape> Key, bool IsPartial);

/// <summary>A member of an object initialiser and its value.</summary>
internal sealed record MemberShape(MemberInfo Member, Shape Value);

/// <summary>A new object: an anonymous type, tuple, record or DTO. <see cref="Constructor"/> is null for a value type made by default.</summary>
internal sealed record ObjectShape(Type Type, ConstructorInfo? Constructor, ValueList<Shape> Arguments, ValueList<MemberShape> Members) : Shape(Type)
{
    /// <summary>The members that the arguments stand for (anonymous types), or empty.</summary>
    public ValueList<MemberInfo> ArgumentMembers { get; init; }

    /// <summary>What a member of the object holds, or null if the query does not say.</summary>
    public Shape? ValueOf(MemberInfo member) => Members.FirstOrDefault(m => m.Member == member)?.Value ?? ArgumentMembers.Zip(Arguments).FirstOrDefault(a => a.First == member).Second;
}

/// <summary>Client code of the final projection: a lambda over the values of some shapes. Conditionals, conversions and method calls of the application are such.</summary>
internal sealed record ClientShape(LambdaExpression Function, ValueList<Shape> Arguments) : Shape(Function.ReturnType);

/// <summary>A value that does not depend on the row.</summary>
internal sealed record ConstantShape(Type Type, object? Value) : Shape(Type);

/// <summary>The value of a query parameter.</summary>
internal sealed record ParameterShape(Type Type, int Index) : Shape(Type);

/// <summary>
/// A collection that a further statement brings: <see cref="Collection"/> is its position in the plan's list of nested collections; the rows that belong
/// to this row are those whose key columns equal <see cref="Keys"/> (a null in a key equals null).
/// </summary>
internal sealed record CollectionShape(Type Type, int Collection, ValueList<Shape> Keys) : Shape(Type);
