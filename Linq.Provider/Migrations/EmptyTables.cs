using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>Which tables are known to have no row, while one operation follows the other.</summary>
internal sealed class EmptyTables(LintFacts facts)
{
    private readonly HashSet<TableName> _created = [];
    private readonly HashSet<TableName> _changed = [];
    private bool _isUnclear;

    /// <summary>Whether one of the operations has created the table.</summary>
    public bool IsCreated(TableName table) => _created.Contains(table);

    /// <summary>Whether the table is known to be empty.</summary>
    public bool Contains(TableName table) => IsCreated(table) || (!_isUnclear && !_changed.Contains(table) && facts.HasRows?.Invoke(table) == false);

    /// <summary>Takes note of what an operation does to tables.</summary>
    public void Follow(MigrationOperation operation)
    {
        switch (operation)
        {
            case CreateTable create:
                _created.Add(create.Name);
                break;
            case DropTable drop:
                Fill(drop.Name);
                break;
            case RenameTable rename:
                bool isCreated = _created.Contains(rename.Name);
                Fill(rename.Name);
                TableName renamed = rename.Name with { Name = rename.NewName };
                Fill(renamed);
                if (isCreated)
                {
                    _created.Add(renamed);
                }

                break;
            case InsertRows insert:
                Fill(insert.Table);
                break;
            case ExecuteSql execute:
                // It may have written to any table.
                _isUnclear = true;
                _created.RemoveWhere(t => SqlNames.Mentions(execute.Sql, t.Name));
                break;
        }
    }

    private void Fill(TableName table)
    {
        _created.Remove(table);
        _changed.Add(table);
    }
}
