namespace Linq.Provider;

/// <summary>Says how a relationship is loaded and what cascades along it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RelationshipAttribute : Attribute
{
    /// <summary>When and how the property is loaded.</summary>
    public Loading Loading
    {
        get => GivenLoading ?? Loading.Select;
        set => GivenLoading = value;
    }

    /// <summary>What happens to the related objects; replaces the default, <see cref="Cascade.SaveUpdate"/>.</summary>
    public Cascade Cascade { get; set; } = Cascade.SaveUpdate;

    /// <summary>Whether a lazy load is done for all objects of the same result at once.</summary>
    public bool BatchSiblings { get; set; } = true;

    /// <summary>
    /// How a collection is ordered where a query does not say it: names of properties of the related class, separated by commas, each optionally followed by <c>desc</c>;
    /// <c>"Year desc, Title"</c>.
    /// </summary>
    public string? OrderBy { get; set; }

    /// <summary>The property of the related class by which a dictionary is keyed.</summary>
    public string? KeyedBy { get; set; }

    internal Loading? GivenLoading { get; private set; }
}

/// <summary>Says what a table or column was called before, so that a migration renames it.</summary>
/// <param name="name">The former name in the database.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class WasNamedAttribute(string name) : Attribute
{
    /// <summary>The former name in the database.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Lets queries use a property or method that computes its value from mapped properties, as if its expression stood in the query. The expression is that of a static member
/// of the same class named after this one with <c>Expression</c> at the end (of type <c>Expression&lt;Func&lt;TheClass, …, TheResult&gt;&gt;</c>); if there is none, the body
/// of the member itself, which must be a single expression. A query that uses a member without either throws <see cref="QueryTranslationException"/> (LP1217).
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class TranslatableAttribute : Attribute
{
    /// <summary>The name of the static property, field or method that holds the expression, if it is not the name of the member with <c>Expression</c> at the end.</summary>
    public string? Expression { get; set; }
}

/// <summary>
/// Lets queries call a function of the database through a static method, whose parameters are the function's. It always runs in the database, also in the final
/// <c>Select</c>; what C# has in its body matters to calls outside of queries only.
/// </summary>
/// <param name="name">The name of the function, written into the SQL as it is.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlFunctionAttribute(string name) : Attribute
{
    /// <summary>The name of the function.</summary>
    public string Name { get; } = name;
}

/// <summary>Declares an index over properties of a class.</summary>
/// <param name="properties">The names of the properties, in order.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TableIndexAttribute(params string[] properties) : Attribute
{
    /// <summary>The names of the properties, in order.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;

    /// <summary>Whether equal entries are refused.</summary>
    public bool IsUnique { get; set; }

    /// <summary>The name of the index, or <see langword="null"/> for the convention's.</summary>
    public string? Name { get; set; }
}
