using Linq.Provider.Diagnostics;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>The exceptions of this layer. Messages hold the SQL but never a parameter's value.</summary>
internal static class DatabaseErrors
{
    public static LinqProviderException CannotConnect(Driver driver, Exception cause)
    {
        string remedy = driver.Diagnose(cause).Remedy ?? "Check that the server runs, that the address is right and that this machine may reach it.";
        return new LinqProviderException(ErrorCodes.CannotConnect, $"Cannot connect to {driver.Description}: {Sentence(cause.Message)} {remedy}", cause);
    }

    public static LinqProviderException StatementFailed(Driver driver, string sql, Exception cause)
    {
        Failure failure = driver.Diagnose(cause);
        return failure.Kind switch
        {
            FailureKind.MissingTable => new LinqProviderException(
                ErrorCodes.MissingTable,
                $"{Sentence(cause.Message)} {failure.Remedy ?? "Create the tables of the model with CreateAll(), or bring the database up to date with its migrations (upgrade head)."}{Statement(sql)}",
                cause),
            FailureKind.Collision => new LinqProviderException(ErrorCodes.Collision, $"Another transaction was in the way: {Sentence(cause.Message)} {failure.Remedy}{Statement(sql)}", cause),
            FailureKind.Cancelled => new LinqProviderException(
                ErrorCodes.StatementFailed, $"The statement was stopped: {Sentence(cause.Message)} {failure.Remedy ?? "Run the unit of work again."}{Statement(sql)}", cause),
            FailureKind.Environment => new LinqProviderException(
                ErrorCodes.StatementFailed, $"The database could not carry out a statement: {Sentence(cause.Message)} {failure.Remedy}{Statement(sql)}", cause),
            FailureKind.Connection => new LinqProviderException(
                ErrorCodes.CannotConnect, $"The connection to {driver.Description} was lost: {Sentence(cause.Message)} {failure.Remedy ?? "Run the unit of work again."}{Statement(sql)}", cause),
            _ when failure.IsOverflow => new LinqProviderException(
                ErrorCodes.NumberOverflow,
                $"A number does not fit its type: {Sentence(cause.Message)} Where the query computes it, use a wider type, such as Sum(e => (long)e.Age) or (long)e.A * e.B.{Statement(sql)}",
                cause),
            _ => new LinqProviderException(
                ErrorCodes.StatementFailed, $"The database refused a statement: {Sentence(cause.Message)}{(failure.Remedy is { } remedy ? " " + remedy : "")}{Statement(sql)}", cause),
        };
    }

    /// <param name="cause">The driver's exception, or null if the loss was reported before.</param>
    public static LinqProviderException TransactionLost(Driver driver, string sql, Exception? cause = null) => new(
        ErrorCodes.CannotConnect,
        $"The connection to {driver.Description} was lost, and the transaction with it: nothing of that is in the database. {(cause is null ? "" : Sentence(cause.Message) + " ")}"
        + $"Call Rollback(), which sets the objects back too, and run the unit of work again.{Statement(sql)}",
        cause);

    /// <inheritdoc cref="TransactionLost"/>
    public static LinqProviderException TransactionUndone(Driver driver, string sql, Exception? cause) => new(
        ErrorCodes.StatementFailed,
        $"{driver.Description} has undone the whole transaction by itself: nothing of that is in the database. {(cause is null ? "" : Sentence(cause.Message) + " ")}"
        + $"Call Rollback(), which sets the objects back too, and run the unit of work again.{Statement(sql)}",
        cause);

    public static LinqProviderException ConcurrentUse() => new(
        ErrorCodes.ConcurrentUse,
        "A second operation was started on this session or connection before the first one ended. They are not thread-safe: await each asynchronous call before the next one, and give every thread or parallel task its own session.");

    public static LinqProviderException ResultStillOpen(string openSql, string newSql) => new(
        ErrorCodes.ResultStillOpen,
        $"A statement was to be sent while the rows of an earlier one are still being read, which a connection cannot do. Read the earlier result to the end first, for example with ToList().\nOpen statement:\n{openSql}\nNew statement:\n{newSql}");

    public static LinqProviderException ConnectionBusy(Driver driver, TimeSpan waited) => new(
        ErrorCodes.ConnectionBusy,
        $"The only connection of {driver.Description} was in use for {waited.TotalSeconds:0.#} seconds. All sessions of an engine share it, and another one has a transaction or an open result. "
        + "Commit, roll back or dispose that one first, or use a database file, where each session has a connection of its own.");

    public static LinqProviderException PoolExhausted(Driver driver, TimeSpan waited) => new(
        ErrorCodes.CannotConnect,
        $"Cannot connect to {driver.Description}: all {driver.MaxConnections} connections of the pool were in use for {waited.TotalSeconds:0.#} seconds. "
        + "Dispose sessions and end transactions sooner, or allow more connections with the driver's keyword Maximum Pool Size.");

    public static LinqProviderException AlreadyInTransaction() => new(
        ErrorCodes.TransactionState, "A transaction is open already on this session or connection. Commit or roll it back first, or begin a savepoint inside it with BeginNested().");

    public static LinqProviderException NoAmbientTransactions(Driver driver) => new(
        ErrorCodes.NoAmbientTransaction,
        $"A TransactionScope is open, but {driver.Description} cannot take part in it: what is written would stay although the scope is not completed. "
        + "Use session.Begin() in its place, or put the call into a TransactionScope with TransactionScopeOption.Suppress.");

    public static LinqProviderException CannotEnlist(Exception cause) => new(
        ErrorCodes.TransactionState, $"The statement cannot take part in the ambient transaction: {Sentence(cause.Message)} Dispose its TransactionScope, and begin a new one.", cause);

    public static LinqProviderException NotInTransaction(string what) => new(
        ErrorCodes.TransactionState, $"There is nothing to {what}: this transaction has ended already, or the one around it has. End each transaction once; begin a new one for further work.");

    private static string Sentence(string message)
    {
        string text = message.Trim();
        return text.EndsWith('.') ? text : text + ".";
    }

    private static string Statement(string sql) => $"\nStatement:\n{sql}";
}
