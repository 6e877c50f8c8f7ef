namespace Linq.Provider.Mapping.Declarative;

/// <summary>
/// Settles the table of every many-to-many relationship: a mapped class (named, or called after both ends, as <c>PostTag</c>), or a hidden table, called as EF Core calls it:
/// <c>PostTag</c> with the columns <c>PostsId</c> and <c>TagsId</c>.
/// </summary>
internal sealed class AssociationConventions(ModelDefinition model, MappingProblems problems)
{
    public void Run()
    {
        foreach (RelationshipDefinition relationship in model.Relationships.Where(r => r.IsManyToMany))
        {
            RelationshipEnd[] ends = Sorted(relationship);
            relationship.AssociationEntity = FindClass(relationship, ends);
            if (relationship.AssociationEntity is { } entity)
            {
                ByClass(relationship, entity);
                continue;
            }

            relationship.AssociationName ??= FreeName(model.Naming.NameOf(ends[0].Entity.Name + ends[1].Entity.Name), relationship);
            foreach (RelationshipEnd end in ends)
            {
                string prefix = relationship.Other(end).Navigation ?? end.Entity.Name;
                end.AssociationColumns ??= [.. end.Entity.Root.Key.Select(k => model.Naming.NameOf(prefix + k.Name))];
                CheckColumns(relationship, end);
            }
        }
    }

    /// <summary>Both ends in the order that the names of table and columns have.</summary>
    public static RelationshipEnd[] Sorted(RelationshipDefinition relationship)
    {
        int order = string.CompareOrdinal(relationship.First.Entity.Name, relationship.Second.Entity.Name);
        if (order == 0)
        {
            // The columns are called after the navigation of the other end.
            order = string.CompareOrdinal(relationship.Second.Navigation, relationship.First.Navigation);
        }

        return order <= 0 ? [relationship.First, relationship.Second] : [relationship.Second, relationship.First];
    }

    private EntityDefinition? FindClass(RelationshipDefinition relationship, RelationshipEnd[] ends)
    {
        if (relationship.AssociationTable is { } table)
        {
            return model.Entities.FirstOrDefault(e => e.GivenTable == table);
        }

        if (relationship.AssociationName is { } name)
        {
            return model.Entities.FirstOrDefault(e => !e.IsBroken && e.BaseEntity is null && (e.FullTableName == name || e.Name == name));
        }

        string[] names = [ends[0].Entity.Name + ends[1].Entity.Name, ends[1].Entity.Name + ends[0].Entity.Name];
        return model.Entities.FirstOrDefault(e => names.Contains(e.Name) && !e.IsBroken && Array.TrueForAll(ends, end => ReferenceTo(e, end) is not null) && ends[0].Entity != ends[1].Entity);
    }

    private void ByClass(RelationshipDefinition relationship, EntityDefinition entity)
    {
        foreach (RelationshipEnd end in new[] { relationship.First, relationship.Second })
        {
            if (end.AssociationColumns is { } columns)
            {
                foreach (string missing in columns.Where(c => !entity.AllProperties.Any(p => p.ColumnName == c) && entity.GivenTable?.TryGetColumn(c, out _) != true))
                {
                    problems.Add(end, $"the relationship uses column '{missing}' of table '{entity.FullTableName}', but '{entity}' maps no such column.", "Name the column that refers to this class.");
                }

                CheckColumns(relationship, end);
            }
            else if (ReferenceTo(entity, end) is { } reference)
            {
                end.AssociationColumns = [.. reference.ForeignKey.Select(p => p.ColumnName!)];
            }
            else
            {
                problems.Add(end, $"the relationship goes through '{entity}', which does not refer to '{end.Entity}' exactly once.", "Name the columns in UsingTable(table, leftColumn, rightColumn).");
            }
        }
    }

    private RelationshipDefinition? ReferenceTo(EntityDefinition entity, RelationshipEnd end)
    {
        RelationshipDefinition[] references = [.. model.Relationships.Where(r => !r.IsManyToMany && r.ForeignKey.Count > 0 && r.Dependent.Entity == entity && r.Principal.Entity == end.Entity)];
        return references is [var only] && only.PrincipalKey.SequenceEqual(end.Entity.Root.Key) ? only : null;
    }

    private void CheckColumns(RelationshipDefinition relationship, RelationshipEnd end)
    {
        if (end.AssociationColumns!.Count != end.Entity.Root.Key.Count && end.Entity.Root.Key.Count > 0)
        {
            problems.Add(end, $"table '{relationship.AssociationName}' refers to '{end.Entity}' by {end.AssociationColumns.Count} columns, but its key has {end.Entity.Root.Key.Count}.",
                "Name a column for each part of the key: UsingTable(table, leftColumns, rightColumns).");
        }
    }

    private string FreeName(string name, RelationshipDefinition relationship)
    {
        string free = name;
        for (int i = 1; model.Entities.Any(e => !e.IsBroken && e.BaseEntity is null && e.FullTableName == free) || model.Relationships.Any(r => r != relationship && r.IsManyToMany && r.AssociationName == free); i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }
}
