using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations;

/// <summary>Makes of parts of a schema the definitions that operations hold.</summary>
internal static class Definitions
{
    /// <summary>The item with its name, given or of the convention; columns have one anyway, and items without a table keep what they have.</summary>
    public static SchemaItem Named(SchemaItem item) => item switch
    {
        { Table: null } => item,
        PrimaryKey key => key.WithName(ConstraintNames.Of(key)),
        ForeignKey key => key.WithName(ConstraintNames.Of(key)),
        UniqueConstraint constraint => constraint.WithName(ConstraintNames.Of(constraint)),
        CheckConstraint check => check.WithName(ConstraintNames.Of(check)),
        TableIndex index => index.WithName(ConstraintNames.Of(index)),
        _ => item.Copy(),
    };

    /// <summary>The item with its name, given or of the convention.</summary>
    public static T Of<T>(T item) where T : SchemaItem => (T)Named(item);

    /// <summary>A table of its own with all that the given one has but some of its foreign keys.</summary>
    public static Table Of(Table table, Func<ForeignKey, bool>? without = null)
    {
        IEnumerable<SchemaItem> items = table.Columns.Concat(ItemsOf(table)).Where(i => i is not ForeignKey key || without?.Invoke(key) != true).Select(Named);
        return table.Copy(new MetaData(), table.Name, items, table.Comment);
    }

    /// <summary>All that a table has besides columns. The key that columns imply becomes one of its own, since its name must not depend on the table's later.</summary>
    public static IEnumerable<SchemaItem> ItemsOf(Table table) => table.PrimaryKey is { } implied && !table.Items.OfType<PrimaryKey>().Any() ? table.Items.Append(implied) : table.Items;
}
