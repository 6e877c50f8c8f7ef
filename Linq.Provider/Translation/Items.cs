using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Translation;

/// <summary>
/// What an expression of the query stands for while it is translated: a tree whose leaves are scalars over the columns of the relation under construction.
/// Selecting only rearranges items; columns are computed where a relation must hold them (distinct, groups, set operations, the root).
/// </summary>
internal abstract record Item(Type Type)
{
    /// <summary>What is known of an element of a list of the application, where it meets values that are stored in another form.</summary>
    public ListElement? Element { get; init; }
}

/// <summary>A value of SQL. <see cref="Converter"/> tells how the CLR value is stored, <see cref="Source"/> names it in messages.</summary>
internal sealed record ScalarItem(Type Type, Scalar Scalar, ValueConverter? Converter, SourceText Source) : Item(Type)
{
    /// <summary>Whether null means an aggregate over no rows, which LINQ refuses for types that cannot be null.</summary>
    public bool ThrowIfEmpty { get; init; }

    /// <summary>Whether null means the default of the type, of a row that is not there: a value type whose converter has no stored form for it.</summary>
    public bool IsDefaultIfNull { get; init; }

    /// <summary>The text that the number <see cref="Scalar"/> is made of, for as long as it stands for that number.</summary>
    public WrittenNumber? Written { get; init; }

    /// <summary>The value as it is stored: what it is compared with takes that form, so that an index serves, and the client makes the number.</summary>
    public ScalarItem AsStored => Written is { } written && ReferenceEquals(written.Number, Scalar) ? this with { Scalar = written.Text, Converter = written.Converter, Written = null } : this;
}

/// <summary>The number of an enum or character that is stored as text: computed by the database, and the text, whose converter makes the number of it.</summary>
internal sealed record WrittenNumber(Scalar Number, Scalar Text, ValueConverter Converter);

/// <summary>A row of a mapped class. <see cref="Columns"/> are by <see cref="PropertyMap.Index"/>; where <see cref="Presence"/> is null, there is no such row.</summary>
internal sealed record EntityItem(EntityMap Map, ValueList<Scalar> Columns, Scalar? Presence) : Item(Map.ClrType)
{
    /// <summary>Relationships to be loaded with the entity.</summary>
    public ValueList<IncludePath> Includes { get; init; }

    /// <summary>Where the Include before ended: a ThenInclude goes on from there.</summary>
    public ValueList<NavigationMap> IncludeCursor { get; init; }

    /// <summary>The relationships that led here from the objects of the query.</summary>
    public ValueList<NavigationMap> LoadPath { get; init; }

    /// <summary>The column that names the class of the row in a shared table.</summary>
    public Scalar? Discriminator { get; init; }

    /// <summary>The further classes that rows may be of, each with its own properties' columns.</summary>
    public ValueList<EntityItem> Derived { get; init; }

    public override string ToString() => Map.ClrType.Name;
}

/// <summary>A row of a table of Core; <see cref="Columns"/> are those of the table, in order.</summary>
internal sealed record RowItem(Type Type, Table Table, ValueList<Scalar> Columns) : Item(Type);

/// <summary>A relationship that an Include names, its own includes, and the query operators over it (<c>d.Employees.Where(…)</c>) if it is filtered.</summary>
internal sealed record IncludePath(NavigationMap Navigation, Loading? Loading, LambdaExpression? Filter, ValueList<IncludePath> Children)
{
    /// <summary>The related object in the rows of the query itself, where a join of the query brings it (ContainsEager).</summary>
    public EntityItem? Contained { get; init; }

    /// <summary>How the relationship is followed again and again, if it is.</summary>
    public Recursion? Recursion { get; init; }

    /// <summary>Whether related objects may be missing, because the include names some of them only, or takes those that the query has joined.</summary>
    public bool IsPartial => Contained is not null || (Filter is not null && LeavesOut(Filter.Body));

    private static bool LeavesOut(Expression body) => body is MethodCallExpression call
        && (call.Method.Name is not (nameof(Queryable.AsQueryable) or nameof(Queryable.Order) or nameof(Queryable.OrderDescending) or nameof(Queryable.OrderBy)
            or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending) or nameof(Queryable.Reverse)) || LeavesOut(call.Arguments[0]));
}

/// <summary>The related object of an entity, not joined yet: its key is known from the entity's foreign key.</summary>
internal sealed record ReferenceItem(EntityItem Source, NavigationMap Navigation) : Item(Navigation.Target.ClrType);

/// <summary>A member of a new object and its value.</summary>
internal sealed record MemberItem(MemberInfo Member, Item Value);

/// <summary>A new object: an anonymous type, tuple, record or DTO.</summary>
internal sealed record ObjectItem(Type Type, ConstructorInfo? Constructor, ValueList<Item> Arguments, ValueList<MemberInfo> ArgumentMembers, ValueList<MemberItem> Members) : Item(Type)
{
    /// <summary>The members of which the query says what they hold, in the order in which they are set.</summary>
    public IEnumerable<(MemberInfo Member, Item Value)> Values => ArgumentMembers.Zip(Arguments).Concat(Members.Select(m => (m.Member, m.Value)));

    /// <summary>Whether it is an object of the application, the element of a list, which may be one of the model.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Why no such object can be made, if only some of its members are known.</summary>
    public QueryTranslationException? Unmakeable { get; init; }
}

/// <summary>
/// An item that is absent (the default of its type) where <see cref="Presence"/> is null. Its type is that of its value, or, for a struct that C# has converted to one that may be null, the
/// <see cref="Nullable{T}"/> of it.
/// </summary>
internal sealed record OptionalItem(Item Value, Scalar Presence) : Item(Value.Type)
{
    /// <summary>
    /// The struct of an item that may be null; the item itself, where that cannot be. Where it is null although its value is asked for, which C# refuses, the values of its members are null.
    /// </summary>
    public Item NotNull => Nullable.GetUnderlyingType(Type) is null ? this : Presence is Literal { Value: not null } ? Value : Value.MapValues(ItemOperations.AllowNull);

    /// <summary>What C# makes of a struct that it converts to one that may be null: it is there, even where the struct is a default one.</summary>
    public static OptionalItem OfNullable(Item value, Type type) => new(value, Literal.Of(1)) { Type = type };
}

/// <summary>A collection: each use translates it anew, with columns of its own.</summary>
internal sealed record SequenceItem(Type Type, Func<QueryScope, Sequence> Open) : Item(Type)
{
    /// <summary>What makes the container of the elements out of a <c>List&lt;T&gt;</c> in a projection, or null for any list.</summary>
    public LambdaExpression? ToContainer { get; init; }

    /// <summary>
    /// The rows with which a query goes on, if they are not the elements themselves: those of a set count once, a lookup is a sequence of groups. In a result the container sees to that.
    /// </summary>
    public Func<QueryScope, Sequence>? Within { get; init; }

    /// <summary>The key of a group of a lookup of the application.</summary>
    public Item? Key { get; init; }

    /// <summary>The property of the elements by which the collection is a dictionary, or null.</summary>
    public PropertyMap? KeyedBy { get; init; }
}

/// <summary>A group of rows: its key, and aggregates over its rows through the <see cref="GroupScope"/>.</summary>
internal sealed record GroupItem(Type Type, GroupScope Group, Item Key) : Item(Type)
{
    /// <summary>Whether the key of the group is that of its first element, while <see cref="Key"/> tells groups apart.</summary>
    public bool BearsFirstKey { get; init; }
}

/// <summary>Code that only the client can run, over the values of some items. <see cref="Reason"/> is thrown where a value of SQL is needed.</summary>
internal sealed record ClientItem(LambdaExpression Function, ValueList<Item> Arguments, QueryTranslationException Reason) : Item(Function.ReturnType)
{
    /// <summary>The same as the database can say it, where more is asked of it than to be a result; null if it cannot.</summary>
    public Func<Item?>? InDatabase { get; init; }
}

/// <summary>A query parameter that no column holds: a list, or an object of the application.</summary>
internal sealed record ParameterItem(Type Type, int Index) : Item(Type);

/// <summary>A relation, the item that each of its rows stands for, and the order of its rows (outermost key first).</summary>
internal sealed record Sequence(Relation Relation, Item Element, ValueList<Ordering> Orderings)
{
    /// <summary>The order by the keys of the tables that the rows come from, if it is known.</summary>
    public ValueList<Ordering> KeyOrder { get; init; }

    /// <summary>Whether the rows are the elements of a list, which have an order: that of <see cref="KeyOrder"/>.</summary>
    public bool IsList { get; init; }

    /// <summary>The order that the rows have of their own.</summary>
    public ValueList<Ordering> Order => IsList ? KeyOrder : Orderings;
}
