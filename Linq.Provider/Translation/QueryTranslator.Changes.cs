using System.Globalization;
using System.Reflection;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;
using Linq.Provider.Loaders;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Schema;
using Remotion.Linq;

namespace Linq.Provider.Translation;

/// <summary>Statements that change the rows of a query: keys and new values become the columns of the root project.</summary>
internal sealed partial class QueryTranslator
{
    private TranslatedQuery TranslateChange(QueryModel model, ChangeExpression change)
    {
        (QueryScope rows, Item element) = Open(model, null, model.ResultOperators.Count);
        if (change.Kind == ChangeKind.Insert)
        {
            return Insertion(rows, element, _context.MapOf(change.Target), change.Columns);
        }

        List<Item> values = [];
        while (element is ObjectItem { Arguments: { Count: 2 } parts, Type.IsGenericType: true } && element.Type.GetGenericTypeDefinition() == typeof(Assigned<,>))
        {
            values.Insert(0, parts[1]);
            element = parts[0];
        }

        if (element is not EntityItem entity)
        {
            throw Untranslatable.Shape($"Execute{change.Kind} over '{element.Type.Name}'", "only rows of a mapped class can be changed. Use Where, navigations and subqueries to choose them, and no Select of other values.");
        }

        var set = new SortedList<int, (PropertyMap Property, Scalar Value)>();
        for (int i = 0; i < values.Count; i++)
        {
            PropertyMap property = Settable(entity.Map, change.Properties[i]);
            set[property.Index] = (property, ValueFor(property, values[i]));
        }

        if (change.Kind == ChangeKind.Update)
        {
            foreach (PropertyMap version in entity.Map.Properties.Where(p => p.Generation == ValueGeneration.RowVersion && IsInteger(p.SqlType) && !set.ContainsKey(p.Index)))
            {
                Scalar present = entity.Columns[version.Index];
                set[version.Index] = (version, Binary.Arithmetic(BinaryOperator.Add, Scalars.Coalesce(present, new Literal(0, version.SqlType)), new Literal(1, version.SqlType), version.SqlType));
            }
        }

        return Changed(rows.Relation, entity, change, [.. set.Values]);
    }

    private TranslatedQuery Changed(Relation rows, EntityItem entity, ChangeExpression change, (PropertyMap Property, Scalar Value)[] set)
    {
        EntityMap map = entity.Map;
        string prefix = PrefixFor(map.Table);
        IEnumerable<Binding> bindings = map.Key.Select(p => entity.Columns[p.Index]).Concat(set.Select(s => s.Value))
            .Select((value, i) => new Binding(_ids.For(value, prefix + i.ToString(CultureInfo.InvariantCulture)), value));
        IEnumerable<PropertyMap> written = set.Select(s => s.Property).Concat(change.Kind == ChangeKind.Update ? map.Properties.Where(p => p.Generation == ValueGeneration.Computed) : []);
        PropertyMap[] returned = change.Returns ? [.. map.Key.Concat(written)] : [];
        ValueList<string> key = map.Key.Select(p => p.Column.Name).ToValueList();
        ValueList<string> returning = change.Columns.Concat(returned.Select(p => p.Column.Name)).ToValueList();
        RowsChange kind = change.Kind == ChangeKind.Delete
            ? new RowsDeletion(map.Table, key, returning)
            : new RowsUpdate(map.Table, key, set.Select(s => s.Property.Column.Name).ToValueList(), returning);
        return Changed(Plan(rows, bindings.ToValueList()), kind) with { Returned = returned.ToValueList() };
    }

    private static TranslatedQuery Changed(Relation plan, RowsChange change)
        => new(new ShapedQuery(plan, new ConstantShape(typeof(int), 0), [], []) { Change = change }, ResultKind.Single);

    /// <summary>A beginning of names that no column of the table has: RETURNING could not tell them apart from those of the rows read.</summary>
    private static string PrefixFor(Table table)
    {
        string prefix = "value";
        while (table.Columns.Any(c => c.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            prefix = "_" + prefix;
        }

        return prefix;
    }

    private static PropertyMap Settable(EntityMap map, string name)
    {
        if (!map.TryGetProperty(name, out PropertyMap? property))
        {
            throw Untranslatable.Shape($"Setting {map}.{name}", map.TryGetNavigation(name, out _) ? "it is a relationship. Set the property of its foreign key." : "it is not a mapped property.");
        }

        if (map.Key.Contains(property))
        {
            throw Untranslatable.Shape($"Setting {map}.{name}", "it is part of the primary key, which identifies the row for ever. Insert a new row and delete the old one.");
        }

        return property.Generation == ValueGeneration.Computed ? throw Untranslatable.Shape($"Setting {map}.{name}", "the database computes it.") : property;
    }

    private TranslatedQuery Insertion(QueryScope rows, Item element, EntityMap map, IReadOnlyList<string> returned)
    {
        if (element is not ObjectItem created || created.Type != map.ClrType)
        {
            throw Untranslatable.Shape("InsertInto", $"each row must be a new object with its properties set: x => new {map} {{ … }}.");
        }

        var set = new Dictionary<string, Scalar>(StringComparer.Ordinal);
        foreach ((MemberInfo member, Item value) in created.Values)
        {
            Insert(set, map, member.Name, value, rows);
        }

        if (map.Discriminator is { } discriminator)
        {
            set[discriminator.Column.Name] = new Literal(discriminator.Value, discriminator.Column.Type);
        }

        foreach (PropertyMap property in map.Properties.Where(p => !set.ContainsKey(p.Column.Name)))
        {
            if (DefaultFor(property) is { } value)
            {
                set[property.Column.Name] = value;
            }
        }

        var plan = new Project(Sorted(rows), set.Select(s => new Binding(_ids.For(s.Value, s.Key), s.Value)).ToValueList());
        return Changed(plan, new RowsInsertion(map.Table, set.Keys.ToValueList(), returned.ToValueList()));
    }

    private void Insert(Dictionary<string, Scalar> set, EntityMap map, string name, Item value, QueryScope rows)
    {
        if (map.TryGetProperty(name, out PropertyMap? property))
        {
            set[property.Column.Name] = property.Generation == ValueGeneration.Computed
                ? throw Untranslatable.Shape($"Setting {map}.{name}", "the database computes it.")
                : ValueFor(property, value);
            return;
        }

        Item related = value is ReferenceItem reference ? Join(reference, rows) : value;
        if (!map.TryGetNavigation(name, out NavigationMap? navigation) || !navigation.IsOnDependent || related is not EntityItem entity)
        {
            throw Untranslatable.Shape($"Setting {map}.{name}", "it is neither a mapped property nor a reference to an object of the query.");
        }

        for (int i = 0; i < navigation.SourceKey.Count; i++)
        {
            set[navigation.SourceKey[i].Column.Name] = entity.Columns[navigation.TargetKey[i].Index];
        }
    }

    /// <summary>What a property holds that the lambda does not set: nothing if null or the database's own value will do.</summary>
    private static Literal? DefaultFor(PropertyMap property)
    {
        switch (property.Generation)
        {
            case ValueGeneration.RowVersion when IsInteger(property.SqlType):
                return new Literal(1, property.SqlType);
            case ValueGeneration.None when property.Member is not null && !property.IsNullable && property.ClrType.IsValueType && property.Column.Default is null:
                object value = Activator.CreateInstance(property.ClrType)!;
                return new Literal(property.Converter is { } converter ? converter.Store(value) : value, property.SqlType);
            case ValueGeneration.None when property.Member is not null && !property.IsNullable && property.Column.Default is null:
                throw Untranslatable.Shape($"A row without {property.Name}", "it may not be null. Set it in the lambda.");
            case ValueGeneration.Client:
                throw Untranslatable.Shape($"A row without {property.Name}", "the database does not make this key. Set it in the lambda.");
            default:
                return null;
        }
    }
}
