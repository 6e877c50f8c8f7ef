using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// Aggregate functions, registered with SQLite itself: the driver's own CreateAggregate (6.0) keeps one state per function, so that a group goes on where the group
/// before it ended.
/// </summary>
internal static class SqliteAggregates
{
    /// <param name="connection">The open connection.</param>
    /// <param name="name">The name of the function.</param>
    /// <param name="arity">The number of arguments; -1 for any.</param>
    /// <param name="step">Adds the arguments of a row to the state. Not called where the first of them is null.</param>
    /// <param name="result">The value of a state. Over no values it is null.</param>
    public static void DefineAggregate<TState>(this SqliteConnection connection, string name, int arity, Action<TState, object?[]> step, Func<TState, string> result)
        where TState : class, new()
        => raw.sqlite3_create_function(
            connection.Handle, name, arity, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null,
            (context, _, values) =>
            {
                try
                {
                    object?[] arguments = Array.ConvertAll(values, ValueOf);
                    if (arguments[0] is not null)
                    {
                        step((TState)(context.state ??= new TState()), arguments);
                    }
                }
                catch (Exception failure) when (failure is FormatException or OverflowException)
                {
                    raw.sqlite3_result_error(context, $"{name}: {failure.Message}");
                }
            },
            (context, _) =>
            {
                if (context.state is TState state)
                {
                    raw.sqlite3_result_text(context, result(state));
                }
                else
                {
                    raw.sqlite3_result_null(context);
                }

                context.state = null;
            });

    private static object? ValueOf(sqlite3_value value) => raw.sqlite3_value_type(value) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => raw.sqlite3_value_int64(value),
        raw.SQLITE_FLOAT => raw.sqlite3_value_double(value),
        raw.SQLITE_BLOB => raw.sqlite3_value_blob(value).ToArray(),
        _ => raw.sqlite3_value_text(value).utf8_to_string(),
    };
}
