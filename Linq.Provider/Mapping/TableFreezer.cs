using Linq.Provider.Mapping.Declarative;
using Linq.Provider.Schema;

namespace Linq.Provider.Mapping;

/// <summary>
/// Makes the tables of a definition that has no problems. Foreign keys do nothing on delete by default, unlike EF Core's, which delete the referring rows where the
/// key is required: removing an object must not remove others that nobody said to remove, and a session that cascades deletes row by row, so that it knows what
/// is gone. Where a relationship cascades deletes the database does too, so that <c>ExecuteDelete</c> and other applications do the same. Rows of a hidden
/// association table have no identity of their own and go with either side.
/// </summary>
internal sealed class TableFreezer(ModelDefinition model, MetaData metaData)
{
    private readonly Dictionary<EntityDefinition, Table> _tables = [];
    private readonly Dictionary<RelationshipDefinition, Table> _associations = [];

    public void Run()
    {
        foreach (Table given in model.Entities.Select(e => e.GivenTable).Concat(model.Relationships.Select(r => r.AssociationTable)).OfType<Table>())
        {
            IncludeAllWith(given);
        }

        foreach (EntityDefinition root in model.Entities.Where(e => e.BaseEntity is null))
        {
            _tables.Add(root, root.GivenTable ?? Create(root));
        }

        foreach (RelationshipDefinition relationship in model.Relationships.Where(r => r.IsManyToMany))
        {
            _associations.Add(relationship, FindAssociation(relationship) ?? Create(relationship));
        }

        foreach ((string name, string? schema, string sql) in model.Views)
        {
            _ = new View(name, schema, metaData, sql);
        }
    }

    public Table TableOf(EntityDefinition root) => _tables[root];

    public Table TableOf(RelationshipDefinition relationship) => _associations[relationship];

    // The tables that the given one refers to must be there when the schema is created.
    private void IncludeAllWith(Table given)
    {
        foreach (Table table in given.MetaData.Tables.Where(t => !metaData.TryGetTable(t.FullName, out _)))
        {
            metaData.Add(table);
        }
    }

    private Table Create(EntityDefinition root)
    {
        EntityDefinition[] classes = [.. model.Entities.Where(e => e.Root == root).OrderBy(e => e.Lineage.Count())];
        var columns = new Dictionary<string, Column>(StringComparer.Ordinal);
        var items = new List<SchemaItem>();
        void Add(Column column)
        {
            if (columns.TryAdd(column.Name, column))
            {
                items.Add(column);
            }
        }

        foreach (PropertyDefinition property in root.Key.Concat(root.Properties.Except(root.Key)).Where(p => p.SystemColumn is null))
        {
            Add(Create(property, root));
        }

        if (classes.Length > 1)
        {
            Add(new Column(ModelFreezer.DiscriminatorName(model, root), SqlType.Text) { IsNullable = false });
        }

        foreach (PropertyDefinition property in classes.Skip(1).SelectMany(c => c.Properties).Where(p => p.SystemColumn is null))
        {
            Add(Create(property, root));
        }

        string[] key = [.. root.Key.Select(k => k.ColumnName!)];
        if (key.Length > 1)
        {
            items.Add(new PrimaryKey(key));
        }

        AddForeignKeys(items, classes);
        AddAlternateKeys(items, classes, key);
        items.AddRange(classes.SelectMany(c => c.Checks).Select(c => new CheckConstraint(c.Sql) { Name = c.Name }));
        items.AddRange(classes.SelectMany(c => c.Items).Select(i => i.Copy()));
        AddIndexes(items, classes, key);
        return new Table(root.TableName!, root.SchemaName, metaData, [.. items]) { WasNamed = root.WasNamed, Comment = root.Comment };
    }

    private static Column Create(PropertyDefinition property, EntityDefinition root) => new(property.ColumnName!, property.SqlType!)
    {
        IsPrimaryKey = root.Key.Contains(property),
        // Rows of the other classes of the table have no value.
        IsNullable = property.IsNullable || property.Entity != root,
        IsIdentity = property.Generation == ValueGeneration.Identity,
        Default = property.DefaultValue is { } value && property.Converter is { } converter ? converter.Store(value) : property.DefaultValue,
        DefaultSql = property.DefaultSql,
        ComputedSql = property.ComputedSql,
        IsVirtual = property.IsVirtual,
        Collation = property.Collation,
        Comment = property.Comment,
        WasNamed = property.WasNamed,
    };

    private void AddForeignKeys(List<SchemaItem> items, EntityDefinition[] classes)
    {
        foreach (RelationshipDefinition relationship in model.Relationships.Where(r => !r.IsManyToMany && classes.Contains(r.Dependent.Entity)))
        {
            bool cascades = relationship.Principal.Cascade?.HasFlag(Cascade.Delete) == true;
            string[] columns = [.. relationship.ForeignKey.Select(p => p.ColumnName!)];
            string[] targets = [.. relationship.PrincipalKey.Select(p => p.ColumnName!)];
            items.Add(new ForeignKey(columns, relationship.Principal.Entity.Root.FullTableName, targets)
            {
                OnDelete = relationship.OnDelete ?? (cascades ? ReferentialAction.Cascade : ReferentialAction.NoAction),
                OnUpdate = relationship.OnUpdate,
                IsDeferred = relationship.IsDeferred,
            });
        }
    }

    private void AddAlternateKeys(List<SchemaItem> items, EntityDefinition[] classes, string[] key)
    {
        items.AddRange(classes.SelectMany(c => c.AlternateKeys.Select(k => new UniqueConstraint([.. k.Select(name => c.Find(name)!.ColumnName!)]))));
        foreach (RelationshipDefinition relationship in model.Relationships.Where(r => !r.IsManyToMany && classes.Contains(r.Principal.Entity)))
        {
            string[] columns = [.. relationship.PrincipalKey.Select(p => p.ColumnName!)];
            if (!columns.SequenceEqual(key) && !items.OfType<UniqueConstraint>().Any(u => u.Columns.SequenceEqual(columns)))
            {
                items.Add(new UniqueConstraint(columns));
            }
        }
    }

    private void AddIndexes(List<SchemaItem> items, EntityDefinition[] classes, string[] key)
    {
        foreach (EntityDefinition entity in classes)
        {
            items.AddRange(entity.Indexes.Select(i => new TableIndex([.. i.PropertyNames.Select(n => entity.Find(n)!.ColumnName!)]) { Name = i.Name, IsUnique = i.IsUnique, Where = i.Where }));
        }

        foreach (RelationshipDefinition relationship in model.Relationships.Where(r => model.IndexesForeignKeys && !r.IsManyToMany && classes.Contains(r.Dependent.Entity)))
        {
            string[] columns = [.. relationship.ForeignKey.Select(p => p.ColumnName!)];
            bool isKey = columns.SequenceEqual(key);
            // An index or key that begins with the same columns serves as well.
            bool isServed = StartsWith(key, columns) || items.OfType<TableIndex>().Any(i => i.Where is null && StartsWith(i.Columns, columns));
            if (relationship.IsOneToOne ? !isKey && !items.OfType<TableIndex>().Any(i => i.IsUnique && i.Columns.SequenceEqual(columns)) : !isServed)
            {
                items.Add(new TableIndex(columns) { IsUnique = relationship.IsOneToOne });
            }
        }
    }

    private static bool StartsWith(IReadOnlyList<string> columns, string[] start) => columns.Count >= start.Length && columns.Take(start.Length).SequenceEqual(start);

    private Table? FindAssociation(RelationshipDefinition relationship) => relationship switch
    {
        { AssociationEntity: { } entity } => TableOf(entity.Root),
        { AssociationTable: { } given } => given,
        _ => metaData.TryGetTable(relationship.AssociationName!, out Table? table) ? table : null,
    };

    private Table Create(RelationshipDefinition relationship)
    {
        RelationshipEnd[] ends = AssociationConventions.Sorted(relationship);
        var items = new List<SchemaItem>();
        foreach (RelationshipEnd end in ends)
        {
            items.AddRange(end.AssociationColumns!.Zip(end.Entity.Root.Key, (name, key) => new Column(name, key.SqlType!) { IsPrimaryKey = true }));
        }

        items.Add(new PrimaryKey([.. ends.SelectMany(e => e.AssociationColumns!)]));
        foreach (RelationshipEnd end in ends)
        {
            items.Add(new ForeignKey([.. end.AssociationColumns!], end.Entity.Root.FullTableName, [.. end.Entity.Root.Key.Select(k => k.ColumnName!)]) { OnDelete = ReferentialAction.Cascade });
        }

        // The key serves the first side; the other needs an index.
        items.AddRange(model.IndexesForeignKeys ? [new TableIndex([.. ends[1].AssociationColumns!])] : []);
        return new Table(relationship.AssociationName!, metaData, [.. items]);
    }
}
