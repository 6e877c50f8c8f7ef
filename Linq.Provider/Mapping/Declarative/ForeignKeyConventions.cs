using System.Reflection;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping.Declarative;

/// <summary>
/// Finds the foreign key of every relationship that is not many-to-many: told, by [ForeignKey] at either end, by the names <c>&lt;Navigation&gt;&lt;Key&gt;</c>,
/// <c>&lt;Navigation&gt;Id</c>, <c>&lt;Principal&gt;&lt;Key&gt;</c>, <c>&lt;Principal&gt;Id</c> (ignoring case, as EF Core), by the given table's constraint; otherwise it is a
/// shadow property.
/// </summary>
internal sealed class ForeignKeyConventions(ModelDefinition model, MappingProblems problems, NullabilityInfoContext nullability)
{
    public void Run()
    {
        RelationshipDefinition[] open = [.. model.Relationships];
        foreach (RelationshipDefinition relationship in open.Where(r => r.IsManyToMany))
        {
            RequireKey(relationship.First.Entity.Root, relationship);
            RequireKey(relationship.Second.Entity.Root, relationship);
        }

        open = [.. open.Where(r => !r.IsManyToMany)];
        foreach (RelationshipDefinition relationship in open)
        {
            ChooseDependent(relationship);
            ResolvePrincipalKey(relationship);
        }

        open = [.. open.Where(r => r.PrincipalKey.Count > 0)];
        // What is told goes first, then what is named after the navigation, so that what is named after the class takes only what is left.
        Array.ForEach(open, ByDeclaration);
        Array.ForEach(open, r => ByName(r, PrefixesOfNavigation(r)));
        Array.ForEach(open, ByClass);
        Array.ForEach(open, ByGivenTable);
        Array.ForEach(open, ByShadow);
        Array.ForEach(open, Check);
    }

    /// <summary>Whether the class of a reference has a property that is, by attribute or name, the foreign key of this very reference.</summary>
    public static bool HasOwnKey(NavigationMember navigation) =>
        AttributeReader.ForeignKeyNames(navigation.Member) is [var name, ..] && navigation.Owner.Find(name) is not null
        || navigation.Owner.AllProperties.Any(p => p.ForeignKeyOf == navigation.Name)
        || (navigation.Target.Root.Key is [_, ..] key && FindAll(navigation.Owner, navigation.Name, key) is not null);

    private static List<PropertyDefinition>? FindAll(EntityDefinition dependent, string prefix, IReadOnlyList<PropertyDefinition> key)
    {
        PropertyDefinition?[] found = [.. key.Select(k => dependent.FindIgnoringCase(prefix + k.Name))];
        if (key.Count == 1)
        {
            found[0] ??= dependent.FindIgnoringCase(prefix + "Id");
        }

        return Array.Exists(found, p => p is null) ? null : [.. found.OfType<PropertyDefinition>()];
    }

    private void ChooseDependent(RelationshipDefinition relationship)
    {
        if (!relationship.IsOneToOne || relationship.DependentEntity is not null)
        {
            return;
        }

        RelationshipEnd[] ends = [relationship.First, relationship.Second];
        RelationshipEnd? dependent = ends.FirstOrDefault(e => OwnDeclaration(e, relationship.Other(e)) is not null)
            ?? ends.FirstOrDefault(e => NavigationOf(e) is { } navigation && HasOwnKey(navigation))
            ?? ends.FirstOrDefault(e => relationship.Other(e).Entity.Root.Key is [_, ..] key && FindAll(e.Entity, relationship.Other(e).Entity.Name, key) is not null)
            ?? (relationship.Second.Navigation is null ? relationship.First : null);
        relationship.DependentEntity = (dependent ?? relationship.First).Entity;
        if (dependent is null)
        {
            problems.Add(relationship.First, $"in the one-to-one relationship with '{relationship.Second}' no property tells which class holds the foreign key.",
                $"Add a property such as '{relationship.First.Navigation}Id', or name it by HasForeignKey.");
        }
    }

    private void ResolvePrincipalKey(RelationshipDefinition relationship)
    {
        EntityDefinition principal = relationship.Principal.Entity;
        if (relationship.PrincipalKeyNames is { } names)
        {
            foreach (string missing in names.Where(n => principal.Find(n) is null))
            {
                problems.Add($"{principal}.{missing}", "the relationship refers to a property that is not mapped to a column.", "Name mapped properties in HasPrincipalKey.");
            }

            relationship.PrincipalKey = [.. names.Select(principal.Find).OfType<PropertyDefinition>()];
            return;
        }

        relationship.PrincipalKey = KeyOfGivenTable(relationship) ?? (IReadOnlyList<PropertyDefinition>)principal.Root.Key;
        RequireKey(principal.Root, relationship);
    }

    /// <summary>What the only foreign key of a given table refers to, if that is not the primary key.</summary>
    private static PropertyDefinition[]? KeyOfGivenTable(RelationshipDefinition relationship)
    {
        EntityDefinition principal = relationship.Principal.Entity;
        if (relationship.Dependent.Entity.Root.GivenTable is not { } table)
        {
            return null;
        }

        ForeignKey[] constraints = [.. table.ForeignKeys.Where(f => f.TargetTable == principal.Root.FullTableName)];
        if (relationship.ForeignKeyNames is { } names)
        {
            string[] columns = [.. names.Select(n => relationship.Dependent.Entity.Find(n)?.ColumnName ?? n)];
            constraints = [.. constraints.Where(f => f.Columns.SequenceEqual(columns))];
        }

        PropertyDefinition?[] key = constraints is [var only] ? [.. only.TargetColumns.Select(c => principal.AllProperties.FirstOrDefault(p => p.ColumnName == c))] : [];
        return key.Length == 0 || Array.Exists(key, p => p is null) || key.SequenceEqual(principal.Root.Key) ? null : [.. key.OfType<PropertyDefinition>()];
    }

    private void RequireKey(EntityDefinition entity, RelationshipDefinition relationship)
    {
        if (entity.Key.Count > 0 || entity.KeyNames is not null || entity.IsBroken)
        {
            return;
        }

        RelationshipEnd source = relationship.First.Navigation is null ? relationship.Second : relationship.First;
        problems.Add(entity, $"the class has no key, but '{source}' relates to it.",
            $"Add a property 'Id' or '{entity.Name}Id', or mark one [Key]; if the class is no table of its own, mark '{source}' [NotMapped].");
    }

    private void ByDeclaration(RelationshipDefinition relationship)
    {
        EntityDefinition dependent = relationship.Dependent.Entity;
        IReadOnlyList<string>? names = relationship.ForeignKeyNames;
        if (names is not null)
        {
            // A name that no property has is the name of a shadow property, unless the class has such a property that is no column.
            relationship.ForeignKey = [.. names.Select((name, i) => dependent.Find(name) ?? Shadow(relationship, name, i))];
            return;
        }

        names = OwnDeclaration(relationship.Dependent, relationship.Principal) ?? OwnDeclaration(relationship.Principal, relationship.Dependent);
        if (names is null)
        {
            return;
        }

        foreach (string missing in names.Where(n => dependent.Find(n) is null))
        {
            problems.Add(relationship.First.Navigation is null ? relationship.Second : relationship.First, $"[ForeignKey] names '{missing}', but '{dependent}' has no such column property.",
                "Name the property that holds the foreign key, or add it.");
        }

        relationship.ForeignKey = [.. names.Select(dependent.Find).OfType<PropertyDefinition>()];
    }

    /// <summary>The names that [ForeignKey] gives at an end: on the navigation, or on the properties, naming the navigation.</summary>
    private static IReadOnlyList<string>? OwnDeclaration(RelationshipEnd end, RelationshipEnd other)
    {
        if (NavigationOf(end) is not { } navigation)
        {
            return null;
        }

        IReadOnlyList<string> names = AttributeReader.ForeignKeyNames(navigation.Member);
        if (names.Count > 0)
        {
            // On a one-to-one reference the attribute may name properties of the other class.
            return end.IsCollection || other.IsCollection || names.All(n => end.Entity.Find(n) is not null) || names.Any(n => other.Entity.Find(n) is null) ? names : null;
        }

        PropertyDefinition[] marked = [.. end.Entity.AllProperties.Where(p => p.ForeignKeyOf == navigation.Name).OrderBy(p => p.ColumnOrder ?? int.MaxValue)];
        return marked.Length == 0 ? null : [.. marked.Select(p => p.Name)];
    }

    private void ByName(RelationshipDefinition relationship, IEnumerable<string> prefixes)
    {
        if (relationship.ForeignKey.Count > 0)
        {
            return;
        }

        relationship.ForeignKey = prefixes.Select(prefix => FindAll(relationship.Dependent.Entity, prefix, relationship.PrincipalKey))
            .FirstOrDefault(found => found is not null && CanBeForeignKey(relationship, found)) ?? [];
    }

    private static IEnumerable<string> PrefixesOfNavigation(RelationshipDefinition relationship) => relationship.Dependent.Navigation is { } navigation ? [navigation] : [];

    private void ByClass(RelationshipDefinition relationship)
    {
        IEnumerable<RelationshipDefinition> rivals = model.Relationships.Where(r => !r.IsManyToMany && r.Dependent.Entity == relationship.Dependent.Entity
            && r.Principal.Entity == relationship.Principal.Entity && r.ForeignKeyNames is null && r.ForeignKey.Count == 0);
        // A property named after the class cannot tell which of several relationships it serves.
        if (rivals.Skip(1).Any())
        {
            return;
        }

        // The same names as the key's are a convention only where there are several: an Id is not a reference to every other Id.
        ByName(relationship, relationship.PrincipalKey.Count > 1 ? [relationship.Principal.Entity.Name, ""] : [relationship.Principal.Entity.Name]);
    }

    private bool CanBeForeignKey(RelationshipDefinition relationship, List<PropertyDefinition> found)
    {
        bool isOwnKey = found.SequenceEqual(relationship.Dependent.Entity.Root.Key);
        bool isTaken = model.Relationships.Any(r => r != relationship && r.ForeignKey.Count > 0 && r.ForeignKey.SequenceEqual(found));
        return !isTaken && (!isOwnKey || (relationship.IsOneToOne && relationship.First.Entity != relationship.Second.Entity));
    }

    private void ByGivenTable(RelationshipDefinition relationship)
    {
        EntityDefinition dependent = relationship.Dependent.Entity;
        if (relationship.ForeignKey.Count > 0 || dependent.Root.GivenTable is not { } table)
        {
            return;
        }

        string target = relationship.Principal.Entity.Root.FullTableName;
        ForeignKey[] constraints = [.. table.ForeignKeys.Where(f => f.TargetTable == target && f.Columns.Count == relationship.PrincipalKey.Count)];
        if (constraints is [var constraint])
        {
            relationship.ForeignKey = [.. constraint.Columns.Select((column, i) => dependent.AllProperties.FirstOrDefault(p => p.ColumnName == column) ?? Shadow(relationship, column, i))];
        }
    }

    private void ByShadow(RelationshipDefinition relationship)
    {
        if (relationship.ForeignKey.Count > 0)
        {
            return;
        }

        string prefix = relationship.Dependent.Navigation ?? relationship.Principal.Entity.Name;
        relationship.ForeignKey = [.. relationship.PrincipalKey.Select((key, i) =>
        {
            string name = key.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? key.Name : prefix + key.Name;
            return Shadow(relationship, FreeName(relationship.Dependent.Entity, name), i);
        })];
    }

    private static string FreeName(EntityDefinition entity, string name)
    {
        string free = name;
        for (int i = 1; entity.FindIgnoringCase(free) is not null; i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }

    private PropertyDefinition Shadow(RelationshipDefinition relationship, string name, int index)
    {
        EntityDefinition dependent = relationship.Dependent.Entity;
        if (dependent.ClrType.GetProperty(name) is { } member)
        {
            problems.Add($"{dependent}.{name}", $"the foreign key is of type '{member.PropertyType.Name}' or ignored, so no column holds it.", "Name a property that is mapped to a column.");
        }

        bool isRequired = relationship.IsRequired ?? IsRequiredNavigation(relationship.Dependent);
        Type? type = index < relationship.PrincipalKey.Count ? relationship.PrincipalKey[index].ClrType : null;
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        PropertyDefinition property = dependent.GetOrAdd(name);
        property.ClrType ??= type is { IsValueType: true } && !isRequired ? typeof(Nullable<>).MakeGenericType(type) : type;
        property.IsRequired ??= isRequired;
        if (index < relationship.PrincipalKey.Count)
        {
            // The column must look like the one it refers to.
            PropertyDefinition key = relationship.PrincipalKey[index];
            (property.Converter, property.ConvertsTo, property.MaxLength, property.Precision) = (key.Converter, key.ConvertsTo, key.MaxLength, key.Precision);
            (property.SqlType, property.ColumnType) = (key.SqlType, key.ColumnType);
        }

        return property;
    }

    // Without a property for the foreign key only the navigation can say whether there always is a related object.
    private bool IsRequiredNavigation(RelationshipEnd dependent) => NavigationOf(dependent)?.Member is { } member
        && (member.IsDefined(typeof(System.ComponentModel.DataAnnotations.RequiredAttribute)) || nullability.Create(member).ReadState == NullabilityState.NotNull);

    private void Check(RelationshipDefinition relationship)
    {
        if (relationship.ForeignKey.Count != relationship.PrincipalKey.Count)
        {
            problems.Add(relationship.Dependent, $"the foreign key has {relationship.ForeignKey.Count} properties, but the key of '{relationship.Principal.Entity}' has {relationship.PrincipalKey.Count}.",
                $"Name as many properties, in the order {string.Join(", ", relationship.PrincipalKey.Select(k => k.Name))}.");
            return;
        }

        foreach ((PropertyDefinition part, PropertyDefinition key) in relationship.ForeignKey.Zip(relationship.PrincipalKey))
        {
            if (part.ClrType is { } type && key.ClrType is { } keyType && (Nullable.GetUnderlyingType(type) ?? type) != (Nullable.GetUnderlyingType(keyType) ?? keyType))
            {
                problems.Add(part, $"the foreign key is of type '{type.Name}', but the key '{key}' that it refers to is of type '{keyType.Name}'.",
                    "Give both the same type, or name another property by [ForeignKey] or HasForeignKey.");
            }

            if (!part.IsShadow && relationship.IsRequired is { } required)
            {
                part.IsRequired ??= required;
            }
        }
    }

    private static NavigationMember? NavigationOf(RelationshipEnd end) => end.Navigation is { } name ? end.Entity.FindNavigation(name) : null;
}
