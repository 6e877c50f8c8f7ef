using System.Data.Common;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Linq.Provider.Benchmarks;

/// <summary>Dapper, with the same SQL as ADO.NET. It has nothing of its own for very many rows.</summary>
internal sealed class DapperWriter(DbConnection connection) : IWriter
{
    private IReadOnlyList<Entry> changed = [];

    public string Name => "Dapper";

    public void Prepare(WriteWorkload workload, int round) =>
        changed = workload.IsUpdate ? [.. Enumerable.Range(1, workload.Rows).Select(id => Entry.Make(id).Change(round))] : [];

    public void Insert(IReadOnlyList<Entry> rows)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var row in rows)
        {
            row.Id = connection.ExecuteScalar<int>(Statements.InsertEntry + " RETURNING \"Id\"", row, transaction);
        }

        transaction.Commit();
    }

    public void BulkInsert(IReadOnlyList<Entry> rows) => Execute(Statements.InsertEntry, rows);

    public void SaveUpdates() => Execute(Statements.UpdateEntry, changed);

    public void Dispose() => connection.Dispose();

    private void Execute(string sql, IReadOnlyList<Entry> rows)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(sql, rows, transaction);
        transaction.Commit();
    }
}

/// <summary>Linq.Provider as an application uses it: a new session for every unit of work.</summary>
internal sealed class ProviderWriter(Engine engine) : IWriter
{
    private ShopSession? session;

    public string Name => "Linq.Provider";

    public void Prepare(WriteWorkload workload, int round)
    {
        session?.Dispose();
        session = new ShopSession(engine);
        foreach (var row in workload.IsUpdate ? session.Entries.Where(e => e.Id <= workload.Rows).ToList() : [])
        {
            row.Change(round);
        }
    }

    public void Insert(IReadOnlyList<Entry> rows)
    {
        using var db = new ShopSession(engine);
        db.AddRange(rows);
        db.Commit();
    }

    public void BulkInsert(IReadOnlyList<Entry> rows)
    {
        using var db = new ShopSession(engine);
        db.BulkInsert(rows);
        db.Commit();
    }

    public void SaveUpdates() => session!.Commit();

    public void Dispose() => session?.Dispose();
}

/// <summary>EF Core, likewise. It has nothing of its own for very many rows.</summary>
internal sealed class EntityFrameworkWriter(DbContextOptions<ShopContext> options) : IWriter
{
    private ShopContext? context;

    public string Name => "EF Core";

    public void Prepare(WriteWorkload workload, int round)
    {
        context?.Dispose();
        context = new ShopContext(options);
        foreach (var row in workload.IsUpdate ? context.Entries.Where(e => e.Id <= workload.Rows).ToList() : [])
        {
            row.Change(round);
        }
    }

    public void Insert(IReadOnlyList<Entry> rows)
    {
        using var db = new ShopContext(options);
        db.AddRange(rows);
        db.SaveChanges();
    }

    public void BulkInsert(IReadOnlyList<Entry> rows) => Insert(rows);

    public void SaveUpdates() => context!.SaveChanges();

    public void Dispose() => context?.Dispose();
}
