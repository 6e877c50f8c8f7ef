using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Compares a table that exists with the one that is wanted.</summary>
internal sealed class TableComparison(Table old, Table table, CanonicalForms forms, SchemaChanges changes)
{
    private readonly TableName _name = TableName.Of(table);
    private readonly HashSet<string> _retyped = new(StringComparer.Ordinal);

    public void Run()
    {
        CompareColumns();
        CompareKey();
        Match(old.UniqueConstraints, table.UniqueConstraints, (_, u) => string.Join(", ", u.Columns), u => u.Name, ConstraintNames.Of,
            u => changes.DropConstraints.Add(new DropUnique(_name, u)), u => changes.AddConstraints.Add(new AddUnique(_name, u)), isIndex: false);
        Match(old.CheckConstraints, table.CheckConstraints, (f, c) => f.Check(c) + Mark(c.Sql, c.Table!), c => c.Name, ConstraintNames.Of,
            c => changes.DropConstraints.Add(new DropCheck(_name, c)), c => changes.AddConstraints.Add(new AddCheck(_name, c)), isIndex: false);
        Match(old.ForeignKeys, table.ForeignKeys, (_, k) => Form(k), k => k.Name, ConstraintNames.Of,
            k => changes.DropForeignKeys.Add(new DropForeignKey(_name, k)), k => changes.AddForeignKeys.Add(new AddForeignKey(_name, k)), isIndex: false);
        Match(old.Indexes, table.Indexes, (f, i) => f.Index(i) + string.Concat(i.Keys.Select(k => Mark(k.Sql, i.Table!))) + Mark(i.Where, i.Table!), i => i.Name, ConstraintNames.Of,
            i => changes.DropIndexes.Add(new DropIndex(_name, i)), i => changes.CreateIndexes.Add(new CreateIndex(_name, i)), isIndex: true);
        if (forms.HasComments && old.Comment != table.Comment)
        {
            changes.Comments.Add(new CommentTable(_name, old.Comment, table.Comment));
        }
    }

    private void CompareColumns()
    {
        foreach (Column column in table.Columns)
        {
            if (!old.TryGetColumn(column.Name, out Column? existing))
            {
                (column.ComputedSql is null ? changes.AddColumns : changes.AddGenerated).Add(new AddColumn(_name, column.IsPrimaryKey ? column.WithKey(false) : (Column)column.Copy()));
            }
            else if (column.ComputedSql is not null && !forms.AreSame(existing, column, (f, c) => f.Computed(c)))
            {
                Replace(existing, column);
            }
            else if (!IsSame(existing, column))
            {
                changes.AlterColumns.Add(new AlterColumn(_name, (Column)existing.Copy(), (Column)column.Copy()));
                if (!forms.IsSameType(existing, column))
                {
                    _retyped.Add(column.Name);
                }
            }
        }

        foreach (Column column in old.Columns.Where(c => !table.TryGetColumn(c.Name, out _)))
        {
            (column.ComputedSql is null ? changes.DropColumns : changes.DropGenerated).Add(new DropColumn(_name, column.Name, (Column)column.Copy()));
            _retyped.Add(column.Name);
        }

        // A generated column stands in the way when a column that it is made of changes its type or goes.
        foreach (Column column in table.Columns.Where(c => c.ComputedSql is not null && old.TryGetColumn(c.Name, out Column? o) && _retyped.Any(r => SqlNames.Mentions(o.ComputedSql, r))))
        {
            if (!changes.DropGenerated.OfType<DropColumn>().Any(d => d.Table == _name && d.Name == column.Name))
            {
                changes.AlterColumns.RemoveAll(a => a is AlterColumn alter && alter.Table == _name && alter.New.Name == column.Name);
                Replace(old[column.Name], column);
            }
        }
    }

    private void Replace(Column existing, Column column)
    {
        changes.DropGenerated.Add(new DropColumn(_name, existing.Name, (Column)existing.Copy()));
        changes.AddGenerated.Add(new AddColumn(_name, (Column)column.Copy()));
        _retyped.Add(column.Name);
    }

    private bool IsSame(Column existing, Column column) =>
        forms.IsSameType(existing, column)
        && (existing.IsNullable == column.IsNullable || (IsInKey(old, existing) && IsInKey(table, column)))
        && forms.IsSameIdentity(existing, column)
        && forms.AreSame(existing, column, (f, c) => f.Default(c))
        && forms.AreSame(existing, column, (f, c) => f.Computed(c))
        && (column.ComputedSql is null || forms.IsSameStorage(existing, column))
        && forms.Collation(existing.Collation) == forms.Collation(column.Collation)
        && (!forms.HasComments || existing.Comment == column.Comment);

    /// <summary>Columns of a key are never null, whatever is declared (SQLite's are, for the sake of old mistakes).</summary>
    private static bool IsInKey(Table table, Column column) => table.PrimaryKey?.Columns.Contains(column.Name) == true;

    private void CompareKey()
    {
        (PrimaryKey? existing, PrimaryKey? key) = (old.PrimaryKey, table.PrimaryKey);
        bool isSame = existing is null == key is null && (key is null || existing!.Columns.SequenceEqual(key.Columns)) && !IsReplaced(existing?.Columns);
        if (!isSame)
        {
            if (existing is not null)
            {
                changes.DropConstraints.Add(new DropPrimaryKey(_name, Definitions.Of(existing)));
            }

            if (key is not null)
            {
                changes.AddConstraints.Add(new AddPrimaryKey(_name, Definitions.Of(key)));
            }
        }
        else if (key?.Name is { } name && name != ConstraintNames.Of(existing!))
        {
            changes.RenameConstraints.Add(new RenameConstraint(_name, ConstraintNames.Of(existing!), name));
        }
    }

    /// <summary>Whether a column is dropped and added again, so that what is over it must be, too.</summary>
    private bool IsReplaced(IReadOnlyList<string>? columns) => columns?.Any(c => changes.DropGenerated.OfType<DropColumn>().Any(d => d.Table == _name && d.Name == c)) == true;

    /// <summary>What makes the form of an expression over a retyped or replaced column differ, so that it is made anew.</summary>
    private string Mark(string? sql, Table side) => _retyped.Any(r => SqlNames.Mentions(sql, r)) ? side == old ? " (old)" : " (new)" : "";

    /// <summary>In which order a key lists its pairs of columns does not count.</summary>
    private string Form(ForeignKey key) => string.Join('|',
        string.Join(", ", key.Columns.Zip(key.TargetColumns).Order()), forms.HasSchemas ? key.TargetTable : key.TargetTable[(key.TargetTable.LastIndexOf('.') + 1)..],
        key.OnDelete, key.OnUpdate, key.IsDeferrable, key.IsDeferred);

    /// <summary>Pairs items of the same form, those of the same name first; drops and adds the rest, and renames where another name is wanted.</summary>
    private void Match<T>(IEnumerable<T> existing, IEnumerable<T> wanted, Func<CanonicalForms, T, string> form, Func<T, string?> given, Func<T, string> name, Action<T> drop, Action<T> add, bool isIndex)
        where T : SchemaItem
    {
        List<T> rest = [.. existing];
        foreach (T item in wanted.OrderBy(i => given(i) is null))
        {
            T? match = rest.Where(r => forms.AreSame(r, item, form)).OrderBy(r => name(r) != name(item)).FirstOrDefault();
            if (match is null || IsReplaced(ColumnsOf(item)))
            {
                add(Definitions.Of(item));
                continue;
            }

            rest.Remove(match);
            if (given(item) is { } wantedName && wantedName != name(match))
            {
                changes.RenameConstraints.Add(isIndex ? new RenameIndex(_name, name(match), wantedName) : new RenameConstraint(_name, name(match), wantedName));
            }
        }

        rest.ForEach(r => drop(Definitions.Of(r)));
    }

    private static IReadOnlyList<string>? ColumnsOf(SchemaItem item) => item switch
    {
        UniqueConstraint u => u.Columns,
        ForeignKey k => k.Columns,
        TableIndex i => i.Columns,
        _ => null,
    };
}
