using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Linq.Provider.Benchmarks;

/// <summary>The base of all ratios: commands prepared once, executed for each row; for very many rows binary COPY, where there is one.</summary>
internal sealed class AdoWriter : IWriter
{
    private readonly DbConnection connection;
    private readonly DbCommand insert;
    private readonly DbCommand update;
    private IReadOnlyList<Entry> changed = [];

    public AdoWriter(DbConnection connection)
    {
        this.connection = connection;
        string returning = connection is NpgsqlConnection ? " RETURNING \"Id\"" : "";
        insert = Prepare(
            Statements.InsertEntry + returning,
            ("SupplierId", DbType.Int32), ("Name", DbType.String), ("Note", DbType.String), ("Price", DbType.Decimal), ("Quantity", DbType.Int32), ("Weight", DbType.Double), ("IsActive", DbType.Boolean), ("CreatedAt", DbType.DateTime2));
        update = Prepare(Statements.UpdateEntry, ("Price", DbType.Decimal), ("Quantity", DbType.Int32), ("Id", DbType.Int32));
    }

    public string Name => "ADO.NET";

    public void Prepare(WriteWorkload workload, int round)
    {
        if (workload.IsUpdate)
        {
            changed = [.. Enumerable.Range(1, workload.Rows).Select(id => Entry.Make(id).Change(round))];
        }
    }

    public void Insert(IReadOnlyList<Entry> rows)
    {
        using var transaction = connection.BeginTransaction();
        insert.Transaction = transaction;
        foreach (var row in rows)
        {
            Bind(row);
            if (connection is SqliteConnection sqlite)
            {
                insert.ExecuteNonQuery();
                row.Id = (int)SQLitePCL.raw.sqlite3_last_insert_rowid(sqlite.Handle);
            }
            else
            {
                row.Id = (int)insert.ExecuteScalar()!;
            }
        }

        transaction.Commit();
    }

    public void BulkInsert(IReadOnlyList<Entry> rows)
    {
        if (connection is NpgsqlConnection postgres)
        {
            Copy(postgres, rows);
            return;
        }

        using var transaction = connection.BeginTransaction();
        insert.Transaction = transaction;
        foreach (var row in rows)
        {
            Bind(row);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void SaveUpdates()
    {
        using var transaction = connection.BeginTransaction();
        update.Transaction = transaction;
        foreach (var row in changed)
        {
            update.Parameters[0].Value = row.Price;
            update.Parameters[1].Value = row.Quantity;
            update.Parameters[2].Value = row.Id;
            update.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        insert.Dispose();
        update.Dispose();
        connection.Dispose();
    }

    private static void Copy(NpgsqlConnection postgres, IReadOnlyList<Entry> rows)
    {
        using var importer = postgres.BeginBinaryImport(Statements.CopyEntries);
        foreach (var row in rows)
        {
            importer.StartRow();
            importer.Write(row.SupplierId, NpgsqlDbType.Integer);
            importer.Write(row.Name, NpgsqlDbType.Text);
            if (row.Note is null)
            {
                importer.WriteNull();
            }
            else
            {
                importer.Write(row.Note, NpgsqlDbType.Text);
            }

            importer.Write(row.Price, NpgsqlDbType.Numeric);
            importer.Write(row.Quantity, NpgsqlDbType.Integer);
            importer.Write(row.Weight, NpgsqlDbType.Double);
            importer.Write(row.IsActive, NpgsqlDbType.Boolean);
            importer.Write(row.CreatedAt, NpgsqlDbType.Timestamp);
        }

        importer.Complete();
    }

    private void Bind(Entry row)
    {
        var parameters = insert.Parameters;
        parameters[0].Value = row.SupplierId;
        parameters[1].Value = row.Name;
        parameters[2].Value = row.Note ?? (object)DBNull.Value;
        parameters[3].Value = row.Price;
        parameters[4].Value = row.Quantity;
        parameters[5].Value = row.Weight;
        parameters[6].Value = row.IsActive;
        parameters[7].Value = row.CreatedAt;
    }

    private DbCommand Prepare(string sql, params (string Name, DbType Type)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, DBNull.Value);
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }
}
