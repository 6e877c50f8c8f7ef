using System.Data.Common;
using Linq.Provider.Materialization;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Materialization;

/// <summary>Runs a statement on the bare driver and materialises its rows, in every way there is: compiled, interpreted, and compiled over buffered rows.</summary>
internal static class Rows
{
    public static ColumnReader ColumnsOf(Dbms dbms) => dbms == Dbms.Sqlite ? SqliteColumns.Columns : PostgresColumns.Columns;

    /// <summary>The results of the compiled shaper, after checking that the others give the same.</summary>
    public static List<T> Read<T>(DbConnection connection, Dbms dbms, string sql, Shape shape, Func<ShaperContext>? context = null, IEqualityComparer<T>? comparer = null)
    {
        context ??= () => new ShaperContext();
        List<T> compiled = Compiled<T>(connection, dbms, sql, shape, context());
        comparer ??= EqualityComparer<T>.Default;
        Assert.Equal(compiled, Interpreted<T>(connection, dbms, sql, shape, context()), comparer);
        Assert.Equal(compiled, Buffered<T>(connection, dbms, sql, shape, context()), comparer);
        return compiled;
    }

    public static List<T> Compiled<T>(DbConnection connection, Dbms dbms, string sql, Shape shape, ShaperContext context)
    {
        using DbDataReader reader = Execute(connection, sql);
        return All(reader, ShaperCompiler.Compile<T>(shape, ColumnsOf(dbms)), context);
    }

    public static List<T> Interpreted<T>(DbConnection connection, Dbms dbms, string sql, Shape shape, ShaperContext context)
    {
        using DbDataReader reader = Execute(connection, sql);
        var interpreter = new ShapeInterpreter(ColumnsOf(dbms));
        List<T> result = [];
        while (reader.Read())
        {
            result.Add((T)interpreter.Read(shape, reader, context)!);
        }

        return result;
    }

    public static List<T> Buffered<T>(DbConnection connection, Dbms dbms, string sql, Shape shape, ShaperContext context)
    {
        using BufferedRows rows = Buffer(connection, sql, shape);
        return All(rows, ShaperCompiler.Compile<T>(shape, ColumnsOf(dbms)), context);
    }

    public static BufferedRows Buffer(DbConnection connection, string sql, Shape shape)
    {
        using DbDataReader reader = Execute(connection, sql);
        return BufferedRows.FillAsync(reader, shape, async: false).AsTask().GetAwaiter().GetResult();
    }

    public static List<T> All<T>(DbDataReader reader, CompiledShape<T> shape, ShaperContext context)
    {
        List<T> result = [];
        while (reader.Read())
        {
            result.Add(shape.Read(reader, context));
        }

        return result;
    }

    public static DbDataReader Execute(DbConnection connection, string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }
}
