using System.Data.Common;
using System.Globalization;
using Linq.Provider.Mapping;

namespace Linq.Provider.Sessions;

/// <summary>Gives objects the values that their rows sent back.</summary>
internal sealed class ReturnedRows(FlushJournal journal)
{
    /// <summary>The values of the row that the reader stands on.</summary>
    public static object?[] Read(FlushStatement statement, DbDataReader reader) => statement.IsSet ? statement.Row!.ReadSet(reader) : statement.Row!.Read(reader);

    /// <param name="rows">As many as there are operations.</param>
    /// <returns>False if it cannot be told for certain which row belongs to which object.</returns>
    public bool TryTakeOver(FlushStatement statement, List<object?[]> rows)
    {
        RowStatement row = statement.Row!;
        if (!statement.IsSet)
        {
            Set(statement.Operations[0].Subject, row.Returned, rows[0], 0);
            return true;
        }

        return row.Tie == RowTie.ByNumber ? TryTakeNumbers(statement, rows) : TryTakeByKey(statement, rows);
    }

    /// <summary>
    /// Rows are numbered in the order in which they were given, and they come back in that order; the first is nearly a promise of PostgreSQL, the second is not. Where both agree
    /// there is no doubt. A descending sequence, or a trigger that makes keys, shows itself by their not agreeing.
    /// </summary>
    private bool TryTakeNumbers(FlushStatement statement, List<object?[]> rows)
    {
        int number = statement.Row!.SetReturned.ToList().FindIndex(p => p.Generation == ValueGeneration.Identity);
        long last = long.MinValue;
        foreach (object?[] row in rows)
        {
            long next = Convert.ToInt64(row[number], CultureInfo.InvariantCulture);
            if (next <= last)
            {
                return false;
            }

            last = next;
        }

        for (int i = 0; i < rows.Count; i++)
        {
            Set(statement.Operations[i].Subject, statement.Row.Returned, rows[i], 0);
        }

        return true;
    }

    private bool TryTakeByKey(FlushStatement statement, List<object?[]> rows)
    {
        EntityPersister persister = statement.Operations[0].Subject.Persister;
        int keys = persister.Map.Key.Count;
        Dictionary<object, TrackedEntity> entities = new(rows.Count);
        foreach (FlushOperation operation in statement.Operations)
        {
            if (operation.Subject.CurrentKey() is not { } key || !entities.TryAdd(key, operation.Subject))
            {
                return false;
            }
        }

        // Nothing is set before all are found.
        var found = new TrackedEntity?[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            if (!entities.Remove(persister.MakeKey(rows[i][..keys]), out found[i]))
            {
                return false;
            }
        }

        for (int i = 0; i < rows.Count; i++)
        {
            Set(found[i]!, statement.Row!.Returned, rows[i], keys);
        }

        return true;
    }

    private void Set(TrackedEntity entity, Collections.ValueList<int> properties, object?[] values, int first)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            journal.Set(entity, entity.Map.Properties[properties[i]], values[first + i]);
        }
    }
}
