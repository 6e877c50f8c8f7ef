namespace Linq.Provider.Benchmarks;

/// <summary>A way to write. What <see cref="Prepare"/> does is not measured.</summary>
public interface IWriter : IDisposable
{
    string Name { get; }

    /// <summary>Makes ready for a workload: for updates, reads the first rows and changes them in memory.</summary>
    /// <param name="round">Changes what is written from time to time.</param>
    void Prepare(WriteWorkload workload, int round);

    /// <summary>Inserts rows in one transaction, and sets the keys that the database numbers.</summary>
    void Insert(IReadOnlyList<Entry> rows);

    /// <summary>Inserts rows in one transaction; their keys are not needed.</summary>
    void BulkInsert(IReadOnlyList<Entry> rows);

    /// <summary>Writes what <see cref="Prepare"/> has changed, in one transaction.</summary>
    void SaveUpdates();
}

/// <summary>Something to write. Before each call the table is brought back to where it began, which is not measured.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Rows">How many rows are written.</param>
/// <param name="IsUpdate">Whether the rows exist.</param>
/// <param name="Write">Does it.</param>
public sealed record WriteWorkload(string Name, int Rows, bool IsUpdate, Action<IWriter, IReadOnlyList<Entry>> Write)
{
    public static WriteWorkload Insert { get; } = new("insert 1,000 with keys", 1000, false, (w, rows) => w.Insert(rows));

    public static WriteWorkload Update { get; } = new("update 1,000 tracked, save only", 1000, true, (w, _) => w.SaveUpdates());

    public static WriteWorkload Bulk { get; } = new("bulk insert 100,000", 100_000, false, (w, rows) => w.BulkInsert(rows));

    public static IReadOnlyList<WriteWorkload> All { get; } = [Insert, Update, Bulk];

    /// <summary>New objects for a call.</summary>
    public IReadOnlyList<Entry> MakeRows() => IsUpdate ? [] : [.. Enumerable.Range(1, Rows).Select(Entry.Make)];
}
