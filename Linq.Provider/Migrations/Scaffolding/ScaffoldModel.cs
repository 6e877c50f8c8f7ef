using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>A table as a class.</summary>
internal sealed class ScaffoldClass(Table table, string name, string setName)
{
    public Table Table { get; } = table;

    public string Name { get; } = name;

    public string SetName { get; } = setName;

    public List<ScaffoldProperty> Properties { get; } = [];

    /// <summary>The names of all its members.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal) { name };

    public ScaffoldProperty this[string column] => Properties.First(p => p.Column.Name == column);

    public IReadOnlyList<string> Key => Table.PrimaryKey?.Columns ?? [];
}

/// <summary>A column as a property.</summary>
internal sealed record ScaffoldProperty(Column Column, string Name, Type ClrType, bool IsNullable);

/// <summary>A foreign key as two properties.</summary>
/// <param name="Dependent">The class that refers.</param>
/// <param name="Principal">The class referred to.</param>
/// <param name="Foreign">The referring properties, in the order of the key that they refer to.</param>
/// <param name="Target">The properties referred to.</param>
/// <param name="Reference">The property that leads to the principal.</param>
/// <param name="Inverse">The property that leads back.</param>
internal sealed record ScaffoldRelationship(
    ForeignKey Key, ScaffoldClass Dependent, ScaffoldClass Principal, IReadOnlyList<ScaffoldProperty> Foreign, IReadOnlyList<ScaffoldProperty> Target, string Reference, string Inverse)
{
    public bool IsOneToOne { get; init; }

    /// <summary>Whether the classes are related more than once, so that the ends must name each other.</summary>
    public bool IsAmbiguous { get; init; }

    public bool IsRequired => Foreign.All(p => !p.IsNullable);

    public bool RefersToKey => Principal.Key.SequenceEqual(Target.Select(t => t.Column.Name));
}

/// <summary>Decides which classes and properties a schema becomes, and how they are called.</summary>
internal sealed class ScaffoldModel
{
    private readonly MetaData _schema;
    private readonly HashSet<string> _classNames;

    public ScaffoldModel(MetaData schema, CanonicalForms forms, ScaffoldOptions options)
    {
        _schema = schema;
        Forms = forms;
        _classNames = [options.SessionName];
        Table[] tables = [.. schema.Tables.Where(t => t.Columns.Count > 0 && options.Include?.Invoke(TableName.Of(t)) != false)];
        Naming = tables.All(t => IsSnake(t.Name) && t.Columns.All(c => IsSnake(c.Name))) && tables.Length > 0 ? NamingConvention.SnakeCase : NamingConvention.Verbatim;
        var setNames = new HashSet<string>(StringComparer.Ordinal);
        HashSet<Table> links = options.HidesLinkTables ? [.. tables.Where(t => ScaffoldLink.IsLink(t, tables))] : [];
        foreach (Table table in tables.Where(t => !links.Contains(t)))
        {
            Classes.Add(Class(table, setNames));
        }

        foreach (ScaffoldClass owner in Classes)
        {
            foreach (ForeignKey key in owner.Table.ForeignKeys)
            {
                if (Relationship(owner, key) is { } relationship)
                {
                    Relationships.Add(relationship);
                }
                else
                {
                    Plain.Add((owner, key));
                }
            }
        }

        Links.AddRange(tables.Where(links.Contains).Select(t => Link(t, [.. t.ForeignKeys])));
        NameAmbiguous();
        NameLinks();
        IndexesForeignKeys = Relationships.Count == 0 || Relationships.All(HasConventionalIndex);
    }

    public CanonicalForms Forms { get; }

    public NamingConvention Naming { get; }

    public List<ScaffoldClass> Classes { get; } = [];

    public List<ScaffoldRelationship> Relationships { get; } = [];

    /// <summary>Tables that are relationships between many and many.</summary>
    public List<ScaffoldLink> Links { get; } = [];

    /// <summary>Foreign keys that no pair of properties can stand for.</summary>
    public List<(ScaffoldClass Owner, ForeignKey Key)> Plain { get; } = [];

    /// <summary>Whether every relationship has the index that the convention would make.</summary>
    public bool IndexesForeignKeys { get; }

    public IReadOnlyList<View> Views => _schema.Views;

    /// <summary>Whether the index is the one that the convention makes for a foreign key.</summary>
    public bool IsOfConvention(TableIndex index) => IndexesForeignKeys && index.Name is { } name && name == ConventionName(index)
        && Relationships.Any(r => r.Dependent.Table == index.Table && IsConventional(index, r) && !IsServed(r));

    private static string ConventionName(TableIndex index)
    {
        var copy = new TableIndex([.. index.Columns]);
        _ = new Table(index.Table!.Name, new MetaData(), copy);
        return ConstraintNames.Of(copy);
    }

    private static bool IsSnake(string name) => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && NamingConvention.SnakeCase.NameOf(ScaffoldNames.Pascal(name, "X")) == name;

    private ScaffoldClass Class(Table table, HashSet<string> setNames)
    {
        string plain = ScaffoldNames.Pascal(table.Name, "Table");
        string name = ScaffoldNames.Class(ScaffoldNames.Singular(plain));
        if (_classNames.Contains(name) && table.Schema is { } schema)
        {
            name = ScaffoldNames.Pascal(schema, "") + name;
        }

        name = ScaffoldNames.Unique(name, _classNames);
        string set = ScaffoldNames.Singular(plain) != plain && name == ScaffoldNames.Singular(plain) ? plain : ScaffoldNames.Plural(name);
        var result = new ScaffoldClass(table, name, ScaffoldNames.Unique(ScaffoldNames.Set(set), setNames));
        foreach (Column column in table.Columns)
        {
            string property = ScaffoldNames.Unique(ScaffoldNames.Member(ScaffoldNames.Pascal(column.Name, "Column"), name), result.Members);
            bool isNullable = column.IsNullable && !result.Key.Contains(column.Name);
            result.Properties.Add(new ScaffoldProperty(column, property, column.Type.ClrType, isNullable));
        }

        return result;
    }

    private ScaffoldRelationship? Relationship(ScaffoldClass owner, ForeignKey key)
    {
        ScaffoldClass? principal = Classes.Find(c => c.Table.FullName == key.TargetTable);
        if (principal is null || !key.Columns.All(c => owner.Table.TryGetColumn(c, out _)) || !key.TargetColumns.All(c => principal.Table.TryGetColumn(c, out _)))
        {
            return null;
        }

        IReadOnlyList<string>? target = new[] { principal.Key }.Concat(principal.Table.UniqueConstraints.Select(u => u.Columns))
            .FirstOrDefault(k => k.Count == key.TargetColumns.Count && k.ToHashSet(StringComparer.Ordinal).SetEquals(key.TargetColumns));
        if (target is null)
        {
            return null;
        }

        ScaffoldProperty[] targets = [.. target.Select(c => principal[c])];
        ScaffoldProperty[] foreign = [.. target.Select(c => owner[key.Columns[key.TargetColumns.ToList().IndexOf(c)]])];
        bool fits = foreign.Zip(targets).All(p => p.First.ClrType == p.Second.ClrType);
        bool isTaken = Relationships.Exists(r => r.Dependent == owner && r.Foreign.SequenceEqual(foreign));
        bool isOwnKey = owner == principal && foreign.SequenceEqual(targets);
        if (!fits || isTaken || isOwnKey || key is { IsDeferrable: true, IsDeferred: false })
        {
            return null;
        }

        bool isOneToOne = owner != principal && IsUnique(owner, foreign);
        return new ScaffoldRelationship(key, owner, principal, foreign, targets, "", "") { IsOneToOne = isOneToOne };
    }

    /// <summary>The side that begins the primary key is the left one.</summary>
    private ScaffoldLink Link(Table table, ForeignKey[] keys)
    {
        ForeignKey left = Array.Find(keys, k => k.Columns.Contains(table.PrimaryKey!.Columns[0]))!;
        return new ScaffoldLink(table, End(left), End(Array.Find(keys, k => k != left)!));

        ScaffoldLinkEnd End(ForeignKey key) => new(key, Classes.Find(c => c.Table.FullName == key.TargetTable)!, "");
    }

    private void NameLinks()
    {
        for (int i = 0; i < Links.Count; i++)
        {
            (Table table, ScaffoldLinkEnd left, ScaffoldLinkEnd right) = Links[i];
            bool isAlone = left.Class != right.Class && Links.Count(l => l.Ends.All(e => e.Class == left.Class || e.Class == right.Class)) == 1;
            Links[i] = new ScaffoldLink(table, left with { Navigation = Navigation(left, right) }, right with { Navigation = Navigation(right, left) });

            string Navigation(ScaffoldLinkEnd from, ScaffoldLinkEnd to)
            {
                string? role = !isAlone && to.Columns is [var column] ? ScaffoldNames.WithoutId(ScaffoldNames.Pascal(column, "Column")) : null;
                string name = ScaffoldNames.Plural(role ?? to.Class.Name);
                return ScaffoldNames.Unique(from.Class.Members.Contains(name) ? name + "By" + ScaffoldNames.Pascal(table.Name, "Table") : name, from.Class.Members);
            }
        }
    }

    private static bool IsUnique(ScaffoldClass owner, ScaffoldProperty[] foreign)
    {
        HashSet<string> columns = [.. foreign.Select(p => p.Column.Name)];
        IEnumerable<IReadOnlyList<string>> keys = [owner.Key, .. owner.Table.UniqueConstraints.Select(u => u.Columns),
            .. owner.Table.Indexes.Where(i => i is { IsUnique: true, Where: null, IsOfColumns: true }).Select(i => i.Columns)];
        return keys.Any(k => k.Count == columns.Count && columns.SetEquals(k));
    }

    private void NameAmbiguous()
    {
        for (int i = 0; i < Relationships.Count; i++)
        {
            ScaffoldRelationship r = Relationships[i];
            int rivals = Relationships.Count(o => (o.Dependent == r.Dependent && o.Principal == r.Principal) || (o.Dependent == r.Principal && o.Principal == r.Dependent));
            int alike = Relationships.Count(o => o.Dependent == r.Dependent && o.Principal == r.Principal);
            bool isSelf = r.Dependent == r.Principal;
            string? role = r.Foreign is [var single] ? ScaffoldNames.WithoutId(single.Name) ?? (alike > 1 || isSelf ? single.Name + r.Principal.Name : null) : null;
            role = role is null || role == r.Dependent.Name ? r.Principal.Name : role;
            string reference = Free(r.Dependent, role, r.Principal.Name);
            string dependents = r.IsOneToOne ? r.Dependent.Name : ScaffoldNames.Plural(r.Dependent.Name);
            string by = r.Foreign is [var one] ? ScaffoldNames.WithoutId(one.Name) ?? one.Name : reference;
            string inverse = Free(r.Principal, alike > 1 || isSelf ? $"{dependents}By{by}" : dependents, r.Dependent.Name);
            Relationships[i] = r with { Reference = reference, Inverse = inverse, IsAmbiguous = rivals > 1 || isSelf || Links.Exists(l => l.Ends.All(e => e.Class == r.Dependent || e.Class == r.Principal)) };
        }
    }

    private static string Free(ScaffoldClass owner, string name, string other)
    {
        string free = owner.Members.Contains(name) ? name.EndsWith(other, StringComparison.Ordinal) ? name + "Navigation" : name + other : name;
        return ScaffoldNames.Unique(free, owner.Members);
    }

    private bool HasConventionalIndex(ScaffoldRelationship r) => IsServed(r) || r.Dependent.Table.Indexes.Any(i => IsConventional(i, r));

    /// <summary>Whether the convention makes no index, because the key does its work.</summary>
    private static bool IsServed(ScaffoldRelationship r)
    {
        string[] columns = [.. r.Foreign.Select(p => p.Column.Name)];
        return r.IsOneToOne ? r.Dependent.Key.SequenceEqual(columns) : r.Dependent.Key.Take(columns.Length).SequenceEqual(columns);
    }

    private static bool IsConventional(TableIndex index, ScaffoldRelationship r) => IsSimple(index) && index.IsUnique == r.IsOneToOne && index.Columns.SequenceEqual(r.Foreign.Select(p => p.Column.Name));

    /// <summary>Whether an index has nothing but columns.</summary>
    public static bool IsSimple(TableIndex index) => index is { IsOfColumns: true, Where: null, Method: null, Include.Count: 0 } && index.Keys.All(k => k == IndexPart.Of(k.Column!));
}
